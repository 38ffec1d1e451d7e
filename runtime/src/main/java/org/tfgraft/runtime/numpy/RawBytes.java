package org.tfgraft.runtime.numpy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.tfgraft.runtime.python.PyBytes;

/** The little-endian memory image of an array. */
final class RawBytes {
  private RawBytes() {}

  static PyBytes of(NdArray array) {
    NumpyType type = array.type();
    ByteBuffer buffer =
        ByteBuffer.allocate(array.size() * type.itemSize()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < array.size(); i++) {
      switch (type) {
        case FLOAT32 -> buffer.putFloat((float) array.getDouble(i));
        case FLOAT64 -> buffer.putDouble(array.getDouble(i));
        case FLOAT16 -> buffer.putShort(HalfFloat.fromDouble(array.getDouble(i)));
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
}
