package org.tfgraft.translator.parse;

import org.antlr.v4.runtime.Token;
import org.tfgraft.grammar.PythonParser;
import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.ast.Expression.CompareOperator;

/** Tokens to the operators they stand for. */
final class Operators {
  private Operators() {}

  /** A comparison operator of one or two words. */
  static CompareOperator compare(ParseContext context, PythonParser.Comp_opContext tree) {
    boolean two = tree.getChildCount() == 2;
    return switch (tree.getStart().getType()) {
      case PythonParser.LESS -> CompareOperator.LESS;
      case PythonParser.GREATER -> CompareOperator.GREATER;
      case PythonParser.EQEQUAL -> CompareOperator.EQUAL;
      case PythonParser.GREATEREQUAL -> CompareOperator.GREATER_EQUAL;
      case PythonParser.LESSEQUAL -> CompareOperator.LESS_EQUAL;
      case PythonParser.NOTEQUAL -> CompareOperator.NOT_EQUAL;
      case PythonParser.IN -> CompareOperator.IN;
      case PythonParser.NOT -> CompareOperator.NOT_IN;
      case PythonParser.IS -> two ? CompareOperator.IS_NOT : CompareOperator.IS;
      case PythonParser.LESSGREATER -> {
        context.python2Only(Spans.of(tree), "'<>'", "write '!='");
        yield CompareOperator.NOT_EQUAL;
      }
      default -> throw new AssertionError(tree.getText());
    };
  }

  /** The operator of a token, also of the token of an augmented assignment. */
  static BinaryOperator binary(Token token) {
    return switch (token.getType()) {
      case PythonParser.PLUS, PythonParser.PLUSEQUAL -> BinaryOperator.ADD;
      case PythonParser.MINUS, PythonParser.MINEQUAL -> BinaryOperator.SUBTRACT;
      case PythonParser.STAR, PythonParser.STAREQUAL -> BinaryOperator.MULTIPLY;
      case PythonParser.SLASH, PythonParser.SLASHEQUAL -> BinaryOperator.DIVIDE;
      case PythonParser.DOUBLESLASH, PythonParser.DOUBLESLASHEQUAL -> BinaryOperator.FLOOR_DIVIDE;
      case PythonParser.PERCENT, PythonParser.PERCENTEQUAL -> BinaryOperator.MODULO;
      case PythonParser.DOUBLESTAR, PythonParser.DOUBLESTAREQUAL -> BinaryOperator.POWER;
      case PythonParser.AT, PythonParser.ATEQUAL -> BinaryOperator.MATRIX_MULTIPLY;
      case PythonParser.LEFTSHIFT, PythonParser.LEFTSHIFTEQUAL -> BinaryOperator.SHIFT_LEFT;
      case PythonParser.RIGHTSHIFT, PythonParser.RIGHTSHIFTEQUAL -> BinaryOperator.SHIFT_RIGHT;
      case PythonParser.AMPER, PythonParser.AMPEREQUAL -> BinaryOperator.BIT_AND;
      case PythonParser.VBAR, PythonParser.VBAREQUAL -> BinaryOperator.BIT_OR;
      case PythonParser.CIRCUMFLEX, PythonParser.CIRCUMFLEXEQUAL -> BinaryOperator.BIT_XOR;
      default -> throw new AssertionError(token.getText());
    };
  }
}
