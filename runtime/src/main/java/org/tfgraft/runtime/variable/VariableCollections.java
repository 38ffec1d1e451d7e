package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.python.PyList;

/** The collections of a graph that hold variables. */
public final class VariableCollections {
  public static final String GLOBAL = "variables";
  public static final String LOCAL = "local_variables";
  public static final String TRAINABLE = "trainable_variables";

  private VariableCollections() {}

  /** The variables of that collection of the current graph whose names match from the start. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static PyList<Variable> variables(String collection, Object scope) {
    return (PyList) Graph.current().collectionStore().get(collection, scope);
  }
}
