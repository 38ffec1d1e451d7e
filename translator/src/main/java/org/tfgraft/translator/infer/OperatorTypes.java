package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Expression.BinaryOperator;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.types.Type;

/** The results of operators by the types of their operands, with Python's rules. */
final class OperatorTypes {
  private static final String ANY_VARIABLE = "_variables.AnyVariable";

  private static final Set<BinaryOperator> DIMENSIONS =
      EnumSet.of(
          BinaryOperator.ADD,
          BinaryOperator.SUBTRACT,
          BinaryOperator.MULTIPLY,
          BinaryOperator.FLOOR_DIVIDE,
          BinaryOperator.MODULO);

  private static final int MOST_EXACT = 3;
  private static final int LARGE = 31;
  private static final Set<String> EQUALITY = Set.of("__eq__", "__ne__");

  private final Inference inference;
  private final PythonVersion version;

  OperatorTypes(Inference inference, PythonVersion version) {
    this.inference = inference;
    this.version = version;
  }

  Type binary(Object site, BinaryOperator operator, Type left, Type right, Expression rightNode) {
    Type l = left.present();
    Type r = right.present();
    if (!(l instanceof Type.OneOf) && !(r instanceof Type.OneOf)) {
      return ofTwo(site, operator, l, r, rightNode);
    }
    Type result = Type.BOTTOM;
    for (Type a : l.alternatives()) {
      for (Type b : r.alternatives()) {
        if (Operands.mayMeet(operator, a, b)) {
          result = Type.join(result, ofTwo(site, operator, a, b, rightNode).large());
        }
      }
    }
    return result;
  }

  private Type ofTwo(Object site, BinaryOperator operator, Type l, Type r, Expression right) {
    if (isNothing(l) || isNothing(r)) {
      return Type.BOTTOM;
    } else if (l.isTensorLike() || r.isTensorLike() && !mayFormat(operator, l)) {
      return inference.object("tf.Tensor");
    } else if (l.isNumber() && r.isNumber()) {
      Type result = numbers(operator, l, r, right);
      boolean grows = inference.grows(site) || isLarge(right) || isLarge(site);
      return grows ? result.large() : result;
    } else if (l instanceof Type.Str) {
      return strings(operator, r);
    } else if (l instanceof Type.ListOf || r instanceof Type.ListOf) {
      return lists(site, operator, l, r);
    } else if (l instanceof Type.TupleOf a && r instanceof Type.TupleOf b) {
      return operator == BinaryOperator.ADD ? concat(a, b) : Type.ANY;
    } else if (operator == BinaryOperator.MULTIPLY && r instanceof Type.Str && l.isNumber()) {
      return Type.STR;
    } else if (l instanceof Type.SetOf && r instanceof Type.SetOf) {
      return sets(operator, l, r);
    }
    return operator == BinaryOperator.MATRIX_MULTIPLY ? Type.ANY : objects(operator, l, r);
  }

  /** A text before % is a format, whatever comes after. */
  private static boolean mayFormat(BinaryOperator operator, Type left) {
    return operator == BinaryOperator.MODULO && (left instanceof Type.Str || left.isDynamic());
  }

  /** Nothing is known yet, or it is None, on which operators fail. */
  private static boolean isNothing(Type type) {
    return type instanceof Type.Bottom || type instanceof Type.None;
  }

  private static Type concat(Type.TupleOf left, Type.TupleOf right) {
    List<Type> all = new ArrayList<>(left.elements());
    all.addAll(right.elements());
    return new Type.TupleOf(all);
  }

  private static Type strings(BinaryOperator operator, Type right) {
    boolean text =
        operator == BinaryOperator.MODULO
            || operator == BinaryOperator.ADD && right instanceof Type.Str
            || operator == BinaryOperator.MULTIPLY && right instanceof Type.Int;
    return text ? Type.STR : Type.ANY;
  }

  private static Type lists(Object site, BinaryOperator operator, Type left, Type right) {
    if (operator == BinaryOperator.ADD
        && left instanceof Type.ListOf
        && right instanceof Type.ListOf) {
      return Type.join(left, right);
    } else if (operator == BinaryOperator.MULTIPLY && (left.isNumber() || right.isNumber())) {
      return left instanceof Type.ListOf ? left : right;
    }
    return Type.ANY;
  }

  private static Type sets(BinaryOperator operator, Type left, Type right) {
    return switch (operator) {
      case SUBTRACT, BIT_AND -> left;
      case BIT_OR, BIT_XOR -> Type.join(left, right);
      default -> Type.ANY;
    };
  }

  private Type objects(BinaryOperator operator, Type left, Type right) {
    if (left.isObject(ANY_VARIABLE) || right.isObject(ANY_VARIABLE)) {
      return inference.object("tf.Tensor");
    }
    if (isDimension(left) && isDimension(right) && DIMENSIONS.contains(operator)) {
      return inference.object("tf.Dimension");
    }
    boolean arrays = isArithmetic(left) && isArithmetic(right);
    boolean axes = left.isObject(ArrayResults.WITH_AXES) || right.isObject(ArrayResults.WITH_AXES);
    return arrays && axes ? inference.object(ArrayResults.WITH_AXES) : Type.ANY;
  }

  /** Numbers count as dimensions beside one. */
  private static boolean isDimension(Type type) {
    return type.isObject("tf.Dimension") || type instanceof Type.Int;
  }

  private static boolean isArithmetic(Type type) {
    return type.isNumber() || type.isObject(ArrayResults.ARRAY);
  }

