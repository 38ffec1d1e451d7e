// op_scope and variable_op_scope take the values first (fact 47).
//
package scopes.op_scope;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 24:5 27:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Tensor t = tf.constant(0L);
    try (NameScope nameScope = tf.opScope(list(t), "a")) {
      String ns = nameScope.name();
      try (VariableScope s = tf.variableOpScope(list(t), (Object) null, defaultName("b"))) {
        print(ns, s.name(), s.originalNameScope());
      }
    }
  }
}
