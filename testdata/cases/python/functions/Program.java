// Defaults, keywords, star arguments, recursion, closures, lambdas.
//
package python.functions;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.sum;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Recursion;
import org.tfgraft.runtime.python.Strings;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "40:2:describe 40:3 45:7:factorial 46:6:factorial 46:7 50:13:increment 50:14 51:15",
      "55:10:counter 55:11 56:13 59:17 63:20:collect 63:21 64:22 68:0 72:29:<lambda> 72:29",
      "76:1:<module> 76:20 78:25 79:26 80:27 82:28 83:29 84:30 86:31"
    }
)
public final class Program {
  private static PyList<Long> collectInto;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "v",
      args -> lambda(Py.asLong(args[0])));

  static String describe(String name, PyTuple sizes, PyDict<String, Object> options) {
    return Py.format("%s %s %s", tuple(name, sizes,
        Builtins.<PyTuple>sorted(options.items())));
  }

  static Object factorial(long n) {
    Recursion.enterComparing();
    return n <= 1 ? 1L : Py.mul((Object) n, factorial(n - 1));
  }

  static long increment(PyList<Long> count, long by) {
    Py.setitem(count, 0L, Math.addExact((long) count.get(0), by));
    return count.get(0);
  }

  static PyCallable counter(long start) {
    PyList<Long> count = list(start);
    PyCallable increment = PyFunction.of("counter.<locals>.increment", "by=…",
        args -> increment(count, Py.asLong(args[0])), 1L);

    return increment;
  }

  static PyList<Long> collect(long item, PyList<Long> into) {
    into.append(item);
    return into;
  }

  static PyList<Long> collect(long item) {
    return collect(item, collectInto);
  }

  static long lambda(long v) {
    return Math.multiplyExact(v, v);
  }

  public static void main(String... args) {
    collectInto = new PyList<Long>();

    PyCallable tick = counter(10);
    Py.call(tick);
    print(describe("a", tuple(1L, 2L), new PyDict<String, Object>().with("depth", 3L)),
        factorial(20), Py.asLong(Py.call(tick, 5L)));
    print(collect(1), collect(2), collect(3, new PyList<Long>()));
    PyList<Long> squares = listOf(Builtins.<Long>map(LAMBDA, list(1L, 2L, 3L)));
    print(squares, Builtins.<String>sorted(list("bb", "a"), arg("key", Api.function("len"))),
        Builtins.<Long>max(3L, 7L), Py.asLong(sum(squares)));
    print(Strings.format("{:.2f} {name!r:>6}", tuple(3.14159),
        new PyDict<String, Object>().with("name", "x")), Py.format("%5.1f|%-4s|%03d", tuple(2.25,
        "ab", 7L)));
  }
}
