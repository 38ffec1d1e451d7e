package org.tfgraft.runtime.python;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Base of the program's classes: typed Java fields and methods are the attributes, a map holds
 * those that are added while the program runs, and special methods take part in Python's operators.
 */
public abstract class PyInstance implements PyOperand, Cloneable {
  private Map<String, Object> attributes = Map.of();

  @Override
  public Object getAttribute(String name) {
    return ownAttribute(name);
  }

  /** Python's {@code object.__getattribute__}. */
  final Object ownAttribute(String name) {
    if (attributes.containsKey(name) && !ClassAttributes.isData(descriptor(name))) {
      return attributes.get(name);
    }
    if (name.equals("__dict__")) {
      return InstanceDict.of(this, instanceDict());
    }
    try {
      return name.equals("__class__") ? pythonType() : PyOperand.super.getAttribute(name);
    } catch (AttributeError missing) {
      if (!Specials.has(this, "__getattr__")) {
        throw missing;
      }
    }
    return Specials.call(this, "__getattr__", name);
  }

  @Override
  public void setAttribute(String name, Object value) {
    if (Specials.has(this, "__setattr__")) {
      Specials.call(this, "__setattr__", name, value);
    } else {
      assignAttribute(name, value);
    }
  }

  /** Python's {@code object.__setattr__}. */
  public final void assignAttribute(String name, Object value) {
    Object descriptor = descriptor(name);
    if (ClassAttributes.isData(descriptor)) {
      ClassAttributes.assign(descriptor, this, value);
    } else if (!Members.of(getClass()).set(this, name, value)) {
      add(name, value);
    }
  }

  /** What {@code __dict__} is given: it reaches the object past what its class has to say. */
  final void keepAttribute(String name, Object value) {
    if (!Members.of(getClass()).instanceFields().contains(name)
        || !Members.of(getClass()).set(this, name, value)) {
      add(name, value);
    }
  }

  /** Gives it an attribute for which its class has no Java field. */
  void add(String name, Object value) {
    if (attributes.isEmpty()) {
      attributes = new LinkedHashMap<>();
    }
    attributes.put(name, value);
  }

  @Override
  public void deleteAttribute(String name) {
    if (Specials.has(this, "__delattr__")) {
      Specials.call(this, "__delattr__", name);
    } else {
      removeAttribute(name);
    }
  }

  /** Python's {@code object.__delattr__}. */
  final void removeAttribute(String name) {
    if (descriptor(name) instanceof PyProperty property) {
      property.delete(this);
      return;
    }
    if (!attributes.containsKey(name)) {
      throw new AttributeError(name);
    }
    attributes.remove(name);
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    if (operator == Operator.NE && !Specials.has(this, "__ne__") && Specials.has(this, "__eq__")) {
      Object equal = Specials.call(this, "__eq__", other);
      return equal == PyNotImplemented.VALUE ? equal : (Object) !Py.truth(equal);
    }
    return special(operator.method(), other);
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return special(operator.reflectedMethod(), other);
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return special(operator.method());
  }

  @Override
  public Object pyGetItem(Object key) {
    return Specials.has(this, "__getitem__")
        ? Specials.call(this, "__getitem__", key)
        : PyOperand.super.pyGetItem(key);
  }

  @Override
  public void pySetItem(Object key, Object value) {
    if (Specials.has(this, "__setitem__")) {
      Specials.call(this, "__setitem__", key, value);
    } else {
      PyOperand.super.pySetItem(key, value);
    }
  }

  @Override
  public void pyDeleteItem(Object key) {
    if (Specials.has(this, "__delitem__")) {
      Specials.call(this, "__delitem__", key);
    } else {
      PyOperand.super.pyDeleteItem(key);
    }
  }

  @Override
  public boolean pyTruth() {
    boolean old = PythonProgram.current().isPython2();
    if (Specials.has(this, old ? "__nonzero__" : "__bool__")) {
      return Py.truth(Specials.call(this, old ? "__nonzero__" : "__bool__"));
    }
    return !Specials.has(this, "__len__") || pyLength() != 0;
  }

