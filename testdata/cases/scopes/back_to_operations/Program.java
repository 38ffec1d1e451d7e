// Going back to the ops of a scope takes its name with a slash, or original_name_scope; its plain name makes a new name scope (fact 49).
//
package scopes.back_to_operations;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 21:4 24:6 30:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    try (VariableScope scope = tf.variableScope("a")) {
      s = scope;
    }
    try (NameScope nameScope = tf.nameScope(s.name())) {
      String x = nameScope.name();
      try (NameScope nameScope2 = tf.nameScope(s.name() + "/")) {
        String y = nameScope2.name();
        try (NameScope nameScope3 = tf.nameScope(s.originalNameScope())) {
          String z = nameScope3.name();
          print(x, y, z);
        }
      }
    }
  }
}
