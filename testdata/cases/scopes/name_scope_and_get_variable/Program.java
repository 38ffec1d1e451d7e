// A name scope names operations and tf.Variable, never get_variable.
//
package scopes.name_scope_and_get_variable;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "28:1:<module> 32:4 34:5 35:6 36:7 38:8 39:9 40:10 42:12 44:13 45:14 46:15 48:16"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    Variable shared;
    Variable own;
    Tensor total;
    try (Entered entered = Entered.enter((String) Py.call(Py.<Object>unsupported("program.py:4",
        "tf.name_scope"), "plain"))) {
      shared = tf.getVariable("shared", shape(list(1L)), dtype(tf.float32));
      own = tf.variable(initialValue(1L), name("own"), dtype(tf.float32));
      total = tf.add(shared, own);
    }
    print(shared.name());
    print(own.name());
    print(total.name());

    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:12",
        "tf.variable_scope"), "full"))) {
      shared = tf.getVariable("shared", shape(list(1L)), dtype(tf.float32));
      own = tf.variable(initialValue(1L), name("own"), dtype(tf.float32));
      total = tf.add(shared, own);
    }
    print(shared.name(), own.name(), total.name());
  }
}
