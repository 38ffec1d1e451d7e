// Without reuse the second get_variable of a name is an error, which says where the first was.
//
package reuse.already_exists;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 27:4 28:5 31:7 33:8 33:9 36:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope foo = tf.variableScope("foo")) {
      Variable v = tf.getVariable("v", shape(list(1L)),
          initializer(tf.constantInitializer(value(1.0))));
      try {
        Variable v1 = tf.getVariable("v", shape(list(1L)));
      } catch (ValueError e) {
        print(Strings.split(str(e), "\n").get(0));
      }
    }
    Variable v2 = tf.getVariable("foo/v", shape(list(1L)));
  }
}
