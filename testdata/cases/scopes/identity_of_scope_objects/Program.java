// Inside the block tf.get_variable_scope() is the captured object itself; a re-entered one is a copy (fact 42).
//
package scopes.identity_of_scope_objects;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 21:4 23:5 25:6 26:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    try (VariableScope scope = tf.variableScope("a")) {
      s = scope;
      print(Py.is(tf.getVariableScope(), s));
    }
    try (VariableScope t = tf.variableScope(s)) {
      print(Py.is(t, s), t.name().equals(s.name()));
    }
  }
}
