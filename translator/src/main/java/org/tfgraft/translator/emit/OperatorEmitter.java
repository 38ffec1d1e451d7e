package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.ast.Expression.UnaryOperator;
import org.tfgraft.translator.emit.JavaExpression.Precedence;
import org.tfgraft.translator.infer.Literals;
import org.tfgraft.translator.types.Type;

/** Writes arithmetic, logic and text formatting: Java's own operators where they mean the same. */
final class OperatorEmitter {
  private static final Map<BinaryOperator, String> DYNAMIC =
      Map.ofEntries(
          Map.entry(BinaryOperator.ADD, "add"),
          Map.entry(BinaryOperator.SUBTRACT, "sub"),
          Map.entry(BinaryOperator.MULTIPLY, "mul"),
          Map.entry(BinaryOperator.FLOOR_DIVIDE, "floordiv"),
          Map.entry(BinaryOperator.MODULO, "mod"),
          Map.entry(BinaryOperator.POWER, "pow"),
          Map.entry(BinaryOperator.MATRIX_MULTIPLY, "matmul"),
          Map.entry(BinaryOperator.SHIFT_LEFT, "lshift"),
          Map.entry(BinaryOperator.SHIFT_RIGHT, "rshift"),
          Map.entry(BinaryOperator.BIT_AND, "and"),
          Map.entry(BinaryOperator.BIT_OR, "or"),
          Map.entry(BinaryOperator.BIT_XOR, "xor"));

  private final MethodContext context;
  private final ModuleContext module;
  private final ExpressionEmitter expressions;
  private final Conditions conditions;
  private final TextEmitter texts;

  OperatorEmitter(MethodContext context, ExpressionEmitter expressions) {
    this.context = context;
    this.module = context.module();
    this.expressions = expressions;
    this.conditions = new Conditions(context, expressions);
    this.texts = new TextEmitter(module, expressions);
  }

  JavaExpression condition(Expression expression) {
    return conditions.emit(expression);
  }

  JavaExpression bool(Expression.Bool bool) {
    return conditions.bool(bool);
  }

  JavaExpression compare(Expression.Compare compare) {
    return conditions.compare(compare);
  }

  JavaExpression joined(Expression.JoinedString string) {
    return texts.joined(string);
  }

  JavaExpression formatted(Expression.FormattedValue value) {
    return texts.formatted(value);
  }

  JavaExpression unary(Expression.Unary unary) {
    if (unary.operator() == UnaryOperator.NOT) {
      return conditions.not(unary);
    }
    Type type = module.types().of(unary.operand()).present();
    JavaExpression operand = expressions.emit(unary.operand());
    if (unary.operator() == UnaryOperator.NEGATE && isPrimitiveNumber(type, operand)) {
      boolean literal = Literals.intValue(unary.operand()).isPresent();
      TypeName javaType = literal ? operand.type() : TypeName.DOUBLE;
      if (literal || type instanceof Type.Float) {
        JavaExpression negated =
            JavaExpression.of(Precedence.UNARY, javaType, "-$L", operand.in(Precedence.PRIMARY));
        return literal ? negated.asSmall() : negated;
      }
      return JavaExpression.primary(
          TypeName.LONG, "$T.negateExact($L)", Math.class, asLong(operand));
    }
    if (type.isTensorLike()) {
      return tensorUnary(unary.operator(), operand);
    }
    String method =
        switch (unary.operator()) {
          case NEGATE -> "neg";
          case PLUS -> "pos";
          default -> "invert";
        };
    return result(
        unary,
        "$T.$L($L)",
        RuntimeNames.PY,
        method,
        module.coercion().code(operand, JavaTypes.OBJECT));
  }

  private static boolean isPrimitiveNumber(Type type, JavaExpression operand) {
    return (type instanceof Type.Int || type instanceof Type.Float) && operand.type().isPrimitive();
  }

  private JavaExpression tensorUnary(UnaryOperator operator, JavaExpression operand) {
    String method =
        switch (operator) {
          case NEGATE -> "neg";
          case INVERT -> "invert";
          default -> throw new UnsupportedConstruct("unary + on a tensor");
        };
    return JavaExpression.primary(RuntimeNames.TENSOR, "$L.$L()", operand.receiver(), method);
  }