  @Override
  public long pyLength() {
    if (!Specials.has(this, "__len__")) {
      return PyOperand.super.pyLength();
    }
    long length = Numbers.toLong(Specials.call(this, "__len__"));
    if (length < 0) {
      throw new ValueError("__len__() should return >= 0");
    }
    return length;
  }

  @Override
  public Iterator<Object> pyIterator() {
    if (Specials.has(this, "__iter__")) {
      Object iterator = Specials.call(this, "__iter__");
      return iterator instanceof PyInstance instance ? instance.nexts() : Iteration.over(iterator);
    }
    if (Specials.has(this, "__getitem__")) {
      return itemsByIndex();
    }
    return PyOperand.super.pyIterator();
  }

  private Iterator<Object> nexts() {
    String next = PythonProgram.current().isPython2() ? "next" : "__next__";
    if (!Specials.has(this, next)) {
      throw new TypeError("iter() returned non-iterator of type '" + pythonType().name() + "'");
    }
    return PyIterator.until("iterator", () -> Specials.call(this, next));
  }

  private Iterator<Object> itemsByIndex() {
    long[] index = {0};
    return PyIterator.until(
        "iterator",
        () -> {
          try {
            return Specials.call(this, "__getitem__", index[0]++);
          } catch (IndexError e) {
            throw new StopIteration();
          }
        });
  }

  @Override
  public boolean pyContains(Object item) {
    if (Specials.has(this, "__contains__")) {
      return Py.truth(Specials.call(this, "__contains__", item));
    }
    if (!Specials.has(this, "__iter__") && !Specials.has(this, "__getitem__")) {
      throw new TypeError("argument of type '" + pythonType().name() + "' is not iterable");
    }
    return PyOperand.super.pyContains(item);
  }

  @Override
  public long pyHash() {
    if (Specials.has(this, "__hash__")) {
      return Numbers.toLong(Specials.call(this, "__hash__"));
    }
    if (Specials.has(this, "__eq__") && !PythonProgram.current().isPython2()) {
      throw new TypeError("unhashable type: '" + pythonType().name() + "'");
    }
    return Identity.hash(this);
  }

  @Override
  public Object pyKey() {
    pyHash();
    return this;
  }

  @Override
  public final boolean equals(Object other) {
    return this == other || Specials.has(this, "__eq__") && Comparison.equal(this, other);
  }

  @Override
  public final int hashCode() {
    return Specials.has(this, "__hash__") ? Long.hashCode(pyHash()) : System.identityHashCode(this);
  }

  @Override
  public String pyRepr() {
    return Specials.has(this, "__repr__") ? text("__repr__") : PyOperand.super.pyRepr();
  }

  @Override
  public String pyStr() {
    return Specials.has(this, "__str__") ? text("__str__") : pyRepr();
  }

  @Override
  public String toString() {
    return pyStr();
  }

  /** A second object with the same Java fields and no added attributes. */
  final PyInstance duplicate() {
    try {
      PyInstance copy = (PyInstance) clone();
      copy.attributes = Map.of();
      return copy;
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The attributes that were added to this object outside its Java fields. */
  final Map<String, Object> attributes() {
    return attributes;
  }

  private PyDict<String, Object> instanceDict() {
    PyDict<String, Object> all = new PyDict<>();
    Members members = Members.of(getClass());
    for (String name : members.instanceFields()) {
      all.put(name, members.get(this, name));
    }
    all.putAll(attributes);
    return all;
  }

  /** What the class has under a name that may decide about reading and assigning, else null. */
  private Object descriptor(String name) {
    Object added = ClassAttributes.added(this, name);
    return ClassAttributes.isData(added) ? added : Members.of(getClass()).classValue(name);
  }

  private String text(String method) {
    Object text = Specials.call(this, method);
    if (text instanceof String result) {
      return result;
    }
    throw new TypeError(method + " returned non-string (type " + PyType.of(text).name() + ")");
  }

  private Object special(String method, Object... args) {
    return Specials.has(this, method) ? Specials.call(this, method, args) : PyNotImplemented.VALUE;
  }
}
