package org.tfgraft.runtime.python.library;

import java.util.Iterator;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code collections.ChainMap}: several mappings, of which the first has its way. */
public final class ChainMap implements PyOperand {
  private static final PyType TYPE = PyType.named("collections", "ChainMap", ChainMap.class);

  private final PyList<Object> maps;

  ChainMap(PyList<Object> maps) {
    this.maps = maps;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public PyList<Object> maps() {
    return maps;
  }

  public ChainMap newChild() {
    return newChild(null);
  }

  public ChainMap newChild(Object first) {
    PyList<Object> all = new PyList<>();
    all.append(first == null ? new PyDict<>() : first);
    all.extend(maps);
    return new ChainMap(all);
  }

  public ChainMap parents() {
    return new ChainMap(maps.slice(1L, null, null));
  }

  /** All in one dictionary, in the order in which ChainMap goes through its keys. */
  private PyDict<Object, Object> merged() {
    PyDict<Object, Object> all = new PyDict<>();
    for (int i = maps.size() - 1; i >= 0; i--) {
      all.update(maps.get(i));
    }
    return all;
  }

  public Object get(Object key) {
    return get(key, null);
  }

  public Object get(Object key, Object otherwise) {
    return pyContains(key) ? pyGetItem(key) : otherwise;
  }

  public Object keys() {
    return merged().keys();
  }

  public Object values() {
    return merged().values();
  }

  public Object items() {
    return merged().items();
  }

  public void update(Object source, PyDict<String, Object> keywords) {
    Py.callMethod(maps.get(0), "update", source);
    Py.callMethod(maps.get(0), "update", keywords);
  }

  public void update(Object source) {
    update(source, new PyDict<>());
  }

  public Object pop(Object key) {
    if (!Py.contains(maps.get(0), key)) {
      throw new KeyError("Key not found in the first mapping: " + Builtins.repr(key));
    }
    return Py.callMethod(maps.get(0), "pop", key);
  }

  @Override
  public Object pyGetItem(Object key) {
    for (Object map : maps) {
      if (Py.contains(map, key)) {
        return Py.getitem(map, key);
      }
    }
    throw new KeyError(key);
  }

  @Override
  public void pySetItem(Object key, Object value) {
    Py.setitem(maps.get(0), key, value);
  }

  @Override
  public void pyDeleteItem(Object key) {
    if (!Py.contains(maps.get(0), key)) {
      throw new KeyError("Key not found in the first mapping: " + Builtins.repr(key));
    }
    Py.delitem(maps.get(0), key);
  }

  @Override
  public boolean pyContains(Object key) {
    return maps.stream().anyMatch(map -> Py.contains(map, key));
  }

  @Override
  public long pyLength() {
    return merged().size();
  }

  @Override
  public boolean pyTruth() {
    return maps.stream().anyMatch(Py::truth);
  }

  @Override
  public Iterator<Object> pyIterator() {
    return merged().iterator();
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    Object right = other instanceof ChainMap map ? map.merged() : other;
    return operator == Operator.EQ || operator == Operator.NE
        ? Py.operate(operator, merged(), right)
        : PyNotImplemented.VALUE;
  }

  @Override
  public String pyRepr() {
    PyList<Object> parts = new PyList<>();
    maps.forEach(map -> parts.append(Builtins.repr(map)));
    return "ChainMap(" + Py.callMethod(", ", "join", PyTuple.from(parts)) + ")";
  }
}
