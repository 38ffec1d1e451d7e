package org.tfgraft.runtime.numpy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.tfgraft.runtime.python.PyBytes;

/** The little-endian memory image of an array. */
public final class RawBytes {
  private RawBytes() {}

  public static PyBytes of(NdArray array) {
    NumpyType type = array.type();
    ByteBuffer buffer =
        ByteBuffer.allocate(array.size() * type.itemSize()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < array.size(); i++) {
      switch (type) {
        case FLOAT32 -> buffer.putFloat((float) array.getDouble(i));
        case FLOAT64 -> buffer.putDouble(array.getDouble(i));
        case FLOAT16 -> buffer.putShort(HalfFloat.fromDouble(array.getDouble(i)));
        case BFLOAT16 -> buffer.putShort(HalfFloat.bfloat((float) array.getDouble(i)));
        default -> putInteger(buffer, array.getLong(i), type.itemSize());
      }
    }
    return PyBytes.of(buffer.array());
  }

  private static void putInteger(ByteBuffer buffer, long value, int size) {
    for (int i = 0; i < size; i++) {
      buffer.put((byte) (value >> (8 * i)));
    }
  }

  /** The array of that type and shape whose memory image the bytes are. */
  public static NdArray read(PyBytes bytes, NumpyType type, int... dims) {
    NdArray array = NdArray.zeros(type, dims);
    ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < array.size(); i++) {
      switch (type) {
        case FLOAT32 -> array.setDouble(i, buffer.getFloat());
        case FLOAT64 -> array.setDouble(i, buffer.getDouble());
        case FLOAT16 -> array.setDouble(i, HalfFloat.toFloat(buffer.getShort()));
        case BFLOAT16 -> array.setDouble(i, Float.intBitsToFloat(buffer.getShort() << 16));
        default -> array.setLong(i, integer(buffer, type));
      }
    }
    return array;
  }

  private static long integer(ByteBuffer buffer, NumpyType type) {
    return switch (type.itemSize()) {
      case 1 -> buffer.get();
      case 2 -> buffer.getShort();
      case 4 -> buffer.getInt();
      default -> buffer.getLong();
    };
  }
}
