package org.tfgraft.translator.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.source.CodeLine;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;

/**
 * Code that stands in one place of a document.
 *
 * @param statements its statements, with comments and blank lines between them
 * @param intact whether Python accepts its indentation
 */
public record Fragment(List<CodeStatement> statements, boolean intact) {
  public Fragment {
    statements = List.copyOf(statements);
  }

  /** Looks whether the indentation of some statements is what Python accepts. */
  public static Fragment of(List<CodeStatement> statements) {
    StringBuilder text = new StringBuilder();
    for (CodeStatement statement : statements) {
      statement.lines().forEach(line -> text.append(line.text()).append('\n'));
    }
    if (endsOpen(statements)) {
      CodeStatement last = last(statements).orElseThrow();
      text.append(" ".repeat(last.indent() + Indentation.LEVEL)).append("pass\n");
    }
    SourceFile file = new SourceFile("snippet", text.toString());
    Diagnostics diagnostics = new Diagnostics(file);
    PythonAstParser.parse(file, Optional.empty(), diagnostics);
    return new Fragment(statements, !diagnostics.hasErrors());
  }

  /** Whether the block that the last statement opens is not there. */
  public boolean endsOpen() {
    return endsOpen(statements);
  }

  private static boolean endsOpen(List<CodeStatement> statements) {
    return last(statements).filter(CodeStatement::opensBlock).isPresent();
  }

  private static Optional<CodeStatement> last(List<CodeStatement> statements) {
    return statements.stream().filter(CodeStatement::isStructural).reduce((a, b) -> b);
  }

  /** The same with a block that does nothing at its end. */
  public Fragment closed() {
    CodeStatement last = last(statements).orElseThrow();
    CodeLine pass =
        new CodeLine(last.line(), " ".repeat(last.indent() + Indentation.LEVEL) + "pass");
    List<CodeStatement> all = new ArrayList<>(statements);
    all.add(new LogicalLines(new StatementParser()).parsed(List.of(pass)));
    return new Fragment(all, intact);
  }

  /** How deep the statements stand that have a place, as they are indented. */
  List<Integer> depths() {
    List<Integer> depths = new ArrayList<>();
    Deque<Integer> columns = new ArrayDeque<>();
    for (CodeStatement statement : statements) {
      if (statement.isStructural()) {
        while (!columns.isEmpty() && columns.peek() > statement.indent()) {
          columns.pop();
        }
        if (columns.isEmpty() || columns.peek() < statement.indent()) {
          columns.push(statement.indent());
        }
        depths.add(columns.size() - 1);
      }
    }
    return depths;
  }
}
