package org.tfgraft.translator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.PythonParser;

/**
 * Makes a list of tokens parse past an error that has been reported: the line that is wrong is
 * replaced by one that means nothing, so that the lines around it can be checked in the same run.
 */
final class TokenRepair {
  private static final Set<Integer> CLAUSES =
      Set.of(
          PythonParser.ELSE,
          PythonParser.ELIF,
          PythonParser.EXCEPT,
          PythonParser.FINALLY,
          PythonParser.TRY);

  private final List<CommonToken> tokens;

  TokenRepair(List<CommonToken> tokens) {
    this.tokens = tokens;
  }

  /** Repairs what made a token unacceptable; false if there is nothing simple to be done. */
  boolean repair(int index) {
    int type = tokens.get(index).getType();
    if (type == PythonParser.INDENT) {
      removeIndentation(index);
      return true;
    }
    int start = TokenLines.start(tokens, index);
    if (index == start && endsHeader(start - 1)) {
      replace(
          start,
          start,
          PythonParser.INDENT,
          PythonParser.PASS,
          PythonParser.NEWLINE,
          PythonParser.DEDENT);
      return true;
    }
    if (type == Token.EOF || type == PythonParser.DEDENT) {
      return false;
    }
    int end = TokenLines.end(tokens, index);
    if (isRepaired(tokens.get(start))) {
      return false;
    }
    boolean block = end + 1 < tokens.size() && typeAt(end + 1) == PythonParser.INDENT;
    replace(start, end, filler(start, index, block));
    return true;
  }

  private boolean endsHeader(int newline) {
    return newline > 0
        && typeAt(newline) == PythonParser.NEWLINE
        && typeAt(newline - 1) == PythonParser.COLON;
  }

  private int[] filler(int start, int index, boolean block) {
    int first = typeAt(start);
    boolean clause = CLAUSES.contains(first) && index > start;
    if (clause && first == PythonParser.ELIF) {
      return block
          ? new int[] {first, PythonParser.NAME, PythonParser.COLON}
          : new int[] {first, PythonParser.NAME, PythonParser.COLON, PythonParser.PASS};
    }
    if (clause && (block || first != PythonParser.TRY)) {
      return block
          ? new int[] {first, PythonParser.COLON}
          : new int[] {first, PythonParser.COLON, PythonParser.PASS};
    }
    return block
        ? new int[] {PythonParser.IF, PythonParser.NAME, PythonParser.COLON}
        : new int[] {PythonParser.PASS};
  }

  /** True for a token that stands for others which were wrong. */
  static boolean isRepaired(Token token) {
    return token instanceof Filler;
  }

  private static final class Filler extends CommonToken {
    private static final long serialVersionUID = 1L;

    Filler(Token at, int type) {
      super(at);
      setType(type);
      setText("_");
    }
  }

  private void replace(int from, int to, int... types) {
    Token at = tokens.get(from);
    List<CommonToken> fillers = new ArrayList<>();
    for (int type : types) {
      fillers.add(new Filler(at, type));
    }
    List<CommonToken> range = tokens.subList(from, to);
    range.clear();
    tokens.addAll(from, fillers);
  }

  private void removeIndentation(int indent) {
    int depth = 0;
    for (int i = indent; i < tokens.size(); i++) {
      if (typeAt(i) == PythonParser.INDENT) {
        depth++;
      } else if (typeAt(i) == PythonParser.DEDENT && --depth == 0) {
        tokens.remove(i);
        break;
      }
    }
    tokens.remove(indent);
  }

  private int typeAt(int index) {
    return tokens.get(index).getType();
  }
}
