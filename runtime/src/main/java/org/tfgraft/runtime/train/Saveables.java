package org.tfgraft.runtime.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Conversion;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PySet;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.ResourceVariable;
import org.tfgraft.runtime.variable.SaveSliceInfo;
import org.tfgraft.runtime.variable.Variable;

/** What a saver was given, as the values that it saves, in the order of their names. */
final class Saveables {
  private static final Set<String> KEPT =
      Set.of("Variable", "VariableV2", "AutoReloadVariable", "VarHandleOp", "ReadVariableOp");

  private final List<Saveable> found = new ArrayList<>();
  private final Set<Object> sources = Collections.newSetFromMap(new IdentityHashMap<>());

  private Saveables() {}

  /** The values behind a list of variables, or a dictionary that names them. */
  static List<Saveable> of(Object given) {
    Saveables saveables = new Saveables();
    Map<String, Object> byName = given instanceof PyDict<?, ?> dict ? named(dict) : named(given);
    byName.forEach(saveables::add);
    return saveables.found;
  }

  private static Map<String, Object> named(PyDict<?, ?> given) {
    Map<String, Object> byName = new TreeMap<>();
    given.forEach(
        (name, value) -> {
          if (!(name instanceof String text)) {
            throw new TypeError(
                "names_to_saveables must be a dict mapping string names to trackable operations."
                    + " Name is not a string: "
                    + Builtins.str(name));
          }
          byName.put(text, value);
        });
    return byName;
  }

  private static Map<String, Object> named(Object given) {
    if (!(given instanceof PyList || given instanceof PyTuple || given instanceof PySet)) {
      throw new TypeError(
          "Variables to save should be passed in a dict or a list: " + Builtins.str(given));
    }
    List<Object> sorted = new ArrayList<>();
    Py.iterate(given).forEach(sorted::add);
    sorted.sort((a, b) -> nameOf(a).compareTo(nameOf(b)));
    Map<String, Object> byName = new TreeMap<>();
    sorted.forEach(value -> addNamed(value, byName));
    return byName;
  }

  private static String nameOf(Object value) {
    return Builtins.str(Py.getattr(value, "name"));
  }

  private static void addNamed(Object value, Map<String, Object> byName) {
    if (value instanceof Variable part && part.saveSliceInfo() != null) {
      addPart(part, byName);
      return;
    }
    Object kept = value instanceof PartitionedVariable ? value : tensorOf(value);
    String name = kept instanceof Tensor tensor ? nameInCheckpoint(tensor) : nameOf(kept);
    if (byName.put(name, kept) != null) {
      throw new ValueError("At least two variables have the same name: " + name);
    }
  }

  private static String nameInCheckpoint(Tensor tensor) {
    boolean isRead = tensor.op().type().equals("ReadVariableOp");
    return isRead ? tensor.op().input(0).op().name() : tensor.op().name();
  }

  private static void addPart(Variable part, Map<String, Object> byName) {
    String name = part.saveSliceInfo().fullName();
    Object parts = byName.computeIfAbsent(name, key -> new PyList<>());
    if (!(parts instanceof PyList<?>)) {
      throw new ValueError("Mixing slices and non-slices with the same name: " + name);
    }
    Py.callMethod(parts, "append", PyTuple.of(part), new PyDict<>());
  }

  private static Tensor tensorOf(Object value) {
    Tensor tensor = keptTensor(value);
    if (!KEPT.contains(tensor.op().type())) {
      throw new TypeError("Variable to save is not a Variable: " + tensor.pyStr());
    }
    return tensor;
  }

  private static Tensor keptTensor(Object value) {
    return value instanceof ResourceVariable variable
        ? (Tensor) variable.asGraphElement()
        : Conversion.of(value).reference(true).tensor();
  }

  private void add(String name, Object value) {
    if (value instanceof PyList || value instanceof PyTuple) {
      addParts(name, Py.iterate(value));
    } else if (value instanceof PartitionedVariable variable) {
      addParts(name, () -> variable.pyIterator());
    } else {
      addWhole(name, value);
    }
  }

  private void addParts(String name, Iterable<Object> parts) {
    String whole = null;
    for (Object each : parts) {
      if (!(each instanceof Variable part)) {
        throw new ValueError("Slices must all be Variables: " + Builtins.str(each));
      }
      SaveSliceInfo info = part.saveSliceInfo();
      if (info == null) {
        throw new ValueError("Slices must all be slices: " + part.pyStr());
      }
      if (whole != null && !whole.equals(info.fullName())) {
        throw new ValueError(
            "Slices must all be from the same tensor: " + whole + " != " + info.fullName());
      }
      whole = info.fullName();
      add(
          part instanceof ResourceVariable
              ? Saveable.part(part, info.spec(), name)
              : Saveable.reference(part, part.toTensor(null, true), info.spec(), name));
    }
  }

  private void addWhole(String name, Object value) {
    Tensor tensor = keptTensor(value);
    if (!(value instanceof ResourceVariable) && !KEPT.contains(tensor.op().type())) {
      throw new TypeError(
          "names_to_saveables must be a dict mapping string names to Tensors/Variables. Not a"
              + " variable: "
              + tensor.pyStr());
    }
    boolean isReference = tensor.op().type().matches("Variable(V2)?|AutoReloadVariable");
    add(isReference ? Saveable.reference(tensor, tensor, "", name) : Saveable.read(tensor, name));
  }

  private void add(Saveable saveable) {
    if (!sources.add(saveable.source())) {
      throw new ValueError("The same saveable will be restored with two names: " + saveable.name());
    }
    found.add(saveable);
  }
}
