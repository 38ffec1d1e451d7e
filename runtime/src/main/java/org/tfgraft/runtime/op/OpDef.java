package org.tfgraft.runtime.op;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.TypeError;

/** What TensorFlow registers of an operation type: inputs, outputs and attributes, in order. */
public record OpDef(
    String name, List<Arg> inputs, List<Arg> outputs, List<Attr> attributes, String flags) {

  /**
   * An input or output. Its type is a fixed one or the value of an attribute; it is a list if an
   * attribute counts it or lists its types.
   */
  public record Arg(
      String name,
      DType type,
      String typeAttr,
      String typeListAttr,
      String numberAttr,
      boolean reference) {
    boolean isList() {
      return numberAttr != null || typeListAttr != null;
    }
  }

  /** An attribute; the default is null where the attribute must be given. */
  public record Attr(String name, String type, List<String> allowed, Long minimum, String preset) {
    boolean isList() {
      return type.startsWith("[");
    }

    String elementType() {
      return isList() ? type.substring(1, type.length() - 1) : type;
    }

    boolean hasDefault() {
      return preset != null;
    }

    Object defaultValue() {
      if (!isList()) {
        return parse(elementType(), preset);
      }
      String inner = preset.substring(1, preset.length() - 1);
      List<Object> values = new ArrayList<>();
      if (!inner.isEmpty()) {
        for (String value : inner.split(",")) {
          values.add(parse(elementType(), value));
        }
      }
      return values;
    }

    private static Object parse(String type, String text) {
      return switch (type) {
        case "int" -> Long.valueOf(text);
        case "float" -> Double.valueOf(text);
        case "bool" -> Boolean.valueOf(text);
        case "type" -> DType.named(text);
        case "shape" -> text.equals("null") ? TensorShape.UNKNOWN : TensorShape.SCALAR;
        default -> decode(text);
      };
    }
  }

  /** Whether two runs of such an operation may differ. */
  public boolean stateful() {
    return flags.contains("s");
  }

  /** The types of the outputs of an operation with these attributes. */
  List<DType> outputTypes(Map<String, Object> values) {
    List<DType> types = new ArrayList<>();
    for (Arg output : outputs) {
      if (output.typeListAttr() != null) {
        for (Object type : (List<?>) values.get(output.typeListAttr())) {
          types.add((DType) type);
        }
        continue;
      }
      DType type = output.type() != null ? output.type() : (DType) values.get(output.typeAttr());
      if (type == null) {
        throw new TypeError("No argument for attr " + output.typeAttr());
      }
      long count = output.numberAttr() == null ? 1 : (Long) values.get(output.numberAttr());
      for (long i = 0; i < count; i++) {
        types.add(output.reference() ? type.reference() : type);
      }
    }
    return types;
  }

  /** Reads one line of the table of operations. */
  static OpDef parse(String line) {
    String[] columns = line.split("\t", -1);
    return new OpDef(
        columns[0],
        words(columns[1]).stream().map(OpDef::arg).toList(),
        words(columns[2]).stream().map(OpDef::arg).toList(),
        words(columns[3]).stream().map(OpDef::attr).toList(),
        columns[4]);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private static Arg arg(String text) {
    int colon = text.indexOf(':');
    String name = text.substring(0, colon);
    String type = text.substring(colon + 1);
    boolean reference = type.startsWith("&");
    if (reference) {
      type = type.substring(1);
    }
    int star = type.indexOf('*');
    String number = star < 0 ? null : type.substring(0, star);
    String element = type.substring(star + 1);
    if (element.startsWith("+")) {
      return new Arg(name, null, null, element.substring(1), number, reference);
    }
    DType fixed = DType.named(element);
    return new Arg(name, fixed, fixed == null ? element : null, null, number, reference);
  }

  private static Attr attr(String text) {
    int colon = text.indexOf(':');
    String name = text.substring(0, colon);
    String rest = text.substring(colon + 1);
    int equals = rest.replace(">=", "  ").indexOf('=');
    String preset = equals < 0 ? null : rest.substring(equals + 1);
    String head = equals < 0 ? rest : rest.substring(0, equals);
    int least = head.indexOf(">=");
    Long minimum = least < 0 ? null : Long.valueOf(head.substring(least + 2));
    head = least < 0 ? head : head.substring(0, least);
    int brace = head.indexOf('{');
    List<String> allowed = new ArrayList<>();
    if (brace >= 0) {
      for (String value : head.substring(brace + 1, head.length() - 1).split(",")) {
        allowed.add(decode(value));
      }
    }
    return new Attr(name, brace < 0 ? head : head.substring(0, brace), allowed, minimum, preset);
  }

  private static String decode(String text) {
    return text.indexOf('%') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
