package org.tfgraft.translator.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.grammar.PythonParser.AtomContext;
import org.tfgraft.grammar.PythonParser.ExprContext;
import org.tfgraft.grammar.PythonParserBaseVisitor;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.ast.Expression.CompareOperator;
import org.tfgraft.translator.ast.Expression.Constant;
import org.tfgraft.translator.ast.Expression.Name;
import org.tfgraft.translator.ast.Expression.UnaryOperator;
import org.tfgraft.translator.source.Span;

/** Parse trees of expressions to the expressions they stand for. */
final class ExpressionBuilder extends PythonParserBaseVisitor<Expression> {
  /** As deep as CPython compiles; past it other passes could overflow their stack. */
  static final int MAX_DEPTH = 3000;

  private final ParseContext context;
  private final DisplayBuilder displays;
  private final ArgumentsBuilder arguments;
  private final ParametersBuilder parameters;
  private final StringLiterals strings;
  private int depth;

  ExpressionBuilder(ParseContext context) {
    this.context = context;
    this.displays = new DisplayBuilder(context, this);
    this.arguments = new ArgumentsBuilder(context, this, displays);
    this.parameters = new ParametersBuilder(context, this);
    this.strings = new StringLiterals(context, this);
  }

  /** Raised where a text is nested so deeply that it is refused. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Span span;

    TooDeep(Span span) {
      super("too deep", null, false, false);
      this.span = span;
    }

    Span span() {
      return span;
    }
  }

  ParametersBuilder parameters() {
    return parameters;
  }

  ArgumentsBuilder arguments() {
    return arguments;
  }

  @Override
  public Expression visit(ParseTree tree) {
    deepen(1, (ParserRuleContext) tree);
    Expression result = tree.accept(this);
    depth--;
    return result;
  }

  /** Counts levels of nesting; {@link #depth} is lowered again by the caller. */
  void deepen(int levels, ParserRuleContext tree) {
    depth += levels;
    if (depth > 3 * MAX_DEPTH) {
      throw new TooDeep(Spans.of(tree.getStart()));
    }
  }

  /** The operand of an operator in front: such operators can be many, and each is a level. */
  private Expression operand(ParserRuleContext tree) {
    deepen(2, tree);
    Expression operand = visit(tree);
    depth -= 2;
    return operand;
  }

  /** Starts again after a statement that was given up half-way. */
  void reset() {
    depth = 0;
  }

  Optional<Expression> optional(@Nullable ParseTree tree) {
    return tree == null ? Optional.empty() : Optional.of(visit(tree));
  }

  /** One expression, or a tuple if there are several or a comma follows. */
  Expression listOf(
      ParserRuleContext whole, List<? extends ParserRuleContext> items, @Nullable Token comma) {
    if (items.size() == 1 && comma == null) {
      return visit(items.get(0));
    }
    return new Expression.Tuple(Spans.of(whole), visitAll(items));
  }

  List<Expression> visitAll(List<? extends ParserRuleContext> trees) {
    List<Expression> expressions = new ArrayList<>(trees.size());
    for (ParserRuleContext tree : trees) {
      expressions.add(visit(tree));
    }
    return expressions;
  }

  @Override
  public Expression visitTestlist_star_expr(PythonParser.Testlist_star_exprContext tree) {
    return listOf(tree, tree.testlist_item(), tree.last);
  }

  @Override
  public Expression visitExprlist(PythonParser.ExprlistContext tree) {
    return listOf(tree, tree.exprlist_item(), tree.last);
  }

  @Override
  public Expression visitPlainTestItem(PythonParser.PlainTestItemContext tree) {
    return visit(tree.test());
  }

  @Override
  public Expression visitStarTestItem(PythonParser.StarTestItemContext tree) {
    return visit(tree.star_expr());
  }

  @Override
  public Expression visitPlainExprItem(PythonParser.PlainExprItemContext tree) {
    return visit(tree.expr());
  }

