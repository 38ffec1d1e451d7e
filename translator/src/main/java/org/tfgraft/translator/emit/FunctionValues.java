package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes functions and classes as values. */
final class FunctionValues {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  FunctionValues(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
  }

  /** A value that its type determines. */
  JavaExpression constant(Type type) {
    if (type instanceof Type.ApiFunction function) {
      return api("function", function.symbol().name());
    } else if (type instanceof Type.ApiClass value) {
      return api("type", value.symbol().name());
    } else if (type instanceof Type.ClassValue value) {
      return JavaExpression.primary(
          RuntimeNames.TYPE,
          "$T.ofClass($T.class)",
          RuntimeNames.TYPE,
          module.javaTypes().of(value.type()));
    } else if (type instanceof Type.Function function) {
      return function(function.targets().iterator().next());
    } else if (type instanceof Type.Module space && module.api().isModule(space.path())) {
      return api("module", space.path());
    } else if (type instanceof Type.Module space) {
      return unknown(space.path());
    }
    if (type instanceof Type.ProgramModule space) {
      return module
          .program()
          .module(space.name())
          .filter(m -> !m.isMain())
          .map(m -> JavaExpression.primary(RuntimeNames.CALLABLE, "$T.MODULE", m.self()))
          .orElseThrow(() -> new UnsupportedConstruct("the program as a module"));
    }
    throw new UnsupportedConstruct("a module as a value");
  }

  /** What TensorFlow 1.15 lacks too is Python's error when it is reached. */
  private JavaExpression unknown(String path) {
    int dot = path.lastIndexOf('.');
    if (dot > 0 && module.api().isMissing(path) && module.api().isModule(path.substring(0, dot))) {
      return JavaExpression.primary(
          JavaTypes.OBJECT,
          "$T.getattr($T.module($S), $S)",
          RuntimeNames.PY,
          RuntimeNames.API,
          module.api().canonical(path.substring(0, dot)),
          path.substring(dot + 1));
    }
    if (dot > 0
        && (path.startsWith("__", dot + 1) || module.api().isMissing(path))
        && module.api().find(path.substring(0, dot)).orElse(null)
            instanceof ApiSymbol.ClassSymbol) {
      return JavaExpression.primary(
          JavaTypes.OBJECT,
          "$T.getattr($L, $S)",
          RuntimeNames.PY,
          api("type", path.substring(0, dot)).code(),
          path.substring(dot + 1));
    }
    throw new UnsupportedConstruct(path + " is not supported yet");
  }

  private static JavaExpression api(String method, String name) {
    return JavaExpression.primary(
        RuntimeNames.CALLABLE, "$T.$L($S)", RuntimeNames.API, method, name);
  }

  /** A function that carries nothing along is one object, made on first use. */
  private JavaExpression function(ProgramFunction function) {
    FunctionInfo info = module.info(function);
    ModuleContext home = module.program().home(function.scope());
    if (info.valueField().isEmpty()) {
      String base = info.javaName().replaceAll("([a-z])([A-Z])", "$1_$2");
      String field = home.newField(base.toUpperCase(Locale.ROOT));
      info.setValueField(field);
      home.add(
          FieldSpec.builder(RuntimeNames.FUNCTION, field, home.ownModifiers())
              .addModifiers(Modifier.FINAL)
              .initializer("$L", at(home).value(function))
              .build());
    }
    return JavaExpression.primary(
        RuntimeNames.CALLABLE, "$L", memberOf(home, info.valueField().orElseThrow()));
  }

  /** Values written in the text of a module itself, outside of its methods. */
  private static FunctionValues at(ModuleContext home) {
    MethodContext top =
        new MethodContext(home, home.unit().names().module(), Optional.empty(), TypeName.VOID);
    return new FunctionValues(top, new ExpressionEmitter(top));
  }

  private CodeBlock memberOf(ModuleContext home, String field) {
    return home == module ? CodeBlock.of("$L", field) : CodeBlock.of("$T.$L", home.self(), field);
  }

