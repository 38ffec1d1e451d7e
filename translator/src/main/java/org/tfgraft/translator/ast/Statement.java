package org.tfgraft.translator.ast;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.source.Span;

/**
 * A Python statement; the names follow CPython's {@code ast} module. The span of a compound
 * statement covers its whole body.
 */
public sealed interface Statement {
  Span span();

  <R> R accept(Visitor<R> visitor);

  /** An expression evaluated for its effect, or a docstring. */
  record ExpressionStatement(Span span, Expression value) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitExpressionStatement(this);
    }
  }

  /** {@code t1 = t2 = value}: targets from left to right. */
  record Assign(Span span, List<Expression> targets, Expression value) implements Statement {
    public Assign {
      targets = List.copyOf(targets);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  record AugAssign(
      Span span, Expression target, Expression.BinaryOperator operator, Expression value)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAugAssign(this);
    }
  }

  /** {@code target: annotation = value}. */
  record AnnAssign(Span span, Expression target, Expression annotation, Optional<Expression> value)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAnnAssign(this);
    }
  }

  /** Python 2's print statement; {@code newline} is false after a trailing comma. */
  record Print(
      Span span, Optional<Expression> destination, List<Expression> values, boolean newline)
      implements Statement {
    public Print {
      values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPrint(this);
    }
  }

  /** Python 2's exec statement. */
  record Exec(Span span, Expression code, Optional<Expression> globals, Optional<Expression> locals)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitExec(this);
    }
  }

  /** An {@code elif} is an {@code If} that is alone in {@code orElse}. */
  record If(Span span, Expression condition, List<Statement> body, List<Statement> orElse)
      implements Statement {
    public If {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  record While(Span span, Expression condition, List<Statement> body, List<Statement> orElse)
      implements Statement {
    public While {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWhile(this);
    }
  }

  record For(
      Span span,
      Expression target,
      Expression iterable,
      List<Statement> body,
      List<Statement> orElse,
      boolean async)
      implements Statement {
    public For {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFor(this);
    }
  }

  record With(Span span, List<WithItem> items, List<Statement> body, boolean async)
      implements Statement {
    public With {
      items = List.copyOf(items);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitWith(this);
    }
  }

  /** {@code context as target}. */
  record WithItem(Span span, Expression context, Optional<Expression> target) {}

  record Try(
      Span span,
      List<Statement> body,
      List<ExceptHandler> handlers,
      List<Statement> orElse,
      List<Statement> finalBody)
      implements Statement {
    public Try {
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
      orElse = List.copyOf(orElse);
      finalBody = List.copyOf(finalBody);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTry(this);
    }
  }

  /** {@code except type as target:}; Python 2 allows any target. */
  record ExceptHandler(
      Span span, Optional<Expression> type, Optional<Expression> target, List<Statement> body) {
    public ExceptHandler {
      body = List.copyOf(body);
    }
  }

  /** {@code raise exception from cause}; Python 2: {@code raise exception, value, traceback}. */
  record Raise(
      Span span,
      Optional<Expression> exception,
      Optional<Expression> cause,
      Optional<Expression> value,
      Optional<Expression> traceback)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  record Assert(Span span, Expression condition, Optional<Expression> message)
      implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAssert(this);
    }
  }

  record Delete(Span span, List<Expression> targets) implements Statement {
    public Delete {
      targets = List.copyOf(targets);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  record Pass(Span span) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPass(this);
    }
  }

  record Break(Span span) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBreak(this);
    }
  }

  record Continue(Span span) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitContinue(this);
    }
  }

  record Return(Span span, Optional<Expression> value) implements Statement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  record Global(Span span, List<String> names) implements Statement {
    public Global {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitGlobal(this);
    }
  }

  record Nonlocal(Span span, List<String> names) implements Statement {
    public Nonlocal {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNonlocal(this);
    }
  }

  /** {@code import a.b as c, d}. */
  record Import(Span span, List<Alias> names) implements Statement {
    public Import {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImport(this);
    }
  }

  /** {@code from ..module import a as b}; {@code from m import *} has one alias named "*". */
  record ImportFrom(Span span, String module, int level, List<Alias> names) implements Statement {
    public ImportFrom {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitImportFrom(this);
    }
  }

  /** {@code name as asName}. */
  record Alias(Span span, String name, Optional<String> asName) {}

  record FunctionDef(
      Span span,
      Span nameSpan,
      String name,
      Parameters parameters,
      List<Statement> body,
      List<Expression> decorators,
      Optional<Expression> returns,
      boolean async)
      implements Statement {
    public FunctionDef {
      body = List.copyOf(body);
      decorators = List.copyOf(decorators);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFunctionDef(this);
    }
  }

  /** A class; {@code arguments} are its bases and keywords. */
  record ClassDef(
      Span span,
      Span nameSpan,
      String name,
      List<Expression.Argument> arguments,
      List<Statement> body,
      List<Expression> decorators)
      implements Statement {
    public ClassDef {
      arguments = List.copyOf(arguments);
      body = List.copyOf(body);
      decorators = List.copyOf(decorators);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitClassDef(this);
    }
  }

  /** One method per kind of statement, none with a default: a forgotten case does not compile. */
  interface Visitor<R> {
    R visitExpressionStatement(ExpressionStatement statement);

    R visitAssign(Assign assign);

    R visitAugAssign(AugAssign assign);

    R visitAnnAssign(AnnAssign assign);

    R visitPrint(Print print);

    R visitExec(Exec exec);

    R visitIf(If statement);

    R visitWhile(While loop);

    R visitFor(For loop);

    R visitWith(With with);

    R visitTry(Try statement);

    R visitRaise(Raise raise);

    R visitAssert(Assert statement);

    R visitDelete(Delete delete);

    R visitPass(Pass pass);

    R visitBreak(Break statement);

    R visitContinue(Continue statement);

    R visitReturn(Return statement);

    R visitGlobal(Global global);

    R visitNonlocal(Nonlocal nonlocal);

    R visitImport(Import statement);

    R visitImportFrom(ImportFrom statement);

    R visitFunctionDef(FunctionDef function);

    R visitClassDef(ClassDef type);
  }
}
