package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.GraphElement;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.ValueError;

/** Which graph an operation belongs to, judged by its inputs. */
public final class InputGraphs {
  private Object first;
  private Graph graph;

  private InputGraphs() {}

  /** The graph of the tensors among the values, which must be one; the current graph if none. */
  public static Graph of(Iterable<?> values) {
    InputGraphs found = new InputGraphs();
    for (Object value : values) {
      if (value instanceof List<?> list) {
        list.forEach(found::see);
      } else {
        found.see(value);
      }
    }
    return found.graph == null ? Graph.current() : found.graph;
  }

  private void see(Object value) {
    Graph other = graphOf(value);
    if (other == null) {
      return;
    }
    if (graph == null) {
      first = value;
      graph = other;
    } else if (graph != other) {
      throw new ValueError(
          Builtins.str(element(value))
              + " must be from the same graph as "
              + Builtins.str(element(first))
              + ".");
    }
  }

  private static Object element(Object value) {
    return value instanceof GraphElement element ? element.asGraphElement() : value;
  }

  private static Graph graphOf(Object value) {
    if (value instanceof TensorLike tensor) {
      return tensor instanceof Tensor plain && !plain.tellsGraph() ? null : tensor.graph();
    }
    if (value instanceof IndexedSlices slices) {
      return graphOf(slices.values());
    }
    return value instanceof Operation operation ? operation.graph() : null;
  }
}
