package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.grammar.PythonParserBaseVisitor;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.ast.Statement.Alias;
import org.tfgraft.translator.ast.Statement.ExceptHandler;
import org.tfgraft.translator.source.Span;

/** Parse trees of statements to the statements they stand for. */
final class StatementBuilder extends PythonParserBaseVisitor<Statement> {
  private final ParseContext context;
  private final ExpressionBuilder expressions;
  private final WithItems withItems;

  StatementBuilder(ParseContext context) {
    this.context = context;
    this.expressions = new ExpressionBuilder(context);
    this.withItems = new WithItems(context, expressions);
  }

  /** The statements of a tree: a line of simple ones can hold several. */
  List<Statement> build(PythonParser.StmtContext tree) {
    expressions.reset();
    return statements(List.of(tree));
  }

  private List<Statement> statements(List<PythonParser.StmtContext> trees) {
    List<Statement> result = new ArrayList<>();
    for (PythonParser.StmtContext tree : trees) {
      if (tree instanceof PythonParser.SimpleStatementContext simple) {
        addAll(result, simple.simple_stmt());
      } else {
        result.add(visit(tree));
      }
    }
    return result;
  }

  private void addAll(List<Statement> result, PythonParser.Simple_stmtContext line) {
    for (PythonParser.Small_stmtContext small : line.small_stmt()) {
      result.add(visit(small));
    }
  }

  private List<Statement> suite(PythonParser.@Nullable SuiteContext suite) {
    if (suite == null) {
      return List.of();
    }
    if (suite instanceof PythonParser.IndentedSuiteContext indented) {
      return statements(indented.stmt());
    }
    List<Statement> result = new ArrayList<>();
    addAll(result, ((PythonParser.InlineSuiteContext) suite).simple_stmt());
    return result;
  }

  /** From a token to the end of the last statement of a body. */
  private static Span span(Token start, List<Statement> body) {
    return Spans.of(start).to(body.get(body.size() - 1).span());
  }

  // ---- Simple statements

  @Override
  public Statement visitPlainExprStmt(PythonParser.PlainExprStmtContext tree) {
    Expression value = expressions.visit(tree.value);
    Span span = Spans.of(tree);
    if (tree.assignment() instanceof PythonParser.ChainedAssignmentContext chain) {
      return chainedAssignment(span, value, chain);
    }
    if (tree.assignment() instanceof PythonParser.AugmentedAssignmentContext augmented) {
      return new Statement.AugAssign(
          span,
          Targets.augmented(context, value),
          Operators.binary(augmented.operator.getStart()),
          assigned(augmented.assigned()));
    }
    if (tree.assignment() instanceof PythonParser.AnnassignContext annotated) {
      return new Statement.AnnAssign(
          span,
          Targets.annotated(context, value),
          expressions.visit(annotated.annotation),
          Optional.ofNullable(annotated.assigned()).map(this::assigned));
    }
    return new Statement.ExpressionStatement(span, value);
  }

  private Statement chainedAssignment(
      Span span, Expression first, PythonParser.ChainedAssignmentContext chain) {
    List<Expression> targets = new ArrayList<>();
    Expression value = first;
    for (PythonParser.AssignedContext next : chain.assigned()) {
      targets.add(Targets.assigned(context, value));
      value = assigned(next);
    }
    return new Statement.Assign(span, targets, value);
  }

  private Expression assigned(PythonParser.AssignedContext tree) {
    return tree instanceof PythonParser.AssignedYieldContext yield
        ? expressions.visit(yield.yield_expr())
        : expressions.visit(((PythonParser.AssignedListContext) tree).testlist_star_expr());
  }

  @Override
  public Statement visitYieldExprStmt(PythonParser.YieldExprStmtContext tree) {
    return new Statement.ExpressionStatement(Spans.of(tree), expressions.visit(tree.yield_expr()));
  }

  @Override
  public Statement visitPrintValues(PythonParser.PrintValuesContext tree) {
    return new Statement.Print(
        Spans.of(tree), Optional.empty(), expressions.visitAll(tree.test()), tree.last == null);
  }

