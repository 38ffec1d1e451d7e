package org.tfgraft.translator.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.source.CodeLine;

/**
 * A piece of code that a document shows, and what it shows as printed by it.
 *
 * @param lines where the code stands
 * @param code its lines, blank ones too
 * @param output where the output stands, if the document shows any; the cell itself in a notebook
 * @param printed the lines of the output
 * @param setAside lines among the code that are no Python; there they are comments
 * @param interaction what is shown of the values of its expressions
 */
public record Snippet(
    LineRange lines,
    List<CodeLine> code,
    Optional<LineRange> output,
    List<String> printed,
    List<SetAside> setAside,
    Interaction interaction) {
  public Snippet {
    code = List.copyOf(code);
    printed = List.copyOf(printed);
    setAside = List.copyOf(setAside);
  }

  /** The same code with more output: a snippet may print at several places. */
  Snippet withOutput(LineRange more, List<String> lines) {
    LineRange range = output.map(before -> new LineRange(before.first(), more.last())).orElse(more);
    List<String> all = new ArrayList<>(printed);
    all.addAll(lines);
    return new Snippet(this.lines, code, Optional.of(range), all, setAside, interaction);
  }

  /** The same snippet with other code in its place. */
  Snippet withCode(List<CodeLine> other) {
    return new Snippet(lines, other, output, printed, setAside, interaction);
  }

  /** The code as one text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    code.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
