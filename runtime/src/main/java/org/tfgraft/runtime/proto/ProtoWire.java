package org.tfgraft.runtime.proto;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyException;

/** A message in the binary form in which it is stored. */
final class ProtoWire {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int LENGTH = 2;
  private static final int FIXED32 = 5;

  private ProtoWire() {}

  static byte[] bytes(Proto message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (ProtoField field : message.type().inOrder()) {
      if (!message.has(field.name())) {
        continue;
      }
      Object value = message.get(field.name());
      if (value instanceof ProtoMap map) {
        map.sorted().forEach((key, item) -> tagged(out, field, map.entry(key, item)));
      } else if (value instanceof ProtoList list && wireType(field) == LENGTH) {
        list.forEach(item -> tagged(out, field, item));
      } else if (value instanceof ProtoList list) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        list.forEach(item -> scalar(packed, field, item));
        varint(out, (long) field.number() << 3 | LENGTH);
        delimited(out, packed.toByteArray());
      } else {
        tagged(out, field, value);
      }
    }
    return out.toByteArray();
  }

  private static int wireType(ProtoField field) {
    return switch (field.type()) {
      case "double" -> FIXED64;
      case "float" -> FIXED32;
      case "string", "bytes" -> LENGTH;
      default -> field.isMessage() ? LENGTH : VARINT;
    };
  }

  private static void tagged(ByteArrayOutputStream out, ProtoField field, Object value) {
    varint(out, (long) field.number() << 3 | wireType(field));
    scalar(out, field, value);
  }

  private static void scalar(ByteArrayOutputStream out, ProtoField field, Object value) {
    if (value instanceof Proto message) {
      delimited(out, bytes(message));
    } else if (value instanceof String text) {
      delimited(out, text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof PyBytes bytes) {
      delimited(out, bytes.toByteArray());
    } else if (value instanceof Boolean flag) {
      out.write(flag ? 1 : 0);
    } else if (value instanceof Double real) {
      boolean single = field.type().equals("float");
      ByteBuffer buffer = ByteBuffer.allocate(single ? 4 : 8).order(ByteOrder.LITTLE_ENDIAN);
      if (single) {
        buffer.putFloat(real.floatValue());
      } else {
        buffer.putDouble(real);
      }
      out.writeBytes(buffer.array());
    } else {
      varint(out, (Long) value);
    }
  }

  private static void delimited(ByteArrayOutputStream out, byte[] bytes) {
    varint(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** Adds what the bytes say to a message; their number. */
  static long read(Proto message, byte[] bytes) {
    try {
      read(message, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    } catch (java.nio.BufferUnderflowException | IllegalArgumentException e) {
      throw new PyException("Error parsing message");
    }
    return bytes.length;
  }

  private static void read(Proto message, ByteBuffer in) {
    while (in.hasRemaining()) {
      long tag = readVarint(in);
      ProtoField field = message.type().field((int) (tag >>> 3));
      int wire = (int) (tag & 7);
      if (field == null) {
        skip(in, wire);
      } else if (wire == LENGTH) {
        readDelimited(message, field, slice(in));
      } else {
        store(message, field, number(in, field));
      }
    }
  }

  private static void readDelimited(Proto message, ProtoField field, ByteBuffer in) {
    if (field.map()) {
      Proto entry = Proto.of(field.type());
      read(entry, in);
      ProtoMap map = message.map(field.name());
      if (entry.get("value") instanceof Proto value) {
        map.message(entry.get("key")).copyFrom(value);
      } else {
        map.put(entry.get("key"), entry.get("value"));
      }
    } else if (field.isMessage()) {
      Proto inner =
          field.repeated()
              ? message.list(field.name()).addMessage()
              : message.message(field.name());
      read(inner, in);
    } else if (wireType(field) == LENGTH) {
      byte[] bytes = new byte[in.remaining()];
      in.get(bytes);
      store(message, field, PyBytes.of(bytes));
    } else {
      while (in.hasRemaining()) {
        store(message, field, number(in, field));
      }
    }
  }

  private static void store(Proto message, ProtoField field, Object value) {
    if (field.repeated()) {
      message.list(field.name()).add(value);
    } else {
      message.set(field.name(), value);
    }
  }

  private static Object number(ByteBuffer in, ProtoField field) {
    return switch (wireType(field)) {
      case FIXED64 -> in.getDouble();
      case FIXED32 -> (double) in.getFloat();
      default -> field.type().equals("bool") ? readVarint(in) != 0 : (Object) readVarint(in);
    };
  }

  private static ByteBuffer slice(ByteBuffer in) {
    int length = (int) readVarint(in);
    ByteBuffer slice = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    in.position(in.position() + length);
    return slice;
  }

  private static void skip(ByteBuffer in, int wire) {
    switch (wire) {
      case VARINT -> readVarint(in);
      case FIXED64 -> in.getLong();
      case FIXED32 -> in.getInt();
      default -> slice(in);
    }
  }

  private static long readVarint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
