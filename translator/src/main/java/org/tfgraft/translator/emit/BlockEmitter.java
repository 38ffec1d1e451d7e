package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Comment;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;

/** Writes blocks: each statement with its comments, and the declarations it needs before it. */
final class BlockEmitter {
  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final StatementEmitter statements;

  BlockEmitter(MethodContext context) {
    this.context = context;
    this.module = context.module();
    this.expressions = new ExpressionEmitter(context);
    this.statements = new StatementEmitter(context, expressions, this);
  }

  ExpressionEmitter expressions() {
    return expressions;
  }

  /** Writes a block; tells whether control can reach its end. */
  boolean block(List<Statement> block) {
    boolean live = true;
    for (Statement statement : block) {
      if (live && statement != block.get(0)) {
        paragraph(statement);
      }
      if (live) {
        live = statement(statement);
      } else {
        leaveOut(statement, "it can never be reached");
      }
    }
    if (!block.isEmpty()) {
      trailingComments(block);
    }
    return live;
  }

  /** Keeps the empty lines with which the author grouped the statements. */
  private void paragraph(Statement statement) {
    int line = module.comments().nextLineBefore(statement.span().startLine());
    boolean silent =
        statement instanceof Statement.Import
            || statement instanceof Statement.ImportFrom
            || Children.isDefinition(statement);
    if (!silent && !context.out().isEmpty() && module.source().line(line - 1).isBlank()) {
      context.out().add("\n");
    }
  }

  /** Comments after the last statement, as far in as the block. */
  private void trailingComments(List<Statement> block) {
    int column = block.get(0).span().startColumn();
    Statement last = block.get(block.size() - 1);
    int end = last.span().endLine();
    comments(module.comments().through(end));
    if (column > 0) {
      comments(module.comments().endOfBlock(end, column, module.source()));
    }
  }

  /** Accounts for a statement that does nothing in Java. */
  void leaveOut(Statement statement, String reason) {
    comments(module.comments().through(statement.span().endLine()));
    noteAll(statement, Ledger.Outcome.LEFT_OUT, reason);
  }

  private void noteAll(Statement statement, Ledger.Outcome outcome, String reason) {
    module.ledger().note(statement, outcome, reason);
    Children.blocks(statement).forEach(b -> b.forEach(s -> noteAll(s, outcome, reason)));
  }

  void comments(List<Comment> comments) {
    for (Comment comment : comments) {
      String text = Comments.java(comment.text());
      context.out().add("//$L\n", text.isEmpty() ? "" : " " + text);
    }
  }

  private boolean statement(Statement statement) {
    comments(module.comments().before(statement.span().startLine()));
    int headEnd = headEnd(statement);
    comments(module.comments().through(headEnd));
    Optional<Statement> outer = context.current();
    context.setCurrent(statement);
    declare(statement);
    module.ledger().note(statement, Ledger.Outcome.TRANSLATED, "");
    boolean live = attempt(statement);
    context.end(statement);
    expressions.comprehensions().forgetCopies();
    outer.ifPresent(context::setCurrent);
    return live;
  }

  /** The last line before a compound statement's first block. */
  private static int headEnd(Statement statement) {
    return Children.blocks(statement).stream()
        .filter(b -> !b.isEmpty())
        .mapToInt(b -> b.get(0).span().startLine())
        .map(first -> Math.max(first - 1, statement.span().startLine()))
        .map(last -> Math.min(last, lastHeadLine(statement)))
        .findFirst()
        .orElse(statement.span().endLine());
  }

  private static int lastHeadLine(Statement statement) {
    int[] line = {statement.span().startLine()};
    for (Expression expression : Children.expressions(statement)) {
      line[0] = Math.max(line[0], expression.span().endLine());
    }
    return statement instanceof Statement.Try ? statement.span().startLine() : line[0];
  }

  private boolean attempt(Statement statement) {
    boolean[] live = {true};
    try {
      context.out().add(context.captured(() -> live[0] = statement.accept(statements)));
    } catch (UnsupportedConstruct unsupported) {
      stub(statement, unsupported.reason());
      return true;
    } catch (RuntimeException | StackOverflowError failure) {
      // A mistake of ours, or nesting deeper than the stack, costs the statement where it happens,
      // never the program: what captured() had written is dropped, and a stub stands in its place.
      stub(statement, "internal error: " + failure.getClass().getSimpleName());
      return true;
    }
    return live[0];
  }

  /** Puts a statement that throws in the place of one that is not translated. */
  void stub(Statement statement, String reason) {
    noteAll(statement, Ledger.Outcome.NOT_TRANSLATED, reason);
    comments(module.comments().through(statement.span().endLine()));
    int line = statement.span().startLine();
    context
        .out()
        .addStatement(
            "$L$T.unsupported($S, $S)",
            SourceMarks.mark(line),
            RuntimeNames.PY,
            module.place(line),
            SourceText.of(module.source(), statement.span()));
    context.placement().assignedIn(statement).forEach(local -> standIn(local, statement));
  }

  /** Gives a local that a stub would have assigned the value that Java wants it to have. */
  private void standIn(Local local, Statement stub) {
    TypeName type = context.declaredType(local);
    if (context.placement().isDeclaredBy(local, stub)) {
      context.declare(local);
      context.out().addStatement("$T $L = $L", type, context.name(local), zero(type));
    } else if (!context.initialized().contains(local)) {
      context.out().addStatement("$L = $L", context.name(local), zero(type));
    }
  }

  private void declare(Statement statement) {
    for (Local local : context.placement().declaredBefore(statement)) {
      declare(local);
    }
  }

  /** Declares a local; one that Java cannot see assigned starts as nothing. */
  private void declare(Local local) {
    TypeName type = context.declaredType(local);
    if (!context.initialized().contains(local)) {
      context.out().addStatement("$T $L", type, context.name(local));
    } else if (context.unsure().contains(local) && type.equals(JavaTypes.OBJECT)) {
      context.out().addStatement("$T $L = $T.UNBOUND", type, context.name(local), RuntimeNames.PY);
    } else {
      context.out().addStatement("$T $L = $L", type, context.name(local), zero(type));
    }
  }

  static CodeBlock zero(TypeName type) {
    if (type.equals(TypeName.BOOLEAN)) {
      return CodeBlock.of("false");
    }
    return CodeBlock.of(type.isPrimitive() ? "0" : "null");
  }
}
