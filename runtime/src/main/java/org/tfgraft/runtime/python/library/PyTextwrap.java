package org.tfgraft.runtime.python.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.runtime.python.PyList;

/** Python's {@code textwrap}: paragraphs in lines of a width. */
public final class PyTextwrap {
  private static final Pattern CHUNK =
      Pattern.compile("\\s+|[^\\s-]+-+(?=\\w)|\\S+?-+(?=\\w)|\\S+");

  private static final String PLACEHOLDER = " [...]";

  private PyTextwrap() {}

  /** The text without the white space that all its lines begin with. */
  public static String dedent(String text) {
    String clean = Pattern.compile("^[ \\t]+$", Pattern.MULTILINE).matcher(text).replaceAll("");
    Matcher lines = Pattern.compile("(^[ \\t]*)(?:[^ \\t\\n])", Pattern.MULTILINE).matcher(clean);
    String margin = null;
    while (lines.find()) {
      String own = lines.group(1);
      margin = margin == null ? own : common(margin, own);
    }
    return margin == null || margin.isEmpty()
        ? clean
        : Pattern.compile("^" + Pattern.quote(margin), Pattern.MULTILINE)
            .matcher(clean)
            .replaceAll("");
  }

  private static String common(String left, String right) {
    int same = 0;
    while (same < left.length()
        && same < right.length()
        && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return left.substring(0, same);
  }

  public static String indent(String text, String prefix) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      out.append(line.isBlank() ? "" : prefix).append(line);
    }
    return out.toString();
  }

  public static PyList<String> wrap(String text) {
    return wrap(text, 70);
  }

  public static PyList<String> wrap(String text, long width) {
    return PyList.from(lines(text, (int) width));
  }

  public static String fill(String text) {
    return fill(text, 70);
  }

  public static String fill(String text, long width) {
    return String.join("\n", lines(text, (int) width));
  }

  /** The text on one line, cut at a word if it is too long. */
  public static String shorten(String text, long width) {
    String[] words = text.strip().split("\\s+");
    String all = String.join(" ", words);
    if (all.length() <= width) {
      return all;
    }
    StringBuilder line = new StringBuilder();
    for (String word : words) {
      String longer = line.isEmpty() ? word : " " + word;
      if (line.length() + longer.length() + PLACEHOLDER.length() > width) {
        break;
      }
      line.append(longer);
    }
    return line.append(PLACEHOLDER).toString().strip();
  }

  private static List<String> lines(String text, int width) {
    List<String> chunks = chunks(text.replaceAll("[\\t\\n\\u000b\\f\\r]", " "));
    List<String> lines = new ArrayList<>();
    while (!chunks.isEmpty()) {
      if (!lines.isEmpty() && chunks.get(0).isBlank()) {
        chunks.remove(0);
        continue;
      }
      String line = line(chunks, width).stripTrailing();
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    Matcher matcher = CHUNK.matcher(text);
    while (matcher.find()) {
      chunks.add(matcher.group());
    }
    return chunks;
  }

  /** Takes as many chunks as fit; a word that is too long for any line is cut. */
  private static String line(List<String> chunks, int width) {
    StringBuilder line = new StringBuilder();
    while (!chunks.isEmpty() && line.length() + chunks.get(0).length() <= width) {
      line.append(chunks.remove(0));
    }
    if (!chunks.isEmpty() && chunks.get(0).length() > width) {
      int room = Math.max(1, width - line.length());
      String word = chunks.get(0);
      line.append(word, 0, room);
      chunks.set(0, word.substring(room));
    }
    return line.toString();
  }
}
