package org.tfgraft.runtime.python.library;

import java.util.Iterator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyIterator;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.StopIteration;

/**
 * Python's {@code itertools.groupby}: groups that share the iterator with the one that gives them,
 * so that the next group ends the one before. The key is asked for once for each item.
 */
final class Groups {
  private static final Object NONE = new Object();

  private final Iterator<Object> items;
  private final Object key;
  private Object target = NONE;
  private Object currentKey = NONE;
  private Object current;
  private Object open = NONE;

  private Groups(Iterator<Object> items, Object key) {
    this.items = items;
    this.key = key;
  }

  static PyIterator<PyTuple> of(Iterator<Object> items, Object key) {
    Groups groups = new Groups(items, key);
    return PyIterator.until("itertools.groupby", groups::next);
  }

  private PyTuple next() {
    Object group = new Object();
    open = group;
    while (currentKey == NONE || isTarget()) {
      advance();
    }
    target = currentKey;
    return PyTuple.of(currentKey, PyIterator.until("itertools._grouper", () -> nextOf(group)));
  }

  private Object nextOf(Object group) {
    if (open != group) {
      throw new StopIteration();
    } else if (current == NONE) {
      advance();
    }
    if (!isTarget()) {
      throw new StopIteration();
    }
    Object value = current;
    current = NONE;
    return value;
  }

  private boolean isTarget() {
    return target != NONE && Py.truth(Py.eq(currentKey, target));
  }

  private void advance() {
    if (!items.hasNext()) {
      throw new StopIteration();
    }
    current = items.next();
    currentKey = key == null ? current : Py.call(key, current);
  }
}
