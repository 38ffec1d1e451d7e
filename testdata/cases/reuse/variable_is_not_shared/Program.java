// What tf.Variable made cannot be got.
//
package reuse.variable_is_not_shared;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 24:4 25:5 27:6 28:7 29:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v3;
    try (VariableScope sharedScope = tf.variableScope("shared_scope")) {
      v3 = tf.variable(initialValue(3.0), name("v3"));
    }
    print(v3);
    try (VariableScope sharedScope = tf.variableScope("shared_scope", reuse(true))) {
      Variable v3Reused = tf.getVariable("v3");
    }
  }
}