  @Override
  public Statement visitPrintTo(PythonParser.PrintToContext tree) {
    List<PythonParser.TestContext> values = tree.test().subList(1, tree.test().size());
    return new Statement.Print(
        Spans.of(tree),
        Optional.of(expressions.visit(tree.destination)),
        expressions.visitAll(values),
        tree.last == null);
  }

  @Override
  public Statement visitExec_stmt(PythonParser.Exec_stmtContext tree) {
    Expression code = expressions.visit(tree.code);
    if (tree.globalNames == null
        && code instanceof Expression.Tuple tuple
        && (tuple.elements().size() == 2 || tuple.elements().size() == 3)) {
      List<Expression> parts = tuple.elements();
      Optional<Expression> locals =
          parts.size() == 3 ? Optional.of(parts.get(2)) : Optional.empty();
      return new Statement.Exec(Spans.of(tree), parts.get(0), Optional.of(parts.get(1)), locals);
    }
    return new Statement.Exec(
        Spans.of(tree),
        code,
        expressions.optional(tree.globalNames),
        expressions.optional(tree.localNames));
  }

  @Override
  public Statement visitDel_stmt(PythonParser.Del_stmtContext tree) {
    List<Expression> targets = new ArrayList<>();
    for (Expression target : expressions.visitAll(tree.exprlist().exprlist_item())) {
      targets.add(Targets.deleted(context, target));
    }
    return new Statement.Delete(Spans.of(tree), targets);
  }

  @Override
  public Statement visitPassSmall(PythonParser.PassSmallContext tree) {
    return new Statement.Pass(Spans.of(tree));
  }

  @Override
  public Statement visitBreakSmall(PythonParser.BreakSmallContext tree) {
    return new Statement.Break(Spans.of(tree));
  }

  @Override
  public Statement visitContinueSmall(PythonParser.ContinueSmallContext tree) {
    return new Statement.Continue(Spans.of(tree));
  }

  @Override
  public Statement visitReturn_stmt(PythonParser.Return_stmtContext tree) {
    return new Statement.Return(Spans.of(tree), expressions.optional(tree.testlist_star_expr()));
  }

  @Override
  public Statement visitRaise_stmt(PythonParser.Raise_stmtContext tree) {
    if (tree.value != null) {
      context.python2Only(Spans.of(tree), "'raise' with a comma", "write raise Type(value)");
    }
    return new Statement.Raise(
        Spans.of(tree),
        expressions.optional(tree.raised),
        expressions.optional(tree.cause),
        expressions.optional(tree.value),
        expressions.optional(tree.traceback));
  }

  @Override
  public Statement visitImport_name(PythonParser.Import_nameContext tree) {
    List<Alias> names = new ArrayList<>();
    for (PythonParser.Dotted_as_nameContext alias : tree.dotted_as_name()) {
      names.add(new Alias(Spans.of(alias), dotted(alias.dotted_name()), name(alias.NAME())));
    }
    return new Statement.Import(Spans.of(tree), names);
  }

  private static Optional<String> name(@Nullable TerminalNode node) {
    return Optional.ofNullable(node).map(Names::of);
  }

  private static String dotted(PythonParser.Dotted_nameContext tree) {
    return String.join(".", tree.NAME().stream().map(Names::of).toList());
  }

  @Override
  public Statement visitImport_from(PythonParser.Import_fromContext tree) {
    int level = tree.DOT().size() + 3 * tree.ELLIPSIS().size();
    String module = tree.dotted_name() == null ? "" : dotted(tree.dotted_name());
    if (level == 0 && module.isEmpty()) {
      context.report(SyntaxErrors.IMPORT_NOTHING, Spans.of(tree.IMPORT().getSymbol()));
    }
    return new Statement.ImportFrom(
        Spans.of(tree), module, level, importedNames(tree.import_names()));
  }

  private List<Alias> importedNames(PythonParser.Import_namesContext tree) {
    if (tree instanceof PythonParser.ImportParenthesizedContext list) {
      return aliases(list.import_as_name());
    }
    if (tree instanceof PythonParser.ImportListedContext list) {
      if (list.last != null) {
        context.report(SyntaxErrors.TRAILING_COMMA_IMPORT, Spans.of(list.last));
      }
      return aliases(list.import_as_name());
    }
    return List.of(new Alias(Spans.of(tree), "*", Optional.empty()));
  }

