package org.tfgraft.translator.parse;

import static org.tfgraft.translator.parse.SyntaxErrors.syntax;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.source.DiagnosticKind;
import org.tfgraft.translator.source.Span;

/** Works out a sentence that helps from the token that cannot stand where it stands. */
final class GrammarErrors {
  private static final DiagnosticKind UNEXPECTED_INDENT = syntax("unexpected indentation");
  private static final DiagnosticKind EXPECTED_BLOCK =
      syntax("expected an indented block after %s on line %d");
  private static final DiagnosticKind EXPECTED_COLON = syntax("expected ':' after %s");
  private static final DiagnosticKind EXPECTED_PARAMETERS =
      syntax("expected '(' after the name of the function");
  private static final DiagnosticKind STRAY_CLAUSE =
      syntax("'%s' does not belong to any statement before it");
  private static final DiagnosticKind EXPECTED_EXCEPT =
      syntax("expected 'except' or 'finally' after the try block");
  private static final DiagnosticKind EQUAL_FOR_COMPARISON =
      syntax("'=' cannot stand here: '==' compares");
  private static final DiagnosticKind ELSE_IF = syntax("'else if' is written 'elif'");
  private static final DiagnosticKind PRINT_STATEMENT =
      syntax("the %s statement is Python 2 syntax: write %s(...)");
  private static final DiagnosticKind INCREMENT = syntax("Python has no '%s': write '%s= 1'");
  private static final DiagnosticKind C_OPERATOR = syntax("'%s' is written '%s' in Python");
  private static final DiagnosticKind KEYWORD_AS_NAME =
      syntax("'%s' is a keyword and cannot be a name");
  private static final DiagnosticKind EXPECTED_OPERAND =
      syntax("expected an expression after '%s'");
  private static final DiagnosticKind EXPECTED_NAME = syntax("expected a name after '%s'");
  private static final DiagnosticKind EXPECTED_ELSE =
      syntax("expected 'else' and a value after the condition");
  private static final DiagnosticKind EXPECTED_DEFINITION =
      syntax("expected a function or a class after the decorator");
  private static final DiagnosticKind MISSING_COMMA =
      syntax("unexpected %s: perhaps a comma is missing before it");
  private static final DiagnosticKind LATER_STATEMENT =
      syntax("the %s statement is newer than Python 3.8, the last version that is read");
  private static final DiagnosticKind UNEXPECTED = syntax("unexpected %s");

  private static final Map<Integer, String> HEADERS =
      Map.ofEntries(
          Map.entry(PythonParser.IF, "the if statement"),
          Map.entry(PythonParser.ELIF, "the elif clause"),
          Map.entry(PythonParser.ELSE, "else"),
          Map.entry(PythonParser.WHILE, "the while statement"),
          Map.entry(PythonParser.FOR, "the for statement"),
          Map.entry(PythonParser.TRY, "try"),
          Map.entry(PythonParser.EXCEPT, "the except clause"),
          Map.entry(PythonParser.FINALLY, "finally"),
          Map.entry(PythonParser.WITH, "the with statement"),
          Map.entry(PythonParser.DEF, "the function definition"),
          Map.entry(PythonParser.CLASS, "the class definition"));
  private static final Set<Integer> CLAUSES =
      Set.of(PythonParser.ELSE, PythonParser.ELIF, PythonParser.EXCEPT, PythonParser.FINALLY);
  private static final Set<Integer> NAME_WANTED =
      Set.of(
          PythonParser.DEF,
          PythonParser.CLASS,
          PythonParser.IMPORT,
          PythonParser.FROM,
          PythonParser.AS,
          PythonParser.DOT,
          PythonParser.GLOBAL,
          PythonParser.NONLOCAL);
  private static final Set<Integer> OPERAND_ENDS =
      Set.of(
          PythonParser.NAME,
          PythonParser.NUMBER,
          PythonParser.STRING,
          PythonParser.NONE,
          PythonParser.TRUE,
          PythonParser.FALSE,
          PythonParser.ELLIPSIS,
          PythonParser.RPAR,
          PythonParser.RSQB,
          PythonParser.RBRACE);
  private static final Set<Integer> OPERAND_STARTS =
      Set.of(
          PythonParser.NAME,
          PythonParser.NUMBER,
          PythonParser.STRING,
          PythonParser.NONE,
          PythonParser.TRUE,
          PythonParser.FALSE,
          PythonParser.LPAR,
          PythonParser.LSQB,
          PythonParser.LBRACE,
          PythonParser.LAMBDA,
          PythonParser.NOT);

