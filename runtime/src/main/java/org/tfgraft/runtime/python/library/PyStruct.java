package org.tfgraft.runtime.python.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code struct}: numbers as bytes, in the layout of C or a standard one. */
public final class PyStruct {
  private PyStruct() {}

  /** One value: its code, how many bytes it has, and how many stand before it for alignment. */
  private record Part(char code, int size, int padding) {}

  private record Layout(List<Part> parts, ByteOrder order) {
    int size() {
      return parts.stream().mapToInt(p -> p.padding() + p.size()).sum();
    }

    long values() {
      return parts.stream().filter(p -> p.code() != 'x').count();
    }
  }

  public static long calcsize(Object format) {
    return layout(text(format)).size();
  }

  public static PyBytes pack(Object format, Object... values) {
    Layout layout = layout(text(format));
    if (layout.values() != values.length) {
      throw new StructError(
          "pack expected " + layout.values() + " items for packing (got " + values.length + ")");
    }
    ByteBuffer out = ByteBuffer.allocate(layout.size()).order(layout.order());
    int next = 0;
    for (Part part : layout.parts()) {
      out.position(out.position() + part.padding());
      if (part.code() == 'x') {
        out.put((byte) 0);
      } else {
        put(out, part, values[next++]);
      }
    }
    return PyBytes.of(out.array());
  }

  private static void put(ByteBuffer out, Part part, Object value) {
    switch (part.code()) {
      case 's', 'c' -> out.put(Arrays.copyOf(((PyBytes) value).toByteArray(), part.size()));
      case 'f' -> out.putFloat((float) Py.asDouble(value));
      case 'd' -> out.putDouble(Py.asDouble(value));
      case '?' -> out.put((byte) (Py.truth(value) ? 1 : 0));
      default -> putInt(out, part, value);
    }
  }

  private static void putInt(ByteBuffer out, Part part, Object value) {
    if (!Builtins.isinstance(value, PyType.INT)) {
      throw new StructError("required argument is not an integer");
    }
    long number = value instanceof java.math.BigInteger big ? big.longValue() : Py.asLong(value);
    switch (part.size()) {
      case 1 -> out.put((byte) number);
      case 2 -> out.putShort((short) number);
      case 4 -> out.putInt((int) number);
      default -> out.putLong(number);
    }
  }

  public static PyTuple unpack(Object format, Object buffer) {
    Layout layout = layout(text(format));
    byte[] bytes = ((PyBytes) buffer).toByteArray();
    if (bytes.length != layout.size()) {
      throw new StructError("unpack requires a buffer of " + layout.size() + " bytes");
    }
    return values(layout, ByteBuffer.wrap(bytes));
  }

  public static PyTuple unpackFrom(Object format, Object buffer, long offset) {
    Layout layout = layout(text(format));
    byte[] bytes = ((PyBytes) buffer).toByteArray();
    if (bytes.length - offset < layout.size()) {
      throw new StructError(
          "unpack_from requires a buffer of at least " + layout.size() + " bytes");
    }
    return values(layout, ByteBuffer.wrap(bytes).position((int) offset));
  }

  public static PyTuple unpackFrom(Object format, Object buffer) {
    return unpackFrom(format, buffer, 0);
  }

  private static PyTuple values(Layout layout, ByteBuffer bytes) {
    ByteBuffer in = bytes.order(layout.order());
    List<Object> values = new ArrayList<>();
    for (Part part : layout.parts()) {
      in.position(in.position() + part.padding());
      if (part.code() == 'x') {
        in.get();
      } else {
        values.add(value(in, part));
      }
    }
    return PyTuple.from(values);
  }

  private static Object value(ByteBuffer in, Part part) {
    return switch (part.code()) {
      case 's', 'c' -> {
        byte[] text = new byte[part.size()];
        in.get(text);
        yield PyBytes.of(text);
      }
      case 'f' -> (double) in.getFloat();
      case 'd' -> in.getDouble();
      case '?' -> in.get() != 0;
      default -> number(in, part);
    };
  }

  private static Object number(ByteBuffer in, Part part) {
    boolean signed = Character.isLowerCase(part.code());
    return switch (part.size()) {
      case 1 -> signed ? (long) in.get() : in.get() & 0xffL;
      case 2 -> signed ? (long) in.getShort() : in.getShort() & 0xffffL;
      case 4 -> signed ? (long) in.getInt() : in.getInt() & 0xffffffffL;
      default -> {
        long value = in.getLong();
        yield signed || value >= 0
            ? (Object) value
            : new java.math.BigInteger(Long.toUnsignedString(value));
      }
    };
  }

  private static String text(Object format) {
    return format instanceof PyBytes bytes ? bytes.text() : Py.asString(format);
  }

  private static Layout layout(String format) {
    String codes = format.replaceAll("\\s", "");
    char first = codes.isEmpty() ? '@' : codes.charAt(0);
    boolean marked = "@=<>!".indexOf(first) >= 0;
    boolean plain = marked && first != '@';
    ByteOrder order = first == '>' || first == '!' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    List<Part> parts = new ArrayList<>();
    int count = -1;
    int at = 0;
    for (char c : codes.substring(marked ? 1 : 0).toCharArray()) {
      if (Character.isDigit(c)) {
        count = Math.max(0, count) * 10 + (c - '0');
        continue;
      }
      int size = c == 's' ? Math.abs(count) : size(c, plain);
      int padding = plain || c == 's' || size == 0 ? 0 : (size - at % size) % size;
      int times = c == 's' ? 1 : Math.abs(count);
      for (int i = 0; i < times; i++) {
        parts.add(new Part(c, size, i == 0 ? padding : 0));
        at += size + (i == 0 ? padding : 0);
      }
      count = -1;
    }
    return new Layout(parts, order);
  }

  private static int size(char code, boolean plain) {
    return switch (code) {
      case 'x', 'c', 'b', 'B', '?' -> 1;
      case 'h', 'H' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> plain ? 4 : 8;
      case 'q', 'Q', 'd', 'n', 'N' -> 8;
      default -> throw new StructError("bad char in struct format");
    };
  }
}
