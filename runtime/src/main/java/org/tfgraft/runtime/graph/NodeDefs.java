package org.tfgraft.runtime.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoList;
import org.tfgraft.runtime.python.PyBytes;

/** Operations as NodeDef messages, and the values of attributes as AttrValue. */
public final class NodeDefs {
  private NodeDefs() {}

  /** The message of one operation. */
  public static Proto of(Operation operation) {
    return of(operation, operation.controlInputList());
  }

  /** The message of an operation of a serialized graph, where control inputs are sorted. */
  static Proto serialized(Operation operation) {
    List<Operation> controls = new ArrayList<>(operation.controlInputList());
    controls.sort(Comparator.comparing(Operation::name));
    return of(operation, controls);
  }

  private static Proto of(Operation operation, List<Operation> controls) {
    Proto node = Proto.of("NodeDef").set("name", operation.name()).set("op", operation.type());
    operation.inputList().forEach(input -> node.list("input").add(input.nodeInput()));
    controls.forEach(control -> node.list("input").add("^" + control.name()));
    node.set("device", operation.device());
    for (Map.Entry<String, Object> attribute : operation.attributes().entrySet()) {
      write(operation, attribute.getValue(), node.map("attr").message(attribute.getKey()));
    }
    return node;
  }

  /** The value of an operation's attribute as message. */
  static Proto attribute(Operation operation, String key) {
    Proto value = Proto.of("AttrValue");
    write(operation, operation.attribute(key), value);
    return value;
  }

  private static void write(Operation operation, Object value, Proto message) {
    if (value instanceof NdArray array) {
      DType dtype = (DType) operation.attributes().getOrDefault("dtype", DType.of(array.type()));
      TensorProtos.write(array, dtype, message.message("tensor"));
    } else {
      write(value, message);
    }
  }

  /** Writes an attribute's value that is no array. */
  public static void write(Object value, Proto message) {
    if (value instanceof List<?> list) {
      Proto values = message.message("list");
      list.forEach(item -> add(values, item));
    } else if (value instanceof TensorShape shape) {
      TensorProtos.write(shape, message.message("shape"));
    } else if (value instanceof Proto proto) {
      message.copyFrom(proto);
    } else {
      message.set(kind(value), plain(value));
    }
  }

  private static void add(Proto values, Object item) {
    if (item instanceof TensorShape shape) {
      TensorProtos.write(shape, values.list("shape").addMessage());
    } else {
      values.list(kind(item)).add(plain(item));
    }
  }

  private static String kind(Object value) {
    if (value instanceof DType) {
      return "type";
    }
    if (value instanceof Boolean) {
      return "b";
    }
    return value instanceof Long ? "i" : value instanceof Double ? "f" : "s";
  }

  private static Object plain(Object value) {
    return value instanceof DType dtype ? dtype.asDatatypeEnum() : value;
  }

  /** The value that an AttrValue message stands for, as an operation keeps it. */
  public static Object value(Proto message) {
    String kind = message.which("value");
    if (kind == null) {
      return new ArrayList<>();
    }
    Object value = message.get(kind);
    return switch (kind) {
      case "list" -> values((Proto) value);
      case "tensor" -> TensorProtos.array((Proto) value);
      case "func", "placeholder" -> message;
      default -> single(kind, value);
    };
  }

  private static Object single(String kind, Object value) {
    return switch (kind) {
      case "type" -> DType.numbered(((Long) value).intValue());
      case "shape" -> TensorProtos.shape((Proto) value);
      case "s" -> ((PyBytes) value).text();
      default -> value;
    };
  }

  private static List<Object> values(Proto list) {
    List<Object> values = new ArrayList<>();
    for (String kind : List.of("s", "i", "f", "b", "type", "shape")) {
      ProtoList items = list.list(kind);
      items.forEach(item -> values.add(single(kind, item)));
    }
    return values;
  }
}
