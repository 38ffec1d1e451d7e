package org.tfgraft.runtime.python.library;

import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/** Python's {@code functools}. */
public final class PyFunctools {
  private PyFunctools() {}

  public static Object reduce(Object function, Object sequence) {
    Iterator<Object> items = Py.iterate(sequence).iterator();
    if (!items.hasNext()) {
      throw new TypeError("reduce() of empty sequence with no initial value");
    }
    return reduce(function, items, items.next());
  }

  public static Object reduce(Object function, Object sequence, Object initial) {
    return reduce(function, Py.iterate(sequence).iterator(), initial);
  }

  private static Object reduce(Object function, Iterator<Object> items, Object initial) {
    Object result = initial;
    while (items.hasNext()) {
      result = Py.call(function, result, items.next());
    }
    return result;
  }

  public static PyCallable partial(Object function, PyTuple args, PyDict<String, Object> keywords) {
    if (!(function instanceof PyCallable callable)) {
      throw new TypeError("the first argument must be callable");
    }
    return new Partial(callable, args, keywords);
  }

  /** A method with some arguments given after its object. */
  public static PyFunction partialmethod(
      Object function, PyTuple args, PyDict<String, Object> keywords) {
    return PyFunction.of(
        "_method",
        (more, moreKeywords) -> {
          PyTuple all = PyTuple.of(more.get(0)).concat(args).concat(more.slice(1L, null));
          return Py.call(function, all, keywords.copy().withAll(moreKeywords));
        });
  }

  /** The decorator that makes a wrapper look like what it wraps. */
  public static PyCallable wraps(Object wrapped) {
    return (args, keywords) -> updateWrapper(args.get(0), wrapped);
  }

  public static PyCallable wraps(Object wrapped, Object assigned) {
    return wraps(wrapped);
  }

  public static PyCallable wraps(Object wrapped, Object assigned, Object updated) {
    return wraps(wrapped);
  }

  public static Object updateWrapper(Object wrapper, Object wrapped) {
    if (wrapper instanceof PyFunction function) {
      return function.wraps(wrapped);
    } else if (wrapper instanceof PyCallable callable && !(wrapper instanceof PyObject)) {
      return PyFunction.of("wrapper", callable).wraps(wrapped);
    }
    for (String name : List.of("__module__", "__name__", "__qualname__", "__doc__")) {
      if (Builtins.hasattr(wrapped, name)) {
        Py.setattr(wrapper, name, Py.getattr(wrapped, name));
      }
    }
    Py.setattr(wrapper, "__wrapped__", wrapped);
    return wrapper;
  }

  public static PyCallable cmpToKey(Object compare) {
    return (args, keywords) -> new Key(compare, args.get(0));
  }

  public static Object lruCache() {
    return lruCache(128L, false);
  }

  public static Object lruCache(Object sizeOrFunction) {
    return sizeOrFunction instanceof PyCallable
        ? LruCache.of(sizeOrFunction, 128L)
        : lruCache(sizeOrFunction, false);
  }

  public static Object lruCache(Object size, Object typed) {
    return (PyCallable) (args, keywords) -> LruCache.of(args.get(0), size);
  }

  /** An object that compares as a function says. */
  private static final class Key implements PyOperand {
    private final Object compare;
    private final Object value;

    Key(Object compare, Object value) {
      this.compare = compare;
      this.value = value;
    }

    @Override
    public Object pyOperate(Operator operator, Object other) {
      if (!operator.isComparison() || !(other instanceof Key key)) {
        return PyNotImplemented.VALUE;
      }
      return Py.operate(operator, Py.call(compare, value, key.value), 0L);
    }
  }

  /** The class decorator that adds the missing comparisons. */
  public static Object totalOrdering(Object type) {
    return TotalOrdering.complete(type);
  }

  public static SingleDispatch singledispatch(Object function) {
    return new SingleDispatch(function);
  }
}
