package org.tfgraft.grammar;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * What the tokens of a file say about its Python version: syntax that only Python 2 has (print
 * statements, backquotes, {@code <>}, old octal and long numbers, …) or only Python 3 (annotations,
 * f-strings, …).
 */
public final class VersionEvidence {
  private static final Set<Integer> OPERAND_STARTS =
      Set.of(
          PythonLexer.NAME,
          PythonLexer.NUMBER,
          PythonLexer.STRING,
          PythonLexer.NONE,
          PythonLexer.TRUE,
          PythonLexer.FALSE,
          PythonLexer.LAMBDA,
          PythonLexer.NOT,
          PythonLexer.BACKQUOTE,
          PythonLexer.LBRACE,
          PythonLexer.TILDE);
  private static final Set<Integer> STATEMENT_BOUNDARIES =
      Set.of(
          PythonLexer.NEWLINE,
          PythonLexer.INDENT,
          PythonLexer.DEDENT,
          PythonLexer.SEMI,
          PythonLexer.COLON);

  private final List<CommonToken> tokens;

  private VersionEvidence(List<CommonToken> tokens) {
    this.tokens = tokens;
  }

  /** True if the file can only be, or most likely is, Python 2. */
  public static boolean suggestsPython2(List<CommonToken> tokens) {
    VersionEvidence evidence = new VersionEvidence(tokens);
    return !evidence.any(evidence::isPython3)
        && (evidence.any(evidence::isPython2)
            || !SoftKeywords.importsPrintFunction(tokens) && evidence.any(evidence::isBarePrint));
  }

  private interface Clue {
    boolean at(int index);
  }

  private boolean any(Clue clue) {
    for (int i = 0; i < tokens.size(); i++) {
      if (clue.at(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPython3(int i) {
    return switch (type(i)) {
      case PythonLexer.RARROW, PythonLexer.COLONEQUAL, PythonLexer.ATEQUAL -> true;
      case PythonLexer.STRING -> prefix(i).contains("f");
      case PythonLexer.NAME ->
          isStatementStart(i) && text(i).equals("nonlocal") && type(i + 1) == PythonLexer.NAME
              || text(i).equals("async") && type(i + 1) == PythonLexer.DEF;
      case PythonLexer.FROM -> type(i - 1) == PythonLexer.YIELD;
      default -> false;
    };
  }

  private boolean isPython2(int i) {
    return switch (type(i)) {
      case PythonLexer.BACKQUOTE, PythonLexer.LESSGREATER -> true;
      case PythonLexer.NUMBER -> isPython2Number(text(i));
      case PythonLexer.STRING -> prefix(i).equals("ur");
      case PythonLexer.NAME -> isPrintOrExec(i);
      case PythonLexer.EXCEPT -> commaBefore(i + 1, PythonLexer.COLON);
      case PythonLexer.RAISE -> commaBefore(i + 1, PythonLexer.NEWLINE);
      case PythonLexer.DEF -> hasTupleParameter(i + 2, PythonLexer.RPAR);
      case PythonLexer.LAMBDA -> type(i + 1) == PythonLexer.LPAR && type(i - 1) != PythonLexer.DEF;
      default -> false;
    };
  }

  private static boolean isPython2Number(String number) {
    char end = number.charAt(number.length() - 1);
    return end == 'l'
        || end == 'L'
        || number.length() > 1
            && number.charAt(0) == '0'
            && number.chars().allMatch(Character::isDigit)
            && number.chars().anyMatch(c -> c != '0');
  }

  private boolean isPrintOrExec(int i) {
    if (!isStatementStart(i)) {
      return false;
    }
    if (text(i).equals("print")) {
      return OPERAND_STARTS.contains(type(i + 1)) || type(i + 1) == PythonLexer.RIGHTSHIFT;
    }
    return text(i).equals("exec") && OPERAND_STARTS.contains(type(i + 1));
  }

  private boolean isBarePrint(int i) {
    return type(i) == PythonLexer.NAME
        && text(i).equals("print")
        && isStatementStart(i)
        && (type(i + 1) == PythonLexer.NEWLINE || type(i + 1) == PythonLexer.SEMI);
  }

  private boolean isStatementStart(int i) {
    return i == 0 || STATEMENT_BOUNDARIES.contains(type(i - 1));
  }

  /** A comma outside brackets before the first token of the given type outside brackets. */
  private boolean commaBefore(int start, int end) {
    int depth = 0;
    for (int i = start; type(i) != PythonLexer.NEWLINE && type(i) != Token.EOF; i++) {
      depth += bracket(i);
      if (depth == 0 && type(i) == PythonLexer.COMMA) {
        return true;
      }
      if (depth == 0 && type(i) == end) {
        return false;
      }
    }
    return false;
  }

  /** A parenthesis where a parameter begins; {@code start} is the one that opens the list. */
  private boolean hasTupleParameter(int start, int end) {
    int depth = 0;
    for (int i = start; type(i) != PythonLexer.NEWLINE && type(i) != Token.EOF; i++) {
      boolean begins = type(i - 1) == PythonLexer.COMMA || i == start + 1;
      if (depth == 1 && type(i) == PythonLexer.LPAR && begins) {
        return true;
      }
      depth += bracket(i);
      if (depth == 0 && type(i) == end) {
        return false;
      }
    }
    return false;
  }

  private int bracket(int i) {
    return switch (type(i)) {
      case PythonLexer.LPAR, PythonLexer.LSQB, PythonLexer.LBRACE -> 1;
      case PythonLexer.RPAR, PythonLexer.RSQB, PythonLexer.RBRACE -> -1;
      default -> 0;
    };
  }

  private String prefix(int i) {
    String text = text(i);
    int quote = 0;
    while (Character.isLetter(text.charAt(quote))) {
      quote++;
    }
    return text.substring(0, quote).toLowerCase(Locale.ROOT);
  }

  private String text(int i) {
    return tokens.get(i).getText();
  }

  private int type(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).getType() : Token.EOF;
  }
}
