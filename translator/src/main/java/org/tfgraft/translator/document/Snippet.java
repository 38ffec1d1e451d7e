package org.tfgraft.translator.document;

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
 * @param setAside lines between the code that are no Python
 */
public record Snippet(
    LineRange lines,
    List<CodeLine> code,
    Optional<LineRange> output,
    List<String> printed,
    List<SetAside> setAside) {
  public Snippet {
    code = List.copyOf(code);
    printed = List.copyOf(printed);
    setAside = List.copyOf(setAside);
  }

  /** The code as one text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    code.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }
}
