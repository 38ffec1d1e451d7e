// Text that must not become code: quotes, escapes, comment ends, Java's own words.
// */ \\u000a System.exit(1); /* in a comment
//
package python.text;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:6:switch 27:8 31:0 35:1:<module> 35:11 36:12 37:13 39:14 40:15 41:16 42:17"
)
public final class Program {
  /** Docstring with *&#47; and \\u000a and "quotes". */
  static String switch_(String default_, String char_) {
    // trailing \\u000a */ comment
    return default_ + char_;
  }

  static String switch_(String default_) {
    return switch_(default_, "\n*/");
  }

  public static void main(String... args) {
    String class_ = "it's \"quoted\" \\ \t|";
    String int_ = switch_("a");
    PyDict<String, Object> final_ = new PyDict<String, Object>().with("class", 1L)
        .with("public static", "*/");
    print(class_, repr(int_), Builtins.<PyTuple>sorted(final_.items()));
    String name = tf.constant(1L, name("shape")).name();
    PyList<Long> shape = list(2L, 3L);
    print(name, tf.zeros(shape, name("list")).name());
  }
}
