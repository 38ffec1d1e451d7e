package org.tfgraft.translator.source;

/**
 * A part of a source that was taken from elsewhere: from {@code firstLine} of the source on, until
 * the next part begins, lines are those of {@code origin} and count from {@code originLine} on.
 */
public record SourcePart(int firstLine, String origin, int originLine) {
  SourcePlace place(int line) {
    return new SourcePlace(origin, originLine + line - firstLine);
  }
}