  private static List<Alias> aliases(List<PythonParser.Import_as_nameContext> trees) {
    return trees.stream()
        .map(
            tree ->
                new Alias(
                    Spans.of(tree),
                    Names.of(tree.name),
                    Optional.ofNullable(tree.asName).map(Names::of)))
        .toList();
  }

  @Override
  public Statement visitGlobal_stmt(PythonParser.Global_stmtContext tree) {
    return new Statement.Global(Spans.of(tree), tree.NAME().stream().map(Names::of).toList());
  }

  @Override
  public Statement visitNonlocal_stmt(PythonParser.Nonlocal_stmtContext tree) {
    return new Statement.Nonlocal(Spans.of(tree), tree.NAME().stream().map(Names::of).toList());
  }

  @Override
  public Statement visitAssert_stmt(PythonParser.Assert_stmtContext tree) {
    return new Statement.Assert(
        Spans.of(tree), expressions.visit(tree.condition), expressions.optional(tree.message));
  }

  // ---- Compound statements

  @Override
  public Statement visitIf_stmt(PythonParser.If_stmtContext tree) {
    List<TerminalNode> keywords = new ArrayList<>(tree.ELIF());
    keywords.add(0, tree.IF());
    if (keywords.size() > ExpressionBuilder.MAX_DEPTH) {
      throw new ExpressionBuilder.TooDeep(Spans.of(tree.getStart()));
    }
    List<PythonParser.Namedexpr_testContext> conditions = tree.namedexpr_test();
    List<PythonParser.SuiteContext> suites = tree.suite();
    List<Statement> orElse = suite(tree.orElse);
    for (int i = keywords.size() - 1; i >= 0; i--) {
      Expression condition = expressions.visit(conditions.get(i));
      List<Statement> body = suite(suites.get(i));
      Span span = span(keywords.get(i).getSymbol(), orElse.isEmpty() ? body : orElse);
      orElse = List.of(new Statement.If(span, condition, body, orElse));
    }
    return orElse.get(0);
  }

  @Override
  public Statement visitWhile_stmt(PythonParser.While_stmtContext tree) {
    Expression condition = expressions.visit(tree.namedexpr_test());
    List<Statement> body = suite(tree.body);
    List<Statement> orElse = suite(tree.orElse);
    Span span = span(tree.getStart(), orElse.isEmpty() ? body : orElse);
    return new Statement.While(span, condition, body, orElse);
  }

  @Override
  public Statement visitFor_stmt(PythonParser.For_stmtContext tree) {
    return forLoop(tree.getStart(), tree, false);
  }

  private Statement forLoop(Token start, PythonParser.For_stmtContext tree, boolean async) {
    Expression target = Targets.assigned(context, expressions.visit(tree.exprlist()));
    Expression iterable = expressions.visit(tree.testlist_star_expr());
    List<Statement> body = suite(tree.body);
    List<Statement> orElse = suite(tree.orElse);
    Span span = span(start, orElse.isEmpty() ? body : orElse);
    return new Statement.For(span, target, iterable, body, orElse, async);
  }

  @Override
  public Statement visitTryExcept(PythonParser.TryExceptContext tree) {
    List<Statement> body = suite(tree.body);
    List<ExceptHandler> handlers = new ArrayList<>();
    for (PythonParser.Except_clauseContext clause : tree.except_clause()) {
      handlers.add(handler(clause));
    }
    for (ExceptHandler handler : handlers.subList(0, handlers.size() - 1)) {
      if (handler.type().isEmpty()) {
        context.report(SyntaxErrors.BARE_EXCEPT_LAST, handler.span());
      }
    }
    List<Statement> orElse = suite(tree.orElse);
    List<Statement> last = suite(tree.last);
    Span end =
        last.isEmpty() && orElse.isEmpty()
            ? handlers.get(handlers.size() - 1).span()
            : span(tree.getStart(), last.isEmpty() ? orElse : last);
    return new Statement.Try(Spans.of(tree.getStart()).to(end), body, handlers, orElse, last);
  }

