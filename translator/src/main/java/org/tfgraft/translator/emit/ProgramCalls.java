package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.ast.Expression.ArgumentKind;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes calls of the program's own functions, methods and classes as plain Java calls. */
final class ProgramCalls {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private Expression.@Nullable Call unpacked;

  ProgramCalls(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  /** A call of a function, or empty if only Python's binding at run time can make it. */
  Optional<JavaExpression> function(Expression.Call call, ProgramFunction function) {
    FunctionInfo info = module.info(function);
    boolean reachable = info.captured().isEmpty() || namesDefinition(call.callee(), function);
    if (info.isInlineValue()
        || !reachable
        || !ExpressionEmitter.isPure(call.callee())
        || call.callee() instanceof Expression.Lambda) {
      return Optional.empty();
    }
    return arguments(call.arguments(), function, 0)
        .map(
            a -> {
              List<CodeBlock> all = CallEmitter.concat(captured(info), a);
              return made(call, info, "$L($L)", context.target(info), CodeBlock.join(all, ",$W"));
            });
  }

  /** A call, whose record is a tuple to all but those that unpack it. */
  private JavaExpression made(
      Expression.Call call, FunctionInfo info, String format, Object... parts) {
    JavaExpression made = JavaExpression.primary(info.declared(), format, parts);
    return info.record().isEmpty() || call == unpacked
        ? made
        : JavaExpression.primary(RuntimeNames.TUPLE, "$L.tuple()", made.code());
  }

  /** Notes that a call's values are wanted one by one, or not at all. */
  void unpack(Expression.Call call) {
    unpacked = call;
  }

  /** Whether the callee is the name that the definition binds: then its variables are at hand. */
  private boolean namesDefinition(Expression callee, ProgramFunction function) {
    return callee instanceof Expression.Name name
        && function.definition().isPresent()
        && module.unit().names().webOf(name).isPresent()
        && module
            .unit()
            .names()
            .webOf(name)
            .equals(module.unit().names().bindingOf(function.definition().get()));
  }

  /** The variables of enclosing functions that go along. */
  List<CodeBlock> captured(FunctionInfo info) {
    List<CodeBlock> all = new ArrayList<>();
    for (Symbol symbol : info.captured()) {
      all.add(context.carried(symbol));
    }
    return all;
  }

  Optional<JavaExpression> method(
      Expression.Call call, Expression receiver, ProgramFunction method) {
    FunctionInfo info = module.info(method);
    int skipped = method.hasReceiver() ? 1 : 0;
    if (method.binding() == ProgramFunction.Binding.STATIC_METHOD
        && !ExpressionEmitter.isPure(receiver)) {
      return Optional.empty();
    }
    return arguments(call.arguments(), method, skipped)
        .map(
            a ->
                made(
                    call,
                    info,
                    "$L.$L($L)",
                    method.binding() == ProgramFunction.Binding.METHOD
                        ? expressions.emit(receiver).receiver()
                        : CodeBlock.of("$T", info.home()),
                    info.javaName(),
                    withClass(
                        method,
                        () ->
                            CodeBlock.of(
                                "$T.of($L)", RuntimeNames.TYPE, expressions.emitObject(receiver)),
                        a)));
  }

  /** The arguments, behind the class where the method is given it. */
  private static CodeBlock withClass(
      ProgramFunction method, Supplier<CodeBlock> type, List<CodeBlock> arguments) {
    return CodeBlock.join(
        method.takesClass() ? CallEmitter.concat(List.of(type.get()), arguments) : arguments,
        ",$W");
  }

  private CodeBlock classValue(ProgramClass type) {
    return CodeBlock.of("$T.ofClass($T.class)", RuntimeNames.TYPE, module.javaTypes().of(type));
  }

  /** {@code Class.method(…)}: static, or with the object as first argument. */
  Optional<JavaExpression> throughClass(
      Expression.Call call, ProgramClass type, ProgramFunction method) {
    FunctionInfo info = module.info(method);
    if (!ExpressionEmitter.isPure(receiver(call))) {
      return Optional.empty();
    }
    if (method.binding() != ProgramFunction.Binding.METHOD) {
      return arguments(call.arguments(), method, method.hasReceiver() ? 1 : 0)
          .map(
              a ->
                  made(
                      call,
                      info,
                      "$T.$L($L)",
                      info.home(),
                      info.javaName(),
                      withClass(method, () -> classValue(type), a)));
    }
    boolean own =
        !call.arguments().isEmpty()
            && call.arguments().get(0).value() instanceof Expression.Name name
            && context.isSelf(name);
    if (!own || context.function().flatMap(ProgramFunction::owner).isEmpty()) {
      return Optional.empty();
    }
    ProgramClass here = context.function().flatMap(ProgramFunction::owner).get();
    boolean direct =
        here.bases().size() == 1
            && here.bases().get(0).method(method.name()).equals(Optional.of(method));
    if (!direct) {
      return Optional.empty();
    }
    List<Argument> rest = call.arguments().subList(1, call.arguments().size());
    return arguments(rest, method, 1, true)
        .map(a -> made(call, info, "super.$L($L)", info.javaName(), CodeBlock.join(a, ",$W")));
  }

  /** {@code super()}: the class around and the method's own object. */
  JavaExpression superObject(Expression.Name superName) {
    Optional<Parameter> self =
        context.function().flatMap(f -> f.parameters().all().stream().findFirst());
    Optional<Web> type = module.unit().names().classOfSuper(superName);
    if (self.isEmpty() || type.isEmpty()) {
      throw new UnsupportedConstruct("super() outside a method");
    }
    Web object = module.unit().names().bindingOf(self.get()).orElseThrow();
    Type known = module.types().of(type.get());
    CodeBlock start =
        known instanceof Type.ClassValue value
            ? CodeBlock.of(
                "$T.ofClass($T.class)", RuntimeNames.TYPE, module.javaTypes().of(value.type()))
            : module.coercion().code(context.read(type.get()), JavaTypes.OBJECT);
    Type objectType = module.types().of(object);
    CodeBlock target =
        objectType instanceof Type.ClassValue
            ? expressions.functionValues().constant(objectType).code()
            : module.coercion().code(context.read(object), JavaTypes.OBJECT);
    return JavaExpression.primary(
        JavaTypes.OBJECT,
        "$L($L,$W$L)",
        module.staticMethod(RuntimeNames.BUILTINS, "super_"),
        start,
        target);
  }

  /** Whether the method's class is a Java class, whose base Java knows. */
  boolean hasJavaSuper() {
    return context.function().flatMap(ProgramFunction::owner).isPresent();
  }

  /** {@code Exception.__init__(self, …)} in a class that derives from it. */
  boolean isExceptionInit(Expression.Call call, Expression.Attribute attribute, Type receiver) {
    return attribute.attr().equals("__init__")
        && receiver instanceof Type.ApiClass api
        && api.symbol().isSubclassOf("BaseException")
        && context.function().flatMap(ProgramFunction::owner).stream()
            .anyMatch(ProgramClass::isException)
        && !call.arguments().isEmpty()
        && call.arguments().get(0).value() instanceof Expression.Name name
        && context.isSelf(name);
  }

  JavaExpression exceptionInit(Expression.Call call) {
    List<Argument> rest = call.arguments().subList(1, call.arguments().size());
    return JavaExpression.primary(TypeName.VOID, "this.args($L)", expressions.argumentTuple(rest));
  }

  JavaExpression superCall(Expression.Call call, String name) {
    Optional<ProgramClass> here = context.function().flatMap(ProgramFunction::owner);
    Optional<ProgramFunction> target =
        here.flatMap(
            c -> c.lineage().stream().skip(1).flatMap(b -> b.method(name).stream()).findFirst());
    if (target.isEmpty() && name.equals("__init__") && here.get().isException()) {
      return JavaExpression.primary(
          TypeName.VOID, "this.args($L)", expressions.argumentTuple(call.arguments()));
    } else if (target.isEmpty() && name.equals("__init__")) {
      return JavaExpression.primary(JavaTypes.OBJECT, "null");
    } else if (target.isEmpty()) {
      return dynamicSuper(call, name);
    }
    if (target.get().binding() != ProgramFunction.Binding.METHOD
        || target.get().isReplaced()
        || context.isStatic()) {
      return superOfClass(call, here.get(), target.get());
    }
    FunctionInfo info = module.info(target.get());
    return arguments(call.arguments(), target.get(), 1, true)
        .map(a -> made(call, info, "super.$L($L)", info.javaName(), CodeBlock.join(a, ",$W")))
        .orElseGet(() -> boundSuperCall(call, target.get()));
  }

  /** {@code super()} in a class method, or of one: the base's method with the class at hand. */
  private JavaExpression superOfClass(
      Expression.Call call, ProgramClass here, ProgramFunction target) {
    FunctionInfo info = module.info(target);
    Optional<JavaExpression> direct =
        target.binding() == ProgramFunction.Binding.METHOD || target.isReplaced()
            ? Optional.empty()
            : arguments(call.arguments(), target, target.hasReceiver() ? 1 : 0)
                .map(
                    a ->
                        made(
                            call,
                            info,
                            "$T.$L($L)",
                            info.home(),
                            info.javaName(),
                            withClass(target, () -> currentClass(here), a)));
    return direct.orElseGet(() -> dynamicSuper(call, target.name()));
  }

  /** A method that {@code super()} finds at run time. */
  private JavaExpression dynamicSuper(Expression.Call call, String name) {
    Expression.Name superName = (Expression.Name) ((Expression.Call) receiver(call)).callee();
    return JavaExpression.primary(
        JavaTypes.OBJECT,
        "$T.callMethod($L,$W$L,$W$L)",
        RuntimeNames.PY,
        superObject(superName).code(),
        ConstantEmitter.literal(name),
        expressions.calls().spreadArguments(call.arguments()));
  }

  private static Expression receiver(Expression.Call call) {
    return ((Expression.Attribute) call.callee()).value();
  }

  /** The class that the method at hand works for. */
  private CodeBlock currentClass(ProgramClass here) {
    ProgramFunction function = context.function().orElseThrow();
    if (function.takesClass()) {
      Web own = module.unit().names().bindingOf(function.parameters().all().get(0)).orElseThrow();
      return context.read(own).code();
    }
    return context.isStatic() ? classValue(here) : CodeBlock.of("$T.of(this)", RuntimeNames.TYPE);
  }

  /** Where Python binds the arguments at run time, the base's method is a value. */
  private JavaExpression boundSuperCall(Expression.Call call, ProgramFunction target) {
    return JavaExpression.primary(
        JavaTypes.OBJECT,
        "$T.apply($L,$W$L)",
        RuntimeNames.PY,
        expressions.functionValues().inherited(target),
        expressions.calls().spreadArguments(List.of(CodeBlock.of("this")), call.arguments()));
  }

  /** {@code Class(…)}. */
  Optional<JavaExpression> construct(Expression.Call call, ProgramClass type) {
    if (!type.missingMethods().isEmpty()) {
      return Optional.empty();
    }
    Optional<ProgramFunction> init = type.method("__init__");
    if (init.isEmpty()) {
      return Optional.of(
          JavaExpression.primary(
              module.javaTypes().of(type),
              "new $T($L)",
              module.javaTypes().of(type),
              type.isException() ? positional(call) : CodeBlock.of("")));
    } else if (type.isException() && !hasOnlyPlain(init.get())) {
      return call.arguments().stream().allMatch(a -> a.kind() == ArgumentKind.POSITIONAL)
          ? Optional.of(
              JavaExpression.primary(
                  module.javaTypes().of(type),
                  "new $T($L)",
                  module.javaTypes().of(type),
                  positional(call)))
          : Optional.empty();
    }
    return arguments(call.arguments(), init.get(), 1)
        .map(
            a ->
                JavaExpression.primary(
                    module.javaTypes().of(type),
                    "new $T($L)",
                    module.javaTypes().of(type),
                    CodeBlock.join(a, ",$W")));
  }

  private static boolean hasOnlyPlain(ProgramFunction function) {
    return function.parameters().all().stream()
        .allMatch(p -> p.kind() == Parameters.Kind.POSITIONAL_OR_KEYWORD);
  }

  private CodeBlock positional(Expression.Call call) {
    return expressions.items(
        call.arguments().stream().map(Argument::value).toList(), JavaTypes.OBJECT);
  }

  private Optional<List<CodeBlock>> arguments(
      List<Argument> arguments, ProgramFunction function, int skipped) {
    return arguments(arguments, function, skipped, false);
  }

  /**
   * The Java arguments of a call, or empty where it must be bound at run time. All of them are
   * written for a base's method: its overloads with fewer would call the method that overrides it.
   */
  private Optional<List<CodeBlock>> arguments(
      List<Argument> arguments, ProgramFunction function, int skipped, boolean all) {
    List<Parameter> parameters =
        function
            .parameters()
            .all()
            .subList(
                Math.min(skipped, function.parameters().all().size()),
                function.parameters().all().size());
    Map<Parameter, Expression> given = new HashMap<>();
    List<Expression> rest = new ArrayList<>();
    List<Argument> keywords = new ArrayList<>();
    if (CallEmitter.hasSpread(arguments)
        || !ArgumentMatching.match(arguments, parameters, given, rest, keywords)
        || !ArgumentMatching.isOrdered(arguments, parameters, given)) {
      return Optional.empty();
    }
    int last = all ? parameters.size() - 1 : lastNeeded(parameters, given);
    return write(function, parameters, skipped, last, given, rest, keywords);
  }

  private Optional<List<CodeBlock>> write(
      ProgramFunction function,
      List<Parameter> parameters,
      int skipped,
      int last,
      Map<Parameter, Expression> given,
      List<Expression> rest,
      List<Argument> keywords) {
    FunctionInfo info = module.info(function);
    List<CodeBlock> all = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      var type = info.parameterTypes().get(i + skipped);
      if (parameter.kind() == Parameters.Kind.STAR) {
        if (!parameter.name().isEmpty()) {
          all.add(star(rest));
        }
      } else if (parameter.kind() == Parameters.Kind.DOUBLE_STAR) {
        all.add(module.coercion().code(doubleStar(keywords), type));
      } else if (given.containsKey(parameter)) {
        all.add(expressions.emit(given.get(parameter), type));
      } else if (parameter.defaultValue().isEmpty()) {
        return Optional.empty();
      } else if (i <= last) {
        Optional<CodeBlock> value = defaultValue(info, parameter, type);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        all.add(value.get());
      }
    }
    if (all.size() < javaParameters(parameters)) {
      info.arities().add(all.size());
    }
    return Optional.of(all);
  }

