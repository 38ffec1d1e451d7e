// Lists, tuples, dictionaries, slices and comprehensions.
//
package python.comprehensions;

import static org.tfgraft.runtime.python.Builtins.enumerate;
import static org.tfgraft.runtime.python.Builtins.float_;
import static org.tfgraft.runtime.python.Builtins.int_;
import static org.tfgraft.runtime.python.Builtins.isinstance;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.zip;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "34:1:<module> 34:2 35:3 39:4 41:5 42:6 43:7 45:8 48:9 49:10 52:11 54:12 56:13 57:14"
)
public final class Program {
  public static void main(String... args) {
    PyList<Long> sizes = list(3L, 4L, 5L);
    print(Comprehension.<Long, Long>list(sizes, s -> s > 3,
        s -> Math.multiplyExact((long) s, 2L)),
        Comprehension.<PyTuple, PyTuple>list(enumerate(sizes), item -> tuple(Py.asLong(item.get(0)),
        Py.asLong(item.get(1)))));
    print(Comprehension.<Object, String>flatList(Py.iterate("xy"),
        a -> Comprehension.<String, String>list(list("1", "2"), b -> (String) a + b)));
    PyDict<String, Long> pairs = Builtins.<String, Long>dict(zip(list("a", "b"), sizes));
    Py.setitem(pairs, "c", 9L);
    print(Builtins.<PyTuple>sorted(pairs.items()), pairs.containsKey("a"), pairs.get("z", 0L),
        len(pairs));
    print(Py.<PyList<Long>>cast(Py.getitem(sizes, slice(1L, null, null))), sizes.get(-1),
        Py.<PyList<Long>>cast(Py.getitem(sizes, slice(null, null, -1L))),
        (PyTuple) Py.add(tuple(1L), tuple(2L, 3L)));
    long total = 0;
    for (PyTuple item : Builtins.<PyTuple>sorted(pairs.items())) {
      String key = (String) item.get(0);
      long value = Py.asLong(item.get(1));
      total = Math.addExact(total, value);
    }
    print(total, isinstance(total, Api.type("int")), str(total) + "!", float_("1.5"),
        int_("7"));
    String text = "a/b/c";
    print(Strings.split(text, "/"), Strings.join("-", Strings.split(text, "/")),
        Strings.upper(text), Strings.replace(text, "/", ""));
  }
}
