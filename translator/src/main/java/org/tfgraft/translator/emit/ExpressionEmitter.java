package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.emit.JavaExpression.Precedence;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Type;

/** Writes Python expressions as Java expressions; what it cannot write becomes a stub. */
final class ExpressionEmitter implements Expression.Visitor<JavaExpression> {
  private final MethodContext context;
  private final ModuleContext module;
  private final CallEmitter calls;
  private final OperatorEmitter operators;
  private final ComprehensionEmitter comprehensions;
  private final FunctionValues functionValues;

  ExpressionEmitter(MethodContext context) {
    this.context = context;
    this.module = context.module();
    this.functionValues = new FunctionValues(context, this);
    this.calls = new CallEmitter(context, this);
    this.operators = new OperatorEmitter(context, this);
    this.comprehensions = new ComprehensionEmitter(context, this);
  }

  ComprehensionEmitter comprehensions() {
    return comprehensions;
  }

  FunctionValues functionValues() {
    return functionValues;
  }

  OperatorEmitter operators() {
    return operators;
  }

  CallEmitter calls() {
    return calls;
  }

  /** The expression, or a stub that says where in the program it stands. */
  JavaExpression emit(Expression expression) {
    try {
      Expression first = expression instanceof Expression.Call call ? call.callee() : expression;
      if (first instanceof Expression.Name name && module.isUndefined(name)) {
        return undefined(expression, name);
      }
      Type type = module.types().of(expression);
      if (context.isConstant(type)
          && isPure(expression)
          && !(expression instanceof Expression.Lambda)) {
        return functionValues.constant(type);
      }
      return expression.accept(this);
    } catch (UnsupportedConstruct unsupported) {
      return stub(expression, unsupported.reason());
    }
  }

  /** A call whose values are wanted one by one. */
  JavaExpression emitUnpacked(Expression.Call call) {
    if (context.isConstant(module.types().of(call))) {
      return emit(call);
    }
    try {
      return calls.emitUnpacked(call);
    } catch (UnsupportedConstruct unsupported) {
      return stub(call, unsupported.reason());
    }
  }

  /** A call whose result nobody wants. */
  JavaExpression emitForEffect(Expression.Call call) {
    try {
      if (call.callee() instanceof Expression.Name name && module.isUndefined(name)) {
        return undefined(call, name);
      }
      return calls.emitForEffect(call);
    } catch (UnsupportedConstruct unsupported) {
      return stub(call, unsupported.reason());
    }
  }

  private JavaExpression undefined(Expression expression, Expression.Name name) {
    TypeName type = module.javaType(expression).box();
    return JavaExpression.primary(type, "$T.<$T>undefined($S)", RuntimeNames.PY, type, name.id());
  }

  JavaExpression stub(Expression expression, String reason) {
    context
        .current()
        .ifPresent(s -> module.ledger().note(s, Ledger.Outcome.NOT_TRANSLATED, reason));
    TypeName type = module.javaType(expression);
    String text = SourceText.of(module.source(), expression.span());
    return JavaExpression.primary(
        type.box(),
        "$T.<$T>unsupported($S,$W$S)",
        RuntimeNames.PY,
        type.box(),
        module.place(expression.span().startLine()),
        text);
  }

  /** The expression as a value of a Java type. */
  CodeBlock emit(Expression expression, TypeName target) {
    return emitAs(expression, target).code();
  }

  CodeBlock emitObject(Expression expression) {
    return emit(expression, JavaTypes.OBJECT);
  }

  JavaExpression emitAs(Expression expression, TypeName target) {
    JavaExpression value =
        target.equals(JavaTypes.OBJECT) && expression instanceof Expression.Call call
            ? calls.open(call, () -> emit(call))
            : emit(expression);
    return module.coercion().to(value, target);
  }

  @Override
  public JavaExpression visitName(Expression.Name name) {
    return functionValues
        .enclosing(name)
        .or(() -> module.unit().names().webOf(name).map(context::read))
        .orElseGet(() -> builtin(name));
  }

  private JavaExpression builtin(Expression.Name name) {
    return switch (name.id()) {
      case "True" -> JavaExpression.primary(TypeName.BOOLEAN, "true");
      case "False" -> JavaExpression.primary(TypeName.BOOLEAN, "false");
      case "None" -> JavaExpression.primary(JavaTypes.OBJECT, "null");
      case "__name__" -> moduleName();
      case "__file__" -> moduleFile();
      default -> unknown(name);
    };
  }

  private JavaExpression moduleName() {
    return module.isMain()
        ? JavaExpression.primary(JavaTypes.STRING, "$S", "__main__")
        : JavaExpression.primary(JavaTypes.STRING, "MODULE.name()");
  }

