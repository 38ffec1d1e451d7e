package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code collections.OrderedDict}. */
public final class OrderedDict<K, V> extends PyDict<K, V> {
  private static final PyType TYPE =
      PyType.named("collections", "OrderedDict", OrderedDict.class, PyType.DICT);

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public void moveToEnd(Object key) {
    moveToEnd(key, true);
  }

  public void moveToEnd(Object key, Object last) {
    moveToEnd(key, Builtins.bool_(last));
  }

  public PyTuple popitem(Object last) {
    return popitem(Builtins.bool_(last));
  }

  @Override
  public OrderedDict<K, V> copy() {
    OrderedDict<K, V> copy = new OrderedDict<>();
    copy.update(this);
    return copy;
  }

  @Override
  protected boolean sameOrder(PyDict<?, ?> other) {
    return !(other instanceof OrderedDict<?, ?>)
        || Builtins.listOf(this).equals(Builtins.listOf(other));
  }

  @Override
  public String pyRepr() {
    return isEmpty() ? "OrderedDict()" : "OrderedDict(" + Builtins.repr(itemList()) + ")";
  }
}
