package org.tfgraft.runtime.op;

import java.util.List;
import java.util.stream.Collectors;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.ValueError;

/** What a shape function sees of an operation, and how it complains of its inputs. */
record ShapeContext(Operation operation) {
  TensorShape shape(int index) {
    return operation.input(index).shape();
  }

  int count() {
    return operation.inputList().size();
  }

  /** The value of an input, or null if it is not known. */
  NdArray constant(int index) {
    return ConstantValue.of(operation.input(index));
  }

  /** The shape that an input describes. */
  TensorShape described(int index) {
    return ConstantValue.asShape(operation.input(index));
  }

  boolean flag(String attribute) {
    return (Boolean) operation.attribute(attribute);
  }

  long number(String attribute) {
    return (Long) operation.attribute(attribute);
  }

  String text(String attribute) {
    return (String) operation.attribute(attribute);
  }

  List<?> list(String attribute) {
    return (List<?>) operation.attribute(attribute);
  }

  /** An input of exactly that rank. */
  TensorShape ranked(int index, int rank) {
    TensorShape shape = shape(index);
    if (shape.hasRank() && shape.rankOrUnknown() != rank) {
      throw error("Shape must be rank " + rank + " but is rank " + shape.rankOrUnknown());
    }
    return shape.hasRank() ? shape : TensorShape.ofRank(rank);
  }

  /** An input of at least that rank. */
  TensorShape atLeast(int index, int rank) {
    TensorShape shape = shape(index);
    if (shape.hasRank() && shape.rankOrUnknown() < rank) {
      throw error("Shape must be at least rank " + rank + " but is rank " + shape.rankOrUnknown());
    }
    return shape;
  }

  /** The size that both must have. */
  long mergeSizes(long a, long b) {
    if (a >= 0 && b >= 0 && a != b) {
      throw error("Dimensions must be equal, but are " + a + " and " + b);
    }
    return a < 0 ? b : a;
  }

  /** The shape that both must have. */
  TensorShape merge(TensorShape a, TensorShape b) {
    if (!a.hasRank() || !b.hasRank()) {
      return a.hasRank() ? a : b;
    }
    if (a.rankOrUnknown() != b.rankOrUnknown()) {
      throw error(
          "Shapes must be equal rank, but are " + a.rankOrUnknown() + " and " + b.rankOrUnknown());
    }
    long[] merged = a.sizes();
    for (int i = 0; i < merged.length; i++) {
      long other = b.size(i);
      if (merged[i] >= 0 && other >= 0 && merged[i] != other) {
        throw error(
            "Dimension %d in both shapes must be equal, but are %d and %d. Shapes are %s and %s."
                .formatted(i, merged[i], other, a.inBrackets(), b.inBrackets()));
      }
      merged[i] = merged[i] < 0 ? other : merged[i];
    }
    return TensorShape.of(merged);
  }

  /** The error with the operation and its inputs, as TensorFlow words it. */
  ValueError error(String message) {
    return new ValueError(message + suffix() + ".");
  }

  /** The error that also tells what shape one input was found to describe. */
  ValueError errorWithShape(String message, int index) {
    return new ValueError(
        message
            + suffix()
            + " and with input tensors computed as partial shapes: input["
            + index
            + "] = "
            + described(index).inBrackets()
            + ".");
  }

  /** The error that also tells the value of one input. */
  ValueError errorWithValue(String message, int index) {
    return errorWithValues(message, index);
  }

  /** The error that also tells the values of some inputs. */
  ValueError errorWithValues(String message, int... indices) {
    String values =
        java.util.Arrays.stream(indices)
            .mapToObj(index -> "input[" + index + "] = <" + elements(constant(index)) + ">")
            .collect(Collectors.joining(", "));
    return new ValueError(message + suffix() + " and with computed input tensors: " + values + ".");
  }

  private static String elements(NdArray value) {
    if (value == null) {
      return "";
    }
    return java.util.stream.IntStream.range(0, value.size())
        .mapToObj(i -> Long.toString(value.getLong(i)))
        .collect(Collectors.joining(" "));
  }

  private String suffix() {
    String shapes =
        operation.inputList().stream()
            .map(Tensor::shape)
            .map(shape -> shape.hasRank() ? shape.inBrackets() : "?")
            .collect(Collectors.joining(", "));
    return " for '%s' (op: '%s') with input shapes: %s"
        .formatted(operation.name(), operation.type(), shapes);
  }
}
