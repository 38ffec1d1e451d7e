package org.tfgraft.runtime.op;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NodeDefs;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.ValueError;

/** What is registered of operation types, as OpDef messages. */
public final class OpDefProtos {
  private OpDefProtos() {}

  /** The definition of an operation's type; Python's {@code op.op_def}. */
  public static Proto of(Operation operation) {
    return of(operation.type());
  }

  /** The definition of an operation type. */
  public static Proto of(String type) {
    OpDef definition = OpDefs.get(type);
    Proto message = Proto.of("OpDef").set("name", definition.name());
    definition.inputs().forEach(arg -> write(arg, message.list("input_arg").addMessage()));
    definition.outputs().forEach(arg -> write(arg, message.list("output_arg").addMessage()));
    definition.attributes().forEach(attr -> write(attr, message.list("attr").addMessage()));
    return message
        .set("is_stateful", definition.flags().contains("s"))
        .set("is_aggregate", definition.flags().contains("a"))
        .set("is_commutative", definition.flags().contains("c"))
        .set("allows_uninitialized_input", definition.flags().contains("u"));
  }

  private static void write(OpDef.Arg arg, Proto message) {
    message.set("name", arg.name()).set("is_ref", arg.reference());
    if (arg.type() != null) {
      message.set("type", arg.type().asDatatypeEnum());
    }
    set(message, "type_attr", arg.typeAttr());
    set(message, "number_attr", arg.numberAttr());
    set(message, "type_list_attr", arg.typeListAttr());
  }

  private static void set(Proto message, String field, String value) {
    if (value != null) {
      message.set(field, value);
    }
  }

  private static void write(OpDef.Attr attr, Proto message) {
    String element = attr.elementType();
    message.set("name", attr.name());
    message.set("type", attr.isList() ? "list(" + element + ")" : element);
    if (attr.hasDefault() && !element.equals("tensor") && !element.equals("func")) {
      NodeDefs.write(attr.defaultValue(), message.message("default_value"));
    }
    if (!attr.allowed().isEmpty()) {
      List<?> allowed =
          element.equals("type")
              ? attr.allowed().stream().map(DType::named).toList()
              : attr.allowed();
      NodeDefs.write(allowed, message.message("allowed_values"));
    }
    if (attr.minimum() != null) {
      message.set("has_minimum", true).set("minimum", attr.minimum());
    }
  }

  /** Lists the definitions of the operations of a graph. */
  public static void list(Proto graph, Proto list) {
    Set<String> types = new TreeSet<>();
    graph.list("node").messages().forEach(node -> types.add(node.text("op")));
    for (String type : types) {
      if (!OpDefs.has(type)) {
        throw new ValueError("Op " + type + " is used by the graph, but is not registered");
      }
      list.list("op").addMessage().copyFrom(of(type));
    }
  }
}
