package org.tfgraft.runtime.python.library;

import java.util.Map;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code collections.Counter}. */
public final class Counter<K> extends PyDict<K, Object> {
  private static final PyType TYPE =
      PyType.named("collections", "Counter", Counter.class, PyType.DICT);

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  @Override
  protected Object missing(Object key) {
    return 0L;
  }

  @Override
  public void update(Object source) {
    add(source, Operator.ADD);
  }

  public void subtract(Object source) {
    add(source, Operator.SUB);
  }

  @SuppressWarnings("unchecked")
  private void add(Object source, Operator operator) {
    if (source instanceof Map<?, ?> counts) {
      counts.forEach((key, count) -> put((K) key, Py.operate(operator, getItem(key), count)));
      return;
    }
    for (Object key : Py.iterate(source)) {
      put((K) key, Py.operate(operator, getItem(key), 1L));
    }
  }

  public PyList<PyTuple> mostCommon() {
    return Builtins.sorted(
        itemList(),
        new Arg("key", PyFunction.of("count", (args, keywords) -> ((PyTuple) args.get(0)).get(1))),
        new Arg("reverse", true));
  }

  public PyList<PyTuple> mostCommon(Object count) {
    return count == null ? mostCommon() : mostCommon().slice(0L, count);
  }

  public PyIterator<Object> elements() {
    PyList<Object> all = new PyList<>();
    forEach(
        (key, count) -> {
          for (long i = 0; i < Py.asLong(count); i++) {
            all.append(key);
          }
        });
    return new PyIterator<>("itertools.chain", all.iterator());
  }

  @Override
  public Counter<K> copy() {
    Counter<K> copy = new Counter<>();
    copy.update((Object) this);
    return copy;
  }

  @Override
  public String pyRepr() {
    StringBuilder text = new StringBuilder();
    for (PyTuple pair : mostCommon()) {
      text.append(text.isEmpty() ? "" : ", ").append(Builtins.repr(pair.get(0)));
      text.append(": ").append(Builtins.repr(pair.get(1)));
    }
    return isEmpty() ? "Counter()" : "Counter({" + text + "})";
  }
}
