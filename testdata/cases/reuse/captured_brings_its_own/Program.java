// A captured scope brings its own reuse: entering it inside a reusing scope does not reuse (fact 62).
//
package reuse.captured_brings_its_own;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 23:4 25:5 27:6 28:7 29:8 30:9 31:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope a;
    try (VariableScope scope = tf.variableScope("a")) {
      a = scope;
      tf.getVariable("v", shape(list(1L)));
    }
    try (VariableScope scope = tf.variableScope("r", reuse(true))) {
      try (VariableScope s = tf.variableScope(a)) {
        print(s.reuse(), tf.getVariable("new", shape(list(1L))).name());
        try (VariableScope t = tf.variableScope("sub")) {
          print(t.reuse());
        }
      }
    }
  }
}