  JavaExpression binary(Expression.Binary binary) {
    return binary(
        binary, binary.operator(), binary.left(), binary.right(), expressions.emit(binary.left()));
  }

  /** {@code left operator right}, the left operand already written. */
  JavaExpression binary(
      Expression site,
      BinaryOperator operator,
      Expression left,
      Expression right,
      JavaExpression leftCode) {
    Type l = module.types().of(left).present();
    Type r = module.types().of(right).present();
    if (l instanceof Type.Str && operator == BinaryOperator.MODULO) {
      return texts.percent(left, leftCode, right);
    }
    JavaExpression rightCode = expressions.emit(right);
    if (l.isTensorLike()) {
      return tensor(operator, leftCode, rightCode);
    } else if (r.isTensorLike() && isPlainLeft(l)) {
      return reflected(operator, leftCode, rightCode, right, left);
    } else if (mayBeNone(left) || mayBeNone(right)) {
      return dynamic(site, operator, leftCode, rightCode);
    } else if (isDouble(l, r, leftCode, rightCode)) {
      return floats(operator, leftCode, rightCode, right)
          .orElseGet(() -> dynamic(site, operator, leftCode, rightCode));
    } else if (module.types().of(site).isDynamic()) {
      return dynamic(site, operator, leftCode, rightCode);
    } else if (isLong(l) && isLong(r) && isWhole(leftCode) && isWhole(rightCode)) {
      return integers(operator, leftCode, rightCode, right)
          .orElseGet(() -> dynamic(site, operator, leftCode, rightCode));
    } else if (l instanceof Type.Str && r instanceof Type.Str && operator == BinaryOperator.ADD) {
      return JavaExpression.binary(leftCode, "+", rightCode, Precedence.ADDITIVE, JavaTypes.STRING);
    }
    return dynamic(site, operator, leftCode, rightCode);
  }

  /** Whether Java's operator would not say what Python says of None. */
  private boolean mayBeNone(Expression operand) {
    return module.types().of(operand) instanceof Type.Optional;
  }

  /** Left operands that leave the operator to a tensor on the right. */
  private static boolean isPlainLeft(Type type) {
    return type.isNumber() || type instanceof Type.ListOf || type.isObject("np.ndarray");
  }

  private JavaExpression tensor(
      BinaryOperator operator, JavaExpression left, JavaExpression right) {
    return JavaExpression.primary(
        RuntimeNames.TENSOR,
        "$L.$L($L)",
        left.receiver(),
        tensorMethod(operator),
        module.coercion().code(right, JavaTypes.OBJECT));
  }

  /** Python evaluates the left operand first; only one that cannot matter may move. */
  private JavaExpression reflected(
      BinaryOperator operator,
      JavaExpression left,
      JavaExpression right,
      Expression rightNode,
      Expression leftNode) {
    if (!ExpressionEmitter.isPure(leftNode) && !ExpressionEmitter.isPure(rightNode)) {
      CodeBlock call = dynamicCall(operator, left, right);
      return module
          .coercion()
          .to(JavaExpression.primary(JavaTypes.OBJECT, "$L", call), RuntimeNames.TENSOR);
    }
    return JavaExpression.primary(
        RuntimeNames.TENSOR,
        "$L.r$L($L)",
        right.receiver(),
        tensorMethod(operator),
        module.coercion().code(left, JavaTypes.OBJECT));
  }

  private String tensorMethod(BinaryOperator operator) {
    return switch (operator) {
      case DIVIDE -> module.isPython2() ? "div" : "truediv";
      case SHIFT_LEFT, SHIFT_RIGHT -> throw new UnsupportedConstruct("shifting a tensor");
      default -> Objects.requireNonNull(DYNAMIC.get(operator));
    };
  }

  private static boolean isLong(Type type) {
    return type instanceof Type.Int;
  }

  private static boolean isWhole(JavaExpression value) {
    return value.type().equals(TypeName.LONG)
        || value.type().equals(TypeName.INT)
        || value.type().equals(TypeName.LONG.box());
  }

  private static boolean isDouble(
      Type left, Type right, JavaExpression leftCode, JavaExpression rightCode) {
    boolean numbers =
        (left instanceof Type.Float || left instanceof Type.Int)
            && (right instanceof Type.Float || right instanceof Type.Int);
    boolean javaNumbers =
        !leftCode.type().equals(JavaTypes.OBJECT) && !rightCode.type().equals(JavaTypes.OBJECT);
    return numbers && javaNumbers && (left instanceof Type.Float || right instanceof Type.Float);
  }

