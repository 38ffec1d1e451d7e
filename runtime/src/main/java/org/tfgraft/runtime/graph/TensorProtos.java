package org.tfgraft.runtime.graph;

import java.util.Set;
import java.util.function.Consumer;
import org.tfgraft.runtime.numpy.Complex;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.RawBytes;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoList;
import org.tfgraft.runtime.python.PyBytes;

/** Arrays as TensorProto messages, and shapes as TensorShapeProto. */
final class TensorProtos {
  /** The types whose elements are stored as their bytes, if there are several. */
  private static final Set<DType> AS_BYTES =
      Set.of(
          DType.FLOAT32,
          DType.FLOAT64,
          DType.INT8,
          DType.INT16,
          DType.INT32,
          DType.INT64,
          DType.UINT8,
          DType.UINT32,
          DType.UINT64,
          DType.QINT8,
          DType.QUINT8,
          DType.QINT32);

  private TensorProtos() {}

  /** The shape as message. */
  static void write(TensorShape shape, Proto message) {
    if (!shape.hasRank()) {
      message.set("unknown_rank", true);
    }
    for (int i = 0; i < shape.rankOrUnknown(); i++) {
      message.list("dim").addMessage().set("size", shape.size(i));
    }
  }

  static TensorShape shape(Proto message) {
    if ((Boolean) message.get("unknown_rank")) {
      return TensorShape.UNKNOWN;
    }
    return TensorShape.of(
        message.list("dim").messages().stream().mapToLong(dim -> dim.number("size")).toArray());
  }

  /** A constant's value as message; a repeated value is stored once. */
  static void write(NdArray array, DType dtype, Proto message) {
    message.set("dtype", dtype.asDatatypeEnum());
    Proto shape = message.message("tensor_shape");
    for (int size : array.dims()) {
      shape.list("dim").addMessage().set("size", (long) size);
    }
    int count = array.isRepeated() ? Math.min(1, array.size()) : array.size();
    if (count > 1 && AS_BYTES.contains(dtype)) {
      message.set("tensor_content", RawBytes.of(array));
      return;
    }
    Consumer<Object> values = message.list(field(dtype))::add;
    for (int i = 0; i < count; i++) {
      write(array, i, dtype, values);
    }
  }

  private static void write(NdArray array, int i, DType dtype, Consumer<Object> values) {
    if (dtype.isComplex()) {
      Complex element = (Complex) array.get(i);
      values.accept(element.real());
      values.accept(element.imag());
    } else if (dtype == DType.FLOAT16 || dtype == DType.BFLOAT16) {
      byte[] bits = RawBytes.of(NdArray.full(array.type(), array.get(i))).toByteArray();
      values.accept((long) (bits[0] & 0xff | (bits[1] & 0xff) << 8));
    } else if (dtype == DType.BOOL) {
      values.accept(array.getBoolean(i));
    } else {
      Object value = array.get(i);
      values.accept(
          value instanceof String text
              ? PyBytes.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
              : value);
    }
  }

  private static String field(DType dtype) {
    return switch (dtype.name()) {
      case "float32" -> "float_val";
      case "float64" -> "double_val";
      case "float16", "bfloat16" -> "half_val";
      case "int64" -> "int64_val";
      case "uint32" -> "uint32_val";
      case "uint64" -> "uint64_val";
      case "bool" -> "bool_val";
      case "string" -> "string_val";
      case "complex64" -> "scomplex_val";
      case "complex128" -> "dcomplex_val";
      default -> "int_val";
    };
  }

  /** The array that a TensorProto holds. */
  static NdArray array(Proto message) {
    DType dtype = DType.numbered((int) message.number("dtype"));
    Proto shape = (Proto) message.get("tensor_shape");
    int[] dims =
        shape.list("dim").messages().stream().mapToInt(d -> (int) d.number("size")).toArray();
    PyBytes content = (PyBytes) message.get("tensor_content");
    if (content.size() > 0) {
      return RawBytes.read(content, dtype.numpyType(), dims);
    }
    ProtoList values = message.list(field(dtype));
    if (values.size() == 1 && NdArray.zeros(dtype.numpyType(), dims).size() > 1) {
      return NdArray.full(dtype.numpyType(), element(values, 0, dtype)).broadcastTo(dims);
    }
    NdArray array = NdArray.zeros(dtype.numpyType(), dims);
    int count = dtype.isComplex() ? values.size() / 2 : values.size();
    for (int i = 0; i < array.size() && count > 0; i++) {
      array.set(i, element(values, Math.min(i, count - 1), dtype));
    }
    return array;
  }

  private static Object element(ProtoList values, int i, DType dtype) {
    if (dtype.isComplex()) {
      return new Complex((double) values.get(2 * i), (double) values.get(2 * i + 1));
    }
    if (dtype == DType.FLOAT16 || dtype == DType.BFLOAT16) {
      long bits = (Long) values.get(i);
      PyBytes bytes = PyBytes.of(new byte[] {(byte) bits, (byte) (bits >> 8)});
      return RawBytes.read(bytes, dtype.numpyType()).get(0);
    }
    return values.get(i);
  }
}