  private JavaExpression moduleFile() {
    return module.isMain()
        ? JavaExpression.primary(JavaTypes.STRING, "$S", module.source().name())
        : JavaExpression.primary(JavaTypes.STRING, "MODULE.file()");
  }

  /** Python says so when the name is reached. */
  private JavaExpression unknown(Expression.Name name) {
    var constant = module.api().find(name.id());
    if (constant.isPresent() && constant.get() instanceof ApiSymbol.ConstantSymbol symbol) {
      return calls.symbols().constant(symbol);
    }
    return JavaExpression.primary(
        JavaTypes.OBJECT, "$T.<$T>undefined($S)", RuntimeNames.PY, Object.class, name.id());
  }

  @Override
  public JavaExpression visitConstant(Expression.Constant constant) {
    return ConstantEmitter.emit(constant);
  }

  @Override
  public JavaExpression visitJoinedString(Expression.JoinedString string) {
    return operators.joined(string);
  }

  @Override
  public JavaExpression visitFormattedValue(Expression.FormattedValue value) {
    return operators.formatted(value);
  }

  @Override
  public JavaExpression visitAttribute(Expression.Attribute attribute) {
    return calls.attributes().read(attribute);
  }

  @Override
  public JavaExpression visitSubscript(Expression.Subscript subscript) {
    return calls.attributes().item(subscript);
  }

  @Override
  public JavaExpression visitSlice(Expression.Slice slice) {
    return JavaExpression.primary(
        RuntimeNames.python("PySlice"),
        "$L($L,$W$L,$W$L)",
        module.staticMethod(RuntimeNames.PY, "slice"),
        bound(slice.lower()),
        bound(slice.upper()),
        bound(slice.step()));
  }

  private CodeBlock bound(java.util.Optional<Expression> bound) {
    return bound.map(this::emitObject).orElse(CodeBlock.of("null"));
  }

  @Override
  public JavaExpression visitCall(Expression.Call call) {
    boolean leaving = module.program().abandonedGenerators().mayBeLeftBy(call);
    if (module.types().of(call) instanceof Type.None) {
      comprehensions.copyCaptured(call);
    }
    JavaExpression value = calls.emit(call);
    if (module.program().abandonedGenerators().isNoted(call)) {
      value =
          JavaExpression.primary(
              value.type(), "$T.own($L)", RuntimeNames.TEMPORARIES, value.code());
    }
    return closing(leaving, value);
  }

  /** The value of an expression; one that may leave generators has it once these are closed. */
  private static JavaExpression closing(boolean leaving, JavaExpression value) {
    String closed = "$1T.after($1T.begin(),$W$2L)";
    return leaving
        ? JavaExpression.primary(value.type(), closed, RuntimeNames.TEMPORARIES, value.code())
        : value;
  }

  @Override
  public JavaExpression visitUnary(Expression.Unary unary) {
    return operators.unary(unary);
  }

  @Override
  public JavaExpression visitBinary(Expression.Binary binary) {
    return operators.binary(binary);
  }

  @Override
  public JavaExpression visitBool(Expression.Bool bool) {
    return operators.bool(bool);
  }

  @Override
  public JavaExpression visitCompare(Expression.Compare compare) {
    boolean leaving = module.program().abandonedGenerators().mayBeLeftBy(compare);
    JavaExpression value = operators.compare(compare);
    return closing(leaving, value);
  }

  @Override
  public JavaExpression visitConditional(Expression.Conditional conditional) {
    TypeName type = module.javaType(conditional);
    CodeBlock condition = operators.condition(conditional.condition()).in(Precedence.OR);
    JavaExpression then = emitAs(conditional.then(), type);
    JavaExpression otherwise = emitAs(conditional.otherwise(), type);
    boolean ints = then.type().equals(TypeName.INT) && otherwise.type().equals(TypeName.INT);
    return JavaExpression.of(
        Precedence.CONDITIONAL,
        ints ? TypeName.INT : type,
        "$L ? $L : $L",
        condition,
        branch(then, type),
        branch(otherwise, type));
  }

  /**
   * Java would turn {@code c ? 1 : 2.0} into a double: mixed branches are kept apart. A generic
   * call would leave open whether the whole is an object: it is cast to the number that it is.
   */
  private static CodeBlock branch(JavaExpression value, TypeName type) {
    boolean number =
        value.type().isPrimitive() || value.code().toString().matches("-?[\\d.]+(E-?\\d+)?L?");
    if (type.equals(JavaTypes.OBJECT) && value.type().isPrimitive()) {
      return CodeBlock.of("(Object) $L", value.in(Precedence.PRIMARY));
    } else if (type.isBoxedPrimitive() && number) {
      return CodeBlock.of("$T.valueOf($L)", type, value.code());
    } else if (type.isPrimitive() && value.type().isBoxedPrimitive()) {
      return CodeBlock.of("($T) $L", type, value.in(Precedence.UNARY));
    }
    return value.in(Precedence.CONDITIONAL);
  }