  /** A new function object: its signature, its defaults, and a lambda that calls the method. */
  CodeBlock value(ProgramFunction function) {
    FunctionInfo info = module.info(function);
    boolean ofObject =
        function.hasReceiver() && function.binding() != ProgramFunction.Binding.CLASS_METHOD;
    boolean dropped = function.hasReceiver() && !ofObject && !function.takesClass();
    return value(
        function,
        a ->
            ofObject
                ? methodCall(info, a)
                : call(info, CodeBlock.join(dropped ? a.subList(1, a.size()) : a, ",$W")));
  }

  /** A method as {@code super} finds it, as a function of the object. */
  CodeBlock inherited(ProgramFunction function) {
    FunctionInfo info = module.info(function);
    return value(
        function,
        a -> {
          CodeBlock rest = CodeBlock.join(a.subList(1, a.size()), ",$W");
          return body(info, CodeBlock.of("super.$L($L)", info.javaName(), rest));
        });
  }

  private CodeBlock value(ProgramFunction function, Function<List<CodeBlock>, CodeBlock> body) {
    FunctionInfo info = module.info(function);
    if (function.lambdaBody().isPresent() && !module.hasMethod(function)) {
      module.add(function, MethodEmitter.emit(module, function));
    }
    String args = context.newName("args");
    List<CodeBlock> parameters = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>(context.carriedAll(info));
    int index = 0;
    for (Parameter parameter : function.parameters().all()) {
      if (parameter.kind() == Parameters.Kind.STAR && parameter.name().isEmpty()) {
        continue;
      }
      TypeName type = info.parameterTypes().get(function.parameters().all().indexOf(parameter));
      boolean receiver = arguments.isEmpty() && function.owner().isPresent();
      arguments.add(argument(args, index++, receiver ? JavaTypes.OBJECT : type));
    }
    parameters.add(ConstantEmitter.literal(function.scope().qualifiedName()));
    parameters.add(ConstantEmitter.literal(signature(function)));
    parameters.add(CodeBlock.of("$L -> $L", args, body.apply(arguments)));
    context.release(args);
    List<CodeBlock> defaults = new ArrayList<>();
    for (Parameter parameter : function.parameters().all()) {
      parameter.defaultValue().ifPresent(d -> defaults.add(defaultValue(info, parameter, d)));
    }
    boolean kept =
        function.parameters().all().stream().anyMatch(p -> info.defaultField(p).isPresent());
    if (kept) {
      CodeBlock later = CodeBlock.join(defaults, ",$W");
      parameters.add(CodeBlock.of("() -> new $T[] {$L}", Object.class, later));
    } else {
      parameters.addAll(defaults);
    }
    CodeBlock made =
        CodeBlock.of("$T.of($L)", RuntimeNames.FUNCTION, CodeBlock.join(parameters, ",$W"));
    return documentation(function)
        .map(d -> CodeBlock.of("$L.documented($L)", made, ConstantEmitter.literal(d)))
        .orElse(made);
  }

  /** The docstring, where the program asks for any. */
  private Optional<String> documentation(ProgramFunction function) {
    return module.source().text().contains("__doc__")
        ? Docstrings.text(function.body())
        : Optional.empty();
  }

  /** A method as a function of its object. */
  private CodeBlock methodCall(FunctionInfo info, List<CodeBlock> arguments) {
    CodeBlock rest = CodeBlock.join(arguments.subList(1, arguments.size()), ",$W");
    CodeBlock call =
        CodeBlock.of("(($T) $L).$L($L)", info.home(), arguments.get(0), info.javaName(), rest);
    return body(info, call);
  }

  private CodeBlock call(FunctionInfo info, CodeBlock arguments) {
    CodeBlock call = CodeBlock.of("$L($L)", context.target(info), arguments);
    return body(info, call);
  }

  private static CodeBlock body(FunctionInfo info, CodeBlock call) {
    if (info.record().isPresent()) {
      return CodeBlock.of("$L.tuple()", call);
    }
    return info.returns().equals(TypeName.VOID)
        ? CodeBlock.of("{\n$>$L;\nreturn null;\n$<}", call)
        : call;
  }

