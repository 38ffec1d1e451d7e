package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;

/** The functions of {@code np} that make scalars, or arrays of a type: {@code np.float32(x)}. */
public abstract class ScalarFunctions extends ShapeFunctions {
  ScalarFunctions() {}

  private static Object scalar(NumpyType type, Arg... options) {
    Object value = new Options(options).get("x", 0L);
    return NumpyScalar.unwrap(ArrayConversion.toArray(value, type));
  }

  public static Object bool_(Arg... options) {
    return scalar(NumpyType.BOOL, options);
  }

  public static Object int8(Arg... options) {
    return scalar(NumpyType.INT8, options);
  }

  public static Object int16(Arg... options) {
    return scalar(NumpyType.INT16, options);
  }

  public static Object int32(Arg... options) {
    return scalar(NumpyType.INT32, options);
  }

  public static Object int64(Arg... options) {
    return scalar(NumpyType.INT64, options);
  }

  public static Object uint8(Arg... options) {
    return scalar(NumpyType.UINT8, options);
  }

  public static Object uint16(Arg... options) {
    return scalar(NumpyType.UINT16, options);
  }

  public static Object uint32(Arg... options) {
    return scalar(NumpyType.UINT32, options);
  }

  public static Object uint64(Arg... options) {
    return scalar(NumpyType.UINT64, options);
  }

  public static Object float16(Arg... options) {
    return scalar(NumpyType.FLOAT16, options);
  }

  public static Object float32(Arg... options) {
    return scalar(NumpyType.FLOAT32, options);
  }

  public static Object float64(Arg... options) {
    return scalar(NumpyType.FLOAT64, options);
  }

  public static Object complex64(Arg... options) {
    return scalar(NumpyType.COMPLEX64, options);
  }

  public static Object complex128(Arg... options) {
    return scalar(NumpyType.COMPLEX128, options);
  }
}
