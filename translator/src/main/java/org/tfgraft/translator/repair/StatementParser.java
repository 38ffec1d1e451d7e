package org.tfgraft.translator.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.Diagnostic;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.Span;

/** Parses single statements, and heads of compound ones without their blocks. */
public final class StatementParser {
  private static final Pattern HEAD =
      Pattern.compile("(?s)(async\\s+)?(if|while|for|with|try|def|class)\\b.*");
  private static final Pattern CLAUSE = Pattern.compile("(?s)(elif|else|except|finally)\\b.*");
  private static final int REMEMBERED = 20_000;

  private final Map<String, Parsed> known = new HashMap<>();

  /**
   * What a text is.
   *
   * @param kind {@code BROKEN} if it is no statement
   * @param trees the statement; several with semicolons between them
   * @param error the offset at which it cannot go on, if it is broken
   */
  public record Parsed(CodeStatement.Kind kind, List<Statement> trees, int error) {
    public Parsed {
      trees = List.copyOf(trees);
    }

    /** The statement, the last of several. */
    public Optional<Statement> tree() {
      return trees.stream().reduce((first, second) -> second);
    }

    /** Whether it is a statement, or a part of one. */
    public boolean isPython() {
      return kind != CodeStatement.Kind.BROKEN;
    }
  }

  /** Parses one statement, without indentation before it. */
  public Parsed parse(String text) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(text, this::read);
  }

  private Parsed read(String text) {
    if (text.isBlank()) {
      return new Parsed(CodeStatement.Kind.BLANK, List.of(), 0);
    }
    if (text.startsWith("#")) {
      return new Parsed(CodeStatement.Kind.COMMENT, List.of(), 0);
    }
    if (text.startsWith("@")) {
      return in("", text, "\ndef f():\n    pass\n", CodeStatement.Kind.DECORATOR);
    }
    if (CLAUSE.matcher(text).matches()) {
      return clause(text);
    }
    if (HEAD.matcher(text).matches()) {
      Parsed head = head(text);
      if (head.isPython()) {
        return head;
      }
      Parsed simple = simple(text);
      return simple.isPython() ? simple : head;
    }
    return simple(text);
  }

  private Parsed head(String text) {
    String handler = text.startsWith("try") ? "except Exception:\n    pass\n" : "";
    return in("", text, "\n    pass\n" + handler, CodeStatement.Kind.HEAD);
  }

  private Parsed clause(String text) {
    boolean conditional = text.startsWith("el");
    String before = conditional ? "if 0:\n    pass\n" : "try:\n    pass\n";
    return in(before, text, "\n    pass\n", CodeStatement.Kind.CLAUSE);
  }

  /** A simple statement, which may be one that only a loop in a function can hold. */
  private Parsed simple(String text) {
    Parsed outside = in("", text, "\n", CodeStatement.Kind.SIMPLE);
    if (outside.isPython()) {
      return outside;
    }
    Parsed inside = in("def f():\n  for i in i:\n    ", text, "\n", CodeStatement.Kind.SIMPLE);
    return inside.isPython() ? new Parsed(inside.kind(), innermost(inside.trees()), 0) : outside;
  }

  private static List<Statement> innermost(List<Statement> body) {
    Statement first = body.get(0);
    if (first instanceof Statement.FunctionDef function) {
      return innermost(function.body());
    }
    return first instanceof Statement.For loop ? loop.body() : body;
  }

  private static Parsed in(String before, String text, String after, CodeStatement.Kind kind) {
    SourceFile file = new SourceFile("snippet", before + text + after);
    Diagnostics diagnostics = new Diagnostics(file);
    PythonModule module = PythonAstParser.parse(file, Optional.empty(), diagnostics);
    Optional<Diagnostic> error =
        diagnostics.asList().stream().filter(Diagnostic::isError).findFirst();
    if (error.isPresent()) {
      int offset = offset(file.text(), error.get().span()) - before.length();
      return new Parsed(
          CodeStatement.Kind.BROKEN, List.of(), Math.max(0, Math.min(offset, text.length())));
    }
    List<Statement> body = module.body();
    boolean whole = kind == CodeStatement.Kind.SIMPLE || body.size() == 1;
    return whole && !body.isEmpty()
        ? new Parsed(kind, body, 0)
        : new Parsed(CodeStatement.Kind.BROKEN, List.of(), text.length());
  }

  private static int offset(String text, Span span) {
    int offset = 0;
    for (int line = 1; line < span.startLine(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + span.startColumn();
  }
}
