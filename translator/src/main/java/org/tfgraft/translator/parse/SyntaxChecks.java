package org.tfgraft.translator.parse;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.parse.FunctionContext.Kind;
import org.tfgraft.translator.source.Span;

/**
 * The errors that CPython's compiler finds after parsing: statements outside the function or loop
 * they need, declarations that come too late or at the wrong place.
 */
final class SyntaxChecks implements Statement.Visitor<Void> {
  private final ParseContext context;
  private final ExpressionChecks expressions;
  private FunctionContext function = new FunctionContext(Kind.MODULE);

  SyntaxChecks(ParseContext context) {
    this.context = context;
    this.expressions = new ExpressionChecks(context);
  }

  void check(List<Statement> body) {
    new FutureImports(context).check(body);
    checkAll(body);
  }

  private void checkAll(List<Statement> body) {
    body.forEach(statement -> statement.accept(this));
  }

  private void check(Expression expression) {
    expressions.check(expression, function);
  }

  private void check(Optional<Expression> expression) {
    expression.ifPresent(this::check);
  }

  private void checkEach(List<Expression> list) {
    list.forEach(this::check);
  }

  private void inLoop(List<Statement> body) {
    function.enterLoop();
    checkAll(body);
    function.leaveLoop();
  }

  private void asyncOnly(boolean async, Span span, String construct) {
    if (async && !function.isAsync()) {
      context.report(SyntaxErrors.OUTSIDE_ASYNC, span, construct);
    }
  }

  private static Span keyword(Span span, int length) {
    return new Span(
        span.startLine(), span.startColumn(), span.startLine(), span.startColumn() + length);
  }

  @Override
  public Void visitExpressionStatement(Statement.ExpressionStatement statement) {
    check(statement.value());
    return null;
  }

  @Override
  public Void visitAssign(Statement.Assign assign) {
    check(assign.value());
    checkEach(assign.targets());
    return null;
  }

  @Override
  public Void visitAugAssign(Statement.AugAssign assign) {
    check(assign.target());
    check(assign.value());
    return null;
  }

  @Override
  public Void visitAnnAssign(Statement.AnnAssign assign) {
    check(assign.value());
    check(assign.annotation());
    check(assign.target());
    return null;
  }

  @Override
  public Void visitPrint(Statement.Print print) {
    check(print.destination());
    checkEach(print.values());
    return null;
  }

  @Override
  public Void visitExec(Statement.Exec exec) {
    check(exec.code());
    check(exec.globals());
    check(exec.locals());
    return null;
  }

  @Override
  public Void visitIf(Statement.If statement) {
    check(statement.condition());
    checkAll(statement.body());
    checkAll(statement.orElse());
    return null;
  }

  @Override
  public Void visitWhile(Statement.While loop) {
    check(loop.condition());
    inLoop(loop.body());
    checkAll(loop.orElse());
    return null;
  }

  @Override
  public Void visitFor(Statement.For loop) {
    asyncOnly(loop.async(), keyword(loop.span(), 5), "async for");
    check(loop.iterable());
    check(loop.target());
    inLoop(loop.body());
    checkAll(loop.orElse());
    return null;
  }

  @Override
  public Void visitWith(Statement.With with) {
    asyncOnly(with.async(), keyword(with.span(), 5), "async with");
    for (Statement.WithItem item : with.items()) {
      check(item.context());
      check(item.target());
    }
    checkAll(with.body());
    return null;
  }

  @Override
  public Void visitTry(Statement.Try statement) {
    checkAll(statement.body());
    for (Statement.ExceptHandler handler : statement.handlers()) {
      check(handler.type());
      check(handler.target());
      checkAll(handler.body());
    }
    checkAll(statement.orElse());
    checkAll(statement.finalBody());
    return null;
  }

  @Override
  public Void visitRaise(Statement.Raise raise) {
    check(raise.exception());
    check(raise.cause());
    check(raise.value());
    check(raise.traceback());
    return null;
  }

