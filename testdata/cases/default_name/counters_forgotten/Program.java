// The counters of the scopes inside are forgotten when the enclosing scope is left: the second time the same default name comes again, and its variables collide (fact 54).
//
package default_name.counters_forgotten;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 28:6 29:7 30:8 31:9 35:10 35:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (int underscore = 0; underscore < 2; underscore++) {
      try {
        try (VariableScope net = tf.variableScope("net")) {
          try (VariableScope s = tf.variableScope((Object) null, defaultName("layer"))) {
            print(s.name(), s.originalNameScope());
            tf.getVariable("w", shape(list(1L)));
          }
        }
      } catch (ValueError e) {
        print((String) Py.getitem(str(e), slice(null, 40L, null)));
      }
    }
  }
}
