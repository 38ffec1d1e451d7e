// A variable's op name can differ from the name it is shared under (fact 32).
//
package scopes.operation_name_and_shared_name;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 27:6 28:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.constant(0L, name("w"));
    Variable v = tf.getVariable("w", shape(list(1L)));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      print(v.name(), Py.is(tf.getVariable("w", shape(list(1L))), v));
    }
  }
}
