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
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 31:4 32:5 33:6 34:7 36:8 37:9 38:10 40:12 41:13 42:14 43:15 45:16"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    Variable shared;
    Variable own;
    Tensor total;
    try (NameScope nameScope = tf.nameScope("plain")) {
      shared = tf.getVariable("shared", shape(list(1L)), dtype(tf.float32));
      own = tf.variable(initialValue(1L), name("own"), dtype(tf.float32));
      total = tf.add(shared, own);
    }
    print(shared.name());
    print(own.name());
    print(total.name());

    try (VariableScope scope = tf.variableScope("full")) {
      shared = tf.getVariable("shared", shape(list(1L)), dtype(tf.float32));
      own = tf.variable(initialValue(1L), name("own"), dtype(tf.float32));
      total = tf.add(shared, own);
    }
    print(shared.name(), own.name(), total.name());
  }
}
