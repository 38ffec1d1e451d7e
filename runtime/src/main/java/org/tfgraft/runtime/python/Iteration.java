package org.tfgraft.runtime.python;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Python's iteration protocol over every kind of value. */
final class Iteration {
  private Iteration() {}

  static Iterator<Object> over(Object iterable) {
    if (iterable instanceof PyOperand operand) {
      return operand.pyIterator();
    }
    if (iterable instanceof Iterable<?> values) {
      return untyped(values.iterator());
    }
    if (iterable instanceof String text) {
      return new CodePoints(text);
    }
    if (iterable instanceof Iterator<?> iterator) {
      return untyped(iterator);
    }
    if (iterable instanceof Map<?, ?> map) {
      return untyped(map.keySet().iterator());
    }
    if (iterable instanceof PyObject object && Specials.has(object, "__iter__")) {
      return over(Specials.call(object, "__iter__"));
    }
    throw new TypeError("'" + PyType.of(iterable).nameInMessages() + "' object is not iterable");
  }

  static boolean isIterable(Object value) {
    if (value instanceof PyOperand) {
      try {
        over(value);
        return true;
      } catch (TypeError e) {
        return false;
      }
    }
    return value instanceof Iterable<?>
        || value instanceof String
        || value instanceof Iterator<?>
        || value instanceof Map<?, ?>
        || value instanceof PyObject object && Specials.has(object, "__iter__");
  }

  static void forEach(Object iterable, Consumer<Object> action) {
    for (Iterator<Object> i = over(iterable); i.hasNext(); ) {
      action.accept(i.next());
    }
  }

  static boolean contains(Iterator<?> items, Object value) {
    while (items.hasNext()) {
      if (Comparison.equal(items.next(), value)) {
        return true;
      }
    }
    return false;
  }

  /** Python's {@code value in container}. */
  static boolean contains(Object container, Object value) {
    if (container instanceof PyOperand operand) {
      return operand.pyContains(value);
    }
    if (container instanceof String text) {
      if (value instanceof String part) {
        return text.contains(part);
      }
      throw new TypeError(
          "'in <string>' requires string as left operand, not "
              + PyType.of(value).nameInMessages());
    }
    if (container instanceof Map<?, ?> map) {
      return map.containsKey(value);
    }
    if (container instanceof Collection<?> collection) {
      return collection.contains(value);
    }
    if (!isIterable(container)) {
      throw new TypeError(
          "argument of type '" + PyType.of(container).nameInMessages() + "' is not iterable");
    }
    return contains(over(container), value);
  }

  static long length(Object value) {
    if (value instanceof PyOperand operand) {
      return operand.pyLength();
    }
    if (value instanceof String text) {
      return text.codePointCount(0, text.length());
    }
    if (value instanceof PyRange range) {
      return range.length();
    }
    if (value instanceof Collection<?> collection) {
      return collection.size();
    }
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    throw new TypeError("object of type '" + PyType.of(value).nameInMessages() + "' has no len()");
  }

  /** The values of an unpacking assignment to this many targets. */
  static Object[] unpack(Object value, int count) {
    if (value instanceof Unpackable unpackable) {
      return unpackable.pyUnpack(count);
    }
    checkUnpackable(value);
    Object[] targets = new Object[count];
    Iterator<Object> values = over(value);
    for (int i = 0; i < count; i++) {
      if (!values.hasNext()) {
        throw notEnough(i, count, "expected ");
      }
      targets[i] = values.next();
    }
    if (values.hasNext()) {
      throw new ValueError("too many values to unpack (expected " + count + ")");
    }
    return targets;
  }

  private static void checkUnpackable(Object value) {
    if (!isIterable(value)) {
      throw new TypeError(
          PythonProgram.current().isPython2()
              ? "'" + PyType.of(value).nameInMessages() + "' object is not iterable"
              : "cannot unpack non-iterable " + PyType.of(value).nameInMessages() + " object");
    }
  }

  /** The values of {@code a, *b, c = value}: the starred one is a list. */
  static Object[] unpack(Object value, int before, int after) {
    checkUnpackable(value);
    PyList<Object> values = PyList.from(value);
    if (values.size() < before + after) {
      throw notEnough(values.size(), before + after, "expected at least ");
    }
    Object[] targets = new Object[before + 1 + after];
    for (int i = 0; i < before; i++) {
      targets[i] = values.get(i);
    }
    int rest = values.size() - after;
    targets[before] = values.slice((long) before, (long) rest);
    for (int i = 0; i < after; i++) {
      targets[before + 1 + i] = values.get(rest + i);
    }
    return targets;
  }

  private static ValueError notEnough(int got, int expected, String words) {
    if (PythonProgram.current().isPython2()) {
      return new ValueError(
          "need more than " + got + (got == 1 ? " value" : " values") + " to unpack");
    }
    return new ValueError(
        "not enough values to unpack (" + words + expected + ", got " + got + ")");
  }

  @SuppressWarnings("unchecked")
  private static Iterator<Object> untyped(Iterator<?> iterator) {
    return (Iterator<Object>) iterator;
  }

  /** The characters of a text, each a string. */
  private static final class CodePoints implements Iterator<Object> {
    private final String text;
    private int next;

    CodePoints(String text) {
      this.text = text;
    }

    @Override
    public boolean hasNext() {
      return next < text.length();
    }

    @Override
    public Object next() {
      int point = text.codePointAt(next);
      next += Character.charCount(point);
      return Character.toString(point);
    }
  }
}
