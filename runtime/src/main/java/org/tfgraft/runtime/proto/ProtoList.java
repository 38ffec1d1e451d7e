package org.tfgraft.runtime.proto;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PySlice;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;

/** The values of a repeated field. */
public final class ProtoList extends AbstractList<Object> implements PyOperand {
  private static final String MODULE = "google.protobuf.pyext._message";
  private static final PyType MESSAGES =
      PyType.named(MODULE, "RepeatedCompositeContainer", ProtoList.class);
  private static final PyType SCALARS =
      PyType.named(MODULE, "RepeatedScalarContainer", ProtoList.class);

  private final ProtoField field;
  private final Runnable touch;
  private final PyList<Object> items = new PyList<>();

  ProtoList(ProtoField field, Runnable touch) {
    this.field = field;
    this.touch = touch;
  }

  /** Adds an empty message. */
  public Proto addMessage() {
    Proto message = Proto.of(field.type());
    touch.run();
    items.add(message);
    return message;
  }

  /** The messages of this list. */
  public List<Proto> messages() {
    return items.stream().map(Proto.class::cast).toList();
  }

  @Override
  public boolean add(Object value) {
    touch.run();
    return items.add(checked(value));
  }

  private Object checked(Object value) {
    if (!field.isMessage()) {
      return ProtoValues.checked(field, value);
    }
    if (!(value instanceof Proto message)) {
      throw Proto.of(field.type()).wrongInstance(value);
    }
    return message.copy();
  }

  void extend(Object values) {
    List<Object> added = new ArrayList<>();
    Py.iterate(values).forEach(value -> added.add(checked(value)));
    touch.run();
    items.addAll(added);
  }

  @Override
  public Object get(int index) {
    return items.get(index);
  }

  @Override
  public void clear() {
    items.clear();
  }

  @Override
  public int size() {
    return items.size();
  }

  @Override
  public PyType pythonType() {
    return field.isMessage() ? MESSAGES : SCALARS;
  }

  @Override
  public Object getAttribute(String name) {
    return switch (name) {
      case "add", "append", "extend", "remove", "insert", "pop", "sort", "MergeFrom", "reverse" ->
          PyFunction.of(name, (args, keywords) -> call(name, args, keywords));
      default -> PyOperand.super.getAttribute(name);
    };
  }

  private Object call(
      String name, PyTuple args, org.tfgraft.runtime.python.PyDict<String, Object> keywords) {
    switch (name) {
      case "add" -> {
        Proto message = addMessage();
        keywords.forEach(message::fill);
        return message;
      }
      case "append" -> add(args.get(0));
      case "extend", "MergeFrom" -> extend(args.get(0));
      case "insert" -> items.insert(((Number) args.get(0)).longValue(), checked(args.get(1)));
      default -> {
        return Py.callMethod(items, name, args, keywords);
      }
    }
    return null;
  }

  @Override
  public Object pyGetItem(Object key) {
    if (key instanceof PySlice) {
      return Py.getitem(items, key);
    }
    long index = ((Number) Builtins.int_(key)).longValue();
    if (index >= items.size() || index < -items.size()) {
      throw new IndexError("list index (" + index + ") out of range");
    }
    return items.get(index);
  }

  @Override
  public void pySetItem(Object key, Object value) {
    if (field.isMessage()) {
      throw new TypeError("'RepeatedCompositeContainer' object does not support item assignment");
    }
    touch.run();
    if (key instanceof PySlice) {
      PyList<Object> checked = new PyList<>();
      Py.iterate(value).forEach(item -> checked.add(checked(item)));
      Py.setitem(items, key, checked);
    } else {
      Py.setitem(items, key, checked(value));
    }
  }

  @Override
  public void pyDeleteItem(Object key) {
    Py.delitem(items, key);
  }

  @Override
  public boolean pyTruth() {
    return !items.isEmpty();
  }

  @Override
  public long pyLength() {
    return items.size();
  }

  @Override
  public Iterator<Object> pyIterator() {
    return items.iterator();
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> other instanceof List<?> && equals(other);
      case NE -> !(other instanceof List<?> && equals(other));
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public String pyRepr() {
    return items.pyRepr();
  }

  @Override
  public String pyStr() {
    return items.pyRepr();
  }
}
