// auxiliary_name_scope=False leaves the name scope alone; the scope's original_name_scope is the current one (fact 39).
//
package scopes.no_auxiliary_name_scope;

import static org.tfgraft.runtime.api.Args.auxiliaryNameScope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 25:5 28:6 30:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope s = tf.variableScope("a", auxiliaryNameScope(false))) {
      print(s.name(), repr(s.originalNameScope()), tf.getVariable("v", shape(list(1L))).name(),
          tf.constant(0L).name());
    }
    try (NameScope nameScope = tf.nameScope("n")) {
      try (VariableScope s = tf.variableScope("b", auxiliaryNameScope(false))) {
        print(s.name(), repr(s.originalNameScope()), tf.constant(0L).name());
      }
    }
  }
}
