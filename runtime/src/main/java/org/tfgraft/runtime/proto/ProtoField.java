package org.tfgraft.runtime.proto;

/** A field of a message: its number, type and how often it may occur. */
record ProtoField(
    String name, int number, String type, boolean repeated, boolean map, String oneof) {

  static ProtoField parse(String[] columns) {
    String type = columns[3];
    boolean map = type.startsWith("map ");
    boolean repeated = type.startsWith("*");
    return new ProtoField(
        columns[1],
        Integer.parseInt(columns[2]),
        map ? type.substring(4) : repeated ? type.substring(1) : type,
        repeated,
        map,
        columns.length > 4 ? columns[4] : "");
  }

  boolean isMessage() {
    return ProtoType.isMessage(type);
  }

  boolean isSingularMessage() {
    return !repeated && !map && isMessage();
  }
}
