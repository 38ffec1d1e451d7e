// Loops with else, break and continue; chained comparisons; while.
//
package python.control;

import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "25:1:<module> 25:2 27:3 28:4 31:6 34:8 36:10 38:11 40:12 41:13 45:16 47:17 48:18 49:19",
      "50:20 52:21 54:22 55:23 57:24 58:25 62:26 66:27"
    }
)
public final class Program {
  public static void main(String... args) {
    PyList<String> names = new PyList<String>();
    search: {
      for (int i = 0; i < 10; i++) {
        if (Math.floorMod(i, 2) == 0) {
          continue;
        }
        if (i > 6) {
          break search;
        }
        names.append("n" + i);
      }
      names.append("never");
    }
    print(names);
    search: {
      for (String n : names) {
        if (n.equals("n9")) {
          break search;
        }
      }
      print("no n9 among " + len(names));
    }
    Object n = 27L;
    long steps = 0;
    while (Py.truth(Py.ne(n, 1L))) {
      n = Py.truth(Py.eq(Py.mod(n, (Object) 2L), 0L)) ? Py.floordiv(n,
          (Object) 2L) : Py.add(Py.mul((Object) 3L, n), (Object) 1L);
      steps = steps + 1;
    }
    print(steps, 0 < steps && steps <= 111, names.isEmpty());
    long x = 3;
    long y = 3;
    x = x + 1;
    PyTuple value = tuple(2L, list(3L));
    long a = 1;
    long b = Py.asLong(value.get(0));
    PyList<Long> c = Py.<PyList<Long>>cast(value.get(1));
    long value2 = b;
    long value3 = a;
    a = value2;
    b = value3;
    print(x, y, a, b, c, Math.floorDiv(-7L, 2), (long) Math.floorMod(-7L, 3), 7 / 2.0,
        Py.pow((Object) 2L, (Object) 10L));
  }
}
