package org.tfgraft.runtime.python.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Characters;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code collections}. */
public final class PyCollections {
  private PyCollections() {}

  public static <K, V> OrderedDict<K, V> orderedDict() {
    return new OrderedDict<>();
  }

  public static <K, V> OrderedDict<K, V> orderedDict(Object source) {
    return orderedDict(source, new PyDict<>());
  }

  public static <K, V> OrderedDict<K, V> orderedDict(
      Object source, PyDict<String, Object> keywords) {
    OrderedDict<K, V> dict = new OrderedDict<>();
    dict.update(source, keywords);
    return dict;
  }

  public static <K, V> DefaultDict<K, V> defaultdict() {
    return new DefaultDict<>(null);
  }

  public static <K, V> DefaultDict<K, V> defaultdict(Object factory) {
    return defaultdict(factory, PyTuple.EMPTY, new PyDict<>());
  }

  public static <K, V> DefaultDict<K, V> defaultdict(Object factory, Object source) {
    return defaultdict(factory, source, new PyDict<>());
  }

  public static <K, V> DefaultDict<K, V> defaultdict(
      Object factory, PyDict<String, Object> keywords) {
    return defaultdict(factory, PyTuple.EMPTY, keywords);
  }

  public static <K, V> DefaultDict<K, V> defaultdict(
      Object factory, Object source, PyDict<String, Object> keywords) {
    if (factory != null && !Builtins.callable(factory)) {
      throw new TypeError("first argument must be callable or None");
    }
    DefaultDict<K, V> dict = new DefaultDict<>(factory);
    dict.update(source, keywords);
    return dict;
  }

  public static <K> Counter<K> counter() {
    return new Counter<>();
  }

  public static <K> Counter<K> counter(Object source) {
    return counter(source, new PyDict<>());
  }

  public static <K> Counter<K> counter(Object source, PyDict<String, Object> keywords) {
    Counter<K> counter = new Counter<>();
    counter.update(source, keywords);
    return counter;
  }

  public static <T> Deque<T> deque() {
    return new Deque<>(null);
  }

  public static <T> Deque<T> deque(Object iterable) {
    return deque(iterable, null);
  }

  public static <T> Deque<T> deque(Object iterable, Object most) {
    Deque<T> deque = new Deque<>(most);
    deque.extend(iterable);
    return deque;
  }

  public static ChainMap chainMap(Object... maps) {
    PyList<Object> all = new PyList<>();
    for (Object map : maps) {
      all.append(map);
    }
    if (all.isEmpty()) {
      all.append(new PyDict<>());
    }
    return new ChainMap(all);
  }

  public static PyType namedtuple(String name, Object fields, Arg... options) {
    Object given =
        fields instanceof String text ? Py.callMethod(text.replace(',', ' '), "split") : fields;
    PyTuple defaults = PyTuple.EMPTY;
    boolean rename = false;
    for (Arg option : options) {
      if (option.name().equals("defaults") && option.value() != null) {
        defaults = PyTuple.from(option.value());
      } else if (option.name().equals("rename")) {
        rename = Py.truth(option.value());
      }
    }
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Object field : Py.iterate(given)) {
      String text = Builtins.str(field);
      names.add(rename ? text : checked(text, seen));
    }
    return new NamedTupleType("__main__", name, names, defaults).asType();
  }

  private static String checked(String field, Set<String> seen) {
    if (!Characters.isidentifier(field)) {
      throw new ValueError(
          "Type names and field names must be valid identifiers: " + Builtins.repr(field));
    }
    if (field.startsWith("_")) {
      throw new ValueError("Field names cannot start with an underscore: " + Builtins.repr(field));
    }
    if (!seen.add(field)) {
      throw new ValueError("Encountered duplicate field name: " + Builtins.repr(field));
    }
    return field;
  }
}
