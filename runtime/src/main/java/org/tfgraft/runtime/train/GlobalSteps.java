package org.tfgraft.runtime.train;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.Initializers;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableAggregation;
import org.tfgraft.runtime.variable.VariableScope;
import org.tfgraft.runtime.variable.VariableStore;

/** The variable of a graph that counts its training steps. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class GlobalSteps {
  private static final String KEY = "global_step";

  private GlobalSteps() {}

  private static Graph graph(Object graph) {
    return graph == null ? Graph.current() : (Graph) graph;
  }

  /** The counter, or null if there is none or more than one. */
  public static Object get(Object graph) {
    PyList<Object> known = graph(graph).getCollection(KEY);
    if (known.size() > 1) {
      return null;
    }
    Object counter;
    try {
      counter = known.isEmpty() ? graph(graph).getTensorByName("global_step:0") : known.get(0);
    } catch (KeyError none) {
      return null;
    }
    check(counter);
    return counter;
  }

  /** Refuses what cannot count steps. */
  public static void check(Object counter) {
    if (!(counter instanceof TensorLike tensor)) {
      throw new TypeError(
          "Existing \"global_step\" must be a Variable or Tensor: " + Builtins.str(counter) + ".");
    }
    if (!tensor.dtype().baseDtype().isInteger()) {
      throw new TypeError("Existing \"global_step\" does not have integer type: " + tensor.dtype());
    }
    if (tensor.shape().rankOrUnknown() != 0 && tensor.shape().isFullyDefined()) {
      throw new TypeError("Existing \"global_step\" is not scalar: " + tensor.shape());
    }
  }

  /** Makes the counter. */
  public static Object create(Object graph) {
    if (get(graph) != null) {
      throw new ValueError("\"global_step\" already exists.");
    }
    Options options =
        new Options()
            .with("shape", new PyList<>())
            .with("dtype", DType.INT64)
            .with("initializer", new Initializers.Zeros(new Options()))
            .with("trainable", false)
            .with("aggregation", VariableAggregation.ONLY_FIRST_REPLICA)
            .with("collections", PyList.of("variables", KEY));
    Graph owner = graph(graph);
    try (PyContext isDefault = owner.asDefault();
        NameScope root = owner.nameScope(null)) {
      return VariableScope.current()
          .getVariable(VariableStore.of(owner), KEY, options.toArguments());
    }
  }

  public static Object getOrCreate(Object graph) {
    Object known = get(graph);
    return known == null ? create(graph) : known;
  }
}
