package org.tfgraft.runtime.python;

import java.util.Map;

/** {@code x[key]} on every kind of value: reading, writing, deleting. */
final class Subscripts {
  private Subscripts() {}

  static Object get(Object container, Object key) {
    if (container instanceof PyOperand operand) {
      return operand.pyGetItem(key);
    }
    if (container instanceof PyList<?> list) {
      return key instanceof PySlice slice ? list.slice(slice) : list.get(index(key, "list"));
    }
    if (container instanceof PyDict<?, ?> dict) {
      return dict.getItem(key);
    }
    if (container instanceof PyTuple tuple) {
      return key instanceof PySlice slice ? tuple.slice(slice) : tuple.get(index(key, "tuple"));
    }
    if (container instanceof String text) {
      return key instanceof PySlice slice
          ? Strings.slice(text, slice)
          : Strings.getItem(text, index(key, "string"));
    }
    if (container instanceof PyBytes bytes) {
      return key instanceof PySlice slice ? bytes.slice(slice) : bytes.get(index(key, "byte"));
    }
    if (container instanceof PyRange range) {
      return key instanceof PySlice slice
          ? range.slice(slice.start(), slice.stop(), slice.step())
          : range.get(index(key, "range"));
    }
    if (container instanceof Map<?, ?> map) {
      return map.get(key);
    }
    return special(container, "__getitem__", "' object is not subscriptable", key);
  }

  @SuppressWarnings("unchecked")
  static void set(Object container, Object key, Object value) {
    if (container instanceof PyOperand operand) {
      operand.pySetItem(key, value);
    } else if (container instanceof PyList<?> list) {
      if (key instanceof PySlice slice) {
        list.setSlice(slice, value);
      } else {
        ((PyList<Object>) list).set(index(key, "list"), value);
      }
    } else if (container instanceof PyDict<?, ?> dict) {
      ((PyDict<Object, Object>) dict).setItem(key, value);
    } else {
      special(container, "__setitem__", "' object does not support item assignment", key, value);
    }
  }

  static void delete(Object container, Object key) {
    if (container instanceof PyOperand operand) {
      operand.pyDeleteItem(key);
    } else if (container instanceof PyList<?> list) {
      if (key instanceof PySlice slice) {
        list.deleteSlice(slice);
      } else {
        list.delete(index(key, "list"));
      }
    } else if (container instanceof PyDict<?, ?> dict) {
      dict.deleteItem(key);
    } else {
      special(container, "__delitem__", "' object doesn't support item deletion", key);
    }
  }

  private static Object special(Object container, String method, String complaint, Object... args) {
    if (container instanceof PyObject && Specials.has(container, method)) {
      return Specials.call(container, method, args);
    }
    throw new TypeError("'" + PyType.of(container).nameInMessages() + complaint);
  }

  private static long index(Object key, String kind) {
    if (key instanceof Long number) {
      return number;
    }
    if (!Numbers.isIndex(key)) {
      if (key instanceof PyNumber number && number.indexComplaint() != null) {
        throw new TypeError(number.indexComplaint());
      }
      boolean old = PythonProgram.current().isPython2();
      String rule =
          kind.equals("string") || old
              ? " indices must be integers"
              : " indices must be integers or slices";
      String name = PyType.of(key).nameInMessages();
      throw new TypeError(kind + rule + (kind.equals("string") ? "" : ", not " + name));
    }
    Object index = Numbers.index(key);
    if (index instanceof Long number) {
      return number;
    }
    throw new IndexError("cannot fit 'int' into an index-sized integer");
  }
}