  @Override
  public Expression visitStarExprItem(PythonParser.StarExprItemContext tree) {
    return visit(tree.star_expr());
  }

  @Override
  public Expression visitStar_expr(PythonParser.Star_exprContext tree) {
    return new Expression.Starred(Spans.of(tree), visit(tree.expr()));
  }

  @Override
  public Expression visitFstringYield(PythonParser.FstringYieldContext tree) {
    return visit(tree.yield_expr());
  }

  @Override
  public Expression visitFstringExpression(PythonParser.FstringExpressionContext tree) {
    return visit(tree.testlist_star_expr());
  }

  @Override
  public Expression visitYieldFrom(PythonParser.YieldFromContext tree) {
    return new Expression.YieldFrom(Spans.of(tree), visit(tree.test()));
  }

  @Override
  public Expression visitYieldValue(PythonParser.YieldValueContext tree) {
    return new Expression.Yield(Spans.of(tree), optional(tree.testlist_star_expr()));
  }

  @Override
  public Expression visitNamedexpr_test(PythonParser.Namedexpr_testContext tree) {
    Expression target = visit(tree.target);
    return tree.value == null ? target : named(tree, target, visit(tree.value));
  }

  /** {@code target := value}. */
  Expression named(ParserRuleContext tree, Expression target, Expression value) {
    if (target instanceof Name name) {
      return new Expression.NamedExpression(Spans.of(tree), name, value);
    }
    context.report(SyntaxErrors.NAMED_TARGET, target.span(), Targets.describe(target));
    return target;
  }

  @Override
  public Expression visitConditional(PythonParser.ConditionalContext tree) {
    Expression then = visit(tree.then);
    if (tree.condition == null) {
      return then;
    }
    return new Expression.Conditional(
        Spans.of(tree), visit(tree.condition), then, visit(tree.otherwise));
  }

  @Override
  public Expression visitLambdef(PythonParser.LambdefContext tree) {
    return lambda(tree, tree.varargslist(), tree.body);
  }

  @Override
  public Expression visitLambdefNocond(PythonParser.LambdefNocondContext tree) {
    return lambda(tree, tree.varargslist(), tree.body);
  }

  @Override
  public Expression visitLambdaListSource(PythonParser.LambdaListSourceContext tree) {
    return lambda(tree, tree.varargslist(), tree.body);
  }

  private Expression lambda(
      ParserRuleContext tree,
      PythonParser.@Nullable VarargslistContext list,
      ParserRuleContext body) {
    return TupleParameters.lambda(
        Spans.of(tree), parameters.ofLambda(tree.getStart(), list), visit(body));
  }

  @Override
  public Expression visitPlainNocond(PythonParser.PlainNocondContext tree) {
    return visit(tree.or_test());
  }

  @Override
  public Expression visitPlainListSource(PythonParser.PlainListSourceContext tree) {
    return visit(tree.or_test());
  }

  @Override
  public Expression visitOr_test(PythonParser.Or_testContext tree) {
    return bool(tree, Expression.BoolOperator.OR, tree.and_test());
  }

  @Override
  public Expression visitAnd_test(PythonParser.And_testContext tree) {
    return bool(tree, Expression.BoolOperator.AND, tree.not_test());
  }

  private Expression bool(
      ParserRuleContext tree,
      Expression.BoolOperator operator,
      List<? extends ParserRuleContext> operands) {
    return operands.size() == 1
        ? visit(operands.get(0))
        : new Expression.Bool(Spans.of(tree), operator, visitAll(operands));
  }

  @Override
  public Expression visitNegation(PythonParser.NegationContext tree) {
    return new Expression.Unary(Spans.of(tree), UnaryOperator.NOT, operand(tree.not_test()));
  }

  @Override
  public Expression visitPlainComparison(PythonParser.PlainComparisonContext tree) {
    return visit(tree.comparison());
  }

