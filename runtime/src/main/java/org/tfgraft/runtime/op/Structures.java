package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyRange;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.library.PyNamedTuple;

/** TensorFlow's nested structures: lists, tuples and dictionaries, the latter in sorted order. */
final class Structures {
  private Structures() {}

  static boolean isNested(Object value) {
    boolean list =
        value instanceof List<?> && !(value instanceof PyBytes) && !(value instanceof PyRange);
    return list || value instanceof PyDict;
  }

  /** The elements of one level. */
  static List<Object> elements(Object nested) {
    if (nested instanceof PyDict<?, ?> dict) {
      List<Object> values = new ArrayList<>();
      Builtins.sorted(dict).forEach(key -> values.add(dict.get(key)));
      return values;
    }
    return new ArrayList<>((List<?>) nested);
  }

  /** What is at the ends of the structure, in its order. */
  static List<Object> leaves(Object nested) {
    List<Object> leaves = new ArrayList<>();
    collect(nested, leaves);
    return leaves;
  }

  private static void collect(Object value, List<Object> leaves) {
    if (isNested(value)) {
      elements(value).forEach(element -> collect(element, leaves));
    } else {
      leaves.add(value);
    }
  }

  /** The structure with these leaves, in its order. */
  static Object pack(Object nested, List<?> leaves) {
    Iterator<?> flat = leaves.iterator();
    return map(nested, leaf -> flat.next());
  }

  /** The same structure with other leaves, made in the structure's order. */
  static Object map(Object nested, Function<Object, Object> leaf) {
    if (!isNested(nested)) {
      return leaf.apply(nested);
    }
    PyList<Object> mapped = new PyList<>();
    elements(nested).forEach(element -> mapped.add(map(element, leaf)));
    if (nested instanceof PyDict<?, ?> dict) {
      PyDict<Object, Object> result = new PyDict<>();
      dict.keySet().forEach(key -> result.put(key, null));
      Iterator<Object> values = mapped.iterator();
      Builtins.sorted(dict).forEach(key -> result.put(key, values.next()));
      return result;
    }
    if (nested instanceof PyNamedTuple tuple) {
      return tuple.withValues(mapped.toArray());
    }
    return nested instanceof PyTuple ? PyTuple.from(mapped) : mapped;
  }

  /** Throws TensorFlow's error unless both are alike up to their leaves. */
  static void checkSame(Object first, Object second) {
    try {
      compare(first, second);
    } catch (ValueError | TypeError error) {
      String message =
          "The two structures don't have the same nested structure.\n\nFirst structure: "
              + described(first)
              + "\n\nSecond structure: "
              + described(second)
              + "\n\nMore specifically: "
              + Builtins.str(error)
              + "\nEntire first structure:\n"
              + dots(first)
              + "\nEntire second structure:\n"
              + dots(second);
      PyException whole =
          error instanceof TypeError ? new TypeError(message) : new ValueError(message);
      throw whole;
    }
  }

  private static void compare(Object first, Object second) {
    if (isNested(first) != isNested(second)) {
      Object nested = isNested(first) ? first : second;
      throw new ValueError(
          "Substructure \"%s\" is a sequence, while substructure \"%s\" is not"
              .formatted(described(nested), described(nested == first ? second : first)));
    }
    if (!isNested(first)) {
      return;
    }
    if (PyType.of(first) != PyType.of(second)) {
      throw new TypeError(
          "The two namedtuples don't have the same sequence type. First structure %s has type %s,"
                  .formatted(described(first), PyType.of(first).name())
              + " while second structure %s has type %s"
                  .formatted(described(second), PyType.of(second).name()));
    }
    if (first instanceof PyDict<?, ?> a
        && second instanceof PyDict<?, ?> b
        && !a.keySet().equals(b.keySet())) {
      throw new ValueError(
          "The two dictionaries don't have the same set of keys. First structure has keys "
              + described(PyList.from(a))
              + ", while second structure has keys "
              + described(PyList.from(b)));
    }
    Iterator<Object> left = elements(first).iterator();
    Iterator<Object> right = elements(second).iterator();
    while (left.hasNext() && right.hasNext()) {
      compare(left.next(), right.next());
    }
    if (left.hasNext() != right.hasNext()) {
      throw new ValueError(
          "The two structures don't have the same number of elements. First structure: "
              + described(first)
              + ". Second structure: "
              + described(second));
    }
  }

  private static String described(Object value) {
    return "type=" + PyType.of(value).name() + " str=" + Builtins.str(value);
  }

  /** The structure with a dot for every leaf. */
  private static String dots(Object value) {
    return Builtins.str(map(value, leaf -> Dot.SIGN));
  }

  /** What stands for a leaf where a structure is shown. */
  private enum Dot implements PyObject {
    SIGN;

    @Override
    public String pyRepr() {
      return ".";
    }
  }
}
