// Leaving a re-entered scope object puts the counters back to what they were inside it at the start: another default name d comes out again (fact 57).
//
package default_name.counters_put_back;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 22:6 24:7 25:8 27:9 31:10 32:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope a = tf.variableScope("a")) {
      try (VariableScope s = tf.variableScope((Object) null, defaultName("d"))) {
        print(s.name());
      }
      for (int underscore = 0; underscore < 2; underscore++) {
        try (VariableScope scope = tf.variableScope(a)) {
          try (VariableScope s = tf.variableScope((Object) null, defaultName("d"))) {
            print(s.name());
          }
        }
      }
      try (VariableScope s = tf.variableScope((Object) null, defaultName("d"))) {
        print(s.name());
      }
    }
  }
}
