package org.tfgraft.runtime.python;

import java.util.Iterator;

/**
 * An object of a program's class that derives from a built-in one: a list, a dict, a tuple, a text.
 * What the class does not define, the plain built-in value does, which both share.
 */
interface Derived extends PyOperand {
  ObjectState state();

  /** The same value as one of the built-in class. */
  Object plain();

  /** What the built-in class's {@code __init__} does; immutable values have been made before. */
  default void initialize(PyTuple args, PyDict<String, Object> keywords) {
    // Nothing is left to do for a value that cannot change.
  }

  /** A value of the built-in class, where Java asks for one. */
  static Object plainOf(Object value) {
    return value instanceof Derived derived ? derived.plain() : value;
  }

  @Override
  default PyType pythonType() {
    return state().type();
  }

  @Override
  default Object getAttribute(String name) {
    boolean isProperty = ClassAttributes.added(this, name) instanceof PyProperty;
    if (!isProperty && state().attributes().containsKey(name)) {
      return state().attributes().get(name);
    } else if (ClassAttributes.holder(this, name) != null) {
      return ClassAttributes.bound(ClassAttributes.added(this, name), this);
    }
    try {
      return switch (name) {
        case "__class__" -> pythonType();
        case "__dict__" -> InstanceDict.of(this, PyDict.from(state().attributes()));
        default -> builtin(name);
      };
    } catch (AttributeError missing) {
      if (Specials.has(this, "__getattr__")) {
        return Specials.call(this, "__getattr__", name);
      }
      throw Attributes.missing(this, name);
    }
  }

  /** An attribute as the built-in class has it. */
  default Object builtin(String name) {
    return Attributes.get(plain(), name);
  }

  @Override
  default void setAttribute(String name, Object value) {
    if (Specials.has(this, "__setattr__")) {
      Specials.call(this, "__setattr__", name, value);
    } else {
      assignAttribute(name, value);
    }
  }

  /** Python's {@code object.__setattr__}. */
  default void assignAttribute(String name, Object value) {
    if (ClassAttributes.added(this, name) instanceof PyProperty property) {
      property.set(this, value);
    } else if (name.equals("__class__") && value instanceof PyType type) {
      state().become(type);
    } else {
      state().attributes().put(name, value);
    }
  }

  @Override
  default void deleteAttribute(String name) {
    if (Specials.has(this, "__delattr__")) {
      Specials.call(this, "__delattr__", name);
    } else {
      removeAttribute(name);
    }
  }

  /** Python's {@code object.__delattr__}. */
  default void removeAttribute(String name) {
    if (!state().attributes().containsKey(name)) {
      throw new AttributeError(name);
    }
    state().attributes().remove(name);
  }

  @Override
  default Object pyOperate(Operator operator, Object other) {
    if (Specials.has(this, operator.method())) {
      return Specials.call(this, operator.method(), other);
    }
    boolean differs = operator == Operator.NE && Specials.has(this, "__eq__");
    return differs
        ? (Object) !Py.truth(Specials.call(this, "__eq__", other))
        : Operators.apply(operator, plain(), other);
  }

  @Override
  default Object pyReflected(Operator operator, Object other) {
    if (Specials.has(this, operator.reflectedMethod())) {
      return Specials.call(this, operator.reflectedMethod(), other);
    }
    return operator.isComparison()
        ? PyNotImplemented.VALUE
        : Operators.apply(operator, other, plain());
  }

  @Override
  default Object pyInPlace(Operator operator, Object other) {
    if (Specials.has(this, operator.method())) {
      return PyNotImplemented.VALUE;
    }
    Object changed = Operators.inPlace(operator, plain(), other);
    return changed == plain() ? this : changed;
  }

  @Override
  default Object pyUnary(UnaryOperator operator) {
    return Specials.has(this, operator.method())
        ? Specials.call(this, operator.method())
        : Operators.unary(operator, plain());
  }

  @Override
  default Object pyGetItem(Object key) {
    if (Specials.has(this, "__getitem__")) {
      return Specials.call(this, "__getitem__", key);
    }
    return plainItem(key);
  }

  /** What the built-in class's {@code __getitem__} gives. */
  default Object plainItem(Object key) {
    return Subscripts.get(plain(), key);
  }

  @Override
  default void pySetItem(Object key, Object value) {
    if (Specials.has(this, "__setitem__")) {
      Specials.call(this, "__setitem__", key, value);
    } else {
      Subscripts.set(plain(), key, value);
    }
  }

  @Override
  default void pyDeleteItem(Object key) {
    if (Specials.has(this, "__delitem__")) {
      Specials.call(this, "__delitem__", key);
    } else {
      Subscripts.delete(plain(), key);
    }
  }

  @Override
  default boolean pyTruth() {
    String method = PythonProgram.current().isPython2() ? "__nonzero__" : "__bool__";
    if (Specials.has(this, method)) {
      return Py.truth(Specials.call(this, method));
    }
    return Specials.has(this, "__len__") ? pyLength() != 0 : Truth.of(plain());
  }

  @Override
  default long pyLength() {
    return Specials.has(this, "__len__")
        ? Numbers.toLong(Specials.call(this, "__len__"))
        : Iteration.length(plain());
  }

  @Override
  default Iterator<Object> pyIterator() {
    return Specials.has(this, "__iter__")
        ? Iteration.over(Specials.call(this, "__iter__"))
        : Iteration.over(plain());
  }

  @Override
  default boolean pyContains(Object item) {
    return Specials.has(this, "__contains__")
        ? Py.truth(Specials.call(this, "__contains__", item))
        : Iteration.contains(plain(), item);
  }

  @Override
  default long pyHash() {
    if (Specials.has(this, "__hash__")) {
      return Numbers.toLong(Specials.call(this, "__hash__"));
    } else if (Specials.has(this, "__eq__") && !PythonProgram.current().isPython2()) {
      throw new TypeError("unhashable type: '" + pythonType().name() + "'");
    }
    Keys.of(plain());
    return Hashing.of(plain());
  }

  @Override
  default Object pyKey() {
    if (Specials.has(this, "__hash__")) {
      return this;
    }
    pyHash();
    return Keys.of(plain());
  }

  @Override
  default String pyRepr() {
    return Specials.has(this, "__repr__") ? text("__repr__") : plainRepr();
  }

  /** What the built-in class prints of a value of this class. */
  default String plainRepr() {
    return Repr.of(plain());
  }

  @Override
  default String pyStr() {
    if (Specials.has(this, "__str__")) {
      return text("__str__");
    }
    boolean own = plain() instanceof String || Numbers.isNumber(plain());
    return own ? Str.of(plain()) : pyRepr();
  }

  private String text(String method) {
    Object text = plainOf(Specials.call(this, method));
    if (text instanceof String result) {
      return result;
    }
    throw new TypeError(method + " returned non-string (type " + PyType.of(text).name() + ")");
  }
}
