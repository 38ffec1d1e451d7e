package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ValueError;

/**
 * What a shape function sees of an operation, and how it complains of its inputs. As in TensorFlow
 * a function runs first without the values of inputs; those that it asked for are there when it
 * runs again, and only those are told in an error.
 */
final class ShapeContext {
  private final Operation operation;
  private final SortedSet<Integer> known;
  private final SortedSet<Integer> wanted = new TreeSet<>();
  private final SortedSet<Integer> wantedAsShapes;

  private ShapeContext(
      Operation operation, SortedSet<Integer> known, SortedSet<Integer> wantedAsShapes) {
    this.operation = operation;
    this.known = known;
    this.wantedAsShapes = wantedAsShapes;
  }

  /** Runs a shape function until it has all the values that it asks for. */
  static <T> T run(Operation operation, Function<ShapeContext, T> function) {
    SortedSet<Integer> known = new TreeSet<>();
    SortedSet<Integer> asShapes = new TreeSet<>();
    while (true) {
      ShapeContext context = new ShapeContext(operation, known, asShapes);
      T result = function.apply(context);
      if (!known.addAll(context.wanted)) {
        return result;
      }
    }
  }

  Operation operation() {
    return operation;
  }

  TensorShape shape(int index) {
    return operation.input(index).shape();
  }

  int count() {
    return operation.inputList().size();
  }

  /** The value of an input, or null if it is not known. */
  NdArray constant(int index) {
    wanted.add(index);
    return known.contains(index) ? ConstantValue.of(operation.input(index)) : null;
  }

  /** The shape that an input describes. */
  TensorShape described(int index) {
    TensorShape vector = ranked(index, 1);
    wanted.add(index);
    wantedAsShapes.add(index);
    if (known.contains(index)) {
      return ConstantValue.asShape(operation.input(index));
    }
    return vector.size(0) >= 0 ? TensorShape.ofRank((int) vector.size(0)) : TensorShape.UNKNOWN;
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
    checkRank(shape, rank);
    return shape.hasRank() ? shape : TensorShape.ofRank(rank);
  }

  void checkRank(TensorShape shape, int rank) {
    checkRank(shape, rank, "");
  }

  /** The same with words about what the shape is of. */
  void checkRank(TensorShape shape, int rank, String context) {
    if (shape.hasRank() && shape.rankOrUnknown() != rank) {
      throw error("Shape must be rank " + rank + " but is rank " + shape.rankOrUnknown() + context);
    }
  }

  void checkSize(long size, long wanted) {
    if (size >= 0 && size != wanted) {
      throw error("Dimension must be " + wanted + " but is " + size);
    }
  }

  /** The value of an input that must be a scalar, or null if it is not known. */
  NdArray scalar(int index) {
    NdArray value = constant(index);
    if (value != null && value.rank() != 0) {
      throw error("Input must be scalar but has rank " + value.rank());
    }
    return value;
  }

  /** The sum of two sizes, of which a negative one is not known. */
  static long sum(long a, long b) {
    if (a == 0 || b == 0) {
      return a == 0 ? b : a;
    }
    return a < 0 || b < 0 ? -1 : a + b;
  }

  static long product(long a, long b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    if (a == 1 || b == 1) {
      return a == 1 ? b : a;
    }
    return a < 0 || b < 0 ? -1 : a * b;
  }

  long difference(long a, long b) {
    if (b == 0) {
      return a;
    }
    if (a >= 0 && b > a) {
      throw error("Negative dimension size caused by subtracting " + b + " from " + a);
    }
    return a < 0 || b < 0 ? -1 : a - b;
  }

  /** A size cut into parts that leave no rest. */
  long quotient(long size, long parts) {
    if (size % parts != 0) {
      throw error("Dimension size must be evenly divisible by %d but is %d".formatted(parts, size));
    }
    return size / parts;
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

  /** The shape that an input and what the inputs after it have in common must both have. */
  TensorShape mergeInput(int index, TensorShape others) {
    return merge(
        shape(index), others, "\n\tFrom merging shape %d with other shapes.".formatted(index));
  }

  /** The shape that both must have. */
  TensorShape merge(TensorShape a, TensorShape b) {
    return merge(a, b, "");
  }

  private TensorShape merge(TensorShape a, TensorShape b, String reason) {
    if (!a.hasRank() || !b.hasRank()) {
      return a.hasRank() ? a : b;
    }
    if (a.rankOrUnknown() != b.rankOrUnknown()) {
      throw error(
          "Shapes must be equal rank, but are %d and %d%s"
              .formatted(a.rankOrUnknown(), b.rankOrUnknown(), reason));
    }
    long[] merged = a.sizes();
    for (int i = 0; i < merged.length; i++) {
      long other = b.size(i);
      if (merged[i] >= 0 && other >= 0 && merged[i] != other) {
        throw error(
            "Dimension %d in both shapes must be equal, but are %d and %d. Shapes are %s and %s.%s"
                .formatted(i, merged[i], other, a.inBrackets(), b.inBrackets(), reason));
      }
      merged[i] = merged[i] < 0 ? other : merged[i];
    }
    return TensorShape.of(merged);
  }

  /** The error with the operation and its inputs, as TensorFlow words it. */
  ValueError error(String message) {
    return new ValueError(message + suffix() + computed() + ".");
  }

  /** The inputs whose values the function has. */
  private String computed() {
    List<String> values = new ArrayList<>();
    List<String> shapes = new ArrayList<>();
    for (int index : known) {
      TensorShape shape =
          wantedAsShapes.contains(index)
              ? ConstantValue.asShape(operation.input(index))
              : TensorShape.UNKNOWN;
      NdArray value = ConstantValue.of(operation.input(index));
      if (shape.hasRank()) {
        shapes.add("input[" + index + "] = " + shape.inBrackets());
      } else if (value != null) {
        values.add("input[" + index + "] = <" + elements(value) + ">");
      }
    }
    return (values.isEmpty()
            ? ""
            : " and with computed input tensors: " + String.join(", ", values))
        + (shapes.isEmpty()
            ? ""
            : " and with input tensors computed as partial shapes: " + String.join(",", shapes));
  }

  private static String elements(NdArray value) {
    if (value == null) {
      return "";
    }
    return value.rank() == 0 ? element(value, 0) : elements(value, 0, 0, value.size());
  }

  private static String elements(NdArray value, int axis, int from, int count) {
    int part = value.dim(axis) == 0 ? 0 : count / value.dim(axis);
    boolean last = axis == value.rank() - 1;
    return IntStream.range(0, value.dim(axis))
        .map(i -> from + i * part)
        .mapToObj(at -> last ? element(value, at) : "[" + elements(value, axis + 1, at, part) + "]")
        .collect(Collectors.joining(last ? " " : ""));
  }

  /** An element as TensorFlow's errors show it. */
  static String element(NdArray value, int index) {
    double number = value.getDouble(index);
    boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
    return whole ? Long.toString(value.getLong(index)) : Builtins.str(value.get(index));
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
