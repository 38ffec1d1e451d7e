package org.tfgraft.runtime.proto;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.ValueError;

/** The entries of a map field; messages in it come to exist when they are asked for. */
public final class ProtoMap implements PyOperand {
  private static final String MODULE = "google.protobuf.pyext._message";
  private static final PyType MESSAGES =
      PyType.named(MODULE, "MessageMapContainer", ProtoMap.class);
  private static final PyType SCALARS = PyType.named(MODULE, "ScalarMapContainer", ProtoMap.class);

  private final ProtoType entryType;
  private final ProtoField valueField;
  private final Runnable touch;
  private final Map<Object, Object> entries = new LinkedHashMap<>();

  ProtoMap(ProtoType entryType, Runnable touch) {
    this.entryType = entryType;
    this.valueField = entryType.field("value");
    this.touch = touch;
  }

  private Object key(Object key) {
    return ProtoValues.checked(entryType.field("key"), key);
  }

  /** The message of a key, which exists from now on. */
  public Proto message(Object key) {
    touch.run();
    return (Proto) entries.computeIfAbsent(key(key), k -> Proto.of(valueField.type()));
  }

  /** The value of a key, or null. */
  public Object find(Object key) {
    return entries.get(key);
  }

  public void put(Object key, Object value) {
    touch.run();
    entries.put(key(key), ProtoValues.checked(valueField, value));
  }

  /** The entries in the order of their keys. */
  public Map<Object, Object> sorted() {
    return new TreeMap<>(entries);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** An entry as message, in which key and value are present even if they are defaults. */
  Proto entry(Object key, Object value) {
    return new Proto(entryType).with("key", key).with("value", value);
  }

  void merge(Object source) {
    Map<?, ?> other = source instanceof ProtoMap map ? map.entries : PyDict.from(source);
    other.forEach(
        (key, value) -> {
          if (value instanceof Proto message) {
            message(key).copyFrom(message);
          } else {
            put(key, value);
          }
        });
  }

  private PyDict<Object, Object> dict() {
    PyDict<Object, Object> dict = new PyDict<>();
    dict.putAll(entries);
    return dict;
  }

  @Override
  public PyType pythonType() {
    return valueField.isMessage() ? MESSAGES : SCALARS;
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "keys", "values", "items", "get", "__contains__" ->
          PyFunction.of(name, (args, keywords) -> Py.callMethod(dict(), name, args, keywords));
      case "pop", "clear", "update", "MergeFrom" ->
          PyFunction.of(
              name,
              (args, keywords) -> {
                switch (name) {
                  case "pop" -> {
                    return entries.remove(key(args.get(0)));
                  }
                  case "clear" -> entries.clear();
                  default -> merge(args.get(0));
                }
                return null;
              });
      default -> PyOperand.super.getAttribute(name);
    };
  }

  @Override
  public Object pyGetItem(Object key) {
    if (valueField.isMessage()) {
      return message(key);
    }
    touch.run();
    return entries.computeIfAbsent(key(key), k -> ProtoValues.preset(valueField));
  }

  @Override
  public void pySetItem(Object key, Object value) {
    if (valueField.isMessage()) {
      throw new ValueError("Direct assignment of submessage not allowed");
    }
    put(key, value);
  }

  @Override
  public void pyDeleteItem(Object key) {
    if (entries.remove(key) == null) {
      throw new org.tfgraft.runtime.python.KeyError(Builtins.repr(key));
    }
  }

  @Override
  public boolean pyTruth() {
    return !entries.isEmpty();
  }

  @Override
  public long pyLength() {
    return entries.size();
  }

  @Override
  public boolean pyContains(Object item) {
    return entries.containsKey(item);
  }

  @Override
  public Iterator<Object> pyIterator() {
    return PyList.from(entries.keySet()).iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProtoMap map && map.entries.equals(entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> equals(other);
      case NE -> !equals(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public String pyRepr() {
    return dict().pyRepr();
  }

  @Override
  public String pyStr() {
    return dict().pyRepr();
  }
}
