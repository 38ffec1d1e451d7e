package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;

/** The parts that conditionals and loops are both made of: switches and merges. */
@SuppressWarnings("try") // scopes are opened for their effect
final class Branches {
  private Branches() {}

  /** A switch beside its value: what goes on if the condition is false, and if it is true. */
  static List<Tensor> of(Tensor value, Tensor condition) {
    String type = value.dtype().isReference() ? "RefSwitch" : "Switch";
    try (PyContext placed = Graph.current().colocateWith(value.op(), true)) {
      return Op.of(type, value, condition).name("Switch").tensors();
    }
  }

  /** The one of two tensors that there is. */
  static Tensor merge(Tensor a, Tensor b) {
    boolean references = a.dtype().isReference() && b.dtype().isReference();
    try (NameScope scope = NameScopes.of((Object) null, "Merge", a, b)) {
      return Op.of(references ? "RefMerge" : "Merge", (Object) PyList.of(a, b))
          .name(scope.name())
          .operation()
          .output(0);
    }
  }
}
