package org.tfgraft.translator.document;

/** Lines of a document, or cells of a notebook, counted from 1; both ends belong to it. */
public record LineRange(int first, int last) {
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no lines: " + first + " to " + last);
    }
  }

  /** How many lines there are. */
  public int size() {
    return last - first + 1;
  }

  /** Whether a line is one of these. */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }
}