  @Override
  public Void visitAssert(Statement.Assert statement) {
    check(statement.condition());
    check(statement.message());
    return null;
  }

  @Override
  public Void visitDelete(Statement.Delete delete) {
    checkEach(delete.targets());
    return null;
  }

  @Override
  public Void visitPass(Statement.Pass pass) {
    return null;
  }

  @Override
  public Void visitBreak(Statement.Break statement) {
    if (!function.isInLoop()) {
      context.report(SyntaxErrors.OUTSIDE_LOOP, statement.span(), "break");
    }
    return null;
  }

  @Override
  public Void visitContinue(Statement.Continue statement) {
    if (!function.isInLoop()) {
      context.report(SyntaxErrors.OUTSIDE_LOOP, statement.span(), "continue");
    }
    return null;
  }

  @Override
  public Void visitReturn(Statement.Return statement) {
    if (!function.isFunction()) {
      context.report(SyntaxErrors.OUTSIDE_FUNCTION, keyword(statement.span(), 6), "return");
    }
    check(statement.value());
    if (statement.value().isPresent()) {
      function.returnsValue(statement.span());
    }
    return null;
  }

  @Override
  public Void visitGlobal(Statement.Global global) {
    global.names().forEach(name -> declare(global.span(), name, "global"));
    return null;
  }

  @Override
  public Void visitNonlocal(Statement.Nonlocal nonlocal) {
    if (function.kind() == Kind.MODULE) {
      context.report(SyntaxErrors.NONLOCAL_AT_MODULE, nonlocal.span());
      return null;
    }
    nonlocal.names().forEach(name -> declare(nonlocal.span(), name, "nonlocal"));
    return null;
  }

  private void declare(Span span, String name, String declaration) {
    if (function.hasParameter(name)) {
      context.report(SyntaxErrors.PARAMETER_AND_GLOBAL, span, name, declaration);
    } else if (function.contradicts(name, declaration)) {
      context.report(SyntaxErrors.NONLOCAL_AND_GLOBAL, span, name);
    } else if (function.uses(name) && !context.isPython2()) {
      context.report(SyntaxErrors.USED_BEFORE_DECLARATION, span, name, declaration);
    }
    function.declare(name, declaration);
  }

  @Override
  public Void visitImport(Statement.Import statement) {
    for (Statement.Alias alias : statement.names()) {
      function.use(alias.asName().orElse(alias.name()));
    }
    return null;
  }

  @Override
  public Void visitImportFrom(Statement.ImportFrom statement) {
    for (Statement.Alias alias : statement.names()) {
      boolean all = alias.name().equals("*");
      if (all && function.kind() != Kind.MODULE && !context.isPython2()) {
        context.report(SyntaxErrors.IMPORT_STAR, alias.span());
      }
      function.use(alias.asName().orElse(alias.name()));
    }
    return null;
  }

  @Override
  public Void visitFunctionDef(Statement.FunctionDef definition) {
    checkEach(definition.decorators());
    expressions.checkOutside(definition.parameters(), function);
    check(definition.returns());
    function.use(definition.name());
    FunctionContext outer = function;
    function = new FunctionContext(definition.async() ? Kind.ASYNC_FUNCTION : Kind.FUNCTION);
    expressions.declare(definition.parameters(), function);
    checkAll(definition.body());
    reportReturns();
    function = outer;
    return null;
  }

  private void reportReturns() {
    for (Span span : function.valuesReturnedByGenerator()) {
      if (function.isAsync()) {
        context.report(SyntaxErrors.RETURN_IN_ASYNC_GENERATOR, span);
      } else if (context.isPython2()) {
        context.report(SyntaxErrors.RETURN_IN_GENERATOR, span);
      }
    }
  }

  @Override
  public Void visitClassDef(Statement.ClassDef type) {
    checkEach(type.decorators());
    type.arguments().forEach(argument -> check(argument.value()));
    function.use(type.name());
    FunctionContext outer = function;
    function = new FunctionContext(Kind.CLASS);
    checkAll(type.body());
    function = outer;
    return null;
  }
}