  private static long javaParameters(List<Parameter> parameters) {
    return parameters.stream()
        .filter(p -> p.kind() != Parameters.Kind.STAR || !p.name().isEmpty())
        .count();
  }

  /** Arguments after the last one given can be left out, if nothing variable follows. */
  private static int lastNeeded(List<Parameter> parameters, Map<Parameter, Expression> given) {
    for (int i = parameters.size() - 1; i >= 0; i--) {
      Parameter parameter = parameters.get(i);
      if (given.containsKey(parameter)
          || parameter.kind() == Parameters.Kind.STAR && !parameter.name().isEmpty()
          || parameter.kind() == Parameters.Kind.DOUBLE_STAR) {
        return i;
      }
    }
    return -1;
  }

  private CodeBlock star(List<Expression> rest) {
    return expressions
        .emitAs(
            new Expression.Tuple(new org.tfgraft.translator.source.Span(0, 0, 0, 0), rest),
            RuntimeNames.TUPLE)
        .code();
  }

  private JavaExpression doubleStar(List<Argument> keywords) {
    CodeBlock code =
        CodeBlock.of("new $T<$T, $T>()", RuntimeNames.DICT, String.class, Object.class);
    for (Argument argument : keywords) {
      code =
          CodeBlock.of(
              "$L.with($L,$W$L)",
              code,
              ConstantEmitter.literal(argument.keyword().orElseThrow()),
              expressions.emitObject(argument.value()));
    }
    var type =
        com.palantir.javapoet.ParameterizedTypeName.get(
            RuntimeNames.DICT, JavaTypes.STRING, JavaTypes.OBJECT);
    return JavaExpression.primary(type, "$L", code);
  }

  /** The text of a default that is left out in the middle of a call. */
  private Optional<CodeBlock> defaultValue(
      FunctionInfo info, Parameter parameter, com.palantir.javapoet.TypeName type) {
    return info.defaultField(parameter)
        .map(f -> Optional.of(CodeBlock.of("$T.$L", module.home(info), f)))
        .orElseGet(() -> Optional.of(expressions.emit(parameter.defaultValue().get(), type)));
  }
}
