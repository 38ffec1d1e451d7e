package org.tfgraft.translator.document;

import java.util.List;

/**
 * A document: what each of its lines is, and the snippets of code in it, in their order.
 *
 * @param text the lines as they stand; in a notebook the source of each cell
 * @param lines their classes, one for each line of the text
 */
public record Document(
    String name,
    DocumentFormat format,
    List<String> text,
    List<LineClass> lines,
    List<Snippet> snippets) {
  public Document {
    text = List.copyOf(text);
    lines = List.copyOf(lines);
    snippets = List.copyOf(snippets);
    if (text.size() != lines.size()) {
      throw new IllegalArgumentException("every line has one class");
    }
  }
}
