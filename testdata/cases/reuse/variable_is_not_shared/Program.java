// What tf.Variable made cannot be got.
//
package reuse.variable_is_not_shared;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 27:4 29:5 31:6 32:7 34:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    Variable v3;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:4",
        "tf.variable_scope"), "shared_scope"))) {
      v3 = tf.variable(initialValue(3.0), name("v3"));
    }
    print(v3);
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:7",
        "tf.variable_scope"), "shared_scope", arg("reuse", true)))) {
      Variable v3Reused = tf.getVariable("v3");
    }
  }
}
