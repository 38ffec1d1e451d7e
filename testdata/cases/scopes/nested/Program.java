// Nested scopes join their names with slashes.
//
package scopes.nested;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
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
    lines = "24:1:<module> 28:4 30:5 33:6 35:7 37:8 38:9 39:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    VariableScope inner;
    Variable v;
    Variable w;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:4",
        "tf.variable_scope"), "outer"))) {
      try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:5",
          "tf.variable_scope"), "inner"))) {
        inner = (VariableScope) entered2.value();
        v = tf.getVariable("v", shape(list(1L)));
      }
      w = tf.getVariable("w", shape(2, 3));
    }
    print(v.name());
    print(w.name());
    print(inner.name(), inner.originalNameScope());
  }
}
