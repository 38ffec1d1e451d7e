// Nested scopes join their names with slashes.
//
package scopes.nested;

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
    lines = "22:1:<module> 25:4 26:5 28:6 30:7 32:8 33:9 34:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope inner;
    Variable v;
    Variable w;
    try (VariableScope outer = tf.variableScope("outer")) {
      try (VariableScope inner2 = tf.variableScope("inner")) {
        inner = inner2;
        v = tf.getVariable("v", shape(list(1L)));
      }
      w = tf.getVariable("w", shape(2, 3));
    }
    print(v.name());
    print(w.name());
    print(inner.name(), inner.originalNameScope());
  }
}
