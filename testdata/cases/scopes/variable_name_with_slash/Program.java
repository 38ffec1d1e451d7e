// get_variable with a slash in the name opens no scope (fact 36).
//
package scopes.variable_name_with_slash;

import static org.tfgraft.runtime.api.Args.defaultName;
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
    lines = "23:1:<module> 23:4 24:5 26:6"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("a/b", shape(list(1L)));
    try (VariableScope s = tf.variableScope("a")) {
      try (VariableScope d = tf.variableScope((Object) null, defaultName("b"))) {
        print(v.name(), s.originalNameScope(), d.name());
      }
    }
  }
}
