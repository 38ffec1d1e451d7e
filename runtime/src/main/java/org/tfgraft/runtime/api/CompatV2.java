package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableCreation;

/** {@code tf.compat.v2}: what TensorFlow 1.15 has of the names of version 2. */
public class CompatV2 {
  CompatV2() {}

  public static NameScope nameScope(Object name) {
    return NameScopes.open(checked(name), new Options());
  }

  public static ContextManager nameScopeContext(Object name) {
    return NameScopes.deferred(checked(name), new Options());
  }

  public static Variable variable(Arg... options) {
    return (Variable) VariableCreation.createOfVersion2(new Options(options));
  }

  private static String checked(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw new ValueError("name for name_scope must be a string.");
  }
}
