package org.tfgraft.runtime.op;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyDtype;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.NotImplementedError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyRange;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/**
 * The making of one constant from a Python value, with TensorFlow's rules for its type and shape.
 */
public final class Constants {
  private final Object value;
  private DType dtype;
  private Object shape;
  private boolean verifyShape;
  private String name = "Const";

  private Constants(Object value) {
    this.value = value;
  }

  public static Constants of(Object value) {
    return new Constants(value);
  }

  public Constants dtype(DType wanted) {
    dtype = wanted == null ? null : wanted.baseDtype();
    return this;
  }

  /** The wanted shape; the last element is repeated to fill it. */
  public Constants shape(Object wanted) {
    shape = wanted;
    return this;
  }

  public Constants verifyingShape(boolean verify) {
    verifyShape = verify;
    return this;
  }

  /** The wanted name; null means the operation's type. */
  public Constants name(String wanted) {
    name = wanted == null ? "Const" : wanted;
    return this;
  }

  public Tensor tensor() {
    NdArray array = array();
    DType type = dtype != null ? dtype : DType.of(array.type());
    return Graph.current()
        .operation("Const")
        .name(name)
        .attribute("value", array)
        .attribute("dtype", type)
        .output(type)
        .build(ShapeFunctions::infer)
        .output(0);
  }

  private NdArray array() {
    NdArray array = converted();
    return shape == null ? array : filled(array, wantedDims());
  }