  @Override
  public Statement visitTryFinally(PythonParser.TryFinallyContext tree) {
    List<Statement> body = suite(tree.body);
    List<Statement> last = suite(tree.last);
    return new Statement.Try(span(tree.getStart(), last), body, List.of(), List.of(), last);
  }

  private ExceptHandler handler(PythonParser.Except_clauseContext tree) {
    if (tree.star != null) {
      context.report(SyntaxErrors.EXCEPT_STAR, Spans.of(tree.star));
    }
    if (tree.binder != null && tree.binder.getType() == PythonParser.COMMA) {
      context.python2Only(
          Spans.of(tree.binder),
          "a comma after the exception type",
          "write 'as', or parentheses around several types");
    }
    Optional<Expression> target =
        expressions.optional(tree.target).map(it -> Targets.assigned(context, it));
    List<Statement> body = suite(tree.suite());
    return new ExceptHandler(
        span(tree.getStart(), body), expressions.optional(tree.type), target, body);
  }

  @Override
  public Statement visitWith_stmt(PythonParser.With_stmtContext tree) {
    return with(tree.getStart(), tree, false);
  }

  private Statement with(Token start, PythonParser.With_stmtContext tree, boolean async) {
    List<Statement.WithItem> items = withItems.read(tree.with_item());
    List<Statement> body = suite(tree.suite());
    return new Statement.With(span(start, body), items, body, async);
  }

  @Override
  public Statement visitFuncdef(PythonParser.FuncdefContext tree) {
    return function(tree.getStart(), tree, List.of(), false);
  }

  private Statement function(
      Token start, PythonParser.FuncdefContext tree, List<Expression> decorators, boolean async) {
    Token name = tree.NAME().getSymbol();
    var parameters =
        expressions
            .parameters()
            .ofFunction(tree.LPAR().getSymbol(), tree.RPAR().getSymbol(), tree.parameters());
    Optional<Expression> result = expressions.optional(tree.result);
    List<Statement> body = suite(tree.suite());
    return new Statement.FunctionDef(
        span(start, body),
        Spans.of(name),
        Names.of(tree.NAME()),
        TupleParameters.named(parameters),
        TupleParameters.body(parameters, body),
        decorators,
        result,
        async);
  }

  @Override
  public Statement visitClassdef(PythonParser.ClassdefContext tree) {
    return classDef(tree, List.of());
  }

  private Statement classDef(PythonParser.ClassdefContext tree, List<Expression> decorators) {
    Token name = tree.NAME().getSymbol();
    List<Expression.Argument> arguments = expressions.arguments().of(tree.arglist());
    List<Statement> body = suite(tree.suite());
    return new Statement.ClassDef(
        span(tree.getStart(), body), Spans.of(name), Names.of(name), arguments, body, decorators);
  }

  @Override
  public Statement visitDecorated(PythonParser.DecoratedContext tree) {
    List<ParserRuleContext> values = new ArrayList<>();
    tree.decorator().forEach(decorator -> values.add(decorator.namedexpr_test()));
    List<Expression> decorators = expressions.visitAll(values);
    PythonParser.DecoratedDefinitionContext definition = tree.decoratedDefinition();
    if (definition instanceof PythonParser.DecoratedClassContext type) {
      return classDef(type.classdef(), decorators);
    }
    if (definition instanceof PythonParser.DecoratedFunctionContext function) {
      return function(definition.getStart(), function.funcdef(), decorators, false);
    }
    PythonParser.DecoratedAsyncFunctionContext function =
        (PythonParser.DecoratedAsyncFunctionContext) definition;
    return function(definition.getStart(), function.funcdef(), decorators, true);
  }

  @Override
  public Statement visitAsyncFunction(PythonParser.AsyncFunctionContext tree) {
    return function(tree.getStart(), tree.funcdef(), List.of(), true);
  }

  @Override
  public Statement visitAsyncWith(PythonParser.AsyncWithContext tree) {
    return with(tree.getStart(), tree.with_stmt(), true);
  }

  @Override
  public Statement visitAsyncFor(PythonParser.AsyncForContext tree) {
    return forLoop(tree.getStart(), tree.for_stmt(), true);
  }
}
