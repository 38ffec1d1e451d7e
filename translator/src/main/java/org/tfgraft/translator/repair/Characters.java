package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.translator.source.CodeLine;

/**
 * Characters that web pages put in the place of those that a programmer typed. Outside strings and
 * comments none of them is Python.
 */
final class Characters {
  private static final String SPACES = "\u00a0\u3000\u2002\u2003\u2009\u202f";
  private static final String NOTHING = "\u200b\u200c\u200d\ufeff";
  private static final String DOUBLE_QUOTES = "“”„‟＂";
  private static final String SINGLE_QUOTES = "‘’‚‛＇";
  private static final String WIDE = "，（）：；＝［］｛｝＋－＊／＜＞．＃";
  private static final String NARROW = ",():;=[]{}+-*/<>.#";
  private static final String ESCAPED = "_*[](){}<>#=+-.`";
  private static final Map<String, String> ENTITIES =
      Map.of("&gt;", ">", "&lt;", "<", "&quot;", "\"", "&#39;", "'", "&amp;", "&");

  private final StringBuilder text = new StringBuilder();
  private final Set<Repair.Kind> kinds = EnumSet.noneOf(Repair.Kind.class);
  private final String line;
  private int at;

  private Characters(String line) {
    this.line = line;
  }

  /** A line with the characters that were meant; what was changed goes to the repairs. */
  static CodeLine repair(CodeLine line, List<Repair> repairs) {
    Characters characters = new Characters(line.text());
    characters.read();
    characters.kinds.forEach(kind -> repairs.add(new Repair(line.line(), kind, reason(kind))));
    return new CodeLine(line.line(), characters.text.toString());
  }

  static List<CodeLine> repair(List<CodeLine> lines, List<Repair> repairs) {
    List<CodeLine> all = new ArrayList<>();
    lines.forEach(line -> all.add(repair(line, repairs)));
    return all;
  }

  private void read() {
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '#') {
        text.append(line.substring(at));
        return;
      }
      if (c == '"' || c == '\'') {
        int end = CodeText.stringEnd(line, at);
        text.append(line, at, end);
        at = end;
      } else {
        character(c);
      }
    }
  }

  private void character(char c) {
    String entity = entity();
    if (SPACES.indexOf(c) >= 0 || NOTHING.indexOf(c) >= 0) {
      replace(SPACES.indexOf(c) >= 0 ? " " : "", 1, Repair.Kind.NON_BREAKING_SPACE);
    } else if (DOUBLE_QUOTES.indexOf(c) >= 0) {
      quoted('"', DOUBLE_QUOTES);
    } else if (SINGLE_QUOTES.indexOf(c) >= 0) {
      quoted('\'', SINGLE_QUOTES);
    } else if (WIDE.indexOf(c) >= 0) {
      replace(
          String.valueOf(NARROW.charAt(WIDE.indexOf(c))), 1, Repair.Kind.FULL_WIDTH_PUNCTUATION);
    } else if (c == '\\' && at + 1 < line.length() && ESCAPED.indexOf(line.charAt(at + 1)) >= 0) {
      replace(String.valueOf(line.charAt(at + 1)), 2, Repair.Kind.MARKDOWN_ESCAPE);
    } else if (!entity.isEmpty()) {
      replace(ENTITIES.getOrDefault(entity, entity), entity.length(), Repair.Kind.HTML_ENTITY);
    } else {
      text.append(c);
      at++;
    }
  }

  private void replace(String by, int length, Repair.Kind kind) {
    text.append(by);
    at += length;
    kinds.add(kind);
  }

  /** A string between typographic quotation marks; what stands in it is left alone. */
  private void quoted(char quote, String marks) {
    int end = at + 1;
    while (end < line.length()
        && marks.indexOf(line.charAt(end)) < 0
        && line.charAt(end) != quote) {
      end++;
    }
    text.append(quote).append(line, at + 1, end);
    if (end < line.length()) {
      text.append(quote);
    }
    at = Math.min(line.length(), end + 1);
    kinds.add(Repair.Kind.TYPOGRAPHIC_QUOTE);
  }

  private String entity() {
    return ENTITIES.keySet().stream().filter(e -> line.startsWith(e, at)).findFirst().orElse("");
  }

  private static String reason(Repair.Kind kind) {
    return switch (kind) {
      case NON_BREAKING_SPACE -> "a space that Python does not know is an ordinary one";
      case TYPOGRAPHIC_QUOTE -> "typographic quotation marks are straight ones";
      case FULL_WIDTH_PUNCTUATION -> "full-width punctuation is the ordinary one";
      case MARKDOWN_ESCAPE -> "the backslash is Markdown's, not Python's";
      case HTML_ENTITY -> "an entity of HTML is the character that it stands for";
      default -> throw new IllegalArgumentException(kind.label());
    };
  }
}
