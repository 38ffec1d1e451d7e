package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.emit.JavaExpression.Precedence;
import org.tfgraft.translator.types.Type;

/** Writes text formatting: plain concatenation where that gives the same text. */
final class TextEmitter {
  private final ModuleContext module;
  private final ExpressionEmitter expressions;

  TextEmitter(ModuleContext module, ExpressionEmitter expressions) {
    this.module = module;
    this.expressions = expressions;
  }

  /** {@code "format" % values}. */
  JavaExpression percent(Expression left, JavaExpression format, Expression right) {
    if (left instanceof Expression.Constant constant && constant.value() instanceof String text) {
      Optional<JavaExpression> simple = concatenation(text, values(right));
      if (simple.isPresent()) {
        return simple.get();
      }
    }
    return JavaExpression.primary(
        JavaTypes.STRING,
        "$T.format($L,$W$L)",
        RuntimeNames.PY,
        format.code(),
        expressions.emitObject(right));
  }

  private static List<Expression> values(Expression right) {
    return right instanceof Expression.Tuple tuple ? tuple.elements() : List.of(right);
  }

  /**
   * The format as a concatenation, if its fields are %d of integers and %s of texts or integers.
   */
  private Optional<JavaExpression> concatenation(String format, List<Expression> values) {
    List<CodeBlock> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int next = 0;
    boolean textFirst = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%') {
        text.append(c);
        continue;
      }
      char kind = i + 1 < format.length() ? format.charAt(++i) : ' ';
      if (kind == '%') {
        text.append('%');
        continue;
      }
      if (next == values.size() || !isPlain(kind, values.get(next))) {
        return Optional.empty();
      }
      textFirst |= flush(text, parts) && parts.size() == 1;
      JavaExpression value = expressions.emit(values.get(next++));
      textFirst |= parts.isEmpty() && value.type().equals(JavaTypes.STRING);
      parts.add(value.in(Precedence.MULTIPLICATIVE));
    }
    flush(text, parts);
    if (next != values.size() || !textFirst || parts.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        JavaExpression.of(
            Precedence.ADDITIVE, JavaTypes.STRING, "$L", CodeBlock.join(parts, "$W+ ")));
  }

  private static boolean flush(StringBuilder text, List<CodeBlock> parts) {
    if (text.length() == 0) {
      return false;
    }
    parts.add(ConstantEmitter.literal(text.toString()));
    text.setLength(0);
    return true;
  }

  /** Values whose Java text is their Python text. */
  private boolean isPlain(char kind, Expression value) {
    Type type = module.types().of(value);
    return !(value instanceof Expression.Starred)
        && (kind == 's' && type instanceof Type.Str
            || (kind == 'd' || kind == 's') && type instanceof Type.Int);
  }

  JavaExpression joined(Expression.JoinedString string) {
    List<CodeBlock> parts = new ArrayList<>();
    boolean textFirst = false;
    for (Expression part : string.parts()) {
      JavaExpression piece = expressions.emit(part);
      textFirst |= parts.isEmpty() && piece.type().equals(JavaTypes.STRING);
      parts.add(piece.in(Precedence.MULTIPLICATIVE));
    }
    if (parts.isEmpty()) {
      return JavaExpression.primary(JavaTypes.STRING, "\"\"");
    } else if (!textFirst) {
      parts.add(0, CodeBlock.of("\"\""));
    } else if (parts.size() == 1) {
      return JavaExpression.primary(JavaTypes.STRING, "$L", parts.get(0));
    }
    return JavaExpression.of(
        Precedence.ADDITIVE, JavaTypes.STRING, "$L", CodeBlock.join(parts, "$W+ "));
  }

  JavaExpression formatted(Expression.FormattedValue value) {
    Type type = module.types().of(value.value());
    boolean bare = value.conversion().isEmpty() && value.formatSpec().isEmpty();
    JavaExpression inner = expressions.emit(value.value());
    JavaExpression result;
    if (bare && (type instanceof Type.Str || isWhole(type, inner))) {
      result = inner;
    } else {
      CodeBlock converted = convert(value.conversion(), inner);
      CodeBlock spec =
          value
              .formatSpec()
              .map(s -> expressions.emit(s, JavaTypes.STRING))
              .orElse(CodeBlock.of("\"\""));
      result =
          JavaExpression.primary(
              JavaTypes.STRING, "$T.formatValue($L,$W$L)", RuntimeNames.PY, converted, spec);
    }
    return value.debugText().isEmpty()
        ? result
        : JavaExpression.of(
            Precedence.ADDITIVE,
            JavaTypes.STRING,
            "$L + $L",
            ConstantEmitter.literal(value.debugText()),
            result.in(Precedence.MULTIPLICATIVE));
  }

  private static boolean isWhole(Type type, JavaExpression value) {
    return type instanceof Type.Int
        && (value.type().equals(TypeName.LONG) || value.type().equals(TypeName.INT));
  }

  private CodeBlock convert(String conversion, JavaExpression value) {
    CodeBlock object = module.coercion().code(value, JavaTypes.OBJECT);
    return switch (conversion) {
      case "r" ->
          CodeBlock.of("$L($L)", module.staticMethod(RuntimeNames.BUILTINS, "repr"), object);
      case "s" -> CodeBlock.of("$L($L)", module.staticMethod(RuntimeNames.BUILTINS, "str"), object);
      case "a" ->
          CodeBlock.of("$L($L)", module.staticMethod(RuntimeNames.BUILTINS, "ascii"), object);
      default -> object;
    };
  }
}
