package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A piece of Java that has a value: its text, how tightly it binds, and its static Java type.
 * {@code small} says that an integer is known to be far from overflowing.
 */
record JavaExpression(CodeBlock code, Precedence precedence, TypeName type, boolean small) {
  /** How tightly an expression binds, loosest first. */
  enum Precedence {
    LAMBDA,
    ASSIGNMENT,
    CONDITIONAL,
    OR,
    AND,
    BIT_OR,
    BIT_XOR,
    BIT_AND,
    EQUALITY,
    RELATIONAL,
    SHIFT,
    ADDITIVE,
    MULTIPLICATIVE,
    UNARY,
    PRIMARY,
    /** A primary expression that may also stand alone as a statement. */
    CALL
  }

  static JavaExpression primary(TypeName type, String format, Object... arguments) {
    boolean call = format.endsWith(")") && !format.startsWith("(");
    return of(call ? Precedence.CALL : Precedence.PRIMARY, type, format, arguments);
  }

  static JavaExpression of(
      Precedence precedence, TypeName type, String format, Object... arguments) {
    return new JavaExpression(CodeBlock.of(format, arguments), precedence, type, false);
  }

  /** {@code left operator right}, with parentheses where Java needs them. */
  static JavaExpression binary(
      JavaExpression left,
      String operator,
      JavaExpression right,
      Precedence precedence,
      TypeName type) {
    CodeBlock first = left.in(precedence);
    CodeBlock second = right.in(Precedence.values()[precedence.ordinal() + 1]);
    return of(precedence, type, "$L $L $L", first, operator, second);
  }

  static JavaExpression not(JavaExpression operand) {
    return of(Precedence.UNARY, TypeName.BOOLEAN, "!$L", operand.in(Precedence.UNARY));
  }

  /** The text for a place that asks for at least this tightness. */
  CodeBlock in(Precedence place) {
    return precedence.compareTo(place) < 0 ? CodeBlock.of("($L)", code) : code;
  }

  /** The text for a place before {@code .member}. */
  CodeBlock receiver() {
    return in(Precedence.PRIMARY);
  }

  JavaExpression as(TypeName newType) {
    return new JavaExpression(code, precedence, newType, small);
  }

  JavaExpression withCode(CodeBlock newCode) {
    return new JavaExpression(newCode, Precedence.UNARY, TypeName.LONG, small);
  }

  JavaExpression asSmall() {
    return new JavaExpression(code, precedence, type, true);
  }
}
