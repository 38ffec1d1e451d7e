// Variables kept in a dictionary, and shared through it.
//
package variables.dictionary;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:10:layer 26:11 31:1:<module> 31:4 32:5 33:6 35:14 36:15 37:16 38:17"
)
public final class Program {
  static Tensor layer(Tensor x, PyDict<String, Variable> variablesDict) {
    return tf.nn.relu(tf.matmul(x, (Variable) Py.getitem(variablesDict,
        "w1")).add((Variable) Py.getitem(variablesDict, "b1")));
  }

  public static void main(String... args) {
    PyDict<String, Variable> variables = new PyDict<String, Variable>().with("w1",
        tf.variable(initialValue(tf.randomNormal(list(5L, 5L))), name("w1"))).with("b1",
        tf.variable(initialValue(tf.zeros(list(5L))), name("b1")));

    Tensor x = tf.placeholder(tf.float32, shape(null, 5), name("x"));
    print(layer(x, variables).name(), layer(x, variables).name());
    for (String name : Builtins.<String>sorted(variables)) {
      print(name, ((Variable) Py.getitem(variables, name)).name());
    }
  }
}
