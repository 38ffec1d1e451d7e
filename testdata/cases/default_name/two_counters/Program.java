// The variable scope and the name scope are made unique separately (fact 53).
//
package default_name.two_counters;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 23:6 24:7 26:8 27:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (NameScope nameScope = tf.nameScope("d")) {
    }
    try (VariableScope s = tf.variableScope((Object) null, defaultName("d"))) {
      print(s.name(), s.originalNameScope());
    }
    try (VariableScope s = tf.variableScope((Object) null, defaultName("d"))) {
      print(s.name(), s.originalNameScope());
    }
  }
}
