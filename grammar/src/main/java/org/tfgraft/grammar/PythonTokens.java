package org.tfgraft.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text for the parser, its comments apart, and what is wrong with the text. The
 * words whose meaning depends on the Python version are still names: see {@link SoftKeywords}.
 */
public record PythonTokens(
    List<CommonToken> tokens, List<Token> comments, List<LexicalProblem> problems) {

  /**
   * The tokens of a file.
   *
   * @param breaks lines at which brackets that are still open are given up
   */
  public static PythonTokens ofFile(String text, Set<Integer> breaks) {
    PythonLexer lexer = new PythonLexer(new SourceCharStream(text, 0, text.length()));
    lexer.breakAt(breaks);
    return read(lexer);
  }

  /** The tokens of an expression inside a text, where it begins at the given line and column. */
  public static PythonTokens ofExpression(String text, int start, int end, int line, int column) {
    PythonLexer lexer = new PythonLexer(new SourceCharStream(text, start, end));
    lexer.getInterpreter().setLine(line);
    lexer.getInterpreter().setCharPositionInLine(column);
    lexer.readEnclosed();
    return read(lexer);
  }

  private static PythonTokens read(PythonLexer lexer) {
    List<CommonToken> tokens = new ArrayList<>();
    List<Token> comments = new ArrayList<>();
    CommonToken token;
    do {
      token = (CommonToken) lexer.nextToken();
      if (token.getChannel() == PythonLexer.COMMENTS) {
        comments.add(token);
      } else {
        tokens.add(token);
      }
    } while (token.getType() != Token.EOF);
    return new PythonTokens(tokens, comments, lexer.problems());
  }
}
