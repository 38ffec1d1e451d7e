package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;

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
          Object[] found = new Object[items.length];
          for (int i = 0; i < items.length; i++) {
            found[i] = Py.getitem(args.get(0), items[i]);
          }
          return items.length == 1 ? found[0] : PyTuple.of(found);
        });
  }

  public static PyCallable attrgetter(Object... names) {
    return PyFunction.of(
        "attrgetter",
        (args, keywords) -> {
          Object[] found = new Object[names.length];
          for (int i = 0; i < names.length; i++) {
            found[i] = args.get(0);
            for (String part : Py.asString(names[i]).split("\\.")) {
              found[i] = Py.getattr(found[i], part);
            }
          }
          return names.length == 1 ? found[0] : PyTuple.of(found);
        });
  }

  public static PyCallable methodcaller(String name, Object... arguments) {
    return PyFunction.of(
        "methodcaller", (args, keywords) -> Py.callMethod(args.get(0), name, arguments));
  }
}
