package org.tfgraft.translator.document;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Text of HTML that begins on some line of a document: which line an offset is on. */
final class HtmlSource {
  private final String html;
  private final int end;
  private final int[] lineEnds;
  private final int firstLine;

  HtmlSource(String html, int firstLine) {
    this.html = html;
    this.end = html.stripTrailing().length();
    this.firstLine = firstLine;
    this.lineEnds = IntStream.range(0, html.length()).filter(i -> html.charAt(i) == '\n').toArray();
  }

  /** The line of a place, the last one for the end of the text. */
  int line(Range.Position place) {
    int offset = Math.max(0, Math.min(place.pos(), end));
    int found = Arrays.binarySearch(lineEnds, offset);
    return firstLine + (found < 0 ? -found - 1 : found);
  }

  /** The line on which the characters of a text begin: a line end right behind a tag is none. */
  int firstLine(TextNode text) {
    Range range = text.sourceRange();
    int offset = range.start().pos();
    boolean dropped =
        offset >= 0
            && offset < html.length()
            && html.charAt(offset) == '\n'
            && !text.getWholeText().startsWith("\n");
    return line(range.start()) + (dropped ? 1 : 0);
  }
}
