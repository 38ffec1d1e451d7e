package org.tfgraft.runtime.proto;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;

/** A message in the protobuf text format, as Python prints it. */
final class ProtoText {
  private final StringBuilder text = new StringBuilder();

  private ProtoText() {}

  static String of(Proto message) {
    ProtoText printer = new ProtoText();
    printer.message(message, "");
    return printer.text.toString();
  }

  private void message(Proto message, String indent) {
    for (ProtoField field : message.type().inOrder()) {
      if (!message.has(field.name())) {
        continue;
      }
      Object value = message.get(field.name());
      if (value instanceof ProtoList list) {
        list.forEach(item -> field(field, item, indent));
      } else if (value instanceof ProtoMap map) {
        map.sorted().forEach((key, item) -> field(field, map.entry(key, item), indent));
      } else {
        field(field, value, indent);
      }
    }
  }

  private void field(ProtoField field, Object value, String indent) {
    text.append(indent).append(field.name());
    if (value instanceof Proto inner) {
      text.append(" {\n");
      message(inner, indent + "  ");
      text.append(indent).append("}\n");
    } else {
      text.append(": ").append(scalar(field, value)).append('\n');
    }
  }

  private static String scalar(ProtoField field, Object value) {
    if (value instanceof Boolean flag) {
      return flag ? "true" : "false";
    }
    if (value instanceof String string) {
      return "\"" + escaped(string.getBytes(StandardCharsets.UTF_8), true) + "\"";
    }
    if (value instanceof PyBytes bytes) {
      return "\"" + escaped(bytes.toByteArray(), false) + "\"";
    }
    Map<Long, String> names = ProtoType.enumeration(field.type());
    String name = names == null ? null : names.get(value);
    return name == null ? Builtins.str(value) : name;
  }

  private static String escaped(byte[] bytes, boolean isText) {
    StringBuilder escaped = new StringBuilder();
    for (byte signed : bytes) {
      int c = signed & 0xff;
      switch (c) {
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '"' -> escaped.append("\\\"");
        case '\'' -> escaped.append("\\'");
        case '\\' -> escaped.append("\\\\");
        default -> {
          if (c < 32 || c > 126) {
            escaped.append(String.format("\\%03o", c));
          } else {
            escaped.append((char) c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
