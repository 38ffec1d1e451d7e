package org.tfgraft.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/**
 * Turns lines into Python's logical lines: one NEWLINE ends each, INDENT and DEDENT stand for
 * changes of indentation, and line ends inside brackets, blank lines and comments count for
 * nothing. The rules are those of the <a
 * href="https://docs.python.org/3.8/reference/lexical_analysis.html">lexical analysis</a> of
 * Python; its limits on nesting are kept too, so that deep nesting is refused before it can hurt.
 */
public abstract class PythonLexerBase extends Lexer {
  private static final int TAB_SIZE = 8;
  private static final int MAX_INDENTS = 100;
  private static final int MAX_BRACKETS = 200;

  /** Keywords that no expression can hold: one at the start of a line ends any open bracket. */
  private static final Set<Integer> STATEMENT_KEYWORDS =
      Set.of(
          PythonLexer.ASSERT,
          PythonLexer.BREAK,
          PythonLexer.CLASS,
          PythonLexer.CONTINUE,
          PythonLexer.DEF,
          PythonLexer.DEL,
          PythonLexer.GLOBAL,
          PythonLexer.IMPORT,
          PythonLexer.PASS,
          PythonLexer.RAISE,
          PythonLexer.RETURN,
          PythonLexer.TRY,
          PythonLexer.WHILE,
          PythonLexer.WITH);

  private final Deque<Token> pending = new ArrayDeque<>();
  private final Deque<Token> brackets = new ArrayDeque<>();
  private final Deque<Indentation> indents = new ArrayDeque<>();
  private final List<LexicalProblem> problems = new ArrayList<>();
  private Set<Integer> breaks = Set.of();
  private boolean inLine;
  private boolean afterLineEnd = true;
  private int lineStart;
  private int bracketsAround;
  private Token last = new CommonToken(Token.INVALID_TYPE);

  /** A column with tabs to multiples of eight, and the same with tabs of one column. */
  private record Indentation(int column, int narrowColumn) {
    boolean disagreesWith(Indentation other) {
      return Integer.signum(column - other.column)
          != Integer.signum(narrowColumn - other.narrowColumn);
    }
  }

  protected PythonLexerBase(CharStream input) {
    super(input);
    removeErrorListeners();
    indents.push(new Indentation(0, 0));
    lineStart = input.index();
  }

  /** Lines at which open brackets are given up: where a statement is known to begin. */
  final void breakAt(Set<Integer> lines) {
    breaks = lines;
  }

  /** Reads an expression that something else encloses: line ends and indentation mean nothing. */
  final void readEnclosed() {
    bracketsAround = 1;
    inLine = true;
  }

  final List<LexicalProblem> problems() {
    return problems;
  }

  @Override
  public Token nextToken() {
    while (pending.isEmpty()) {
      take(super.nextToken());
    }
    Token token = pending.remove();
    last = token.getChannel() == Token.DEFAULT_CHANNEL ? token : last;
    return token;
  }

  private void take(Token token) {
    switch (token.getType()) {
      case PythonLexer.COMMENT -> pending.add(token);
      case PythonLexer.NEWLINE -> endOfLine(token);
      case Token.EOF -> endOfFile(token);
      default -> code(token);
    }
  }

  private void endOfLine(Token token) {
    lineStart = token.getStopIndex() + 1;
    afterLineEnd = true;
    if (inLine && brackets.isEmpty() && bracketsAround == 0) {
      pending.add(token);
      inLine = false;
    }
  }

  private void endOfFile(Token end) {
    if (!brackets.isEmpty()) {
      report(LexicalProblem.Kind.UNCLOSED_BRACKET, brackets.peek(), brackets.peek());
      brackets.clear();
    }
    if (bracketsAround == 0) {
      if (inLine) {
        pending.add(virtual(PythonLexer.NEWLINE, end));
      }
      for (; indents.size() > 1; indents.pop()) {
        pending.add(virtual(PythonLexer.DEDENT, end));
      }
    }
    pending.add(end);
  }

  private void code(Token token) {
    if (afterLineEnd && !brackets.isEmpty() && startsStatement(token)) {
      report(LexicalProblem.Kind.UNCLOSED_BRACKET, brackets.peek(), token);
      brackets.clear();
      pending.add(endAfter(last));
      inLine = false;
    }
    afterLineEnd = false;
    if (!inLine) {
      inLine = true;
      indent(token);
    }
    check(token);
    pending.add(token);
  }

  private boolean startsStatement(Token token) {
    return STATEMENT_KEYWORDS.contains(token.getType()) || breaks.contains(token.getLine());
  }

