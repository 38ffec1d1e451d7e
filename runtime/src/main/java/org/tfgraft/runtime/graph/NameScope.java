package org.tfgraft.runtime.graph;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonName;

/** An entered name scope; its name ends in a slash, or is empty at the root. */
@PythonName("tensorflow.python.framework.ops.name_scope")
public final class NameScope implements PyContext {
  private final String name;
  private final PyContext leave;

  public NameScope(String name, PyContext leave) {
    this.name = name;
    this.leave = leave;
  }

  public String name() {
    return name;
  }

  /** Enters the name scope of a function: the name if given, else the default one. */
  public static NameScope of(Object name, String defaultName) {
    return Graph.current().nameScope(name == null ? defaultName : Options.text(name));
  }

  @Override
  public void close() {
    leave.close();
  }
}
