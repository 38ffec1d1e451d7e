package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.while_loop}. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Loops {
  private Loops() {}

  /** {@code tf.while_loop(cond, body, loop_vars, …)}. */
  public static Object whileLoop(Object condition, Object body, Object variables, Options o) {
    PyCallable holds = function("cond", condition);
    PyCallable step = function("body", body);
    Object parallel = o.get("parallel_iterations", 10L);
    if (Py.truth(Py.lt(parallel, 1L))) {
      throw new TypeError("parallel_iterations must be a positive integer.");
    }
    try (NameScope scope = NameScopes.of(o, "while", variables)) {
      if (!Py.truth(variables)) {
        throw new ValueError("No loop variables provided");
      }
      if (o.get("maximum_iterations") != null) {
        return limited(holds, step, variables, o);
      }
      List<Object> shapes = shapes(variables, o.get("shape_invariants"));
      return new WhileLoop(variables, parallel)
          .build(holds, step, shapes, o.flag("return_same_structure"));
    }
  }

  /** An argument that has to be a function. */
  public static PyCallable function(String name, Object value) {
    if (value instanceof PyCallable function) {
      return function;
    }
    throw new TypeError(name + " must be callable.");
  }

  private static List<Object> shapes(Object variables, Object invariants) {
    return invariants == null ? null : LoopShapes.invariants(variables, invariants);
  }

  /** The same with a counter before the variables, which has a limit. */
  private static Object limited(PyCallable holds, PyCallable body, Object variables, Options o) {
    Tensor limit = Conversion.tensor(o.get("maximum_iterations"), "maximum_iterations");
    if (limit.shape().rankOrUnknown() != 0) {
      throw new ValueError("maximum_iterations must be a scalar, saw shape: " + limit.shape());
    }
    Tensor counter = Constants.of(0L).dtype(limit.dtype()).name("iteration_counter").tensor();
    boolean single = Builtins.len(variables) == 1 && !o.flag("return_same_structure");
    Object inner = single ? Py.getitem(variables, 0L) : variables;
    Object all = PyTuple.of(counter, inner);
    Object invariants = o.get("shape_invariants");
    List<Object> shapes =
        invariants == null ? null : shapes(all, PyTuple.of(TensorShape.SCALAR, invariants));
    Object results =
        new WhileLoop(all, o.get("parallel_iterations", 10L))
            .build(
                within(limit, holds, single),
                counted(body, single),
                shapes,
                o.flag("return_same_structure"));
    return Py.getitem(results, 1L);
  }

  private static PyCallable within(Tensor limit, PyCallable holds, boolean single) {
    return (args, keywords) -> {
      Tensor below = ((Tensor) args.get(0)).lt(limit);
      Object rest = holds.invoke(arguments(args.get(1), single), keywords);
      return Op.of("LogicalAnd", below, rest).tensor();
    };
  }

  private static PyCallable counted(PyCallable body, boolean single) {
    return (args, keywords) -> {
      Tensor next = ((Tensor) args.get(0)).add(1L);
      return PyTuple.of(next, body.invoke(arguments(args.get(1), single), keywords));
    };
  }

  private static PyTuple arguments(Object variables, boolean single) {
    return single ? PyTuple.of(variables) : PyTuple.from(variables);
  }
}
