package org.tfgraft.translator.parse;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.parse.FunctionContext.Kind;

/** The part of {@link SyntaxChecks} that looks into expressions. */
final class ExpressionChecks implements Expression.Visitor<Void> {
  private final ParseContext context;
  private FunctionContext function = new FunctionContext(Kind.MODULE);

  ExpressionChecks(ParseContext context) {
    this.context = context;
  }

  void check(Expression expression, FunctionContext around) {
    function = around;
    check(expression);
  }

  /** Defaults and annotations, which belong to the scope around the function. */
  void checkOutside(Parameters parameters, FunctionContext around) {
    function = around;
    for (Parameters.Parameter parameter : parameters.all()) {
      check(parameter.defaultValue());
      check(parameter.annotation());
    }
  }

  /** The names that parameters bind inside the function. */
  void declare(Parameters parameters, FunctionContext inside) {
    for (Parameters.Parameter parameter : parameters.all()) {
      inside.parameter(parameter.name());
      parameter.pattern().ifPresent(pattern -> check(pattern, inside));
    }
  }

  private void check(Expression expression) {
    expression.accept(this);
  }

  private void check(Optional<Expression> expression) {
    expression.ifPresent(this::check);
  }

  private void checkAll(List<Expression> list) {
    list.forEach(this::check);
  }

  /** The elements of a display or of a tuple, the only place for a starred expression. */
  private void checkElements(List<Expression> elements) {
    for (Expression element : elements) {
      check(element instanceof Expression.Starred starred ? starred.value() : element);
    }
  }

  @Override
  public Void visitName(Expression.Name name) {
    function.use(name.id());
    return null;
  }

  @Override
  public Void visitConstant(Expression.Constant constant) {
    return null;
  }

  @Override
  public Void visitJoinedString(Expression.JoinedString string) {
    checkAll(string.parts());
    return null;
  }

  @Override
  public Void visitFormattedValue(Expression.FormattedValue value) {
    check(value.value());
    check(value.formatSpec());
    return null;
  }

  @Override
  public Void visitAttribute(Expression.Attribute attribute) {
    check(attribute.value());
    return null;
  }

  @Override
  public Void visitSubscript(Expression.Subscript subscript) {
    check(subscript.value());
    check(subscript.index());
    return null;
  }

  @Override
  public Void visitSlice(Expression.Slice slice) {
    check(slice.lower());
    check(slice.upper());
    check(slice.step());
    return null;
  }

  @Override
  public Void visitCall(Expression.Call call) {
    check(call.callee());
    call.arguments().forEach(argument -> check(argument.value()));
    return null;
  }

  @Override
  public Void visitUnary(Expression.Unary unary) {
    check(unary.operand());
    return null;
  }

  @Override
  public Void visitBinary(Expression.Binary binary) {
    check(binary.left());
    check(binary.right());
    return null;
  }

  @Override
  public Void visitBool(Expression.Bool bool) {
    checkAll(bool.operands());
    return null;
  }

  @Override
  public Void visitCompare(Expression.Compare compare) {
    check(compare.left());
    checkAll(compare.comparators());
    return null;
  }

  @Override
  public Void visitConditional(Expression.Conditional conditional) {
    check(conditional.condition());
    check(conditional.then());
    check(conditional.otherwise());
    return null;
  }

  @Override
  public Void visitLambda(Expression.Lambda lambda) {
    FunctionContext outer = function;
    checkOutside(lambda.parameters(), outer);
    function = new FunctionContext(Kind.LAMBDA);
    check(lambda.body());
    function = outer;
    return null;
  }

  @Override
  public Void visitListLiteral(Expression.ListLiteral list) {
    checkElements(list.elements());
    return null;
  }

  @Override
  public Void visitTuple(Expression.Tuple tuple) {
    checkElements(tuple.elements());
    return null;
  }

  @Override
  public Void visitSetLiteral(Expression.SetLiteral set) {
    checkElements(set.elements());
    return null;
  }

  @Override
  public Void visitDictLiteral(Expression.DictLiteral dict) {
    for (Expression.DictItem item : dict.items()) {
      check(item.key());
      check(item.value());
    }
    return null;
  }

  @Override
  public Void visitStarred(Expression.Starred starred) {
    context.report(SyntaxErrors.STARRED_HERE, starred.span());
    check(starred.value());
    return null;
  }

  @Override
  public Void visitComprehension(Expression.Comprehension comprehension) {
    for (Expression.Generator generator : comprehension.generators()) {
      boolean allowed =
          function.isAsync() || comprehension.kind() == Expression.ComprehensionKind.GENERATOR;
      if (generator.async() && !allowed) {
        context.report(
            SyntaxErrors.OUTSIDE_ASYNC, generator.target().span(), "async comprehension");
      }
      check(generator.iterable());
      FunctionContext outer = function;
      function = inside(outer, comprehension.kind());
      check(generator.target());
      checkAll(generator.conditions());
      function = outer;
    }
    FunctionContext outer = function;
    function = inside(outer, comprehension.kind());
    check(comprehension.key());
    check(comprehension.element());
    function = outer;
    return null;
  }

  /** A scope of its own; a generator expression may await wherever it stands. */
  private static FunctionContext inside(
      FunctionContext outer, Expression.ComprehensionKind comprehension) {
    boolean generator = comprehension == Expression.ComprehensionKind.GENERATOR;
    return new FunctionContext(generator ? Kind.ASYNC_FUNCTION : outer.kind());
  }

  @Override
  public Void visitYield(Expression.Yield yield) {
    if (!function.isFunction()) {
      context.report(SyntaxErrors.OUTSIDE_FUNCTION, yield.span(), "yield");
    }
    function.yields();
    check(yield.value());
    return null;
  }

  @Override
  public Void visitYieldFrom(Expression.YieldFrom yieldFrom) {
    if (!function.isFunction()) {
      context.report(SyntaxErrors.OUTSIDE_FUNCTION, yieldFrom.span(), "yield from");
    } else if (function.isAsync()) {
      context.report(SyntaxErrors.YIELD_FROM_IN_ASYNC, yieldFrom.span());
    }
    function.yields();
    check(yieldFrom.value());
    return null;
  }

  @Override
  public Void visitAwait(Expression.Await await) {
    if (!function.isAsync()) {
      context.report(SyntaxErrors.OUTSIDE_ASYNC, await.span(), "await");
    }
    check(await.value());
    return null;
  }

  @Override
  public Void visitNamedExpression(Expression.NamedExpression named) {
    check(named.value());
    check(named.target());
    return null;
  }

  @Override
  public Void visitBackquote(Expression.Backquote backquote) {
    check(backquote.value());
    return null;
  }
}