  private Optional<JavaExpression> floats(
      BinaryOperator operator, JavaExpression left, JavaExpression right, Expression rightNode) {
    return switch (operator) {
      case ADD -> plain(left, "+", right, Precedence.ADDITIVE, TypeName.DOUBLE);
      case SUBTRACT -> plain(left, "-", right, Precedence.ADDITIVE, TypeName.DOUBLE);
      case MULTIPLY -> plain(left, "*", right, Precedence.MULTIPLICATIVE, TypeName.DOUBLE);
      case DIVIDE ->
          isNonzero(rightNode)
              ? plain(left, "/", right, Precedence.MULTIPLICATIVE, TypeName.DOUBLE)
              : typed("truediv", left, right, TypeName.DOUBLE);
      case FLOOR_DIVIDE -> typed("floordiv", left, right, TypeName.DOUBLE);
      case MODULO -> typed("mod", left, right, TypeName.DOUBLE);
      default -> Optional.empty();
    };
  }

  private static boolean isNonzero(Expression expression) {
    return expression instanceof Expression.Constant constant
        && (constant.value() instanceof Double number && number != 0
            || Literals.intValue(expression).filter(v -> v != 0).isPresent());
  }

  private Optional<JavaExpression> integers(
      BinaryOperator operator, JavaExpression left, JavaExpression right, Expression rightNode) {
    boolean nonzero = isNonzero(rightNode);
    return switch (operator) {
      case ADD -> exact("addExact", left, "+", right, left.small() || right.small());
      case SUBTRACT -> exact("subtractExact", left, "-", right, left.small() || right.small());
      case MULTIPLY -> exact("multiplyExact", left, "*", right, left.small() && right.small());
      case FLOOR_DIVIDE -> Optional.of(division("floorDiv", "floordiv", left, right, nonzero));
      case MODULO -> Optional.of(division("floorMod", "mod", left, right, nonzero));
      case DIVIDE ->
          module.isPython2()
              ? Optional.of(division("floorDiv", "floordiv", left, right, nonzero))
              : Optional.of(trueDivision(left, right, nonzero));
      case BIT_AND -> Optional.of(bits(left, "&", right, Precedence.BIT_AND));
      case BIT_OR -> Optional.of(bits(left, "|", right, Precedence.BIT_OR));
      case BIT_XOR -> Optional.of(bits(left, "^", right, Precedence.BIT_XOR));
      default -> Optional.empty();
    };
  }

  private static JavaExpression bits(
      JavaExpression left, String operator, JavaExpression right, Precedence precedence) {
    boolean ints = left.type().equals(TypeName.INT) && right.type().equals(TypeName.INT);
    JavaExpression first = ints ? left.withCode(asLong(left)) : left;
    return JavaExpression.binary(first, operator, right, precedence, TypeName.LONG);
  }

  private static JavaExpression trueDivision(
      JavaExpression left, JavaExpression right, boolean nonzero) {
    return nonzero
        ? JavaExpression.of(
            Precedence.MULTIPLICATIVE,
            TypeName.DOUBLE,
            "$L / $L.0",
            left.in(Precedence.MULTIPLICATIVE),
            right.in(Precedence.PRIMARY))
        : JavaExpression.primary(
            TypeName.DOUBLE, "$T.truediv($L, $L)", RuntimeNames.PY, asLong(left), asLong(right));
  }

  private static JavaExpression division(
      String java, String python, JavaExpression left, JavaExpression right, boolean nonzero) {
    boolean ints = left.type().equals(TypeName.INT) && !left.code().toString().matches("-?\\d+");
    boolean remainder = java.equals("floorMod") && right.type().equals(TypeName.INT);
    return nonzero
        ? JavaExpression.primary(
                ints || remainder ? TypeName.INT : TypeName.LONG,
                "$T.$L($L, $L)",
                Math.class,
                java,
                ints ? left.code() : asLong(left),
                right.code())
            .asSmall()
        : JavaExpression.primary(
            TypeName.LONG, "$T.$L($L, $L)", RuntimeNames.PY, python, asLong(left), asLong(right));
  }

