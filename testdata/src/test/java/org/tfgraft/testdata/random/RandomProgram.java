package org.tfgraft.testdata.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A program as a tree, from which smaller programs can be made. */
record RandomProgram(List<Statement> statements) {
  RandomProgram {
    statements = List.copyOf(statements);
  }

  /** A way to make a program smaller: a node of its tree, and what becomes of the node. */
  record Edit(Object node, Action action) {}

  /** What becomes of a node. */
  enum Action {
    REMOVE,
    REPLACE_BY_BODY,
    SIMPLIFY
  }

  /** Removals of the statements of the outermost block. */
  List<Edit> removals() {
    return statements.stream().map(statement -> new Edit(statement, Action.REMOVE)).toList();
  }

  /** Every edit of a single node. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    collect(statements, edits);
    return edits;
  }

  private static void collect(List<Statement> statements, List<Edit> edits) {
    for (Statement statement : statements) {
      edits.add(new Edit(statement, Action.REMOVE));
      if (!statement.body().isEmpty()) {
        edits.add(new Edit(statement, Action.REPLACE_BY_BODY));
      }
      List<Code> parts = new ArrayList<>();
      statement.header().collect(parts);
      parts.forEach(part -> edits.add(new Edit(part, Action.SIMPLIFY)));
      collect(statement.body(), edits);
    }
  }

  /** The program after some edits; nodes are told apart by identity. */
  RandomProgram with(Collection<Edit> edits) {
    return new RandomProgram(new Rewriting(edits).rewrite(statements));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    print(statements, 0, text);
    return text.toString();
  }

  private static void print(List<Statement> statements, int depth, StringBuilder text) {
    for (Statement statement : statements) {
      String header = statement.header().print(part -> false);
      text.append(header.isEmpty() ? "" : "    ".repeat(depth)).append(header).append('\n');
      print(statement.body(), depth + 1, text);
      if (statement.isBlock() && statement.body().isEmpty()) {
        text.append("    ".repeat(depth + 1)).append("pass\n");
      }
    }
  }

  private static final class Rewriting {
    private final Set<Object> removed = identities();
    private final Set<Object> opened = identities();
    private final Set<Object> simplified = identities();

    Rewriting(Collection<Edit> edits) {
      for (Edit edit : edits) {
        Set<Object> nodes =
            switch (edit.action()) {
              case REMOVE -> removed;
              case REPLACE_BY_BODY -> opened;
              case SIMPLIFY -> simplified;
            };
        nodes.add(edit.node());
      }
    }

    private static Set<Object> identities() {
      return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    List<Statement> rewrite(List<Statement> statements) {
      List<Statement> rewritten = new ArrayList<>();
      for (Statement statement : statements) {
        if (removed.contains(statement)) {
          continue;
        }
        List<Statement> body = rewrite(statement.body());
        if (opened.contains(statement)) {
          rewritten.addAll(body);
        } else {
          rewritten.add(new Statement(rewrite(statement.header()), statement.isBlock(), body));
        }
      }
      return rewritten;
    }

    private Code rewrite(Code code) {
      if (code instanceof Code.Part part) {
        return simplified.contains(part)
            ? new Code.Text(part.simpler())
            : new Code.Part(rewrite(part.code()), part.simpler());
      }
      if (code instanceof Code.Row row) {
        return new Code.Row(row.pieces().stream().map(this::rewrite).toList());
      }
      return code;
    }
  }
}