  private void indent(Token token) {
    Indentation indentation = indentationOfLine();
    Indentation current = indents.element();
    if (indentation.disagreesWith(current)) {
      report(LexicalProblem.Kind.TABS_AND_SPACES, token, token);
    }
    if (indentation.column > current.column) {
      if (indents.size() == MAX_INDENTS) {
        report(LexicalProblem.Kind.TOO_MANY_INDENTS, token, token);
      }
      indents.push(indentation);
      pending.add(virtual(PythonLexer.INDENT, token));
      return;
    }
    while (indentation.column < indents.element().column) {
      indents.pop();
      pending.add(virtual(PythonLexer.DEDENT, token));
    }
    if (indentation.column > indents.element().column) {
      report(LexicalProblem.Kind.INCONSISTENT_DEDENT, token, token);
    }
  }

  private Indentation indentationOfLine() {
    int column = 0;
    int narrow = 0;
    CharStream text = getInputStream();
    for (int i = lineStart; ; i++) {
      String c = text.getText(Interval.of(i, i));
      switch (c) {
        case " " -> {
          column++;
          narrow++;
        }
        case "\t" -> {
          column = (column / TAB_SIZE + 1) * TAB_SIZE;
          narrow++;
        }
        case "\f" -> {
          column = 0;
          narrow = 0;
        }
        default -> {
          return new Indentation(column, narrow);
        }
      }
    }
  }

  private void check(Token token) {
    switch (token.getType()) {
      case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE -> open(token);
      case PythonLexer.RPAR -> close(token, PythonLexer.LPAR);
      case PythonLexer.RSQB -> close(token, PythonLexer.LSQB);
      case PythonLexer.RBRACE -> close(token, PythonLexer.LBRACE);
      case PythonLexer.NAME -> checkName(token);
      case PythonLexer.UNTERMINATED_STRING ->
          report(LexicalProblem.Kind.UNTERMINATED_STRING, token, token);
      case PythonLexer.UNTERMINATED_LONG_STRING ->
          report(LexicalProblem.Kind.UNTERMINATED_LONG_STRING, token, token);
      case PythonLexer.UNKNOWN ->
          report(
              token.getText().equals("\\")
                  ? LexicalProblem.Kind.STRAY_BACKSLASH
                  : LexicalProblem.Kind.INVALID_CHARACTER,
              token,
              token);
      default -> {}
    }
  }

  private void open(Token token) {
    if (brackets.size() == MAX_BRACKETS) {
      report(LexicalProblem.Kind.TOO_MANY_BRACKETS, token, token);
    }
    brackets.push(token);
  }

  private void close(Token token, int opener) {
    if (brackets.isEmpty()) {
      report(LexicalProblem.Kind.UNOPENED_BRACKET, token, token);
      return;
    }
    Token open = brackets.pop();
    if (open.getType() != opener) {
      report(LexicalProblem.Kind.MISMATCHED_BRACKET, token, open);
    }
  }

  /**
   * The lexer takes every character past ASCII for a letter; the first that is none is reported.
   */
  private void checkName(Token token) {
    String name = token.getText();
    int length;
    for (int i = 0; i < name.length(); i += length) {
      int c = name.codePointAt(i);
      length = Character.charCount(c);
      if (c > 0x7F && !(i == 0 ? startsName(c) : Character.isUnicodeIdentifierPart(c))) {
        CommonToken at = new CommonToken(token);
        at.setStartIndex(token.getStartIndex() + i);
        at.setStopIndex(at.getStartIndex() + length - 1);
        at.setCharPositionInLine(token.getCharPositionInLine() + i);
        report(LexicalProblem.Kind.INVALID_CHARACTER, at, token);
        return;
      }
    }
  }

  private static boolean startsName(int codePoint) {
    return Character.isUnicodeIdentifierStart(codePoint);
  }

  private void report(LexicalProblem.Kind kind, Token at, Token related) {
    problems.add(new LexicalProblem(kind, at, related));
  }

  /** A token without text in front of another one. */
  private static CommonToken virtual(int type, Token before) {
    CommonToken token = new CommonToken(before);
    token.setType(type);
    token.setText("");
    token.setStopIndex(before.getStartIndex() - 1);
    return token;
  }

  /** A NEWLINE right behind a token. */
  private static CommonToken endAfter(Token token) {
    CommonToken end = virtual(PythonLexer.NEWLINE, token);
    end.setStartIndex(token.getStopIndex() + 1);
    end.setStopIndex(token.getStopIndex());
    end.setCharPositionInLine(token.getCharPositionInLine() + token.getText().length());
    return end;
  }
}
