package org.tfgraft.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Settles the words that only some versions of Python, or only some places, take for keywords:
 * print and exec in Python 2, nonlocal in Python 3, async and await where they cannot be names.
 */
public final class SoftKeywords {
  private static final Set<Integer> AFTER_ASYNC =
      Set.of(PythonLexer.DEF, PythonLexer.FOR, PythonLexer.WITH);

  /** What surely begins the operand of await rather than going on after a name. */
  private static final Set<Integer> OPERANDS =
      Set.of(
          PythonLexer.NAME,
          PythonLexer.NUMBER,
          PythonLexer.STRING,
          PythonLexer.NONE,
          PythonLexer.TRUE,
          PythonLexer.FALSE);

  private final List<CommonToken> tokens;
  private final Deque<Integer> asyncFunctions = new ArrayDeque<>();
  private int depth;
  private boolean asyncHeader;

  private SoftKeywords(List<CommonToken> tokens) {
    this.tokens = tokens;
  }

  /**
   * Python 2: print (unless imported as a function) and exec are keywords, True and False names.
   */
  public static void python2(List<CommonToken> tokens) {
    boolean printFunction = importsPrintFunction(tokens);
    for (CommonToken token : tokens) {
      switch (token.getType()) {
        case PythonLexer.TRUE, PythonLexer.FALSE -> token.setType(PythonLexer.NAME);
        case PythonLexer.NAME -> {
          if (token.getText().equals("exec")) {
            token.setType(PythonLexer.EXEC);
          } else if (!printFunction && token.getText().equals("print")) {
            token.setType(PythonLexer.PRINT);
          }
        }
        default -> {}
      }
    }
  }

  /**
   * Python 3: nonlocal is a keyword, and so are async and await where the text can mean nothing
   * else.
   */
  public static void python3(List<CommonToken> tokens) {
    new SoftKeywords(tokens).markPython3();
  }

  /** True if {@code from __future__ import print_function} stands among the tokens. */
  public static boolean importsPrintFunction(List<? extends Token> tokens) {
    return importsFuture(tokens, "print_function");
  }

  /** True if a feature is imported from {@code __future__}. */
  public static boolean importsFuture(List<? extends Token> tokens, String feature) {
    for (int i = 0; i + 3 < tokens.size(); i++) {
      if (tokens.get(i).getType() == PythonLexer.FROM
          && tokens.get(i + 1).getText().equals("__future__")) {
        for (int j = i + 3; tokens.get(j).getType() != PythonLexer.NEWLINE; j++) {
          if (tokens.get(j).getText().equals(feature)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void markPython3() {
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      switch (token.getType()) {
        case PythonLexer.INDENT -> depth++;
        case PythonLexer.DEDENT -> dedent();
        case PythonLexer.NEWLINE -> newline(i);
        case PythonLexer.NAME -> markName(token, i);
        default -> {}
      }
    }
  }

  private void dedent() {
    depth--;
    while (!asyncFunctions.isEmpty() && asyncFunctions.element() >= depth) {
      asyncFunctions.pop();
    }
  }

  private void newline(int index) {
    if (asyncHeader && typeAt(index + 1) == PythonLexer.INDENT) {
      asyncFunctions.push(depth);
    }
    asyncHeader = false;
  }

  private void markName(CommonToken token, int index) {
    String text = token.getText();
    if (text.equals("nonlocal")) {
      token.setType(PythonLexer.NONLOCAL);
    } else if (text.equals("async") && AFTER_ASYNC.contains(typeAt(index + 1))) {
      asyncHeader |= typeAt(index + 1) == PythonLexer.DEF;
      token.setType(PythonLexer.ASYNC);
    } else if (text.equals("await") && isAwait(index)) {
      token.setType(PythonLexer.AWAIT);
    }
  }

  private boolean isAwait(int index) {
    return typeAt(index - 1) != PythonLexer.DOT
        && (asyncHeader || !asyncFunctions.isEmpty() || OPERANDS.contains(typeAt(index + 1)));
  }

  private int typeAt(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).getType() : Token.EOF;
  }
}
