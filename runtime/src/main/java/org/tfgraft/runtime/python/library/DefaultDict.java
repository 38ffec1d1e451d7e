package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code collections.defaultdict}. */
public final class DefaultDict<K, V> extends PyDict<K, V> {
  private static final PyType TYPE =
      PyType.named("collections", "defaultdict", DefaultDict.class, PyType.DICT);

  private Object factory;

  public DefaultDict(Object factory) {
    this.factory = factory;
  }

  public Object defaultFactory() {
    return factory;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  @Override
  protected void initialize(PyDict<K, V> given) {
    factory = ((DefaultDict<K, V>) given).factory;
    super.initialize(given);
  }

  @Override
  @SuppressWarnings("unchecked")
  protected V missing(Object key) {
    if (factory == null) {
      return super.missing(key);
    }
    V value = Py.cast(Py.call(factory));
    put((K) key, value);
    return value;
  }

  @Override
  public DefaultDict<K, V> copy() {
    DefaultDict<K, V> copy = new DefaultDict<>(factory);
    copy.update(this);
    return copy;
  }

  @Override
  public String pyRepr() {
    return "defaultdict(" + Builtins.repr(factory) + ", " + super.pyRepr() + ")";
  }
}
