package org.tfgraft.translator.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's name as the user gave it, and its text: line ends are {@code \n}, a byte order mark is
 * gone. Finds lines, and the line of an offset, without reading the text again.
 */
public final class SourceFile {
  /** A coding declaration, as Python's PEP 263 describes it. */
  private static final Pattern CODING =
      Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final String text;
  private final int[] lineStarts;
  private final List<SourcePart> parts;

  public SourceFile(String name, String text) {
    this(name, text, List.of());
  }

  /** A text that was put together from parts of others, which messages name instead. */
  public SourceFile(String name, String text, List<SourcePart> parts) {
    this.parts = List.copyOf(parts);
    this.name = name;
    this.text = normalize(text);
    this.lineStarts = lineStarts(this.text);
  }

  /**
   * Decodes a file as Python does; bytes that are not in the declared encoding count as Latin-1.
   */
  public static SourceFile decode(String name, byte[] bytes) {
    Charset charset = declaredCharset(bytes).orElse(StandardCharsets.UTF_8);
    try {
      return new SourceFile(
          name,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return new SourceFile(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The text of a line, counted from 1, without its end; empty past the end of the file. */
  public String line(int number) {
    if (number < 1 || number > lineStarts.length) {
      return "";
    }
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
    return text.substring(start, end);
  }

  /** Where the parts begin that were taken from elsewhere; none in a file of its own. */
  public List<SourcePart> parts() {
    return parts;
  }

  /** A line, counted from 1, as messages name it. */
  public SourcePlace place(int line) {
    SourcePlace place = new SourcePlace(name, line);
    for (SourcePart part : parts) {
      place = part.firstLine() <= line ? part.place(line) : place;
    }
    return place;
  }

  /** The span between two offsets into the text. */
  public Span span(int start, int end) {
    int startLine = lineAt(start);
    int endLine = lineAt(end);
    return new Span(
        startLine, start - lineStarts[startLine - 1], endLine, end - lineStarts[endLine - 1]);
  }

  /** The text that a span covers. */
  public String text(Span span) {
    return text.substring(
        lineStarts[span.startLine() - 1] + span.startColumn(),
        lineStarts[span.endLine() - 1] + span.endColumn());
  }

  @Override
  public String toString() {
    return name;
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static String normalize(String text) {
    String unmarked =
        !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int[] lineStarts(String text) {
    int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int[] starts = new int[lines];
    for (int line = 1; line < lines; line++) {
      starts[line] = text.indexOf('\n', starts[line - 1]) + 1;
    }
    return starts;
  }

  private static Optional<Charset> declaredCharset(byte[] bytes) {
    int head = Math.min(bytes.length, 1000);
    String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
    return start
        .lines()
        .limit(2)
        .map(CODING::matcher)
        .filter(Matcher::find)
        .findFirst()
        .flatMap(matcher -> charset(matcher.group(1)));
  }

  private static Optional<Charset> charset(String pythonName) {
    String lower = pythonName.toLowerCase(Locale.ROOT).replace('_', '-');
    if (lower.equals("utf8") || lower.equals("utf-8") || lower.startsWith("utf-8-")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (lower.matches("(latin-1|iso-8859-1|iso-latin-1)(-.*)?")) {
      return Optional.of(StandardCharsets.ISO_8859_1);
    }
    try {
      return Optional.of(Charset.forName(lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
