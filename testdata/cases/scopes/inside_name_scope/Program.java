// get_variable ignores name scopes entirely; a variable scope inside one does not show it in its name, only in original_name_scope (fact 31).
//
package scopes.inside_name_scope;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6 25:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (NameScope nameScope = tf.nameScope("n")) {
      print(tf.getVariable("g", shape(list(1L))).name());
      try (VariableScope s = tf.variableScope("v")) {
        print(s.name(), s.originalNameScope(), tf.getVariable("g", shape(list(1L))).name(),
            tf.constant(0L).name());
      }
    }
  }
}
