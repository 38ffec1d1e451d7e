package org.tfgraft.runtime.python.library;

import java.util.Map;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyArithmetic;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.UnaryOperator;

/** Python's {@code collections.Counter}. */
public final class Counter<K> extends PyDict<K, Object> implements PyArithmetic {
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

  /** Sums, differences, the larger and the smaller counts; only positive ones are kept. */
  @Override
  public Object pyBinary(Operator operator, Object other) {
    boolean known =
        operator == Operator.ADD
            || operator == Operator.SUB
            || operator == Operator.AND
            || operator == Operator.OR;
    if (!known || !(other instanceof Counter<?> counter)) {
      return PyNotImplemented.VALUE;
    }
    Counter<Object> result = new Counter<>();
    for (Object key : keys()) {
      result.keep(key, combined(operator, getItem(key), counter.getItem(key)));
    }
    for (Object key : counter.keys()) {
      if (operator != Operator.AND && !containsKey(key)) {
        result.keep(key, combined(operator, 0L, counter.getItem(key)));
      }
    }
    return result;
  }

  private static Object combined(Operator operator, Object left, Object right) {
    return switch (operator) {
      case AND -> Py.truth(Py.lt(left, right)) ? left : right;
      case OR -> Py.truth(Py.lt(left, right)) ? right : left;
      default -> Py.operate(operator, left, right);
    };
  }

  private void keep(K key, Object count) {
    if (Py.truth(Py.gt(count, 0L))) {
      put(key, count);
    }
  }

  @Override
  public Object pyPrefix(UnaryOperator operator) {
    Counter<K> nothing = new Counter<>();
    return switch (operator) {
      case POS -> pyBinary(Operator.ADD, nothing);
      case NEG -> nothing.pyBinary(Operator.SUB, this);
      default -> PyNotImplemented.VALUE;
    };
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
