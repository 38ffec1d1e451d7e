package org.tfgraft.translator.parse;

import java.math.BigInteger;
import java.util.Locale;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.Constant;
import org.tfgraft.translator.source.Span;

/** The values of number literals. */
final class NumberLiterals {
  private NumberLiterals() {}

  static Constant constant(ParseContext context, Span span, String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    if (digits.endsWith("l")) {
      context.python2Only(span, "the suffix 'L'", "leave it away");
      digits = digits.substring(0, digits.length() - 1);
    }
    return new Constant(span, value(context, span, digits), text);
  }

  private static Object value(ParseContext context, Span span, String digits) {
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    if (digits.startsWith("0o")) {
      return new BigInteger(digits.substring(2), 8);
    }
    if (digits.startsWith("0b")) {
      return new BigInteger(digits.substring(2), 2);
    }
    if (digits.endsWith("j")) {
      double imaginary = Double.parseDouble(digits.substring(0, digits.length() - 1));
      return new Expression.Imaginary(imaginary);
    }
    boolean integer = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return integer ? integer(context, span, digits) : Double.valueOf(digits);
  }

  private static BigInteger integer(ParseContext context, Span span, String digits) {
    BigInteger decimal = new BigInteger(digits);
    if (digits.charAt(0) != '0' || decimal.signum() == 0) {
      return decimal;
    }
    String octal = digits.replaceFirst("^0+", "");
    if (!context.isPython2()) {
      context.report(SyntaxErrors.LEADING_ZEROS, span, "0o" + octal);
      return decimal;
    }
    int bad = octal.indexOf('9') >= 0 ? octal.indexOf('9') : octal.indexOf('8');
    if (bad >= 0) {
      context.report(SyntaxErrors.BAD_DIGIT, span, octal.charAt(bad));
      return decimal;
    }
    return new BigInteger(octal, 8);
  }
}
