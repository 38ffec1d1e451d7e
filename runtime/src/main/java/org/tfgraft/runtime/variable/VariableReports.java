package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.ArrayOps;
import org.tfgraft.runtime.op.Constants;
import org.tfgraft.runtime.op.Conversion;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.StateOps;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** Operations that tell which variables have no value yet. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class VariableReports {
  private VariableReports() {}

  /** {@code tf.report_uninitialized_variables}: the names of those without a value. */
  public static Tensor uninitialized(Options o) {
    PyList<Object> variables = variables(o);
    if (o.get("var_list") == null) {
      orReferences(variables);
    }
    try (NameScope scope = NameScopes.of(o.get("name", "report_uninitialized_variables"), null)) {
      PyList<Object> flags = new PyList<>();
      PyList<Object> names = new PyList<>();
      for (Object item : variables) {
        flags.add(isInitialized(item));
        names.add(((TensorLike) item).op().name());
      }
      try (PyContext device = Graph.current().device("/cpu:0")) {
        if (variables.isEmpty()) {
          return Constants.of(new PyList<>()).dtype(DType.STRING).tensor();
        }
        Tensor mask = Op.of("LogicalNot", ArrayOps.stack(flags, new Options())).tensor();
        Tensor all = Constants.of(names).tensor();
        return ArrayOps.booleanMask(all, mask, new Options());
      }
    }
  }

  private static PyList<Object> variables(Options o) {
    PyList<Object> variables = new PyList<>();
    if (o.get("var_list") == null) {
      variables.addAll(VariableCollections.variables(VariableCollections.GLOBAL, null));
      variables.addAll(VariableCollections.variables(VariableCollections.LOCAL, null));
    } else {
      Py.iterate(o.get("var_list")).forEach(variables::add);
    }
    return variables;
  }

  /** Where no variable is known, whatever keeps a value counts as one. */
  private static PyList<Object> orReferences(PyList<Object> variables) {
    if (variables.isEmpty()) {
      for (Operation operation : Graph.current().getOperations()) {
        if (operation.type().equals("VariableV2") || operation.type().equals("Variable")) {
          variables.add(operation.output(0));
        }
      }
    }
    return variables;
  }

  /** {@code tf.is_variable_initialized}. */
  public static Tensor isInitialized(Object variable) {
    return variable instanceof Variable known
        ? known.isInitialized(new Options())
        : StateOps.isReference(variable)
            ? Op.of("IsVariableInitialized", variable).tensor()
            : (Tensor) Py.callMethod(variable, "is_initialized", PyTuple.of(), new PyDict<>());
  }

  /** {@code tf.assert_variables_initialized}: fails the run if one has no value; null if none. */
  public static Tensor assertInitialized(Options o) {
    PyList<Object> variables = orReferences(variables(o));
    PyList<Object> ranks = new PyList<>();
    for (Object item : variables) {
      TensorLike variable = (TensorLike) item;
      try (PyContext there = Graph.current().colocateWith(variable.op(), false);
          NameScope scope = NameScopes.of((Object) null, "Rank", variable)) {
        Conversion.tensor(
            variable, null); // TensorFlow looks at the value before it asks for the rank
        ranks.add(Op.of("Rank", variable).name(scope.name()).tensor());
      }
    }
    if (ranks.isEmpty()) {
      return null;
    }
    return ranks.size() == 1 ? (Tensor) ranks.get(0) : ArrayOps.stack(ranks, new Options());
  }
}
