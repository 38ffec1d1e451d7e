// A VariableScope made by hand has no name scope of its own: "" stays its original_name_scope (fact 48).
//
package scopes.made_by_hand;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 24:5 25:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s = tf.newVariableScope(tf.AUTO_REUSE, name("m/n"));
    try (VariableScope t = tf.variableScope(s)) {
      print(t.name(), repr(t.originalNameScope()), tf.getVariable("v", shape(list(1L))).name(),
          tf.constant(0L).name());
    }
  }
}
