package org.tfgraft.runtime.graph;

import java.util.Iterator;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.op.TensorOperators;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.UnaryOperator;

/**
 * What can stand where a tensor is wanted and takes part in operators: tensors and variables. The
 * operators add operations to the graph, named as TensorFlow names them.
 */
@PythonName("tensorflow.python.framework.tensor_like._TensorLike")
public interface TensorLike extends PyOperand {
  String name();

  Operation op();

  DType dtype();

  TensorShape shape();

  Graph graph();

  String device();

  default TensorShape getShape() {
    return shape();
  }

  /** The value in the default session, or in that of the option {@code session}. */
  default Object eval(Arg... options) {
    return DefaultSessions.eval(this, new Options(options));
  }

  default Tensor add(Object other) {
    return TensorOperators.binary(Operator.ADD, this, other);
  }

  default Tensor radd(Object other) {
    return TensorOperators.reflected(Operator.ADD, other, this);
  }

  default Tensor sub(Object other) {
    return TensorOperators.binary(Operator.SUB, this, other);
  }

  default Tensor rsub(Object other) {
    return TensorOperators.reflected(Operator.SUB, other, this);
  }

  default Tensor mul(Object other) {
    return TensorOperators.binary(Operator.MUL, this, other);
  }

  default Tensor rmul(Object other) {
    return TensorOperators.reflected(Operator.MUL, other, this);
  }

  default Tensor truediv(Object other) {
    return TensorOperators.binary(Operator.TRUEDIV, this, other);
  }

  default Tensor rtruediv(Object other) {
    return TensorOperators.reflected(Operator.TRUEDIV, other, this);
  }

  default Tensor div(Object other) {
    return TensorOperators.binary(Operator.DIV, this, other);
  }

  default Tensor rdiv(Object other) {
    return TensorOperators.reflected(Operator.DIV, other, this);
  }

  default Tensor floordiv(Object other) {
    return TensorOperators.binary(Operator.FLOORDIV, this, other);
  }

  default Tensor rfloordiv(Object other) {
    return TensorOperators.reflected(Operator.FLOORDIV, other, this);
  }

  default Tensor mod(Object other) {
    return TensorOperators.binary(Operator.MOD, this, other);
  }

  default Tensor rmod(Object other) {
    return TensorOperators.reflected(Operator.MOD, other, this);
  }

  default Tensor pow(Object other) {
    return TensorOperators.binary(Operator.POW, this, other);
  }

  default Tensor rpow(Object other) {
    return TensorOperators.reflected(Operator.POW, other, this);
  }

  default Tensor matmul(Object other) {
    return TensorOperators.binary(Operator.MATMUL, this, other);
  }

  default Tensor rmatmul(Object other) {
    return TensorOperators.reflected(Operator.MATMUL, other, this);
  }

  default Tensor and(Object other) {
    return TensorOperators.binary(Operator.AND, this, other);
  }

  default Tensor rand(Object other) {
    return TensorOperators.reflected(Operator.AND, other, this);
  }

  default Tensor or(Object other) {
    return TensorOperators.binary(Operator.OR, this, other);
  }

  default Tensor ror(Object other) {
    return TensorOperators.reflected(Operator.OR, other, this);
  }

  default Tensor xor(Object other) {
    return TensorOperators.binary(Operator.XOR, this, other);
  }

  default Tensor rxor(Object other) {
    return TensorOperators.reflected(Operator.XOR, other, this);
  }

  default Tensor lt(Object other) {
    return TensorOperators.binary(Operator.LT, this, other);
  }

  default Tensor le(Object other) {
    return TensorOperators.binary(Operator.LE, this, other);
  }

  default Tensor gt(Object other) {
    return TensorOperators.binary(Operator.GT, this, other);
  }

  default Tensor ge(Object other) {
    return TensorOperators.binary(Operator.GE, this, other);
  }

  default Tensor neg() {
    return TensorOperators.unary(UnaryOperator.NEG, this);
  }

  default Tensor abs() {
    return TensorOperators.unary(UnaryOperator.ABS, this);
  }

  default Tensor invert() {
    return TensorOperators.unary(UnaryOperator.INVERT, this);
  }

  default Tensor getitem(Object key) {
    return TensorOperators.getItem(this, key);
  }

  @Override
  default Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> this == other;
      case NE -> this != other;
      case DIVMOD, LSHIFT, RSHIFT -> PyNotImplemented.VALUE;
      default -> TensorOperators.binary(operator, this, other);
    };
  }

  @Override
  default Object pyReflected(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> this == other;
      case NE -> this != other;
      case DIVMOD, LSHIFT, RSHIFT -> PyNotImplemented.VALUE;
      case LT, LE, GT, GE -> TensorOperators.binary(operator.mirrored(), this, other);
      default -> TensorOperators.reflected(operator, other, this);
    };
  }

  @Override
  default Object pyUnary(UnaryOperator operator) {
    return operator == UnaryOperator.POS
        ? PyNotImplemented.VALUE
        : TensorOperators.unary(operator, this);
  }

  @Override
  default Object pyGetItem(Object key) {
    return getitem(key);
  }

  @Override
  Iterator<Object> pyIterator();
}
