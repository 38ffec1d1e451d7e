package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.nest}: lists, tuples and dictionaries in each other, seen as their leaves. */
public final class Nested {
  private Nested() {}

  public static PyList<Object> flatten(Object structure) {
    return PyList.from(Structures.leaves(structure));
  }

  public static boolean isNested(Object value) {
    return Structures.isNested(value);
  }

  public static void assertSame(Object first, Object second) {
    Structures.checkSame(first, second);
  }

  public static Object pack(Object structure, Object flat) {
    if (!Structures.isNested(flat)) {
      throw new TypeError("flat_sequence must be a sequence");
    }
    List<Object> leaves = new ArrayList<>();
    Py.iterate(flat).forEach(leaves::add);
    int wanted = Structures.leaves(structure).size();
    if (!Structures.isNested(structure) && leaves.size() != 1) {
      throw new ValueError(
          "Structure is a scalar but len(flat_sequence) == %d > 1".formatted(leaves.size()));
    }
    if (leaves.size() != wanted) {
      throw new ValueError(
          ("Could not pack sequence. Structure had %d elements, but flat_sequence had %d elements."
                  + "  Structure: %s, flat_sequence: %s.")
              .formatted(wanted, leaves.size(), Builtins.str(structure), Builtins.str(flat)));
    }
    return Structures.pack(structure, leaves);
  }

  /** Calls a function with the leaves that are in the same place of all structures. */
  public static Object map(Object function, PyTuple structures, PyDict<String, Object> keywords) {
    if (!(function instanceof PyCallable called)) {
      throw new TypeError("func must be callable, got: " + Builtins.str(function));
    }
    if (structures.isEmpty()) {
      throw new ValueError("Must provide at least one structure");
    }
    for (Object other : structures.subList(1, structures.size())) {
      Structures.checkSame(structures.get(0), other);
    }
    List<List<Object>> leaves = new ArrayList<>();
    structures.forEach(structure -> leaves.add(Structures.leaves(structure)));
    List<Object> results = new ArrayList<>();
    for (int i = 0; i < leaves.get(0).size(); i++) {
      PyList<Object> arguments = new PyList<>();
      for (List<Object> each : leaves) {
        arguments.add(each.get(i));
      }
      results.add(called.invoke(PyTuple.from(arguments), new PyDict<>()));
    }
    return Structures.pack(structures.get(0), results);
  }
}
