package org.tfgraft.translator.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.tfgraft.translator.source.Span;

/** Places of tokens and parse trees. */
final class Spans {
  private Spans() {}

  static Span of(ParserRuleContext context) {
    return of(context.getStart(), context.getStop());
  }

  static Span of(Token token) {
    return of(token, token);
  }

  static Span of(Token start, Token stop) {
    int line = stop.getLine();
    int column = stop.getCharPositionInLine();
    int length = stop.getStopIndex() - stop.getStartIndex() + 1;
    String text = spansLines(stop) ? stop.getText() : "";
    int newline = text.lastIndexOf('\n');
    if (newline >= 0) {
      line += (int) text.chars().filter(c -> c == '\n').count();
      column = 0;
      length = text.length() - newline - 1;
    }
    return new Span(
        start.getLine(), start.getCharPositionInLine(), line, column + Math.max(0, length));
  }

  private static boolean spansLines(Token token) {
    return token.getStopIndex() > token.getStartIndex()
        && token.getInputStream() != null
        && isQuote(token.getText().charAt(token.getText().length() - 1));
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
