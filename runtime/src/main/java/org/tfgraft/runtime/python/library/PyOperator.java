package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/** Python's {@code operator}; the operators themselves are methods of {@link Py}. */
public final class PyOperator {
  private PyOperator() {}

  public static boolean not_(Object value) {
    return !Py.truth(value);
  }

  public static Object pow(Object left, Object right) {
    return Py.pow(left, right);
  }

  public static boolean isNot(Object left, Object right) {
    return !Py.is(left, right);
  }

  public static PyCallable itemgetter(Object... items) {
    return PyFunction.of(
        "itemgetter",
        (args, keywords) -> {
          Object target = only("itemgetter", args);
          Object[] found = new Object[items.length];
          for (int i = 0; i < items.length; i++) {
            found[i] = Py.getitem(target, items[i]);
          }
          return items.length == 1 ? found[0] : PyTuple.of(found);
        });
  }

  public static PyCallable attrgetter(Object... names) {
    return PyFunction.of(
        "attrgetter",
        (args, keywords) -> {
          Object target = only("attrgetter", args);
          Object[] found = new Object[names.length];
          for (int i = 0; i < names.length; i++) {
            found[i] = target;
            for (String part : Py.asString(names[i]).split("\\.")) {
              found[i] = Py.getattr(found[i], part);
            }
          }
          return names.length == 1 ? found[0] : PyTuple.of(found);
        });
  }

  public static PyCallable methodcaller(String name, Object... arguments) {
    return PyFunction.of(
        "methodcaller",
        (args, keywords) -> Py.callMethod(only("methodcaller", args), name, arguments));
  }

  /** The one argument that a getter can be called with. */
  private static Object only(String getter, PyTuple arguments) {
    if (arguments.size() != 1) {
      throw new TypeError(getter + " expected 1 arguments, got " + arguments.size());
    }
    return arguments.get(0);
  }
}
