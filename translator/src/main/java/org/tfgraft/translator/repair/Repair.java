package org.tfgraft.translator.repair;

import java.util.Locale;

/**
 * Something that was put right, where, and why.
 *
 * @param line the line of the document
 * @param text one sentence for the user
 */
public record Repair(int line, Kind kind, String text) {
  /** What was wrong. */
  public enum Kind {
    MISSING_COLON,
    STRAY_COLON,
    MISSING_COMMA,
    MISSING_BRACKET,
    STRAY_BRACKET,
    MISSING_QUOTE,
    STRAY_PUNCTUATION,
    MARKDOWN_ESCAPE,
    NON_BREAKING_SPACE,
    TYPOGRAPHIC_QUOTE,
    FULL_WIDTH_PUNCTUATION,
    HTML_ENTITY,
    JOINED_STATEMENTS,
    BROKEN_STATEMENT,
    /** A block that a fence cut in two. */
    SPLIT_BLOCK,
    PLACEHOLDER,
    /** An arrow behind a statement, and the value that it has. */
    SHOWN_VALUE,
    LOST_INDENTATION;

    /** Its name in reports. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