  @Override
  public Expression visitComparison(PythonParser.ComparisonContext tree) {
    List<ExprContext> operands = tree.expr();
    Expression left = visit(operands.get(0));
    if (operands.size() == 1) {
      return left;
    }
    List<CompareOperator> operators =
        tree.comp_op().stream().map(each -> Operators.compare(context, each)).toList();
    List<Expression> others = visitAll(operands.subList(1, operands.size()));
    return new Expression.Compare(Spans.of(tree), left, operators, others);
  }

  @Override
  public Expression visitPlainAtom(PythonParser.PlainAtomContext tree) {
    return visit(tree.atom_expr());
  }

  @Override
  public Expression visitFactor(PythonParser.FactorContext tree) {
    UnaryOperator operator =
        switch (tree.operator.getType()) {
          case PythonParser.MINUS -> UnaryOperator.NEGATE;
          case PythonParser.PLUS -> UnaryOperator.PLUS;
          default -> UnaryOperator.INVERT;
        };
    return new Expression.Unary(Spans.of(tree), operator, operand(tree.operand));
  }

  @Override
  public Expression visitPower(PythonParser.PowerContext tree) {
    return new Expression.Binary(
        Spans.of(tree), visit(tree.left), BinaryOperator.POWER, visit(tree.right));
  }

  @Override
  public Expression visitTerm(PythonParser.TermContext tree) {
    return binaryChain(tree);
  }

  @Override
  public Expression visitArith_expr(PythonParser.Arith_exprContext tree) {
    return binaryChain(tree);
  }

  @Override
  public Expression visitShift_expr(PythonParser.Shift_exprContext tree) {
    return binaryChain(tree);
  }

  @Override
  public Expression visitAnd_expr(PythonParser.And_exprContext tree) {
    return binaryChain(tree);
  }

  @Override
  public Expression visitXor_expr(PythonParser.Xor_exprContext tree) {
    return binaryChain(tree);
  }

  @Override
  public Expression visitOr_expr(PythonParser.Or_exprContext tree) {
    return binaryChain(tree);
  }

  private record Link(Token operator, ExprContext right) {}

  /** {@code a + b + c …}: a loop rather than recursion, for such chains can be long. */
  private Expression binaryChain(ExprContext whole) {
    Deque<Link> links = new ArrayDeque<>();
    ExprContext first = whole;
    for (Optional<Link> link = link(first); link.isPresent(); link = link(first)) {
      links.push(link.get());
      first = (ExprContext) first.getChild(0);
    }
    int length = links.size();
    deepen(3 * length, whole);
    Expression left = visit(first);
    for (Link link : links) {
      Expression right = visit(link.right);
      Span span = Spans.of(whole.getStart(), link.right.getStop());
      left = new Expression.Binary(span, left, Operators.binary(link.operator), right);
    }
    depth -= 3 * length;
    return left;
  }

  private static Optional<Link> link(ExprContext tree) {
    boolean binary = tree.getChildCount() == 3 && !(tree instanceof PythonParser.PowerContext);
    return binary
        ? Optional.of(
            new Link(((TerminalNode) tree.getChild(1)).getSymbol(), (ExprContext) tree.getChild(2)))
        : Optional.empty();
  }

  @Override
  public Expression visitAtom_expr(PythonParser.Atom_exprContext tree) {
    AtomContext atom = tree.atom();
    int length = tree.trailer().size();
    deepen(3 * length, tree);
    Expression value = visit(atom);
    for (PythonParser.TrailerContext trailer : tree.trailer()) {
      value = trail(value, Spans.of(atom.getStart(), trailer.getStop()), trailer);
    }
    depth -= 3 * length;
    return tree.AWAIT() == null ? value : new Expression.Await(Spans.of(tree), value);
  }

