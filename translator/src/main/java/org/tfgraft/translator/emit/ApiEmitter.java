package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.ApiSymbol.ClassSymbol;
import org.tfgraft.translator.api.ApiSymbol.FunctionSymbol;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.api.Signature;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.types.Type;

/** Writes calls of functions that the API table names. */
final class ApiEmitter {
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  ApiEmitter(ModuleContext module, ExpressionEmitter expressions) {
    this.module = module;
    this.expressions = expressions;
  }

  /** The Java method of a function: {@code tf.nn.relu}. */
  CodeBlock function(FunctionSymbol symbol) {
    return method(symbol.name(), symbol.java());
  }

  private CodeBlock method(String name, String java) {
    int dot = java.lastIndexOf('.');
    if (dot >= 0) {
      ClassName owner = javaClass(java.substring(0, dot));
      String method = java.substring(dot + 1);
      return owner.equals(RuntimeNames.BUILTINS)
          ? module.staticMethod(owner, method)
          : CodeBlock.of("$T.$L", owner, method);
    }
    return CodeBlock.of("$L.$L", nameSpace(parent(name)), java);
  }

  static ClassName javaClass(String text) {
    return text.contains(".") ? JavaTypes.ofClass(text) : RuntimeNames.python(text);
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** The Java text of a module: a class, or a field reached from the outermost module's class. */
  private CodeBlock nameSpace(String name) {
    ApiSymbol symbol = module.api().find(name).orElse(null);
    if (symbol instanceof ClassSymbol type) {
      return CodeBlock.of("$T", javaClass(type.javaClass()));
    }
    String parent = parent(name);
    boolean nested = !parent.isEmpty() && !isBuiltin(name) && module.api().find(parent).isPresent();
    if (nested) {
      return CodeBlock.of(
          "$L.$L", nameSpace(parent), JavaNaming.safe(name.substring(parent.length() + 1)));
    } else if (symbol instanceof ApiSymbol.ModuleSymbol top) {
      return CodeBlock.of("$T", javaClass(top.javaClass()));
    }
    throw new UnsupportedConstruct(name + " is not in the API table");
  }

  /** The value that stands for a package that is left out. */
  JavaExpression standIn(String path) {
    ApiSymbol.ClassSymbol type = module.api().standIn(path).orElseThrow();
    ClassName javaClass = javaClass(type.javaClass());
    return JavaExpression.primary(javaClass, "$T.of($S)", javaClass, path);
  }

  JavaExpression constant(ApiSymbol.ConstantSymbol symbol) {
    TypeName type = typeNamed(symbol.type());
    return JavaExpression.primary(type, "$L", method(symbol.name(), symbol.java()));
  }

  /** The Java type that a row's type text names. */
  TypeName typeNamed(String text) {
    boolean optional = text.endsWith("?");
    String base = optional ? text.substring(0, text.length() - 1) : text;
    TypeName type =
        switch (base) {
          case "int" -> TypeName.LONG;
          case "float" -> TypeName.DOUBLE;
          case "bool" -> TypeName.BOOLEAN;
          case "str" -> JavaTypes.STRING;
          case "tuple" -> RuntimeNames.TUPLE;
          default -> classNamed(base);
        };
    return optional ? type.box() : type;
  }

  private TypeName classNamed(String name) {
    if (name.endsWith("]") && name.startsWith("list[")) {
      TypeName element = typeNamed(name.substring(5, name.length() - 1)).box();
      return com.palantir.javapoet.ParameterizedTypeName.get(RuntimeNames.LIST, element);
    } else if (name.startsWith("tuple[")) {
      return RuntimeNames.TUPLE;
    }
    return module
        .api()
        .find(name)
        .filter(ClassSymbol.class::isInstance)
        .<TypeName>map(s -> module.javaType(new Type.Object((ClassSymbol) s)))
        .orElse(JavaTypes.OBJECT);
  }

  /** The call of a function or method, or empty if its arguments cannot be put in Java's order. */
  Optional<JavaExpression> call(
      Expression site,
      FunctionSymbol symbol,
      Optional<CodeBlock> receiver,
      List<Argument> arguments) {
    Optional<List<CodeBlock>> bound =
        bind(symbol.name(), symbol.signature(), arguments, receiverType(site));
    if (bound.isEmpty()) {
      return Optional.empty();
    }
    List<CodeBlock> all = new ArrayList<>();
    boolean isStatic = symbol.java().contains(".");
    receiver.filter(r -> isStatic).ifPresent(all::add);
    all.addAll(bound.get());
    CodeBlock target =
        receiver
            .filter(r -> !isStatic)
            .map(r -> CodeBlock.of("$L.$L", r, symbol.java()))
            .or(() -> BuiltinGenerics.method(module, site, symbol))
            .orElseGet(() -> function(symbol));
    boolean open = symbol.result().equals("any") && !isBuiltin(symbol.name());
    boolean dynamic = symbol.result().endsWith("!");
    TypeName type =
        dynamic || open
            ? JavaTypes.OBJECT
            : symbol.result().equals("None") ? TypeName.VOID : resultType(site, symbol);
    if (type.isPrimitive() && BuiltinGenerics.isBoxed(symbol, arguments)) {
      type = type.box();
    }
    type = BuiltinGenerics.ofTuples(module, symbol).orElse(type);
    type = BuiltinGenerics.ofReceiver(module, site, symbol).orElse(type);
    JavaExpression call =
        JavaExpression.primary(type, "$L($L)", target, CodeBlock.join(all, ",$W"));
    if (open) {
      return Optional.of(call);
    } else if (!type.equals(module.javaType(site))
        && !type.isPrimitive()
        && !type.equals(TypeName.VOID)) {
      return Optional.of(module.coercion().to(call, module.javaType(site)));
    }
    return Optional.of(symbol.name().equals("len") ? call.asSmall() : call);
  }

  private Optional<Type> receiverType(Expression site) {
    return site instanceof Expression.Call call
            && call.callee() instanceof Expression.Attribute attribute
        ? Optional.of(module.types().of(attribute.value()).present())
        : Optional.empty();
  }

  private TypeName resultType(Expression site, FunctionSymbol symbol) {
    Type inferred = module.types().of(site);
    boolean own = symbol.result().contains("[") && !symbol.result().matches(".*\\b[TKV]\\b.*");
    return inferred.isDynamic()
            || own
                && (!isBuiltin(symbol.name())
                    || symbol.result().matches("list\\[(str|int|float|tuple)]"))
        ? resultText(symbol.result())
        : module.javaType(inferred);
  }

  private TypeName resultText(String text) {
    return text.equals("None") ? JavaTypes.OBJECT : typeNamed(text);
  }

  /** The construction of an object of an API class. */
  Optional<JavaExpression> construct(
      Expression site, ClassSymbol symbol, List<Argument> arguments) {
    Optional<ApiSymbol> factory = module.api().find(symbol.name() + ".__new__");
    if (factory.isPresent() && factory.get() instanceof FunctionSymbol function) {
      return call(site, function, Optional.empty(), arguments);
    }
    Optional<List<CodeBlock>> bound =
        bind(symbol.name(), symbol.signature(), arguments, Optional.empty());
    TypeName type = module.javaType(new Type.Object(symbol));
    if (symbol.isSubclassOf("BaseException")) {
      return bound.map(
          a -> JavaExpression.primary(type, "new $T($L)", type, CodeBlock.join(a, ",$W")));
    }
    if (!symbol.name().contains(".")) {
      return bound.map(
          a -> BuiltinGenerics.construct(module, site, symbol, CodeBlock.join(a, ",$W")));
    }
    String last = symbol.name().substring(symbol.name().lastIndexOf('.') + 1);
    CodeBlock maker =
        module
            .api()
            .find(symbol.name() + ".__new__")
            .filter(FunctionSymbol.class::isInstance)
            .map(made -> function((FunctionSymbol) made))
            .orElseGet(
                () ->
                    CodeBlock.of(
                        "$L.$L", nameSpace(parent(symbol.name())), JavaNaming.memberOfClass(last)));
    return bound.map(a -> JavaExpression.primary(type, "$L($L)", maker, CodeBlock.join(a, ",$W")));
  }

  /**
   * The Java arguments: required ones by position, optional ones as named arguments. Empty if the
   * call cannot be right, has unknown arguments, or would evaluate in another order than Python.
   */
  private Optional<List<CodeBlock>> bind(
      String name, Signature signature, List<Argument> arguments, Optional<Type> receiver) {
    boolean builtin = isBuiltin(name);
    ApiBinding binding = ApiBinding.of(signature, arguments);
    boolean update = name.equals("dict.update") && !binding.keywords().isEmpty();
    if (!binding.isStatic() || update || builtin && hasGap(signature, binding)) {
      return Optional.empty();
    }
    List<CodeBlock> bound = new ArrayList<>();
    for (Signature.Parameter parameter : signature.parameters()) {
      if (builtin
          && parameter.isOptional()
          && binding.given().containsKey(parameter)
          && parameter.kind() == Signature.Kind.ORDINARY) {
        bound.add(positional(parameter, binding.given().get(parameter), receiver));
        continue;
      }
      switch (parameter.kind()) {
        case STAR -> star(builtin, binding, signature).ifPresent(bound::add);
        case DOUBLE_STAR -> {
          boolean format = signature.ofKind(Signature.Kind.STAR).isPresent();
          if (!builtin || format || !binding.keywords().isEmpty()) {
            if (builtin && !format && bound.isEmpty()) {
              bound.add(CodeBlock.of("$T.tupleOf()", RuntimeNames.BUILTINS));
            }
            bound.add(starDict(binding));
          }
        }
        default -> {
          if (parameter.isRequired()) {
            Expression given = Objects.requireNonNull(binding.given().get(parameter));
            bound.add(positional(parameter, given, receiver));
          }
        }
      }
    }
    for (var entry : binding.given().entrySet()) {
      boolean named = !builtin || entry.getKey().kind() == Signature.Kind.KEYWORD_ONLY;
      if (entry.getKey().isOptional() && named) {
        bound.add(
            builtin
                ? CodeBlock.of(
                    "$L($S, $L)",
                    module.staticMethod(RuntimeNames.ARGS, "arg"),
                    entry.getKey().name(),
                    expressions.emitObject(entry.getValue()))
                : named(entry.getKey(), entry.getValue()));
      }
    }
    return Optional.of(bound);
  }

  /** Python's own functions take optional arguments by position, as overloads. */
  private static boolean isBuiltin(String name) {
    return !name.startsWith("tf.")
        && !name.startsWith("np.")
        && !name.equals("tf")
        && !name.equals("np");
  }

  private static boolean hasGap(Signature signature, ApiBinding binding) {
    boolean missing = false;
    for (Signature.Parameter parameter : signature.ordinary()) {
      boolean given = binding.given().containsKey(parameter);
      if (given && missing) {
        return true;
      }
      missing |= !given;
    }
    return false;
  }

  /** An argument in its place; T, K and V are the element types of the receiver. */
  private CodeBlock positional(
      Signature.Parameter parameter, Expression value, Optional<Type> receiver) {
    TypeName type =
        receiver
            .flatMap(r -> ElementTypes.named(module, r, parameter.type()))
            .orElseGet(() -> typeNamed(parameter.type()));
    CodeBlock code = expressions.emit(value, type);
    return code.toString().equals("null") && !type.isPrimitive()
        ? CodeBlock.of("($T) null", type)
        : code;
  }

  /** Variable arguments: Java's own for Python's functions, a tuple for TensorFlow's. */
  private Optional<CodeBlock> star(boolean builtin, ApiBinding binding, Signature signature) {
    boolean format = signature.ofKind(Signature.Kind.DOUBLE_STAR).isPresent();
    if (builtin && !format) {
      return binding.rest().isEmpty()
          ? Optional.empty()
          : Optional.of(expressions.items(binding.rest(), JavaTypes.OBJECT));
    }
    return Optional.of(
        CodeBlock.of(
            "$L($L)",
            module.staticMethod(RuntimeNames.BUILTINS, "tuple"),
            expressions.items(binding.rest(), JavaTypes.OBJECT)));
  }

  private CodeBlock starDict(ApiBinding binding) {
    CodeBlock code =
        CodeBlock.of("new $T<$T, $T>()", RuntimeNames.DICT, String.class, Object.class);
    for (Argument argument : binding.keywords()) {
      code =
          CodeBlock.of(
              "$L.with($L,$W$L)",
              code,
              ConstantEmitter.literal(argument.keyword().orElseThrow()),
              expressions.emitObject(argument.value()));
    }
    return code;
  }

  /** Dimensions as a person writes them: {@code null, 8}. */
  private CodeBlock dimensions(List<Expression> elements) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Expression element : elements) {
      JavaExpression value = expressions.emit(element);
      parts.add(
          value.type().equals(TypeName.INT)
              ? value.code()
              : module.coercion().code(value, JavaTypes.OBJECT));
    }
    return CodeBlock.join(parts, ",$W");
  }

  private CodeBlock named(Signature.Parameter parameter, Expression value) {
    CodeBlock factory = module.staticMethod(RuntimeNames.ARGS, JavaNaming.member(parameter.name()));
    if (parameter.name().equals("shape")
        && value instanceof Expression.ListLiteral list
        && list.elements().size() > 1
        && !ExpressionEmitter.hasStar(list.elements())) {
      return CodeBlock.of("$L($L)", factory, dimensions(list.elements()));
    }
    TypeName type = typeNamed(parameter.type()).box();
    JavaExpression code = expressions.emitAs(value, isText(type) ? JavaTypes.OBJECT : type);
    boolean bareNull = code.code().toString().equals("null");
    return bareNull
        ? CodeBlock.of("$L(($T) null)", factory, type)
        : CodeBlock.of("$L($L)", factory, code.code());
  }

  /** What should be a text TensorFlow itself looks at, and says what it is not. */
  private static boolean isText(TypeName type) {
    return type.equals(ClassName.get(String.class));
  }
}