  @Override
  public JavaExpression visitLambda(Expression.Lambda lambda) {
    return functionValues.lambda(lambda);
  }

  @Override
  public JavaExpression visitListLiteral(Expression.ListLiteral list) {
    TypeName type = module.javaType(list);
    TypeName element = ((com.palantir.javapoet.ParameterizedTypeName) type).typeArguments().get(0);
    if (hasStar(list.elements())) {
      return JavaExpression.primary(
          type, "$T.<$T>spreadList($L)", RuntimeNames.PY, element, spread(list.elements()));
    }
    CodeBlock list0 = module.staticMethod(RuntimeNames.BUILTINS, "list");
    if (list.elements().isEmpty()) {
      return JavaExpression.primary(type, "new $T()", type);
    }
    boolean exact = list.elements().stream().allMatch(e -> isExactly(e, element));
    if (exact) {
      return JavaExpression.primary(type, "$L($L)", list0, items(list.elements(), element));
    }
    return JavaExpression.primary(
        type, "$T.<$T>list($L)", RuntimeNames.BUILTINS, element, items(list.elements(), element));
  }

  private boolean isExactly(Expression value, TypeName element) {
    TypeName type = emit(value).type();
    boolean whole = type.equals(TypeName.INT) && element.equals(TypeName.LONG.box());
    return whole || type.box().equals(element);
  }

  static boolean hasStar(List<Expression> elements) {
    return elements.stream().anyMatch(e -> e instanceof Expression.Starred);
  }

