package org.tfgraft.runtime.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyScalar;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.session.kernel.Kernels;

/** Runs the part of a graph that some fetches need; the order of a run is planned once and kept. */
final class Executor {
  private record Key(List<Object> fetches, Set<Tensor> feeds) {}

  private final SessionState state;
  private final Map<Key, Plan> plans = new HashMap<>();

  Executor(SessionState state) {
    this.state = state;
  }

  /** The values of the fetches: NumPy arrays and scalars, null for operations. */
  List<Object> run(List<Object> fetches, Feeds feeds) {
    Set<Tensor> fed = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    fed.addAll(feeds.tensors());
    Key key = new Key(List.copyOf(fetches), new HashSet<>(fed));
    Plan plan = plans.computeIfAbsent(key, missing -> checked(Plan.of(fetches, fed)));
    Object[] values = new Object[plan.slotCount()];
    for (Tensor tensor : fed) {
      int slot = plan.slot(tensor);
      if (slot >= 0) {
        values[slot] = feeds.get(tensor);
      }
    }
    if (plan.hasLoops()) {
      new LoopRunner(plan, state, values).run();
    } else {
      plan.steps().forEach(step -> execute(step, values));
    }
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < fetches.size(); i++) {
      Object fetch = fetches.get(i);
      results.add(
          fetch instanceof Tensor tensor
              ? feeds.has(tensor)
                  ? feeds.get(tensor)
                  : fetched(tensor, i, values[plan.slot(tensor)])
              : null);
    }
    return results;
  }

  /** Before anything is computed, every variable of a plan has to say how large it is. */
  private static Plan checked(Plan plan) {
    plan.steps().stream()
        .map(Plan.Step::operation)
        .filter(Executor::isVariableOfUnknownSize)
        .min(Comparator.comparingInt(Operation::id))
        .ifPresent(Executor::refuse);
    return plan;
  }

  private static boolean isVariableOfUnknownSize(Operation operation) {
    return operation.type().equals("VariableV2")
        && operation.attribute("shape") instanceof TensorShape shape
        && shape.hasRank()
        && !shape.isFullyDefined();
  }

  private static void refuse(Operation variable) {
    String shape = ((TensorShape) variable.attribute("shape")).inBrackets();
    throw KernelError.invalid("Shape " + shape + " is not fully defined").at(variable);
  }

  private void execute(Plan.Step step, Object[] values) {
    Object[] inputs = new Object[step.inputs().length];
    boolean dead = false;
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = values[step.inputs()[i]];
      dead |= inputs[i] == Dead.VALUE;
    }
    for (int control : step.controls()) {
      dead |= values[control] == Dead.VALUE;
    }
    if (dead && !step.isMerge()) {
      for (int i = -1; i < step.operation().outputCount(); i++) {
        values[step.firstSlot() + 1 + i] = Dead.VALUE;
      }
      return;
    }
    Object result = compute(step.operation(), inputs, state);
    store(step, result, values);
  }

  static void store(Plan.Step step, Object result, Object[] values) {
    values[step.firstSlot()] = null;
    if (result instanceof Object[] several) {
      System.arraycopy(several, 0, values, step.firstSlot() + 1, several.length);
    } else if (step.operation().outputCount() > 0) {
      values[step.firstSlot() + 1] = result;
    }
  }

  static Object compute(Operation operation, Object[] inputs, SessionState state) {
    try {
      return Kernels.find(operation).run(new Call(operation, inputs, state));
    } catch (KernelError error) {
      throw error.at(operation);
    } catch (IndexOutOfBoundsException
        | NegativeArraySizeException
        | ValueError
        | TypeError error) {
      throw KernelError.invalid(error.getMessage()).at(operation);
    }
  }

  private static Object fetched(Tensor tensor, int place, Object value) {
    if (value instanceof VariableState variable) {
      try {
        return python(variable.require());
      } catch (KernelError error) {
        throw error.of(
            null,
            error.getMessage()
                + "\n\t [[{{node _retval_"
                + tensor.op().name()
                + "_"
                + tensor.valueIndex()
                + "_"
                + place
                + "}}]]");
      }
    }
    if (value == Dead.VALUE) {
      throw new InvalidArgumentError(null, null, "Retval[" + place + "] does not have value");
    }
    return value instanceof NdArray array ? python(array) : value;
  }

  private static Object python(NdArray array) {
    return array.rank() == 0 && array.type().isNumeric()
        ? NumpyScalar.of(array.type(), array.get(0))
        : array.rank() == 0 ? array.get(0) : array.copy();
  }
}
