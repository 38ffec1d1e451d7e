package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.document.Interaction;
import org.tfgraft.translator.parse.PythonAstParser;
import org.tfgraft.translator.repair.MappedSource;
import org.tfgraft.translator.source.Diagnostics;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.Span;

/** Makes a snippet print what a notebook or Python's prompt shows of the values of expressions. */
final class ShownValues {
  private static final String SHOW = "_show_value_";

  private final Interaction interaction;

  ShownValues(Interaction interaction) {
    this.interaction = interaction;
  }

  /** What must stand before such snippets; Python shows no None. */
  MappedSource prelude() {
    return interaction == Interaction.FILE
        ? MappedSource.EMPTY
        : MappedSource.added(
            """
            def %s(value):
                if value is not None:
                    print(repr(value))
            """
                .formatted(SHOW));
  }

  /** The same snippet, which keeps its lines. */
  MappedSource in(MappedSource snippet) {
    if (interaction == Interaction.FILE) {
      return snippet;
    }
    SourceFile file = new SourceFile("snippet", snippet.text());
    Diagnostics diagnostics = new Diagnostics(file);
    PythonModule module = PythonAstParser.parse(file, Optional.empty(), diagnostics);
    if (diagnostics.hasErrors()) {
      return snippet;
    }
    List<StringBuilder> lines =
        new ArrayList<>(snippet.text().lines().map(StringBuilder::new).toList());
    List<Span> shown = shown(module.body());
    for (int i = shown.size() - 1; i >= 0; i--) {
      Span span = shown.get(i);
      lines.get(span.endLine() - 1).insert(span.endColumn(), "))");
      lines.get(span.startLine() - 1).insert(span.startColumn(), SHOW + "((");
    }
    return new MappedSource(String.join("\n", lines) + "\n", snippet.lines());
  }

  private List<Span> shown(List<Statement> body) {
    List<Span> shown = new ArrayList<>();
    if (interaction == Interaction.PROMPT) {
      Children.walkBlock(body, statement -> value(statement).ifPresent(shown::add));
    } else if (!body.isEmpty()) {
      value(body.get(body.size() - 1)).ifPresent(shown::add);
    }
    return shown;
  }

  /** Where the expression stands that a statement consists of, if it is none that prints. */
  private static Optional<Span> value(Statement statement) {
    if (!(statement instanceof Statement.ExpressionStatement expression)
        || expression.value() instanceof Expression.Yield
        || expression.value() instanceof Expression.Call call
            && call.callee() instanceof Expression.Name name
            && name.id().equals("print")) {
      return Optional.empty();
    }
    return Optional.of(expression.value().span());
  }
}
