// Without an auxiliary name scope the scope's name is not checked until a variable is made in it (fact 43).
//
package scopes.unchecked_name;

import static org.tfgraft.runtime.api.Args.auxiliaryNameScope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 24:5 26:7 28:8 28:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope s = tf.variableScope("bad name", auxiliaryNameScope(false))) {
      print(s.name());
      try {
        tf.getVariable("v", shape(list(1L)));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
