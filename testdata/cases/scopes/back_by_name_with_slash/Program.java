// tf.variable_scope(name + "/") goes back to the ops of a scope but not to its variables (fact 52).
//
package scopes.back_by_name_with_slash;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 26:4 28:5 30:6 31:7 32:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    Variable v;
    try (VariableScope scope = tf.variableScope("a", reuse(tf.AUTO_REUSE))) {
      s = scope;
      v = tf.getVariable("v", shape(list(1L)));
    }
    try (VariableScope scope = tf.variableScope(s.name() + "/", reuse(tf.AUTO_REUSE))) {
      Variable w = tf.getVariable("v", shape(list(1L)));
      print(Py.is(w, v), w.name(), tf.constant(0L).name());
    }
  }
}