  private final ParseContext context;
  private final List<CommonToken> tokens;

  GrammarErrors(ParseContext context, List<CommonToken> tokens) {
    this.context = context;
    this.tokens = tokens;
  }

  void report(TokenParser.Mismatch mismatch) {
    int index = mismatch.index();
    int start = TokenLines.start(tokens, index);
    if (TokenRepair.isRepaired(tokens.get(start))) {
      return;
    }
    if (!reportIndentation(index, start)
        && !reportClause(mismatch, start)
        && !reportOldOrNew(index, start)
        && !reportSlip(index, start)
        && !reportHeader(index, start)) {
      reportUnexpected(index, start);
    }
  }

  private boolean reportIndentation(int index, int start) {
    if (type(index) == PythonParser.INDENT) {
      context.report(UNEXPECTED_INDENT, place(index + 1));
      return true;
    }
    boolean afterHeader = type(start - 1) == PythonParser.NEWLINE;
    if (index == start && afterHeader && type(start - 2) == PythonParser.COLON) {
      int header = TokenLines.start(tokens, start - 2);
      String name = HEADERS.getOrDefault(headerType(header), "':'");
      context.report(EXPECTED_BLOCK, place(index), name, tokens.get(header).getLine());
      return true;
    }
    return false;
  }

  private boolean reportClause(TokenParser.Mismatch mismatch, int start) {
    int index = mismatch.index();
    if (index == start && mismatch.rule() == PythonParser.RULE_try_stmt) {
      context.report(EXPECTED_EXCEPT, place(index));
      return true;
    }
    if (index == start && CLAUSES.contains(type(index))) {
      context.report(STRAY_CLAUSE, place(index), text(index));
      return true;
    }
    if (index == start && mismatch.rule() == PythonParser.RULE_decoratedDefinition) {
      context.report(EXPECTED_DEFINITION, place(index));
      return true;
    }
    boolean conditional = mismatch.rule() == PythonParser.RULE_test && closes(type(index));
    if (conditional && OPERAND_ENDS.contains(type(index - 1))) {
      context.report(EXPECTED_ELSE, after(index - 1));
      return true;
    }
    if (type(index) == PythonParser.IF && type(index - 1) == PythonParser.ELSE) {
      context.report(ELSE_IF, place(index - 1));
      return true;
    }
    return false;
  }

  /** Statements that other versions of Python have. */
  private boolean reportOldOrNew(int index, int start) {
    if (index != start + 1 || type(start) != PythonParser.NAME) {
      return false;
    }
    String word = text(start);
    if (word.equals("print") || word.equals("exec")) {
      context.report(PRINT_STATEMENT, place(start), word, word);
      return true;
    }
    int end = TokenLines.end(tokens, index);
    boolean block = type(end - 1) == PythonParser.COLON;
    if (block && word.equals("match") || word.equals("type")) {
      context.report(LATER_STATEMENT, place(start), word);
      return true;
    }
    return block && word.equals("case");
  }

  /** Spellings of other languages, and names that are keywords. */
  private boolean reportSlip(int index, int start) {
    int type = type(index);
    int before = type(index - 1);
    if (type == before && (type == PythonParser.AMPER || type == PythonParser.VBAR)) {
      boolean and = type == PythonParser.AMPER;
      context.report(C_OPERATOR, place(index - 1), and ? "&&" : "||", and ? "and" : "or");
      return true;
    }
    boolean doubled = index > start + 1 && before == type(index - 2);
    boolean ends = type == PythonParser.NEWLINE || type == PythonParser.SEMI;
    if (doubled && ends && (before == PythonParser.PLUS || before == PythonParser.MINUS)) {
      context.report(INCREMENT, place(index - 2), text(index - 1).repeat(2), text(index - 1));
      return true;
    }
    if (isKeyword(index) && NAME_WANTED.contains(before)) {
      context.report(KEYWORD_AS_NAME, place(index), text(index));
      return true;
    }
    if (type == PythonParser.EQUAL && index > start && isKeyword(index - 1)) {
      context.report(KEYWORD_AS_NAME, place(index - 1), text(index - 1));
      return true;
    }
    if (type == PythonParser.EQUAL && index > start && OPERAND_ENDS.contains(before)) {
      context.report(EQUAL_FOR_COMPARISON, place(index));
      return true;
    }
    return false;
  }

