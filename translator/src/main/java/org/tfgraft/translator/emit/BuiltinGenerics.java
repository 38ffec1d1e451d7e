package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Expression;

/** Python's generic functions and constructors, whose type arguments Java cannot always infer. */
final class BuiltinGenerics {
  private static final Set<String> CONTAINERS =
      Set.of("sorted", "map", "filter", "reversed", "list", "set", "frozenset", "dict");
  private static final Set<String> VALUES = Set.of("next", "min", "max");
  private static final Map<String, String> CONSTRUCTORS =
      Map.of("list", "listOf", "tuple", "tupleOf");
  private static final Set<String> OBJECTS = Set.of("int");

  private BuiltinGenerics() {}

  /** The method with its type arguments, if it is a generic one. */
  static Optional<CodeBlock> method(
      ModuleContext module, Expression site, ApiSymbol.FunctionSymbol symbol) {
    String name = symbol.name().equals("dict.__new__") ? "dict" : symbol.name();
    boolean pythonTwoList = module.isPython2() && Set.of("zip", "map", "filter").contains(name);
    String java = pythonTwoList ? name + "List" : JavaNaming.safe(name);
    if (CONTAINERS.contains(name)) {
      return generic(module, site, java);
    } else if (name.equals("list.__new__") && holdsOthers(module, site)) {
      return generic(module, site, "listOf");
    } else if (VALUES.contains(name)) {
      TypeName type = module.javaType(site).box();
      return Optional.of(CodeBlock.of("$T.<$T>$L", RuntimeNames.BUILTINS, type, java));
    } else if (pythonTwoList) {
      return Optional.of(CodeBlock.of("$L", module.staticMethod(RuntimeNames.BUILTINS, java)));
    }
    return Optional.empty();
  }

  /** Whether what a list is made of says another type of its elements than the list's. */
  private static boolean holdsOthers(ModuleContext module, Expression site) {
    return site instanceof Expression.Call call
        && call.arguments().size() == 1
        && module.javaType(call.arguments().get(0).value()) instanceof ParameterizedTypeName from
        && module.javaType(site) instanceof ParameterizedTypeName list
        && !from.typeArguments().equals(list.typeArguments());
  }

  /** The Java type of what gives tuples, whatever else the place may hold. */
  static Optional<TypeName> ofTuples(ModuleContext module, ApiSymbol.FunctionSymbol symbol) {
    boolean list = module.isPython2() && symbol.name().equals("zip");
    return symbol.name().equals("zip") || symbol.name().equals("enumerate")
        ? Optional.of(
            ParameterizedTypeName.get(
                list ? RuntimeNames.LIST : JavaTypes.ITERABLE, RuntimeNames.TUPLE))
        : Optional.empty();
  }

  /** The Java type of what holds the receiver's own elements, whatever the place may hold. */
  static Optional<TypeName> ofReceiver(
      ModuleContext module, Expression site, ApiSymbol.FunctionSymbol symbol) {
    int element = List.of("[T]", "[K]", "[V]").indexOf(symbol.result().replaceFirst("^[a-z]+", ""));
    return element >= 0
            && site instanceof Expression.Call call
            && call.callee() instanceof Expression.Attribute method
            && module.javaType(method.value()) instanceof ParameterizedTypeName receiver
            && module.javaType(site) instanceof ParameterizedTypeName result
            && receiver.typeArguments().size() > element / 2
        ? Optional.of(
            ParameterizedTypeName.get(result.rawType(), receiver.typeArguments().get(element / 2)))
        : Optional.empty();
  }

  /** Whether the result is an object in Java even where it is a number. */
  static boolean isBoxed(ApiSymbol.FunctionSymbol symbol, List<Expression.Argument> arguments) {
    boolean pair =
        arguments.size() == 2
            && arguments.stream().allMatch(a -> a.kind() == Expression.ArgumentKind.POSITIONAL);
    return switch (symbol.name()) {
      case "next" -> true;
      case "min", "max" -> !pair;
      default -> symbol.result().matches("[TKV]\\??");
    };
  }

  private static Optional<CodeBlock> generic(ModuleContext module, Expression site, String java) {
    return module.javaType(site) instanceof ParameterizedTypeName type
        ? Optional.of(
            CodeBlock.of("$T.<$L>$L", RuntimeNames.BUILTINS, arguments(type.typeArguments()), java))
        : Optional.empty();
  }

  private static CodeBlock arguments(List<? extends TypeName> types) {
    return CodeBlock.join(types.stream().map(t -> CodeBlock.of("$T", t)).toList(), ", ");
  }

  /** The call that makes an object of one of Python's classes. */
  static JavaExpression construct(
      ModuleContext module, Expression site, ApiSymbol.ClassSymbol symbol, CodeBlock arguments) {
    String java = CONSTRUCTORS.getOrDefault(symbol.name(), JavaNaming.safe(symbol.name()));
    java = Set.of("int", "float", "bool").contains(symbol.name()) ? symbol.name() + "_" : java;
    String name = java;
    CodeBlock method =
        (CONTAINERS.contains(symbol.name())
                ? generic(module, site, name)
                : Optional.<CodeBlock>empty())
            .orElseGet(() -> module.staticMethod(RuntimeNames.BUILTINS, name));
    TypeName type = OBJECTS.contains(symbol.name()) ? JavaTypes.OBJECT : module.javaType(site);
    JavaExpression made = JavaExpression.primary(type, "$L($L)", method, arguments);
    return module.coercion().to(made, module.javaType(site));
  }
}
