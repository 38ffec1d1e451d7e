// Scopes that differ in case share nothing but clash in op names: a suffix lands on the variable (fact 33).
//
package scopes.case_of_names;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 23:4 24:5 28:6 30:7 32:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable a;
    try (VariableScope net = tf.variableScope("Net")) {
      a = tf.getVariable("w", shape(list(1L)));
    }
    VariableScope s;
    Variable b;
    try (VariableScope net = tf.variableScope("net")) {
      s = net;
      b = tf.getVariable("w", shape(list(1L)));
    }
    print(a.name(), b.name(), s.originalNameScope());
  }
}
