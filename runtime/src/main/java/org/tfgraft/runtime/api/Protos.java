package org.tfgraft.runtime.api;

import org.tfgraft.runtime.proto.ProtoType;
import org.tfgraft.runtime.python.PyType;

/** The classes of protocol buffers that {@code tf} names. */
public final class Protos {
  public static final PyType AttrValue = type("AttrValue");
  public static final PyType ClusterDef = type("ClusterDef");
  public static final PyType GraphDef = type("GraphDef");
  public static final PyType JobDef = type("JobDef");
  public static final PyType MetaGraphDef = type("MetaGraphDef");
  public static final PyType NameAttrList = type("NameAttrList");
  public static final PyType NodeDef = type("NodeDef");
  public static final PyType SaverDef = type("SaverDef");

  private Protos() {}

  private static PyType type(String name) {
    return ProtoType.named(name).pythonType();
  }
}
