package org.tfgraft.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as ANTLR reads it, counted in UTF-16 units so that token positions are indexes of the Java
 * string (ANTLR's own streams count code points).
 */
final class SourceCharStream implements CharStream {
  private final String text;
  private final int end;
  private int position;

  SourceCharStream(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  @Override
  public void consume() {
    if (position >= end) {
      throw new IllegalStateException("cannot consume EOF");
    }
    position++;
  }

  @Override
  public int LA(int offset) {
    int index = offset > 0 ? position + offset - 1 : position + offset;
    return offset == 0 || index < 0 || index >= end ? IntStream.EOF : text.charAt(index);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return position;
  }

  @Override
  public void seek(int index) {
    position = Math.min(index, end);
  }

  @Override
  public int size() {
    return end;
  }

  @Override
  public String getSourceName() {
    return IntStream.UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    int from = Math.min(interval.a, end);
    int to = Math.min(interval.b + 1, end);
    return from < to ? text.substring(from, to) : "";
  }
}