  private CodeBlock argument(String args, int index, TypeName type) {
    JavaExpression argument = JavaExpression.primary(JavaTypes.OBJECT, "$L[$L]", args, index);
    return module.coercion().code(argument, type);
  }

  private CodeBlock defaultValue(FunctionInfo info, Parameter parameter, Expression value) {
    return info.defaultField(parameter)
        .map(f -> CodeBlock.of("$T.$L", module.home(info), f))
        .orElseGet(
            () -> {
              CodeBlock code = expressions.emitObject(value);
              return code.toString().equals("null")
                  ? CodeBlock.of("($T) null", Object.class)
                  : code;
            });
  }

  /** The parameters as Python's {@code inspect} writes them, each default as an ellipsis. */
  static String signature(ProgramFunction function) {
    return signature(function, value -> "…");
  }

  /** The parameters with the defaults that are plain literals, for calls at run time. */
  static String signatureWithDefaults(ProgramFunction function) {
    return signature(function, FunctionValues::literal);
  }

  private static String literal(Expression value) {
    if (value instanceof Expression.Name name
        && List.of("None", "True", "False").contains(name.id())) {
      return name.id();
    }
    return value instanceof Expression.Constant constant ? literal(constant.value()) : "…";
  }

  private static String literal(Object value) {
    if (value instanceof Expression.None) {
      return "None";
    } else if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    } else if (value instanceof String text) {
      return text.matches("[\\w ./:-]*") ? "'" + text + "'" : "…";
    }
    return value instanceof Number number ? number.toString() : "…";
  }

  private static String signature(ProgramFunction function, Function<Expression, String> defaults) {
    List<String> parts = new ArrayList<>();
    boolean star = false;
    for (Parameter parameter : function.parameters().all()) {
      if (parameter.kind() == Parameters.Kind.STAR) {
        star = true;
        parts.add("*" + parameter.name());
        continue;
      } else if (parameter.kind() == Parameters.Kind.DOUBLE_STAR) {
        parts.add("**" + parameter.name());
        continue;
      }
      if (parameter.kind() == Parameters.Kind.KEYWORD_ONLY && !star) {
        parts.add("*");
        star = true;
      }
      parts.add(
          parameter.name() + parameter.defaultValue().map(d -> "=" + defaults.apply(d)).orElse(""));
    }
    return String.join(", ", parts);
  }

  /**
   * A function that an enclosing one defines: made anew from the variables that it needs, which are
   * carried along. Empty if the name stands for anything else.
   */
  Optional<JavaExpression> enclosing(Expression.Name name) {
    Names names = module.unit().names();
    return names
        .webOf(name)
        .filter(w -> w.symbol().scope() != context.scope())
        .filter(w -> w.symbol().scope().kind() == Scope.Kind.FUNCTION)
        .filter(w -> context.storage(w) == Storage.LOCAL)
        .flatMap(w -> defined(w, names))
        .map(f -> JavaExpression.primary(RuntimeNames.CALLABLE, "$L", value(f)));
  }

  /** The one function that a variable ever holds, if it is defined under that name. */
  private Optional<ProgramFunction> defined(Web web, Names names) {
    return module.types().of(web) instanceof Type.Function type && type.targets().size() == 1
        ? type.targets().stream()
            .filter(f -> f.definition().flatMap(names::bindingOf).equals(Optional.of(web)))
            .filter(f -> !module.info(f).isInlineValue())
            .findFirst()
        : Optional.empty();
  }

  /** A lambda where it stands. */
  JavaExpression lambda(Expression.Lambda lambda) {
    ProgramFunction function = module.types().functionOf(lambda);
    FunctionInfo info = module.info(function);
    if (info.isConstantValue()) {
      return function(function);
    }
    return JavaExpression.primary(RuntimeNames.CALLABLE, "$L", value(function));
  }
}
