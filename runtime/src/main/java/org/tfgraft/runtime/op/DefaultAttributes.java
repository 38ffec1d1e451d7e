package org.tfgraft.runtime.op;

import org.tfgraft.runtime.graph.NodeDefs;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.proto.ProtoMap;

/** The attributes of nodes that have the values of the operation's definition. */
public final class DefaultAttributes {
  private DefaultAttributes() {}

  /** Gives a node those that it lacks. */
  static void fill(Proto node) {
    if (!OpDefs.has(node.text("op"))) {
      return;
    }
    ProtoMap attributes = node.map("attr");
    for (OpDef.Attr attribute : OpDefs.get(node.text("op")).attributes()) {
      if (attribute.hasDefault() && attributes.find(attribute.name()) == null) {
        NodeDefs.write(attribute.defaultValue(), attributes.message(attribute.name()));
      }
    }
  }

  /** Takes them out, so that releases that do not know them can read the graph. */
  public static void strip(Proto node) {
    if (!OpDefs.has(node.text("op"))) {
      return;
    }
    ProtoMap attributes = node.map("attr");
    for (OpDef.Attr attribute : OpDefs.get(node.text("op")).attributes()) {
      if (attribute.hasDefault() && attributes.find(attribute.name()) != null) {
        Proto preset = Proto.of("AttrValue");
        NodeDefs.write(attribute.defaultValue(), preset);
        if (preset.equals(attributes.find(attribute.name()))) {
          attributes.pyDeleteItem(attribute.name());
        }
      }
    }
  }
}
