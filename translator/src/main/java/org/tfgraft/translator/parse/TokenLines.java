package org.tfgraft.translator.parse;

import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.PythonParser;

/** Logical lines in a list of tokens. */
final class TokenLines {
  private TokenLines() {}

  /** The first token of the line that a token is in; changes of indentation belong to no line. */
  static int start(List<CommonToken> tokens, int index) {
    int start = index;
    while (start > 0 && !isBoundary(tokens.get(start - 1).getType())) {
      start--;
    }
    return start;
  }

  /** The NEWLINE, or end of the file, that ends the line of a token. */
  static int end(List<CommonToken> tokens, int index) {
    int end = index;
    while (tokens.get(end).getType() != PythonParser.NEWLINE
        && tokens.get(end).getType() != Token.EOF) {
      end++;
    }
    return end;
  }

  private static boolean isBoundary(int type) {
    return type == PythonParser.NEWLINE
        || type == PythonParser.INDENT
        || type == PythonParser.DEDENT;
  }
}