  /** Plain Java arithmetic where nothing can overflow, exact arithmetic elsewhere. */
  private static Optional<JavaExpression> exact(
      String method, JavaExpression left, String operator, JavaExpression right, boolean safe) {
    if (!safe) {
      return Optional.of(
          JavaExpression.primary(
              TypeName.LONG, "$T.$L($L, $L)", Math.class, method, asLong(left), asLong(right)));
    }
    boolean ints = left.type().equals(TypeName.INT) && right.type().equals(TypeName.INT);
    JavaExpression first = ints ? left.withCode(asLong(left)) : left;
    Precedence precedence = operator.equals("*") ? Precedence.MULTIPLICATIVE : Precedence.ADDITIVE;
    JavaExpression result =
        JavaExpression.binary(first, operator, right, precedence, TypeName.LONG);
    return Optional.of(left.small() && right.small() ? result.asSmall() : result);
  }

  /** The text as a long: int literals get their suffix. */
  private static CodeBlock asLong(JavaExpression value) {
    boolean literal =
        value.type().equals(TypeName.INT) && value.code().toString().matches("-?\\d+");
    return literal
        ? CodeBlock.of("$LL", value.code())
        : value.type().equals(TypeName.LONG)
            ? value.code()
            : CodeBlock.of("(long) $L", value.in(Precedence.UNARY));
  }

  private static CodeBlock asDouble(JavaExpression value) {
    return value.type().isPrimitive()
        ? value.code()
        : CodeBlock.of("(double) $L", value.in(Precedence.UNARY));
  }

  private static Optional<JavaExpression> plain(
      JavaExpression left,
      String operator,
      JavaExpression right,
      Precedence precedence,
      TypeName type) {
    return Optional.of(JavaExpression.binary(left, operator, right, precedence, type));
  }

  private static Optional<JavaExpression> typed(
      String method, JavaExpression left, JavaExpression right, TypeName type) {
    return Optional.of(
        JavaExpression.primary(
            type, "$T.$L($L, $L)", RuntimeNames.PY, method, asDouble(left), asDouble(right)));
  }

  private JavaExpression dynamic(
      Expression site, BinaryOperator operator, JavaExpression left, JavaExpression right) {
    return result(site, "$L", dynamicCall(operator, left, right));
  }

  private CodeBlock dynamicCall(
      BinaryOperator operator, JavaExpression left, JavaExpression right) {
    String method =
        operator == BinaryOperator.DIVIDE
            ? module.isPython2() ? "div" : "truediv"
            : DYNAMIC.get(operator);
    return CodeBlock.of("$T.$L($L,$W$L)", RuntimeNames.PY, method, object(left), object(right));
  }

  /** As an Object, so that Java picks the dynamic method and not one for numbers. */
  private CodeBlock object(JavaExpression value) {
    CodeBlock code = module.coercion().code(value, JavaTypes.OBJECT);
    return value.type().isPrimitive() || isWhole(value) || value.type().isBoxedPrimitive()
        ? CodeBlock.of(
            "($T) $L",
            Object.class,
            value.type().equals(TypeName.INT)
                ? wrapped(asLong(value))
                : value.in(Precedence.PRIMARY))
        : code;
  }

  /** A cast would take a sign for a subtraction. */
  private static CodeBlock wrapped(CodeBlock literal) {
    return literal.toString().startsWith("-") || literal.toString().startsWith("(")
        ? CodeBlock.of("($L)", literal)
        : literal;
  }

  /** {@code target operator= value}: lists and arrays change in place. */
  JavaExpression inPlace(
      Expression site, BinaryOperator operator, JavaExpression left, JavaExpression right) {
    String method =
        operator == BinaryOperator.DIVIDE
            ? module.isPython2() ? "idiv" : "itruediv"
            : "i" + DYNAMIC.get(operator);
    return result(site, "$T.$L($L,$W$L)", RuntimeNames.PY, method, object(left), object(right));
  }

  /** A dynamic result, with the static type that inference found for it. */
  private JavaExpression result(Expression site, String format, Object... arguments) {
    JavaExpression value = JavaExpression.primary(JavaTypes.OBJECT, format, arguments);
    return module.coercion().to(value, module.javaType(site));
  }
}
