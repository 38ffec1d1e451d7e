package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.TypeError;

/** The four operations on complex arrays. */
final class ComplexArithmetic {
  private ComplexArithmetic() {}

  static NdArray apply(Operator operator, NdArray a, NdArray b, NumpyType type) {
    int[] dims = Shapes.broadcast(a.dims(), b.dims());
    Elementwise.Operand left = new Elementwise.Operand(a.as(type), dims);
    Elementwise.Operand right = new Elementwise.Operand(b.as(type), dims);
    NdArray result = NdArray.zeros(type, dims);
    for (int i = 0; i < result.size(); i++) {
      result.set(i, apply(operator, (Complex) left.get(i), (Complex) right.get(i)));
    }
    return result;
  }

  private static Complex apply(Operator operator, Complex a, Complex b) {
    double norm = b.real() * b.real() + b.imag() * b.imag();
    return switch (operator) {
      case ADD -> new Complex(a.real() + b.real(), a.imag() + b.imag());
      case SUB -> new Complex(a.real() - b.real(), a.imag() - b.imag());
      case MUL ->
          new Complex(
              a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
      case TRUEDIV ->
          new Complex(
              (a.real() * b.real() + a.imag() * b.imag()) / norm,
              (a.imag() * b.real() - a.real() * b.imag()) / norm);
      default -> throw new TypeError("ufunc not supported for complex input types");
    };
  }
}
