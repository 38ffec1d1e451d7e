package org.tfgraft.runtime.python.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code collections.deque}. */
public final class Deque<T> implements PyOperand, Iterable<T> {
  private static final PyType TYPE = PyType.named("collections", "deque", Deque.class);

  private final List<T> items = new ArrayList<>();
  private final Object most;

  public Deque(Object most) {
    this.most = most;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public Object maxlen() {
    return most;
  }

  private boolean isFull() {
    return most != null && items.size() > Py.asLong(most);
  }

  public void append(T value) {
    items.add(value);
    if (isFull()) {
      items.remove(0);
    }
  }

  public void appendleft(T value) {
    items.add(0, value);
    if (isFull()) {
      items.remove(items.size() - 1);
    }
  }

  public void extend(Object iterable) {
    for (Object item : Py.iterate(iterable == this ? PyList.from(this) : iterable)) {
      append(Py.cast(item));
    }
  }

  public void extendleft(Object iterable) {
    for (Object item : Py.iterate(iterable)) {
      appendleft(Py.cast(item));
    }
  }

  public T pop() {
    return taken(items.size() - 1);
  }

  public T popleft() {
    return taken(0);
  }

  private T taken(int index) {
    if (items.isEmpty()) {
      throw new IndexError("pop from an empty deque");
    }
    return items.remove(index);
  }

  public void removeValue(Object value) {
    items.remove((int) index(value, "deque.remove(x): x not in deque"));
  }

  public long index(Object value) {
    return index(value, Builtins.repr(value) + " is not in deque");
  }

  private long index(Object value, String complaint) {
    for (int i = 0; i < items.size(); i++) {
      if (Py.truth(Py.eq(items.get(i), value))) {
        return i;
      }
    }
    throw new ValueError(complaint);
  }

  public long count(Object value) {
    return new PyList<>(items).count(value);
  }

  public void clear() {
    items.clear();
  }

  public Deque<T> copy() {
    Deque<T> copy = new Deque<>(most);
    copy.items.addAll(items);
    return copy;
  }

  public void insert(long index, T value) {
    if (most != null && items.size() >= Py.asLong(most)) {
      throw new IndexError("deque already at its maximum size");
    }
    long at = index < 0 ? Math.max(0, index + items.size()) : Math.min(index, items.size());
    items.add((int) at, value);
  }

  public void reverse() {
    Collections.reverse(items);
  }

  public void rotate() {
    rotate(1);
  }

  public void rotate(long steps) {
    Collections.rotate(items, (int) (steps % Math.max(1, items.size())));
  }

  @Override
  public Iterator<T> iterator() {
    int expected = items.size();
    Iterator<T> all = new PyList<>(items).iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        if (items.size() != expected) {
          throw new RuntimeError("deque mutated during iteration");
        }
        return all.hasNext();
      }

      @Override
      public T next() {
        return all.next();
      }
    };
  }

  @Override
  public Iterator<Object> pyIterator() {
    return Py.cast(iterator());
  }

  @Override
  public long pyLength() {
    return items.size();
  }

  @Override
  public boolean pyTruth() {
    return !items.isEmpty();
  }

  @Override
  public Object pyGetItem(Object key) {
    return items.get(position(key));
  }

  @Override
  public void pySetItem(Object key, Object value) {
    items.set(position(key), Py.cast(value));
  }

  @Override
  public void pyDeleteItem(Object key) {
    items.remove(position(key));
  }

  private int position(Object key) {
    long index = Py.asLong(key);
    long at = index < 0 ? index + items.size() : index;
    if (at < 0 || at >= items.size()) {
      throw new IndexError("deque index out of range");
    }
    return (int) at;
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    if (operator == Operator.ADD && other instanceof Deque<?>) {
      Deque<T> joined = copy();
      joined.extend(other);
      return joined;
    } else if (operator == Operator.ADD) {
      throw new TypeError(
          "can only concatenate deque (not \"" + PyType.of(other).name() + "\") to deque");
    } else if (operator == Operator.MUL && Builtins.isinstance(other, PyType.INT)) {
      return repeated(Py.asLong(other));
    }
    return operator.isComparison() && other instanceof Deque<?> deque
        ? Py.operate(operator, new PyList<>(items), new PyList<>(deque.items))
        : PyNotImplemented.VALUE;
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return operator == Operator.MUL ? pyOperate(operator, other) : PyNotImplemented.VALUE;
  }

  private Deque<T> repeated(long times) {
    Deque<T> all = new Deque<>(most);
    for (long i = 0; i < times; i++) {
      all.extend(this);
    }
    return all;
  }

  @Override
  public Object pyInPlace(Operator operator, Object other) {
    if (operator != Operator.ADD) {
      return PyNotImplemented.VALUE;
    }
    extend(other);
    return this;
  }

  @Override
  public Object pyKey() {
    throw new TypeError("unhashable type: 'collections.deque'");
  }

  @Override
  public String pyRepr() {
    String all = Builtins.repr(new PyList<>(items));
    return "deque(" + all + (most == null ? ")" : ", maxlen=" + Builtins.str(most) + ")");
  }
}
