package org.tfgraft.runtime.graph;

import java.util.Locale;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Finds a graph's operations and tensors by name, and explains what is wrong with a name. */
final class GraphLookup {
  private static final String TENSOR_FORM =
      "Tensor names must be of the form \"<op_name>:<output_index>\".";

  private final Graph graph;

  GraphLookup(Graph graph) {
    this.graph = graph;
  }

  Operation operation(Object name) {
    if (!(name instanceof String)) {
      throw new TypeError(
          "Operation names are strings (or similar), not " + PythonValues.typeName(name) + ".");
    }
    return (Operation) element(name, false, true);
  }

  Tensor tensor(Object name) {
    if (!(name instanceof String)) {
      throw new TypeError(
          "Tensor names are strings (or similar), not " + PythonValues.typeName(name) + ".");
    }
    return (Tensor) element(name, true, false);
  }

  Object element(Object value, boolean allowTensor, boolean allowOperation) {
    String wanted = wanted(allowTensor, allowOperation);
    Object element = resolve(value);
    if (element instanceof String name) {
      if (name.contains(":")) {
        if (!allowTensor) {
          throw new ValueError(
              "Name %s appears to refer to a Tensor, not a %s.".formatted(quoted(name), wanted));
        }
        return tensorNamed(name);
      }
      return operationNamed(name, allowOperation, wanted);
    }
    if (element instanceof Tensor tensor && allowTensor) {
      return checked(tensor, tensor.graph(), "Tensor ");
    }
    if (element instanceof Operation operation && allowOperation) {
      return checked(operation, operation.graph(), "Operation ");
    }
    throw new TypeError(
        "Can not convert a " + PythonValues.typeName(element) + " into a " + wanted + ".");
  }

  private static Object resolve(Object value) {
    if (value instanceof GraphElement element) {
      return element.asGraphElement();
    }
    return value instanceof PyBytes bytes ? PythonValues.text(bytes) : value;
  }

  /** What a control dependency on this value waits for. */
  static Object dependency(Object value) {
    return value instanceof GraphElement element ? element.asDependency() : value;
  }

  private Object checked(Object element, Graph owner, String kind) {
    if (owner != graph) {
      throw new ValueError(kind + PythonValues.str(element) + " is not an element of this graph.");
    }
    return element;
  }

  private static String wanted(boolean allowTensor, boolean allowOperation) {
    if (allowTensor && allowOperation) {
      return "Tensor or Operation";
    }
    if (!allowTensor && !allowOperation) {
      throw new ValueError("allow_tensor and allow_operation can't both be False.");
    }
    return allowTensor ? "Tensor" : "Operation";
  }

  private Tensor tensorNamed(String name) {
    String[] parts = name.split(":", -1);
    int index;
    try {
      index = Integer.parseInt(parts[1].strip());
    } catch (NumberFormatException e) {
      throw invalidTensorName(name);
    }
    if (parts.length != 2) {
      throw invalidTensorName(name);
    }
    Operation operation = graph.find(parts[0]);
    String start =
        "The name "
            + quoted(name)
            + " refers to a Tensor which does not exist. The"
            + " operation, "
            + quoted(parts[0]);
    if (operation == null) {
      throw new KeyError(start + ", does not exist in the graph.");
    }
    int count = operation.outputCount();
    if (index >= count || index < -count) {
      throw new KeyError(start + ", exists but only has " + count + " outputs.");
    }
    return operation.output(index < 0 ? index + count : index);
  }

  private static ValueError invalidTensorName(String name) {
    return new ValueError(
        "The name "
            + quoted(name)
            + " looks a like a Tensor name, but is not a valid one. "
            + TENSOR_FORM);
  }

  private Operation operationNamed(String name, boolean allowOperation, String wanted) {
    Operation operation = graph.find(name);
    if (allowOperation) {
      if (operation == null) {
        throw new KeyError(
            "The name " + quoted(name) + " refers to an Operation not in the graph.");
      }
      return operation;
    }
    String form =
        operation != null
            ? "The name %s refers to an Operation, not a %s. "
            : "The name %s looks like an (invalid) Operation name, not a %s. ";
    throw new ValueError(String.format(Locale.ROOT, form, quoted(name), wanted) + TENSOR_FORM);
  }

  private static String quoted(String name) {
    return PythonValues.repr(name);
  }
}