  private boolean reportHeader(int index, int start) {
    String header = HEADERS.get(headerType(start));
    boolean atEnd = type(index) == PythonParser.NEWLINE || type(index) == Token.EOF;
    if (header == null || index == start) {
      return false;
    }
    if (headerType(start) == PythonParser.DEF && type(index - 2) == PythonParser.DEF) {
      context.report(EXPECTED_PARAMETERS, place(index));
      return true;
    }
    boolean complete =
        OPERAND_ENDS.contains(type(index - 1))
            || CLAUSES.contains(type(index - 1))
            || type(index - 1) == PythonParser.TRY;
    boolean missing = atEnd || !hasColon(index, TokenLines.end(tokens, index));
    if (complete && missing && brackets(start, index) == 0) {
      context.report(EXPECTED_COLON, atEnd ? after(index - 1) : place(index), header);
      return true;
    }
    return false;
  }

  private void reportUnexpected(int index, int start) {
    boolean operandBefore = index > start && OPERAND_ENDS.contains(type(index - 1));
    if (OPERAND_STARTS.contains(type(index)) && operandBefore && brackets(start, index) > 0) {
      context.report(MISSING_COMMA, place(index), describe(index));
    } else if (index > start && !operandBefore && closes(type(index)) && wantsOperand(index - 1)) {
      boolean name = NAME_WANTED.contains(type(index - 1));
      context.report(name ? EXPECTED_NAME : EXPECTED_OPERAND, after(index - 1), text(index - 1));
    } else {
      context.report(UNEXPECTED, place(index), describe(index));
    }
  }

  private static boolean closes(int type) {
    return switch (type) {
      case PythonParser.NEWLINE,
          PythonParser.SEMI,
          PythonParser.RPAR,
          PythonParser.RSQB,
          PythonParser.RBRACE,
          PythonParser.COLON,
          PythonParser.COMMA,
          Token.EOF ->
          true;
      default -> false;
    };
  }

  private boolean wantsOperand(int index) {
    int type = type(index);
    return isKeyword(index)
        || type == PythonParser.DOT
        || type >= PythonParser.AT && type <= PythonParser.CIRCUMFLEXEQUAL
        || type == PythonParser.COLON;
  }

  private boolean hasColon(int from, int to) {
    for (int i = from; i < to; i++) {
      if (type(i) == PythonParser.COLON) {
        return true;
      }
    }
    return false;
  }

  /** How many brackets are open before a token of a line. */
  private int brackets(int start, int index) {
    int depth = 0;
    for (int i = start; i < index; i++) {
      depth +=
          switch (type(i)) {
            case PythonParser.LPAR, PythonParser.LSQB, PythonParser.LBRACE -> 1;
            case PythonParser.RPAR, PythonParser.RSQB, PythonParser.RBRACE -> -1;
            default -> 0;
          };
    }
    return depth;
  }

  private int headerType(int start) {
    return type(start) == PythonParser.ASYNC ? type(start + 1) : type(start);
  }

  private boolean isKeyword(int index) {
    int type = type(index);
    return type >= PythonParser.AND && type <= PythonParser.YIELD
        || type == PythonParser.PRINT
        || type == PythonParser.EXEC
        || type == PythonParser.NONLOCAL
        || type == PythonParser.AWAIT;
  }

  private String describe(int index) {
    return switch (type(index)) {
      case PythonParser.NEWLINE -> "end of the line";
      case PythonParser.DEDENT -> "end of the block";
      case Token.EOF -> "end of the file";
      case PythonParser.NAME -> "name '" + text(index) + "'";
      case PythonParser.NUMBER -> "number '" + text(index) + "'";
      case PythonParser.STRING -> "string";
      default -> "'" + text(index) + "'";
    };
  }

  private Span place(int index) {
    return Spans.of(tokens.get(Math.min(index, tokens.size() - 1)));
  }

  private Span after(int index) {
    Span span = place(index);
    return new Span(span.endLine(), span.endColumn(), span.endLine(), span.endColumn() + 1);
  }

  private String text(int index) {
    return tokens.get(index).getText();
  }

  private int type(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).getType() : Token.EOF;
  }
}
