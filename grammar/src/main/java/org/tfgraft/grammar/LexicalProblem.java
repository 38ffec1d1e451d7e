package org.tfgraft.grammar;

import org.antlr.v4.runtime.Token;

/**
 * Something wrong with the text itself rather than with the order of its tokens. {@code at} is
 * where it shows; {@code related} is the other half of it (the open bracket of a wrong closing
 * one), else the same token.
 */
public record LexicalProblem(Kind kind, Token at, Token related) {
  /** What can be wrong. */
  public enum Kind {
    INCONSISTENT_DEDENT,
    TABS_AND_SPACES,
    TOO_MANY_INDENTS,
    TOO_MANY_BRACKETS,
    UNCLOSED_BRACKET,
    UNOPENED_BRACKET,
    MISMATCHED_BRACKET,
    UNTERMINATED_STRING,
    UNTERMINATED_LONG_STRING,
    STRAY_BACKSLASH,
    INVALID_CHARACTER
  }
}
