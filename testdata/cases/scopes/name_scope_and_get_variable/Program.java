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
    lines = "27:1:<module> 30:4 31:5 32:6 33:7 35:8 36:9 37:10 39:12 40:13 41:14 42:15 44:16"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable shared;
    Variable own;
    Tensor total;
    try (NameScope plain = tf.nameScope("plain")) {
      shared = tf.getVariable("shared", shape(list(1L)), dtype(tf.float32));
      own = tf.variable(initialValue(1L), name("own"), dtype(tf.float32));
      total = tf.add(shared, own);
    }
    print(shared.name());
    print(own.name());
    print(total.name());

    try (VariableScope full = tf.variableScope("full")) {
      shared = tf.getVariable("shared", shape(list(1L)), dtype(tf.float32));
      own = tf.variable(initialValue(1L), name("own"), dtype(tf.float32));
      total = tf.add(shared, own);
    }
    print(shared.name(), own.name(), total.name());
  }
}
