package org.tfgraft.translator.source;

/** A line as messages name it: {@code file.py:12}, {@code notes.ipynb:cell 3:2}. */
public record SourcePlace(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
