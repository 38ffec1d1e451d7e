package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.UnaryOperator;

/**
 * Python's operators on tensors and variables, with the names TensorFlow gives their operations.
 */
public final class TensorOperators {
  private TensorOperators() {}

  /** {@code left operator right}, the tensor being on the left. */
  public static Tensor binary(Operator operator, TensorLike left, Object right) {
    Tensor x = valueOf(left);
    if (operator.isComparison()) {
      return comparison(operator, x, right);
    }
    try (NameScope scope = NameScopes.of((Object) null, scopeOf(operator), x, right)) {
      Tensor y = right instanceof Tensor known ? known : converted(operator, left, x, right);
      return apply(operator, x, y, scope.name());
    }
  }

  /** A number that cannot be made a tensor has an operator of its own, which knows no tensors. */
  private static Tensor converted(Operator operator, TensorLike left, Tensor x, Object right) {
    try {
      return Conversion.of(right).name("y").preferring(x.dtype().baseDtype()).tensor();
    } catch (TypeError error) {
      if (!(right instanceof Number) && !(right instanceof Boolean)) {
        throw error;
      }
      throw new TypeError(
          "unsupported operand type(s) for %s: '%s' and '%s'"
              .formatted(operator.symbol(), nameOf(left), nameOf(right)));
    }
  }

  private static String nameOf(Object operand) {
    return PyType.of(operand).nameInMessages();
  }

  /** {@code left operator right}, the tensor being on the right. */
  public static Tensor reflected(Operator operator, Object left, TensorLike right) {
    Tensor y = valueOf(right);
    try (NameScope scope = NameScopes.of((Object) null, scopeOf(operator), left, y)) {
      Tensor x = Conversion.tensor(left, "x", y.dtype().baseDtype());
      return apply(operator, x, y, scope.name());
    }
  }

  public static Tensor unary(UnaryOperator operator, TensorLike operand) {
    Tensor x = valueOf(operand);
    return switch (operator) {
      case NEG -> Op.of("Neg", x).tensor();
      case INVERT -> Op.of("LogicalNot", x).tensor();
      default -> MathOps.abs(x, new Options());
    };
  }

  public static Tensor getItem(TensorLike tensor, Object key) {
    return Slicing.of(valueOf(tensor), key);
  }

  private static Tensor valueOf(TensorLike operand) {
    return operand instanceof TensorSource source ? source.toTensor(null, false) : (Tensor) operand;
  }

  private static String scopeOf(Operator operator) {
    return operator.method().replace("_", "");
  }

  private static Tensor comparison(Operator operator, Tensor x, Object y) {
    String type =
        switch (operator) {
          case LT -> "Less";
          case LE -> "LessEqual";
          case GT -> "Greater";
          default -> "GreaterEqual";
        };
    return Op.of(type, x, y).tensor();
  }

  private static Tensor apply(Operator operator, Tensor x, Tensor y, String name) {
    Options named = new Options().with("name", name);
    return switch (operator) {
      case ADD -> Op.of(isText(x) ? "Add" : "AddV2", x, y).name(name).tensor();
      case SUB -> Op.of("Sub", x, y).name(name).tensor();
      case MUL -> Op.of("Mul", x, y).name(name).tensor();
      case DIV -> MathOps.div(x, y, named);
      case TRUEDIV -> MathOps.truediv(x, y, named);
      case FLOORDIV -> Op.of("FloorDiv", x, y).name(name).tensor();
      case MOD -> Op.of("FloorMod", x, y).name(name).tensor();
      case POW -> MathOps.pow(x, y, named);
      case MATMUL -> MathOps.matmul(x, y, named);
      case AND -> Op.of("LogicalAnd", x, y).name(name).tensor();
      case OR -> Op.of("LogicalOr", x, y).name(name).tensor();
      case XOR -> MathOps.logicalXor(x, y, named);
      default -> throw new TypeError("unsupported operand: " + operator.symbol());
    };
  }

  private static boolean isText(Tensor tensor) {
    return tensor.dtype().baseDtype() == DType.STRING;
  }
}