  private Type numbers(BinaryOperator operator, Type left, Type right, Expression rightNode) {
    boolean floats = left instanceof Type.Float || right instanceof Type.Float;
    return switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, FLOOR_DIVIDE, MODULO -> floats ? Type.FLOAT : Type.INT;
      case DIVIDE -> floats || version == PythonVersion.PYTHON_3 ? Type.FLOAT : Type.INT;
      case POWER -> power(floats, rightNode);
      case BIT_AND, BIT_OR, BIT_XOR ->
          left instanceof Type.Bool && right instanceof Type.Bool
              ? Type.BOOL
              : floats ? Type.ANY : Type.INT;
      case SHIFT_RIGHT -> floats ? Type.ANY : Type.INT;
      case SHIFT_LEFT -> floats ? Type.ANY : isSmallShift(rightNode) ? Type.INT : Type.LARGE_INT;
      case MATRIX_MULTIPLY -> Type.ANY;
    };
  }

  /** Whether an operand is a number so large that little is left up to 64 bits. */
  private static boolean isLarge(Object operand) {
    if (operand instanceof Expression.Binary binary) {
      return isLarge(binary.left()) || isLarge(binary.right());
    } else if (operand instanceof Expression.Unary unary) {
      return isLarge(unary.operand());
    }
    return operand instanceof Expression.Constant constant
        && constant.value() instanceof java.math.BigInteger number
        && number.bitLength() > LARGE;
  }

  private static boolean isSmallShift(Expression right) {
    return Literals.intValue(right).filter(v -> v >= 0 && v <= 16).isPresent();
  }

  /** An integer to a negative power is a float; a high power may be too large for a long. */
  private static Type power(boolean floats, Expression right) {
    int exponent = Literals.intValue(right).orElse(-1);
    if (exponent < 0) {
      return floats ? Type.ANY : Type.join(Type.LARGE_INT, Type.FLOAT);
    }
    return floats ? Type.FLOAT : exponent <= MOST_EXACT ? Type.INT : Type.LARGE_INT;
  }

  Type unary(Expression.UnaryOperator operator, Type operand) {
    Type type = operand.present();
    if (type instanceof Type.OneOf one) {
      return one.types().stream()
          .map(t -> unary(operator, t).large())
          .reduce(Type.BOTTOM, Type::join);
    }
    if (operator == Expression.UnaryOperator.NOT) {
      return Type.BOOL;
    } else if (type instanceof Type.Bottom) {
      return Type.BOTTOM;
    } else if (type.isTensorLike()) {
      return inference.object("tf.Tensor");
    } else if (type instanceof Type.Float && operator != Expression.UnaryOperator.INVERT) {
      return Type.FLOAT;
    } else if (type instanceof Type.Int || type instanceof Type.Bool) {
      return inference.isExact() ? Type.LARGE_INT : Type.INT;
    } else if (type.isObject(ArrayResults.WITH_AXES)) {
      return type;
    }
    return Type.ANY;
  }

  /**
   * Comparisons of tensors and arrays make tensors and arrays, those of dimensions may make None,
   * all others a truth value.
   */
  Type compare(Expression.CompareOperator operator, Type left, Type right) {
    Type result = Type.BOTTOM;
    for (Type l : left.present().alternatives()) {
      for (Type r : right.present().alternatives()) {
        result = Type.join(result, compared(operator, l, r));
      }
    }
    return result;
  }

  private Type compared(Expression.CompareOperator operator, Type l, Type r) {
    boolean plain = isPlain(l) && isPlain(r);
    return switch (operator) {
      case IS, IS_NOT, IN, NOT_IN -> Type.BOOL;
      case EQUAL, NOT_EQUAL ->
          plain && !isCompared(l) && !isCompared(r) || l.isTensorLike() || r.isTensorLike()
              ? Type.BOOL
              : anyOr(l, r);
      default ->
          l.isTensorLike() || r.isTensorLike()
              ? inference.object("tf.Tensor")
              : isDimension(l) && isDimension(r) && isObject(l, r)
                  ? Type.optional(Type.BOOL)
                  : plain && !isObject(l, r) ? Type.BOOL : anyOr(l, r);
    };
  }

  /** Objects order as their classes say, which may be with a tensor. */
  private static boolean isObject(Type left, Type right) {
    return left instanceof Type.Instance
        || left instanceof Type.Object
        || right instanceof Type.Instance
        || right instanceof Type.Object;
  }

  private static Type anyOr(Type left, Type right) {
    return left instanceof Type.Bottom || right instanceof Type.Bottom ? Type.BOTTOM : Type.ANY;
  }

  /** Objects whose classes say themselves what equality is, and may answer anything. */
  private static boolean isCompared(Type type) {
    return type instanceof Type.Instance instance
        && instance.type().family().stream()
            .anyMatch(
                c ->
                    EQUALITY.stream().anyMatch(c.methods()::containsKey)
                        || EQUALITY.stream().anyMatch(c.classAttributes()::containsKey)
                        || !c.apiBases().stream().allMatch(b -> b.name().equals("object")));
  }

  /** Values that compare with a plain truth value. */
  private static boolean isPlain(Type type) {
    return type.isNumber()
        || type instanceof Type.Str
        || type instanceof Type.None
        || type instanceof Type.ListOf
        || type instanceof Type.DictOf
        || type instanceof Type.SetOf
        || type instanceof Type.TupleOf
        || type instanceof Type.Tuple
        || type instanceof Type.Instance
        || type instanceof Type.Object object
            && !object.symbol().name().startsWith("np.")
            && !object.symbol().name().equals("tf.Dimension");
  }
}
