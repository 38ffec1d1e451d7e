// tf.Variable never takes part in sharing (fact 68).
//
package reuse.variable_never_shares;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 27:4 28:5 29:6 31:7 32:8 35:10 36:11 39:12 39:13"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v = tf.variable(initialValue(0.0), name("v"));
    try (VariableScope scope = tf.variableScope("", reuse(tf.AUTO_REUSE))) {
      print(tf.getVariable("v", shape(new PyList<Object>())).name());
    }
    try (VariableScope scope = tf.variableScope("s")) {
      tf.variable(initialValue(0.0), name("w"));
    }
    try {
      try (VariableScope scope = tf.variableScope("s", reuse(true))) {
        tf.getVariable("w", shape(new PyList<Object>()));
      }
    } catch (ValueError e) {
      print(e);
    }
  }
}