  private Expression trail(Expression value, Span span, PythonParser.TrailerContext trailer) {
    if (trailer instanceof PythonParser.AttributeTrailerContext attribute) {
      return new Expression.Attribute(span, value, Names.of(attribute.NAME()));
    }
    if (trailer instanceof PythonParser.CallTrailerContext call) {
      return new Expression.Call(span, value, arguments.ofCall(call));
    }
    PythonParser.SubscriptlistContext indexes =
        ((PythonParser.SubscriptTrailerContext) trailer).subscriptlist();
    return new Expression.Subscript(
        span, value, listOf(indexes, indexes.subscript(), indexes.last));
  }

  @Override
  public Expression visitIndexOrSlice(PythonParser.IndexOrSliceContext tree) {
    return tree.slice_tail() == null
        ? visit(tree.lower)
        : slice(tree, optional(tree.lower), tree.slice_tail());
  }

  @Override
  public Expression visitOpenSlice(PythonParser.OpenSliceContext tree) {
    return slice(tree, Optional.empty(), tree.slice_tail());
  }

  private Expression slice(
      ParserRuleContext tree, Optional<Expression> lower, PythonParser.Slice_tailContext tail) {
    return new Expression.Slice(Spans.of(tree), lower, optional(tail.upper), optional(tail.step));
  }

  @Override
  public Expression visitYieldAtom(PythonParser.YieldAtomContext tree) {
    return visit(tree.yield_expr());
  }

  @Override
  public Expression visitParenthesizedAtom(PythonParser.ParenthesizedAtomContext tree) {
    return displays.parenthesized(tree);
  }

  @Override
  public Expression visitListAtom(PythonParser.ListAtomContext tree) {
    return displays.list(tree);
  }

  @Override
  public Expression visitDictOrSetAtom(PythonParser.DictOrSetAtomContext tree) {
    return displays.dictOrSet(tree);
  }

  @Override
  public Expression visitPlainListItem(PythonParser.PlainListItemContext tree) {
    return visit(tree.namedexpr_test());
  }

  @Override
  public Expression visitStarListItem(PythonParser.StarListItemContext tree) {
    return visit(tree.star_expr());
  }

  @Override
  public Expression visitBackquoteAtom(PythonParser.BackquoteAtomContext tree) {
    Span span = Spans.of(tree);
    context.python2Only(span, "a backquoted expression", "write repr(...)");
    List<Expression> values = visitAll(tree.test());
    Expression value =
        values.size() == 1
            ? values.get(0)
            : new Expression.Tuple(values.get(0).span().to(Spans.of(tree.getStop())), values);
    return new Expression.Backquote(span, value);
  }

  @Override
  public Expression visitNameAtom(PythonParser.NameAtomContext tree) {
    String id = Names.of(tree.NAME());
    Span span = Spans.of(tree);
    if (context.isPython2() && (id.equals("True") || id.equals("False"))) {
      return new Constant(span, id.equals("True"), id);
    }
    return new Name(span, id);
  }

  @Override
  public Expression visitNumberAtom(PythonParser.NumberAtomContext tree) {
    return NumberLiterals.constant(context, Spans.of(tree), tree.getText());
  }

  @Override
  public Expression visitStringAtom(PythonParser.StringAtomContext tree) {
    return strings.read(tree);
  }

  @Override
  public Expression visitEllipsisAtom(PythonParser.EllipsisAtomContext tree) {
    return new Constant(Spans.of(tree), Expression.Ellipsis.ELLIPSIS, "...");
  }

  @Override
  public Expression visitNoneAtom(PythonParser.NoneAtomContext tree) {
    return new Constant(Spans.of(tree), Expression.None.NONE, "None");
  }

  @Override
  public Expression visitTrueAtom(PythonParser.TrueAtomContext tree) {
    return new Constant(Spans.of(tree), true, "True");
  }

  @Override
  public Expression visitFalseAtom(PythonParser.FalseAtomContext tree) {
    return new Constant(Spans.of(tree), false, "False");
  }
}