  /** The elements, each starred one as a marker that the runtime spreads. */
  CodeBlock spread(List<Expression> elements) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Expression element : elements) {
      parts.add(
          element instanceof Expression.Starred starred
              ? CodeBlock.of("$T.star($L)", RuntimeNames.PY, emitObject(starred.value()))
              : emitObject(element));
    }
    return CodeBlock.join(parts, ",$W");
  }

  /** Elements as variable arguments of a Java method. */
  CodeBlock items(List<Expression> elements, TypeName type) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Expression element : elements) {
      JavaExpression value = emitAs(element, type);
      boolean bareNull = elements.size() == 1 && value.code().toString().equals("null");
      parts.add(bareNull ? CodeBlock.of("($T) null", type) : value.code());
    }
    return CodeBlock.join(parts, ",$W");
  }

  @Override
  public JavaExpression visitTuple(Expression.Tuple tuple) {
    if (hasStar(tuple.elements())) {
      return JavaExpression.primary(
          RuntimeNames.TUPLE, "$T.spreadTuple($L)", RuntimeNames.PY, spread(tuple.elements()));
    }
    return JavaExpression.primary(
        RuntimeNames.TUPLE,
        "$L($L)",
        module.staticMethod(RuntimeNames.BUILTINS, "tuple"),
        tupleItems(tuple.elements()));
  }

  /** The positional arguments of a call as a tuple. */
  CodeBlock argumentTuple(List<Expression.Argument> arguments) {
    List<Expression> values = new ArrayList<>();
    for (Expression.Argument argument : arguments) {
      values.add(
          argument.kind() == Expression.ArgumentKind.STAR
              ? new Expression.Starred(argument.span(), argument.value())
              : argument.value());
    }
    Expression.Tuple tuple =
        new Expression.Tuple(new org.tfgraft.translator.source.Span(0, 0, 0, 0), values);
    return visitTuple(tuple).code();
  }

  private CodeBlock tupleItems(List<Expression> elements) {
    if (elements.size() == 1) {
      JavaExpression only = emitAs(elements.get(0), JavaTypes.OBJECT);
      boolean spread = only.type().equals(JavaTypes.OBJECT) || only.type().isPrimitive();
      return spread && !only.code().toString().equals("null")
          ? only.code()
          : CodeBlock.of("($T) $L", Object.class, only.in(Precedence.PRIMARY));
    }
    return items(elements, JavaTypes.OBJECT);
  }

  @Override
  public JavaExpression visitSetLiteral(Expression.SetLiteral set) {
    TypeName type = module.javaType(set);
    TypeName element = ((com.palantir.javapoet.ParameterizedTypeName) type).typeArguments().get(0);
    if (hasStar(set.elements())) {
      return JavaExpression.primary(
          type, "$T.<$T>spreadSet($L)", RuntimeNames.PY, element, spread(set.elements()));
    }
    return JavaExpression.primary(
        type, "$T.<$T>setOf($L)", RuntimeNames.BUILTINS, element, items(set.elements(), element));
  }

  @Override
  public JavaExpression visitDictLiteral(Expression.DictLiteral dict) {
    TypeName type = module.javaType(dict);
    List<TypeName> arguments = ((com.palantir.javapoet.ParameterizedTypeName) type).typeArguments();
    CodeBlock code =
        CodeBlock.of("new $T<$T, $T>()", RuntimeNames.DICT, arguments.get(0), arguments.get(1));
    for (Expression.DictItem item : dict.items()) {
      code =
          item.key().isPresent()
              ? CodeBlock.of(
                  "$L$Z.with($L,$W$L)",
                  code,
                  emit(item.key().get(), arguments.get(0)),
                  emit(item.value(), arguments.get(1)))
              : CodeBlock.of("$L$Z.withAll($L)", code, emitObject(item.value()));
    }
    return JavaExpression.primary(type, "$L", code);
  }

  /** The values that a function returns, as its record. */
  CodeBlock made(ReturnedRecord record, Expression.Tuple values) {
    List<CodeBlock> parts = new ArrayList<>();
    for (int i = 0; i < values.elements().size(); i++) {
      parts.add(emit(values.elements().get(i), record.types().get(i)));
    }
    return CodeBlock.of("new $T($L)", record.type(), CodeBlock.join(parts, ",$W"));
  }

  @Override
  public JavaExpression visitStarred(Expression.Starred starred) {
    throw new UnsupportedConstruct("a starred expression here");
  }

  @Override
  public JavaExpression visitComprehension(Expression.Comprehension comprehension) {
    boolean leaving = module.program().abandonedGenerators().mayBeLeftBy(comprehension);
    JavaExpression value = comprehensions.emit(comprehension);
    return closing(leaving, value);
  }

  @Override
  public JavaExpression visitYield(Expression.Yield yield) {
    CodeBlock value =
        yield.value().map(v -> emit(v, generatorElement())).orElse(CodeBlock.of("null"));
    return JavaExpression.primary(JavaTypes.OBJECT, "$L.give($L)", yielder(), value);
  }

  @Override
  public JavaExpression visitYieldFrom(Expression.YieldFrom yieldFrom) {
    boolean leaving = module.program().abandonedGenerators().mayBeLeftBy(yieldFrom);
    JavaExpression value =
        JavaExpression.primary(
            JavaTypes.OBJECT, "$L.giveAll($L)", yielder(), emitObject(yieldFrom.value()));
    return closing(leaving, value);
  }

  private String yielder() {
    return context.yielder().orElseThrow(() -> new UnsupportedConstruct("yield outside a def"));
  }

  private TypeName generatorElement() {
    TypeName made = context.function().map(f -> module.info(f).returns()).orElse(JavaTypes.OBJECT);
    return made instanceof com.palantir.javapoet.ParameterizedTypeName generic
        ? generic.typeArguments().get(0)
        : JavaTypes.OBJECT;
  }

  @Override
  public JavaExpression visitAwait(Expression.Await await) {
    throw new UnsupportedConstruct("asynchronous functions");
  }

  @Override
  public JavaExpression visitNamedExpression(Expression.NamedExpression named) {
    Web web = module.unit().names().webOf(named.target()).orElseThrow();
    return JavaExpression.of(
        Precedence.ASSIGNMENT,
        module.javaType(web),
        "$L",
        context.assignment(web, emit(named.value())));
  }

  @Override
  public JavaExpression visitBackquote(Expression.Backquote backquote) {
    return JavaExpression.primary(
        JavaTypes.STRING,
        "$L($L)",
        module.staticMethod(RuntimeNames.BUILTINS, "repr"),
        emitObject(backquote.value()));
  }

  /** Whether evaluating it neither does anything nor depends on what runs before it. */
  static boolean isPure(Expression expression) {
    if (expression instanceof Expression.Unary unary) {
      return isPure(unary.operand());
    } else if (expression instanceof Expression.ListLiteral list) {
      return list.elements().stream().allMatch(ExpressionEmitter::isPure);
    } else if (expression instanceof Expression.Tuple tuple) {
      return tuple.elements().stream().allMatch(ExpressionEmitter::isPure);
    } else if (expression instanceof Expression.Attribute attribute) {
      return isPure(attribute.value());
    }
    return expression instanceof Expression.Name
        || expression instanceof Expression.Constant
        || expression instanceof Expression.Lambda;
  }
}
