package org.tfgraft.runtime.op;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** The attributes of one call: inferred, given or defaults, each checked against its definition. */
final class OpAttributes {
  private final OpDef definition;
  private final Map<String, Object> values = new LinkedHashMap<>();

  OpAttributes(OpDef definition, Map<String, Object> inferred, Map<String, Object> given) {
    this.definition = definition;
    for (OpDef.Attr attr : definition.attributes()) {
      Object value =
          inferred.containsKey(attr.name()) ? inferred.get(attr.name()) : given.get(attr.name());
      values.put(attr.name(), value(attr, value));
    }
  }

  /** Refuses attributes of the wrong kind, before anything of the call is named. */
  static void check(OpDef definition, Map<String, Object> given) {
    for (OpDef.Attr attr : definition.attributes()) {
      boolean missing = given.get(attr.name()) == null;
      if (given.containsKey(attr.name()) && !attr.isList()) {
        if (attr.elementType().equals("type") && (!missing || !attr.hasDefault())) {
          kindOf(attr, given.get(attr.name()));
        } else if (attr.elementType().equals("shape") && !missing) {
          shape(attr, given.get(attr.name()));
        } else if (attr.elementType().equals("bool") && !missing) {
          bool(attr, given.get(attr.name()));
        }
      }
    }
  }

  private static DType kindOf(OpDef.Attr attr, Object value) {
    try {
      return DType.from(value).baseDtype();
    } catch (TypeError error) {
      throw expected("DataType", attr, value);
    }
  }

  Map<String, Object> values() {
    return values;
  }

  private Object value(OpDef.Attr attr, Object value) {
    if (value == null) {
      if (attr.hasDefault()) {
        return attr.defaultValue();
      }
      if (!attr.type().equals("shape")) {
        throw new TypeError("No argument for attr " + attr.name());
      }
    }
    return attr.isList() ? list(attr, value) : single(attr, value);
  }

  private List<Object> list(OpDef.Attr attr, Object value) {
    if (!(value instanceof List<?> items)) {
      throw new TypeError("Expected list for attr " + attr.name());
    }
    if (attr.minimum() != null && items.size() < attr.minimum()) {
      throw new ValueError(
          "Attr '%s' of '%s' Op passed list of length %d less than minimum %d."
              .formatted(attr.name(), definition.name(), items.size(), attr.minimum()));
    }
    List<Object> converted = new ArrayList<>();
    items.forEach(item -> converted.add(single(attr, item)));
    return converted;
  }

  private Object single(OpDef.Attr attr, Object value) {
    return switch (attr.elementType()) {
      case "int" -> integer(attr, value);
      case "float" -> floating(attr, value);
      case "bool" -> bool(attr, value);
      case "string" -> string(attr, value);
      case "type" -> type(attr, value);
      case "shape" -> shape(attr, value);
      default -> value;
    };
  }

  private static TypeError expected(String what, OpDef.Attr attr, Object value) {
    return new TypeError(
        "Expected %s for argument '%s' not %s.".formatted(what, attr.name(), Builtins.repr(value)));
  }

  private Object integer(OpDef.Attr attr, Object value) {
    long number;
    try {
      if (value instanceof String) {
        throw expected("int", attr, value);
      }
      number = ((Number) Builtins.int_(value)).longValue();
    } catch (TypeError | ValueError error) {
      throw expected("int", attr, value);
    }
    if (!attr.isList() && attr.minimum() != null && number < attr.minimum()) {
      throw new ValueError(
          "Attr '%s' of '%s' Op passed %d less than minimum %d."
              .formatted(attr.name(), definition.name(), number, attr.minimum()));
    }
    return number;
  }

  private Object floating(OpDef.Attr attr, Object value) {
    if (value instanceof Long || value instanceof Double || value instanceof BigInteger) {
      return ((Number) value).doubleValue();
    }
    if (value instanceof Boolean bool) {
      return bool ? 1.0 : 0.0;
    }
    throw expected("float", attr, value);
  }

  private static Object bool(OpDef.Attr attr, Object value) {
    if (value instanceof Boolean) {
      return value;
    }
    throw expected("bool", attr, value);
  }

  private Object string(OpDef.Attr attr, Object value) {
    if (value instanceof PyBytes bytes) {
      return string(attr, bytes.text());
    }
    if (!(value instanceof String text)) {
      throw expected("string", attr, value);
    }
    if (!attr.allowed().isEmpty() && !attr.allowed().contains(text)) {
      throw new ValueError(
          "Attr '%s' of '%s' Op passed string '%s' not in: \"%s\"."
              .formatted(
                  attr.name(), definition.name(), text, String.join("\", \"", attr.allowed())));
    }
    return text;
  }

  private Object type(OpDef.Attr attr, Object value) {
    DType type = kindOf(attr, value);
    checkType(attr, type, attr.name());
    return type;
  }

  static void checkType(OpDef.Attr attr, DType type, String parameter) {
    if (!attr.allowed().isEmpty() && !attr.allowed().contains(type.name())) {
      throw new TypeError(
          "Value passed to parameter '%s' has DataType %s not in list of allowed values: %s"
              .formatted(
                  parameter,
                  type.name(),
                  attr.allowed().stream().collect(Collectors.joining(", "))));
    }
  }

  private static Object shape(OpDef.Attr attr, Object value) {
    try {
      return TensorShape.from(value);
    } catch (TypeError error) {
      throw new TypeError(
          "Error converting " + attr.name() + " to a TensorShape: " + error.getMessage() + ".");
    } catch (ValueError error) {
      throw new ValueError(
          "Error converting " + attr.name() + " to a TensorShape: " + error.getMessage() + ".");
    }
  }
}
