// try, except, else, finally, raise; Python's own messages.
//
package python.errors;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.ZeroDivisionError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "40:2:attempt 43:4 45:5 45:6 47:7 47:8 49:10 51:12 56:15:<lambda> 56:15 60:16:<lambda>",
      "60:16 64:17:<lambda> 64:17 68:18:<lambda> 68:18 72:1:<module> 72:15 73:16 74:17 75:18",
      "77:20 79:21 79:22 81:23 82:24"
    }
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  static String attempt(PyCallable action) {
    Object result;
    try {
      try {
        result = Py.call(action);
      } catch (KeyError | IndexError e) {
        return type(e).name() + ": " + str(e);
      } catch (ZeroDivisionError e) {
        return str(e);
      }
      return Py.format("fine %r", result);
    } finally {
      print("done");
    }
  }

  static long lambda() {
    return Py.asLong(Py.getitem(new PyDict<String, Long>().with("a", 1L), "b"));
  }

  static long lambda2() {
    return list(1L, 2L).get(5);
  }

  static long lambda3() {
    return Py.floordiv(1L, 0L);
  }

  static String lambda4() {
    return (String) Py.mul("x", (Object) 3L);
  }

  public static void main(String... args) {
    print(attempt(LAMBDA));
    print(attempt(LAMBDA2));
    print(attempt(LAMBDA3));
    print(attempt(LAMBDA4));
    try {
      throw new ValueError("no " + "luck");
    } catch (ValueError e) {
      print(repr(e));
    }
    print("before");
    Py.ignore(Py.add(null, (Object) 1L));
  }
}