  private int[] wantedDims() {
    List<Integer> sizes = new ArrayList<>();
    for (Object size : Py.iterate(shape instanceof TensorShape s ? s.asList() : shape)) {
      sizes.add(
          size instanceof Dimension d ? (int) d.size() : ((Number) Builtins.int_(size)).intValue());
    }
    return sizes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** NumPy is asked for the number of elements, and knows no tensors. */
  private boolean isWantedEmpty() {
    if (shape instanceof Tensor tensor) {
      throw new NotImplementedError(
          "Cannot convert a symbolic Tensor (" + tensor.name() + ") to a numpy array.");
    }
    if (shape instanceof Long size) {
      return size == 0;
    }
    return shape != null && Arrays.stream(wantedDims()).anyMatch(size -> size == 0);
  }

  private NdArray filled(NdArray array, int[] dims) {
    int size = 1;
    for (int dim : dims) {
      size *= dim;
    }
    if (verifyShape && !Arrays.equals(dims, array.dims())) {
      throw new TypeError(
          "Expected Tensor's shape: %s, got %s.".formatted(text(dims), text(array.dims())));
    }
    if (array.size() > size) {
      throw new ValueError(
          "Too many elements provided. Needed at most %d, but received %d"
              .formatted(size, array.size()));
    }
    if (array.size() == size) {
      return array.reshape(dims);
    }
    if (array.size() == 1) {
      return array.reshape().broadcastTo(dims);
    }
    NdArray filled = NdArray.zeros(array.type(), dims);
    for (int i = 0; i < size && array.size() > 0; i++) {
      filled.set(i, array.get(Math.min(i, array.size() - 1)));
    }
    return filled;
  }

  private static String text(int[] dims) {
    List<Object> sizes = new ArrayList<>();
    for (int dim : dims) {
      sizes.add((long) dim);
    }
    return Builtins.str(PyTuple.of(sizes.toArray()));
  }

  private NdArray converted() {
    if (value instanceof NdArray || value instanceof NumpyScalar || value instanceof NumpyDtype) {
      NdArray array = NdArray.of(value);
      if (dtype != null && dtype.isNumpyCompatible()) {
        return array.type() == dtype.numpyType() ? array : bytes(array.as(dtype.numpyType()));
      }
      return array.type().isObject() ? bytes(array.as(NumpyType.OBJECT)) : array;
    }
    if (value == null) {
      throw new ValueError("None values not supported.");
    }
    if (isWantedEmpty()) {
      return NdArray.zeros(dtype == null ? NumpyType.FLOAT32 : dtype.numpyType(), wantedDims());
    }
    return fromPython(plainElement(value));
  }

  private static Object plainElement(Object element) {
    return element instanceof List<?> list && !(element instanceof PyBytes) ? plain(list) : element;
  }

  private static List<Object> plain(List<?> list) {
    List<Object> elements = new ArrayList<>();
    list.forEach(element -> elements.add(plainElement(element)));
    return elements;
  }

  private NdArray fromPython(Object plain) {
    checkElements(value);
    if (dtype == null && plain instanceof Dimension) {
      throw notConvertible();
    }
    Object sizes = dimensionsAsSizes(plain);
    NdArray array = dtype == null ? NdArray.of(sizes) : NdArray.of(sizes, dtype.numpyType());
    checkDense(array);
    if (dtype == null) {
      if (array.type() == NumpyType.FLOAT64) {
        return array.as(NumpyType.FLOAT32);
      }
      if (array.type() == NumpyType.INT64) {
        NdArray narrow = array.as(NumpyType.INT32);
        return narrow.as(NumpyType.INT64).sameAs(array) ? narrow : array;
      }
    }
    if (!array.type().isObject()) {
      return array;
    }
    checkTexts(value);
    return bytes(NdArray.of(sizes, NumpyType.OBJECT));
  }

  /** Texts and numbers together make texts in NumPy, but no tensor. */
  private void checkTexts(Object nested) {
    if (nested instanceof List<?> list && !(nested instanceof PyBytes)) {
      list.forEach(this::checkTexts);
    } else if (nested instanceof Number || nested instanceof Boolean) {
      throw notConvertible();
    }
  }

  private TypeError notConvertible() {
    return new TypeError(
        "Failed to convert object of type %s to Tensor. Contents: %s. Consider casting elements to a supported type."
            .formatted(Builtins.str(PyType.of(value)), Builtins.str(value)));
  }

  private static Object dimensionsAsSizes(Object plain) {
    if (plain instanceof Dimension dimension) {
      return dimension.value();
    }
    if (plain instanceof List<?> list && !(plain instanceof PyBytes)) {
      return list.stream().map(Constants::dimensionsAsSizes).collect(Collectors.toList());
    }
    return plain;
  }

  private NdArray bytes(NdArray array) {
    if (array.type() != NumpyType.OBJECT) {
      return array;
    }
    for (int i = 0; i < array.size(); i++) {
      Object element = array.get(i);
      if (element instanceof String text) {
        array.set(i, PyBytes.of(text));
      } else if (!(element instanceof PyBytes) && value instanceof NdArray) {
        throw new TypeError("Expected binary or unicode string, got " + Builtins.repr(element));
      } else if (!(element instanceof PyBytes)) {
        throw notConvertible();
      }
    }
    return array;
  }

  private void checkDense(NdArray array) {
    List<Object> wanted = denseDimensions(value);
    List<Object> got = new ArrayList<>();
    for (int dim : array.dims()) {
      got.add((long) dim);
    }
    if (!got.equals(wanted)) {
      throw new ValueError(
          "Argument must be a dense tensor: %s - got shape %s, but wanted %s."
              .formatted(Builtins.str(value), listText(got), listText(wanted)));
    }
  }

  private static String listText(List<Object> list) {
    return list.stream().map(Builtins::repr).collect(Collectors.joining(", ", "[", "]"));
  }

  private static List<Object> denseDimensions(Object nested) {
    List<Object> dimensions = new ArrayList<>();
    Object inner = nested;
    while (inner instanceof List<?> list
        && !(inner instanceof PyBytes)
        && !(inner instanceof PyRange)) {
      dimensions.add((long) list.size());
      if (list.isEmpty()) {
        break;
      }
      inner = list.get(0);
    }
    return dimensions;
  }

  private void checkElements(Object nested) {
    if (nested instanceof List<?> list && !(nested instanceof PyBytes)) {
      list.forEach(this::checkElements);
      return;
    }
    if (dtype == null) {
      if (nested instanceof Tensor) {
        throw new TypeError("List of Tensors when single Tensor expected");
      }
    } else if (!accepts(nested)) {
      throw new TypeError(
          "Expected %s, got %s of type '%s' instead."
              .formatted(dtype.name(), Builtins.repr(nested), PyType.of(nested).name()));
    }
  }

  private boolean accepts(Object element) {
    NumpyType scalar = element instanceof NumpyScalar s ? s.type() : null;
    if (dtype == DType.BOOL) {
      return element instanceof Boolean;
    }
    if (dtype == DType.STRING) {
      return element instanceof String || element instanceof PyBytes;
    }
    boolean integral =
        element instanceof Long
            || element instanceof BigInteger
            || element instanceof Boolean
            || (scalar != null && scalar.isInteger());
    if (dtype.isInteger()) {
      return integral || element instanceof Dimension;
    }
    boolean real = integral || element instanceof Double || (scalar != null && scalar.isFloat());
    if (dtype.isFloating()) {
      return real;
    }
    return !dtype.isComplex() || real || PyType.of(element).name().startsWith("complex");
  }
}
