package org.tfgraft.runtime.python.library;

import java.util.IdentityHashMap;
import java.util.Map;
import org.tfgraft.runtime.python.Instances;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PySet;
import org.tfgraft.runtime.python.PyTuple;

/** Python's {@code copy}. */
public final class PyCopy {
  private final Map<Object, Object> copies = new IdentityHashMap<>();

  private PyCopy() {}

  public static Object copy(Object value) {
    if (value instanceof PyList<?> list) {
      return list.copy();
    }
    if (value instanceof PyDict<?, ?> dict) {
      return dict.copy();
    }
    if (value instanceof PySet<?> set) {
      return set.copy();
    }
    if (value instanceof Deque<?> deque) {
      Deque<Object> copy = new Deque<>(deque.maxlen());
      copy.extend(deque);
      return copy;
    }
    return value instanceof PyInstance instance ? Instances.copy(instance, field -> field) : value;
  }

  public static Object deepcopy(Object value) {
    return new PyCopy().deep(value);
  }

  public static Object deepcopy(Object value, Object memo) {
    return deepcopy(value);
  }

  private Object deep(Object value) {
    if (copies.containsKey(value)) {
      return copies.get(value);
    }
    if (value instanceof PyList<?> list) {
      PyList<Object> copy = new PyList<>();
      copies.put(value, copy);
      list.forEach(item -> copy.append(deep(item)));
      return copy;
    }
    if (value instanceof PyDict<?, ?> dict) {
      return deepDict(dict);
    }
    if (value instanceof PyTuple tuple && tuple.getClass() == PyTuple.class) {
      return PyTuple.of(tuple.stream().map(this::deep).toArray());
    }
    if (value instanceof PySet<?> set) {
      PySet<Object> copy = new PySet<>();
      set.forEach(item -> copy.add(deep(item)));
      return copy;
    }
    if (value instanceof PyInstance instance) {
      return Instances.copy(instance, copy -> copies.put(value, copy), this::deep);
    }
    return copy(value);
  }

  @SuppressWarnings("unchecked")
  private Object deepDict(PyDict<?, ?> dict) {
    PyDict<Object, Object> copy = (PyDict<Object, Object>) dict.copy();
    copies.put(dict, copy);
    copy.clear();
    dict.forEach((key, item) -> copy.put(deep(key), deep(item)));
    return copy;
  }
}
