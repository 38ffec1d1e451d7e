package org.tfgraft.runtime.numpy;

import java.util.EnumMap;
import java.util.Map;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** What Python programs write where an element type is wanted: names, classes, dtypes. */
public final class NumpyTypes {
  private static final Map<NumpyType, Class<?>> SCALARS =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(NumpyType.BOOL, NumpyBool.class),
              Map.entry(NumpyType.INT8, Int8.class),
              Map.entry(NumpyType.INT16, Int16.class),
              Map.entry(NumpyType.INT32, Int32.class),
              Map.entry(NumpyType.INT64, Int64.class),
              Map.entry(NumpyType.UINT8, Uint8.class),
              Map.entry(NumpyType.UINT16, Uint16.class),
              Map.entry(NumpyType.UINT32, Uint32.class),
              Map.entry(NumpyType.UINT64, Uint64.class),
              Map.entry(NumpyType.FLOAT16, Float16.class),
              Map.entry(NumpyType.BFLOAT16, Bfloat16.class),
              Map.entry(NumpyType.FLOAT32, Float32.class),
              Map.entry(NumpyType.FLOAT64, Float64.class),
              Map.entry(NumpyType.COMPLEX64, Complex64.class),
              Map.entry(NumpyType.COMPLEX128, Complex128.class)));

  private NumpyTypes() {}

  /** The class of scalars of a type: {@code numpy.float32}; {@code object} if there is none. */
  public static PyType scalarClass(NumpyType type) {
    Class<?> scalar = SCALARS.get(type);
    return switch (type) {
      case STR -> PyType.STR;
      case BYTES -> PyType.BYTES;
      case OBJECT -> PyType.OBJECT;
      default -> PyType.ofClass(scalar);
    };
  }

  /** The element type that a value names; TypeError with NumPy's words if it names none. */
  public static NumpyType type(Object value) {
    if (value == null) {
      return NumpyType.FLOAT64;
    }
    NumpyType type = typeOrNull(value);
    if (type == null) {
      throw new TypeError(
          value instanceof String
              ? "data type '" + value + "' not understood"
              : "data type not understood");
    }
    return type;
  }

  static NumpyType typeOrNull(Object value) {
    if (value instanceof NumpyType type) {
      return type;
    }
    if (value instanceof NumpyDtype dtype) {
      return dtype.type();
    }
    if (value instanceof String name) {
      return NumpyType.named(name.startsWith("<U") ? "str" : name);
    }
    if (value instanceof PyType type) {
      return ofClass(type);
    }
    if (value instanceof PyObject object && Builtins.hasattr(object, "as_numpy_dtype")) {
      return typeOrNull(Builtins.getattr(object, "as_numpy_dtype"));
    }
    return null;
  }

  private static NumpyType ofClass(PyType type) {
    if (type.javaClass() != null) {
      for (Map.Entry<NumpyType, Class<?>> entry : SCALARS.entrySet()) {
        if (entry.getValue() == type.javaClass()) {
          return entry.getKey();
        }
      }
    }
    if (type == PyType.OBJECT) {
      return NumpyType.OBJECT;
    }
    return switch (type.qualifiedName()) {
      case "int", "float", "bool", "str", "bytes", "complex" -> NumpyType.named(type.name());
      default -> null;
    };
  }

  /** {@code np.dtype(value)}. */
  static NumpyDtype dtype(Object value) {
    return value instanceof NumpyDtype dtype ? dtype : NumpyDtype.of(type(value));
  }
}
