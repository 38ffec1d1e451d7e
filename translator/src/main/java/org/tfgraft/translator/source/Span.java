package org.tfgraft.translator.source;

/**
 * A place in a source text. Lines count from 1, columns from 0 (in UTF-16 units, as ANTLR does);
 * the end is exclusive.
 */
public record Span(int startLine, int startColumn, int endLine, int endColumn) {
  /** The smallest span that covers this and the other one. */
  public Span to(Span end) {
    return new Span(startLine, startColumn, end.endLine, end.endColumn);
  }
}
