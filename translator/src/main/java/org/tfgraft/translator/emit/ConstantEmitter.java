package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigInteger;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.emit.JavaExpression.Precedence;

/** Writes literals. */
final class ConstantEmitter {
  private static final int LONGEST_STRING = 16_000;

  private ConstantEmitter() {}

  static JavaExpression emit(Expression.Constant constant) {
    Object value = constant.value();
    if (value instanceof BigInteger integer) {
      return integer(integer);
    } else if (value instanceof Double number) {
      return floating(number);
    } else if (value instanceof Boolean truth) {
      return JavaExpression.primary(TypeName.BOOLEAN, "$L", truth);
    } else if (value instanceof String text) {
      return string(text);
    } else if (value instanceof Expression.Bytes bytes) {
      return JavaExpression.primary(
          RuntimeNames.BYTES, "$T.of($L)", RuntimeNames.BYTES, literal(bytes.latin1()));
    } else if (value instanceof Expression.None) {
      return JavaExpression.primary(JavaTypes.OBJECT, "null");
    } else if (value instanceof Expression.Ellipsis) {
      return JavaExpression.primary(
          JavaTypes.OBJECT, "$T.VALUE", RuntimeNames.python("PyEllipsis"));
    }
    throw new UnsupportedConstruct("complex numbers");
  }

  /** An int literal where it fits: Java widens it wherever a long is wanted. */
  private static JavaExpression integer(BigInteger value) {
    if (value.bitLength() < 32) {
      return JavaExpression.primary(TypeName.INT, "$L", value).asSmall();
    } else if (value.bitLength() < 64) {
      return JavaExpression.primary(TypeName.LONG, "$LL", value);
    }
    return JavaExpression.primary(
        JavaTypes.OBJECT, "new $T($S)", BigInteger.class, value.toString());
  }

  private static JavaExpression floating(double value) {
    if (Double.isInfinite(value)) {
      return JavaExpression.primary(TypeName.DOUBLE, "$T.POSITIVE_INFINITY", Double.class);
    }
    return JavaExpression.primary(TypeName.DOUBLE, "$L", value);
  }

  private static JavaExpression string(String text) {
    return text.length() > LONGEST_STRING
        ? JavaExpression.of(Precedence.ADDITIVE, JavaTypes.STRING, "$L", pieces(text))
        : JavaExpression.primary(JavaTypes.STRING, "$L", literal(text));
  }

  /** A class file's constants are limited: very long texts are put together at run time. */
  private static CodeBlock pieces(String text) {
    CodeBlock.Builder code = CodeBlock.builder().add("new $T()", StringBuilder.class);
    for (int at = 0; at < text.length(); at += LONGEST_STRING) {
      int end = Math.min(text.length(), at + LONGEST_STRING);
      code.add("$Z.append($L)", literal(text.substring(at, end)));
    }
    return code.add("$Z.toString()").build();
  }

  /** A Java string literal on one line. */
  static CodeBlock literal(String text) {
    StringBuilder java = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> java.append("\\n");
        case '\r' -> java.append("\\r");
        case '\t' -> java.append("\\t");
        case '\f' -> java.append("\\f");
        case '\b' -> java.append("\\b");
        case '"' -> java.append("\\\"");
        case '\\' -> java.append("\\\\");
        default -> {
          boolean plain = c >= ' ' && c != 0x7f && !Character.isSurrogate(c) && !isInvisible(c);
          java.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
      }
    }
    return CodeBlock.of("$L", java.append('"').toString());
  }

  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }
}
