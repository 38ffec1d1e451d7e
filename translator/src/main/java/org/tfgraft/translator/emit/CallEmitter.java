package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Argument;
import org.tfgraft.translator.ast.Expression.ArgumentKind;
import org.tfgraft.translator.infer.ApiMembers;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** Writes calls: direct ones of Java methods where the callee is known, dynamic ones elsewhere. */
final class CallEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final ApiEmitter symbols;
  private final AttributeEmitter attributes;
  private final ProgramCalls programCalls;
  private final Overriders overriders;

  /** The calls whose result nobody wants, and those whose result goes where anything may. */
  private final Set<Expression> ignored = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Expression> open = Collections.newSetFromMap(new IdentityHashMap<>());

  CallEmitter(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.symbols = new ApiEmitter(module, expressions);
    this.attributes = new AttributeEmitter(context, expressions, symbols);
    this.programCalls = new ProgramCalls(context, expressions);
    this.overriders = new Overriders();
  }

  ApiEmitter symbols() {
    return symbols;
  }

  AttributeEmitter attributes() {
    return attributes;
  }

  ProgramCalls programCalls() {
    return programCalls;
  }

  JavaExpression emit(Expression.Call call) {
    int line = SourceMarks.lineOf(call);
    JavaExpression direct = unmarked(call);
    JavaExpression result =
        direct.type().equals(TypeName.VOID) && !ignored.contains(call) && mentionsChanging(call)
            ? dynamic(call)
            : direct;
    boolean moved = context.current().filter(s -> s.span().startLine() == line).isEmpty();
    return moved
        ? new JavaExpression(
            CodeBlock.of("$L$L", SourceMarks.mark(line), result.code()),
            result.precedence(),
            result.type(),
            result.small())
        : result;
  }

  /** Whether a lambda cannot hold the call, as one does that makes None of a method's end. */
  private boolean mentionsChanging(Expression.Call call) {
    boolean[] found = {false};
    Children.walk(
        call,
        e ->
            found[0] |=
                e instanceof Expression.Name name
                    && module
                        .unit()
                        .names()
                        .webOf(name)
                        .flatMap(context::local)
                        .filter(
                            local ->
                                context.reassigned().contains(local)
                                    || context.initialized().contains(local))
                        .isPresent());
    return found[0];
  }

  JavaExpression emitForEffect(Expression.Call call) {
    return among(ignored, call, () -> emitUnpacked(call));
  }

  /** A call whose result goes where anything may. */
  JavaExpression open(Expression.Call call, Supplier<JavaExpression> emission) {
    return among(open, call, emission);
  }

  private static JavaExpression among(
      Set<Expression> calls, Expression.Call call, Supplier<JavaExpression> emission) {
    calls.add(call);
    try {
      return emission.get();
    } finally {
      calls.remove(call);
    }
  }

  /** A call whose values are wanted one by one: of a record, if the function returns one. */
  JavaExpression emitUnpacked(Expression.Call call) {
    programCalls.unpack(call);
    return emit(call);
  }

  /** A dynamic result as the static type found for it, unless nobody wants it. */
  private JavaExpression result(Expression.Call call, JavaExpression value) {
    return ignored.contains(call) ? value : module.coercion().to(value, module.javaType(call));
  }

  private JavaExpression unmarked(Expression.Call call) {
    if (isSuper(call) && call.arguments().isEmpty()) {
      return programCalls.superObject((Expression.Name) call.callee());
    }
    if (call.callee() instanceof Expression.Attribute attribute) {
      return method(call, attribute);
    } else if (NameSpaces.isShown(call, module)) {
      return new NameSpaces(context, expressions).emit(call);
    }
    return value(call, module.types().of(call.callee()).present());
  }

  private JavaExpression value(Expression.Call call, Type callee) {
    Optional<JavaExpression> direct = Optional.empty();
    if (callee instanceof Type.Function function
        && function.targets().size() == 1
        && function.targets().iterator().next().owner().isEmpty()) {
      direct = programCalls.function(call, function.targets().iterator().next());
    } else if (callee instanceof Type.ApiFunction function && !isExactSum(call, function)) {
      direct =
          symbols
              .call(call, chosen(call, function.symbol()), Optional.empty(), call.arguments())
              .map(value -> known(call, value));
    } else if (callee instanceof Type.ClassValue type) {
      direct = programCalls.construct(call, type.type());
    } else if (callee instanceof Type.ApiClass type
        && type.symbol().constructible()
        && !isExactInt(call, type.symbol())) {
      direct = symbols.construct(call, type.symbol(), call.arguments());
    } else if (callee instanceof Type.Module unknown
        && !module.api().isMissing(unknown.path())
        && !isSpecialOfClass(call.callee())) {
      throw new UnsupportedConstruct(unknown.path() + " is not supported yet");
    }
    return direct.orElseGet(() -> dynamic(call));
  }

  /** {@code list.__init__}: special methods of built-in classes are found at run time. */
  private boolean isSpecialOfClass(Expression callee) {
    return callee instanceof Expression.Attribute attribute
        && attribute.attr().startsWith("__")
        && module.types().of(attribute.value()) instanceof Type.ApiClass;
  }

  /** Where integers may leave 64 bits, {@code int(…)} gives whatever it gives. */
  private boolean isExactInt(Expression.Call call, ApiSymbol.ClassSymbol symbol) {
    return symbol.name().equals("int") && module.types().of(call).isDynamic();
  }

  /** The sum of a list of ints that may leave 64 bits. */
  private boolean isExactSum(Expression.Call call, Type.ApiFunction function) {
    return function.symbol().name().equals("sum")
        && call.arguments().size() == 1
        && module.types().of(call).isDynamic();
  }

  private JavaExpression method(Expression.Call call, Expression.Attribute attribute) {
    Type receiver = module.types().of(attribute.value()).present();
    if (isSuper(attribute.value()) && programCalls.hasJavaSuper()) {
      JavaExpression inherited = programCalls.superCall(call, attribute.attr());
      return inherited.type().equals(JavaTypes.OBJECT) ? result(call, inherited) : inherited;
    } else if (programCalls.isExceptionInit(call, attribute, receiver)) {
      return programCalls.exceptionInit(call);
    } else if (receiver instanceof Type.Module || receiver instanceof Type.ApiClass) {
      return value(call, module.types().of(attribute).present());
    } else if (receiver instanceof Type.ProgramModule) {
      return value(call, module.types().of(attribute).present());
    } else if (receiver instanceof Type.Instance instance) {
      return instanceMethod(call, attribute, instance.type());
    } else if (receiver instanceof Type.ClassValue type) {
      return classMethod(call, attribute, type.type());
    }
    return isEnteredInPassing(attribute)
        ? enteredInPassing(call, attribute)
        : apiMethod(call, attribute, receiver);
  }

  /** Whether a context manager is entered that nothing holds afterwards. */
  private boolean isEnteredInPassing(Expression.Attribute attribute) {
    return attribute.attr().equals("__enter__")
        && WithEmitter.contextFunction(module, attribute.value()).isPresent();
  }

  private JavaExpression enteredInPassing(Expression.Call call, Expression.Attribute attribute) {
    CodeBlock manager = expressions.emitObject(attribute.value());
    return result(
        call,
        JavaExpression.primary(
            JavaTypes.OBJECT, "$T.enterInPassing($L)", RuntimeNames.PY, manager));
  }

  static boolean isSuper(Expression value) {
    return value instanceof Expression.Call call
        && call.callee() instanceof Expression.Name name
        && name.id().equals("super");
  }

  private JavaExpression instanceMethod(
      Expression.Call call, Expression.Attribute attribute, ProgramClass type) {
    Optional<ProgramFunction> method = type.method(attribute.attr());
    Optional<JavaExpression> direct =
        method
            .filter(m -> m.binding() != ProgramFunction.Binding.PROPERTY && !m.isReplaced())
            .filter(m -> overriders.agree(type, m))
            .flatMap(m -> programCalls.method(call, attribute.value(), m));
    return direct.orElseGet(
        () -> method.isPresent() ? dynamicMethod(call, attribute) : dynamic(call));
  }

  private JavaExpression classMethod(
      Expression.Call call, Expression.Attribute attribute, ProgramClass type) {
    Optional<ProgramFunction> method = type.method(attribute.attr());
    return method
        .filter(m -> !m.isReplaced())
        .flatMap(m -> programCalls.throughClass(call, type, m))
        .orElseGet(() -> dynamic(call));
  }

  private JavaExpression apiMethod(
      Expression.Call call, Expression.Attribute attribute, Type receiver) {
    Optional<ApiSymbol> symbol = ApiMembers.find(module.api(), receiver, attribute.attr());
    if (symbol.isPresent() && symbol.get() instanceof ApiSymbol.FunctionSymbol function) {
      TypeName type = module.javaType(receiver);
      JavaExpression object = expressions.emitAs(attribute.value(), type);
      CodeBlock code = function.java().contains(".") ? object.code() : object.receiver();
      Optional<JavaExpression> direct =
          symbols.call(call, chosen(call, function), Optional.of(code), call.arguments());
      if (direct.isPresent()) {
        return known(call, direct.get());
      }
    }
    return symbol.isEmpty()
            && call.arguments().stream().anyMatch(a -> a.value() instanceof Expression.Call)
        ? dynamic(call) // the error of the missing method comes before its arguments are made
        : dynamicMethod(call, attribute);
  }

  /** The function as such, or its general form where nothing is known of the result. */
  private ApiSymbol.FunctionSymbol chosen(Expression.Call call, ApiSymbol.FunctionSymbol function) {
    Type type = module.types().of(call).present();
    boolean other = type instanceof Type.Object o && !o.symbol().name().equals(function.result());
    return type.isDynamic() || other ? function.general() : function;
  }

  /** What a method of Java gives that may give anything, as what it is known to be here. */
  private JavaExpression known(Expression.Call call, JavaExpression value) {
    boolean asItIs = !value.type().equals(JavaTypes.OBJECT) || open.contains(call);
    return asItIs ? value : result(call, value);
  }

  private JavaExpression dynamicMethod(Expression.Call call, Expression.Attribute attribute) {
    CodeBlock receiver = expressions.emitObject(attribute.value());
    CodeBlock name = ConstantEmitter.literal(attribute.attr());
    JavaExpression result =
        hasSpread(call.arguments())
            ? JavaExpression.primary(
                JavaTypes.OBJECT,
                "$T.callMethod($L,$W$L,$W$L)",
                RuntimeNames.PY,
                receiver,
                name,
                spreadArguments(call.arguments()))
            : JavaExpression.primary(
                JavaTypes.OBJECT,
                "$T.callMethod($L)",
                RuntimeNames.PY,
                CodeBlock.join(
                    concat(List.of(receiver, name), arguments(call.arguments())), ",$W"));
    return result(call, result);
  }

  /** A call that binds its arguments at run time, as Python does. */
  JavaExpression dynamic(Expression.Call call) {
    CodeBlock callee = callee(call.callee());
    JavaExpression result =
        hasSpread(call.arguments())
            ? JavaExpression.primary(
                JavaTypes.OBJECT,
                "$T.apply($L,$W$L)",
                RuntimeNames.PY,
                callee,
                spreadArguments(call.arguments()))
            : JavaExpression.primary(
                JavaTypes.OBJECT,
                "$T.call($L)",
                RuntimeNames.PY,
                CodeBlock.join(concat(List.of(callee), arguments(call.arguments())), ",$W"));
    return result(call, result);
  }

  private CodeBlock callee(Expression callee) {
    return expressions.emitObject(callee);
  }

  static boolean hasSpread(List<Argument> arguments) {
    return arguments.stream()
        .anyMatch(a -> a.kind() == ArgumentKind.STAR || a.kind() == ArgumentKind.DOUBLE_STAR);
  }

  /** Arguments in source order, keyword ones as {@code arg("name", value)}. */
  private List<CodeBlock> arguments(List<Argument> arguments) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Argument argument : arguments) {
      CodeBlock value = expressions.emitObject(argument.value());
      if (argument.keyword().isPresent()) {
        parts.add(keyword(argument, value));
      } else {
        boolean bareNull = value.toString().equals("null");
        parts.add(bareNull ? CodeBlock.of("($T) null", Object.class) : value);
      }
    }
    return parts;
  }

  private CodeBlock keyword(Argument argument, CodeBlock value) {
    return CodeBlock.of(
        "$L($L, $L)",
        module.staticMethod(RuntimeNames.ARGS, "arg"),
        ConstantEmitter.literal(argument.keyword().orElseThrow()),
        value);
  }

  /** Arguments with {@code *} and {@code **} among them: a tuple and a dictionary. */
  CodeBlock spreadArguments(List<Argument> arguments) {
    return spreadArguments(List.of(), arguments);
  }

  /** The same with values that stand before them. */
  CodeBlock spreadArguments(List<CodeBlock> first, List<Argument> arguments) {
    List<CodeBlock> positional = new ArrayList<>(first);
    CodeBlock keywords = keywords(arguments);
    for (Argument argument : arguments) {
      CodeBlock value = expressions.emitObject(argument.value());
      switch (argument.kind()) {
        case POSITIONAL -> positional.add(value);
        case STAR -> positional.add(CodeBlock.of("$T.star($L)", RuntimeNames.PY, value));
        case KEYWORD ->
            keywords =
                CodeBlock.of(
                    "$L.with($L,$W$L)",
                    keywords,
                    ConstantEmitter.literal(argument.keyword().orElseThrow()),
                    value);
        case DOUBLE_STAR -> keywords = CodeBlock.of("$L.withAll($L)", keywords, value);
      }
    }
    return CodeBlock.of(
        "$T.spreadTuple($L),$W$L", RuntimeNames.PY, CodeBlock.join(positional, ",$W"), keywords);
  }

  /** Named arguments of several parts may give one twice. */
  private static CodeBlock keywords(List<Argument> arguments) {
    boolean spread = arguments.stream().anyMatch(a -> a.kind() == ArgumentKind.DOUBLE_STAR);
    return spread
        ? CodeBlock.of("new $T()", RuntimeNames.python("Keywords"))
        : CodeBlock.of("new $T<$T, $T>()", RuntimeNames.DICT, String.class, Object.class);
  }

  static List<CodeBlock> concat(List<CodeBlock> first, List<CodeBlock> second) {
    List<CodeBlock> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
