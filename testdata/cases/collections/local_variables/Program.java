// get_local_variable shares the names of get_variable, and appends to the list given as collections (fact 93).
//
package collections.local_variables;

import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 27:5 28:6 29:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    PyList<String> keys = list("mine");
    Variable v = (Variable) tf.getLocalVariable("v", shape(list(1L)), collections(keys));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      print(keys, Py.is(tf.getVariable("v"), v), v.trainable());
    }
  }
}
