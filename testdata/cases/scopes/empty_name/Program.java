// The empty scope name inside a scope appends a slash: variables get a double one (fact 34).
//
package scopes.empty_name;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a")) {
      try (VariableScope s = tf.variableScope("")) {
        print(repr(s.name()), tf.getVariable("v", shape(list(1L))).name(), s.originalNameScope(),
            tf.constant(0L).name());
      }
    }
  }
}
