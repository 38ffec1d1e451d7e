package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.DefaultGraphs;
import org.tfgraft.runtime.graph.DeferredContext;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.ControlFlowOps;
import org.tfgraft.runtime.op.GraphImport;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.op.StaticValue;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.variable.InitScope;

/** The functions of {@code tf} on graphs: scopes, devices, dependencies and collections. */
public abstract class TfGraphs extends TfTypes {
  TfGraphs() {}

  public static Graph graph() {
    return new Graph();
  }

  public static Graph getDefaultGraph() {
    return Graph.current();
  }

  public static void resetDefaultGraph() {
    DefaultGraphs.reset();
  }

  /** Adds the nodes of a GraphDef; gives the elements asked for. */
  public static PyList<Object> importGraphDef(Object graphDef, Arg... options) {
    return GraphImport.run(graphDef, new Options(options));
  }

  public static void setRandomSeed(Object seed) {
    Graph.current().seed(seed);
  }

  /** Enters a name scope. */
  public static NameScope nameScope(Object name, Arg... options) {
    return NameScopes.open(name, new Options(options));
  }

  public static ContextManager nameScopeContext(Object name, Arg... options) {
    return NameScopes.deferred(name, new Options(options));
  }

  /** Enters a name scope; the old order of its arguments. */
  public static NameScope opScope(Object values, Object name, Arg... options) {
    return NameScopes.open(name, new Options(options).with("values", values));
  }

  public static ContextManager opScopeContext(Object values, Object name, Arg... options) {
    return NameScopes.deferred(name, new Options(options).with("values", values));
  }

  /** Enters a block on a device. */
  public static PyContext device(Object deviceNameOrFunction) {
    return Graph.current().device(deviceNameOrFunction);
  }

  public static ContextManager deviceContext(Object deviceNameOrFunction) {
    return Graph.current().deviceContext(deviceNameOrFunction);
  }

  /** Enters a block placed with an operation. */
  public static PyContext colocateWith(Object op, Arg... options) {
    return Graph.current().colocateWith(op, options);
  }

  public static ContextManager colocateWithContext(Object op, Arg... options) {
    return new DeferredContext(() -> colocateWith(op, options));
  }

  /** Enters a block whose operations run after these. */
  public static PyContext controlDependencies(Object controlInputs) {
    return Graph.current().controlDependencies(controlInputs);
  }

  public static ContextManager controlDependenciesContext(Object controlInputs) {
    return Graph.current().controlDependenciesContext(controlInputs);
  }

  /** Enters a block whose resources live in that container. */
  public static PyContext container(String containerName) {
    return Graph.current().container(containerName);
  }

  public static ContextManager containerContext(String containerName) {
    return Graph.current().containerContext(containerName);
  }

  /** Enters the block in which variables are made. */
  public static PyContext initScope() {
    return InitScope.open();
  }

  public static ContextManager initScopeContext() {
    return new DeferredContext(InitScope::open);
  }

  public static void addToCollection(Object name, Object value) {
    Graph.current().addToCollection(name, value);
  }

  public static void addToCollections(Object names, Object value) {
    Graph.current().addToCollections(names, value);
  }

  public static PyList<Object> getCollection(Object key, Arg... options) {
    return Graph.current().getCollection(key, options);
  }

  public static PyList<Object> getCollectionRef(Object key) {
    return Graph.current().getCollectionRef(key);
  }

  /** A graph is always built first. */
  public static boolean executingEagerly() {
    return false;
  }

  /** What is known of a value before it is computed; it can no longer be fed then. */
  public static Object getStaticValue(Object tensor, Arg... options) {
    if (tensor instanceof Tensor known) {
      Object value = StaticValue.of(known);
      if (value != null) {
        known.graph().preventFeeding(known);
      }
      return value;
    }
    return tensor instanceof TensorLike ? null : tensor;
  }

  public static Operation tablesInitializer(Arg... options) {
    String name = new Options(options).string("name", "init_all_tables");
    PyList<Object> initializers = Graph.current().collectionStore().get("table_initializer", null);
    return initializers.isEmpty()
        ? ControlFlowOps.noOp(new Options().with("name", name))
        : ControlFlowOps.group(initializers, name);
  }

  public static boolean isTensor(Object x) {
    return x instanceof TensorLike;
  }
}
