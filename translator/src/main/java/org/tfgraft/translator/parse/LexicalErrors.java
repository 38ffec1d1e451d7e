package org.tfgraft.translator.parse;

import static org.tfgraft.translator.parse.SyntaxErrors.syntax;

import java.text.Normalizer;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.LexicalProblem;
import org.tfgraft.translator.source.DiagnosticKind;
import org.tfgraft.translator.source.Span;

/** Says what is wrong with a text below the level of grammar. */
final class LexicalErrors {
  private static final DiagnosticKind INCONSISTENT_DEDENT =
      syntax("unindent does not match any outer indentation level");
  private static final DiagnosticKind TABS_AND_SPACES =
      syntax("inconsistent use of tabs and spaces in indentation");
  private static final DiagnosticKind TOO_MANY_INDENTS = syntax("too many levels of indentation");
  private static final DiagnosticKind TOO_MANY_BRACKETS = syntax("too many nested parentheses");
  private static final DiagnosticKind UNCLOSED_BRACKET = syntax("'%s' was never closed");
  private static final DiagnosticKind UNOPENED_BRACKET =
      syntax("unmatched '%s': no bracket is open here");
  private static final DiagnosticKind MISMATCHED_BRACKET =
      syntax("closing '%s' does not match opening '%s' on line %d");
  private static final DiagnosticKind UNTERMINATED_STRING =
      syntax("unterminated string: %s is missing at the end of the line");
  private static final DiagnosticKind UNTERMINATED_LONG_STRING =
      syntax("unterminated triple-quoted string: %s is missing");
  private static final DiagnosticKind STRAY_BACKSLASH =
      syntax("a backslash that joins lines must be the last character of its line");
  private static final DiagnosticKind INVALID_CHARACTER = syntax("invalid character %s");

  private static final Map<Integer, String> HINTS =
      Map.ofEntries(
          Map.entry((int) '!', ": write 'not' or '!='"),
          Map.entry((int) '?', ": Python has no such operator"),
          Map.entry((int) '$', ": Python has no such operator"),
          Map.entry(0x2018, ": a typographic quote; write '"),
          Map.entry(0x2019, ": a typographic quote; write '"),
          Map.entry(0x201C, ": a typographic quote; write \""),
          Map.entry(0x201D, ": a typographic quote; write \""),
          Map.entry(0x00AB, ": a typographic quote; write \""),
          Map.entry(0x00BB, ": a typographic quote; write \""),
          Map.entry(0x2013, ": a dash; write -"),
          Map.entry(0x2014, ": a dash; write -"),
          Map.entry(0x2212, ": a minus sign; write -"),
          Map.entry(0x00D7, ": a multiplication sign; write *"),
          Map.entry(0x00A0, ": a no-break space; write a space"),
          Map.entry(0x200B, ": a zero-width space; remove it"),
          Map.entry(0xFEFF, ": a byte order mark; remove it"));

  private final ParseContext context;

  LexicalErrors(ParseContext context) {
    this.context = context;
  }

  void report(LexicalProblem problem) {
    Token at = problem.at();
    Span span = Spans.of(at);
    switch (problem.kind()) {
      case INCONSISTENT_DEDENT -> context.report(INCONSISTENT_DEDENT, place(at));
      case TABS_AND_SPACES -> {
        if (!context.isPython2()) {
          context.report(TABS_AND_SPACES, place(at));
        }
      }
      case TOO_MANY_INDENTS -> context.report(TOO_MANY_INDENTS, place(at));
      case TOO_MANY_BRACKETS -> context.report(TOO_MANY_BRACKETS, span);
      case UNCLOSED_BRACKET -> context.report(UNCLOSED_BRACKET, span, at.getText());
      case UNOPENED_BRACKET -> context.report(UNOPENED_BRACKET, span, at.getText());
      case MISMATCHED_BRACKET ->
          context.report(
              MISMATCHED_BRACKET,
              span,
              at.getText(),
              problem.related().getText(),
              problem.related().getLine());
      case UNTERMINATED_STRING -> context.report(UNTERMINATED_STRING, place(at), quote(at, 1));
      case UNTERMINATED_LONG_STRING ->
          context.report(UNTERMINATED_LONG_STRING, place(at), quote(at, 3));
      case STRAY_BACKSLASH -> context.report(STRAY_BACKSLASH, span);
      case INVALID_CHARACTER -> context.report(INVALID_CHARACTER, span, describe(at));
    }
  }

  private static Span place(Token token) {
    int column = token.getCharPositionInLine();
    return new Span(token.getLine(), column, token.getLine(), column + 1);
  }

  private static String quote(Token token, int count) {
    String text = token.getText();
    int first = 0;
    while (Character.isLetter(text.charAt(first))) {
      first++;
    }
    return text.substring(first, first + count);
  }

  private String describe(Token token) {
    int c = context.file().text().codePointAt(token.getStartIndex());
    String shown = Character.isISOControl(c) ? "" : "'" + Character.toString(c) + "' ";
    String hint = HINTS.getOrDefault(c, "");
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    if (hint.isEmpty() && plain.length() == 1 && plain.charAt(0) < 0x7F && c > 0x7F) {
      hint = ": write " + plain;
    }
    return "%s(U+%04X)%s".formatted(shown, c, hint);
  }
}
