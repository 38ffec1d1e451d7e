package org.tfgraft.translator.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small changes that could make a broken statement right, likelier ones first. */
final class Edits {
  private static final Pattern NEEDS_COLON =
      Pattern.compile(
          "(?s)(async\\s+)?(if|while|for|with|try|def|class|elif|else|except|finally)\\b.*");
  private static final Pattern PLACEHOLDER_LINE =
      Pattern.compile("(?m)^[ \\t]*(\\.{3}|…+)[^\\n()\\[\\]{}=]*(\\n|$)");

  private static final Pattern ARROW = Pattern.compile("(?<=[\\])\\w])\\s+(?:={1,2}|-{1,2})>\\s");
  private static final Pattern DOUBLED_QUOTES =
      Pattern.compile("(?<!['\\w])''(?!')([^'\\n]+)''(?!['\\w])");

  private Edits() {}

  /**
   * A changed text.
   *
   * @param offset where it was changed, in the text before
   */
  record Edit(String text, Repair.Kind kind, int offset, String reason) {}

  /** Changes of a text that cannot be read beyond an offset. */
  static List<Edit> of(String text, int error) {
    List<Edit> edits = new ArrayList<>();
    shownValue(text, edits);
    doubledQuotes(text, edits);
    colons(text, edits);
    placeholders(text, edits);
    commas(text, error, edits);
    brackets(text, error, edits);
    quotes(text, edits);
    punctuation(text, edits);
    return edits;
  }

  /** What documentation shows as the value of an expression becomes a comment. */
  private static void shownValue(String text, List<Edit> edits) {
    Matcher arrow = ARROW.matcher(text);
    if (arrow.find()) {
      int at = arrow.start();
      edits.add(
          new Edit(
              text.substring(0, at) + "  # " + text.substring(at).strip().replace("\n", "\n# "),
              Repair.Kind.SHOWN_VALUE,
              at,
              "the value that is shown behind the arrow is a comment"));
    }
  }

  /** A pair of single quotation marks that stands for one. */
  private static void doubledQuotes(String text, List<Edit> edits) {
    Matcher doubled = DOUBLED_QUOTES.matcher(text);
    if (doubled.find()) {
      int first = doubled.start();
      edits.add(
          new Edit(
              doubled.replaceAll("'$1'"),
              Repair.Kind.TYPOGRAPHIC_QUOTE,
              first,
              "two quotation marks stand for one"));
    }
  }

  private static void colons(String text, List<Edit> edits) {
    String code = CodeText.withoutComment(text);
    if (NEEDS_COLON.matcher(text).matches() && !code.endsWith(":")) {
      edits.add(
          new Edit(
              CodeText.insertAtEnd(text, ":"),
              Repair.Kind.MISSING_COLON,
              code.length(),
              "a block needs a colon before it"));
    }
    if (code.endsWith(":")) {
      edits.add(
          new Edit(
              code.substring(0, code.length() - 1) + text.substring(code.length()),
              Repair.Kind.STRAY_COLON,
              code.length() - 1,
              "no block can follow, so the colon is taken away"));
    }
  }

  /** Lines of dots that stand for what the author left out. */
  private static void placeholders(String text, List<Edit> edits) {
    Matcher matcher = PLACEHOLDER_LINE.matcher(text);
    while (matcher.find()) {
      if (text.contains("\n")) {
        edits.add(
            new Edit(
                text.substring(0, matcher.start()) + text.substring(matcher.end()),
                Repair.Kind.PLACEHOLDER,
                matcher.start(),
                "dots for what was left out are taken away"));
      }
    }
    if (text.startsWith("...") || text.startsWith("…")) {
      edits.add(
          new Edit(
              "pass  # " + text,
              Repair.Kind.PLACEHOLDER,
              0,
              "dots for what was left out do nothing"));
    }
  }

  private static void commas(String text, int error, List<Edit> edits) {
    int end = error;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && end < text.length() && OpenText.NOTHING.after(flat(text, end)).isOpen()) {
      edits.add(
          new Edit(
              text.substring(0, end) + (end == error ? ", " : ",") + text.substring(end),
              Repair.Kind.MISSING_COMMA,
              end,
              "two elements need a comma between them"));
    }
  }

  private static void brackets(String text, int error, List<Edit> edits) {
    String closers = openBrackets(text);
    if (!closers.isEmpty()) {
      String reason = "the bracket is never closed";
      String code = CodeText.withoutComment(text);
      int colon = code.endsWith(":") ? code.length() - 1 : -1;
      if (colon >= 0) {
        edits.add(
            new Edit(
                text.substring(0, colon) + closers + text.substring(colon),
                Repair.Kind.MISSING_BRACKET,
                colon,
                reason));
      }
      edits.add(
          new Edit(
              CodeText.insertAtEnd(text, closers),
              Repair.Kind.MISSING_BRACKET,
              code.length(),
              reason));
    }
    if (error < text.length() && ")]}".indexOf(text.charAt(error)) >= 0) {
      edits.add(
          new Edit(
              text.substring(0, error) + text.substring(error + 1),
              Repair.Kind.STRAY_BRACKET,
              error,
              "no bracket is open that this one could close"));
    }
  }

  private static void quotes(String text, List<Edit> edits) {
    for (char quote : new char[] {'"', '\''}) {
      int last = text.lastIndexOf(quote);
      boolean odd = text.chars().filter(c -> c == quote).count() % 2 == 1;
      if (odd && text.indexOf('\n') < 0) {
        for (int at = last + 1; at <= text.length(); at++) {
          if (at == text.length() || ",)]}".indexOf(text.charAt(at)) >= 0) {
            edits.add(
                new Edit(
                    text.substring(0, at) + quote + text.substring(at),
                    Repair.Kind.MISSING_QUOTE,
                    at,
                    "the string is never closed"));
          }
        }
      }
    }
  }

  /** The full stop of the sentence that the code stands in. */
  private static void punctuation(String text, List<Edit> edits) {
    String code = CodeText.withoutComment(text);
    if (!code.isEmpty() && ".;。，；".indexOf(code.charAt(code.length() - 1)) >= 0) {
      int end = code.length() - 1;
      edits.add(
          new Edit(
              code.substring(0, end) + text.substring(code.length()),
              Repair.Kind.STRAY_PUNCTUATION,
              end,
              "the full stop belongs to a sentence, not to the code"));
    }
  }

  /** The brackets that would close all those that are open at the end. */
  private static String openBrackets(String text) {
    StringBuilder open = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
        continue;
      }
      if (c == '"' || c == '\'') {
        at = CodeText.stringEnd(text, at);
        continue;
      }
      int opening = "([{".indexOf(c);
      if (opening >= 0) {
        open.insert(0, ")]}".charAt(opening));
      } else if (!open.isEmpty() && open.charAt(0) == c) {
        open.deleteCharAt(0);
      }
      at++;
    }
    return open.toString();
  }

  private static String flat(String text, int end) {
    return text.substring(0, end).replace('\n', ' ');
  }
}
