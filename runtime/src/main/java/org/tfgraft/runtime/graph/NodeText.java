package org.tfgraft.runtime.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tfgraft.runtime.python.Builtins;

/** An operation as the text of its NodeDef, which is what printing one shows. */
final class NodeText {
  private final StringBuilder text = new StringBuilder();

  private NodeText() {}

  static String of(Operation operation) {
    NodeText node = new NodeText();
    node.field("name", operation.name());
    node.field("op", operation.type());
    operation.inputList().forEach(input -> node.field("input", input.nodeInput()));
    operation.controlInputList().forEach(input -> node.field("input", "^" + input.name()));
    if (!operation.device().isEmpty()) {
      node.field("device", operation.device());
    }
    new TreeMap<>(operation.attributes()).forEach(node::attribute);
    return node.text.toString();
  }

  private void field(String key, String value) {
    text.append(key).append(": \"").append(value).append("\"\n");
  }

  private void attribute(String key, Object value) {
    text.append("attr {\n  key: \"").append(key).append("\"\n  value {\n");
    if (value instanceof List<?> list) {
      text.append("    list {\n");
      list.forEach(item -> value("      ", item));
      text.append("    }\n");
    } else {
      value("    ", value);
    }
    text.append("  }\n}\n");
  }

  private void value(String indent, Object value) {
    text.append(indent);
    if (value instanceof DType dtype) {
      text.append("type: ").append(protoName(dtype));
    } else if (value instanceof TensorShape shape) {
      shape(indent, shape);
    } else if (value instanceof String string) {
      text.append("s: \"").append(string).append('"');
    } else if (value instanceof Boolean bool) {
      text.append("b: ").append(bool);
    } else if (value instanceof Long number) {
      text.append("i: ").append(number);
    } else if (value instanceof Double number) {
      text.append("f: ").append(Builtins.str(number));
    } else {
      text.append("tensor {\n").append(indent).append('}');
    }
    text.append('\n');
  }

  private void shape(String indent, TensorShape shape) {
    text.append("shape {\n");
    if (!shape.hasRank()) {
      text.append(indent).append("  unknown_rank: true\n");
    }
    for (int i = 0; i < shape.rankOrUnknown(); i++) {
      text.append(indent)
          .append("  dim {\n")
          .append(indent)
          .append("    size: ")
          .append(shape.size(i))
          .append('\n')
          .append(indent)
          .append("  }\n");
    }
    text.append(indent).append('}');
  }

  private static final Map<String, String> PROTO_NAMES =
      Map.of("float32", "DT_FLOAT", "float64", "DT_DOUBLE", "float16", "DT_HALF");

  private static String protoName(DType dtype) {
    String base = dtype.baseDtype().name();
    String name = PROTO_NAMES.getOrDefault(base, "DT_" + base.toUpperCase(java.util.Locale.ROOT));
    return dtype.isReference() ? name + "_REF" : name;
  }
}
