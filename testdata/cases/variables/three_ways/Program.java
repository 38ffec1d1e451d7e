// Placeholders, tf.Variable and get_variable: which names are made unique, which clash.
//
package variables.three_ways;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "30:1:<module> 30:4 31:5 32:6 33:7 34:8 35:9 36:10 37:11 39:13 40:14 41:15 42:16 43:17",
      "44:18 45:19 46:20 48:22 49:23 50:24 51:25 52:26 53:27 55:28"
    }
)
public final class Program {
  public static void main(String... args) {
    Tensor v1 = tf.placeholder(tf.float32, shape(2, 3, 4));
    print(v1.name());
    v1 = tf.placeholder(tf.float32, shape(2, 3, 4), name("ph"));
    print(v1.name());
    v1 = tf.placeholder(tf.float32, shape(2, 3, 4), name("ph"));
    print(v1.name());
    print(type(v1));
    print(v1);

    Variable v2 = tf.variable(initialValue(list(1L, 2L)), dtype(tf.float32));
    print(v2.name());
    v2 = tf.variable(initialValue(list(1L, 2L)), dtype(tf.float32), name("V"));
    print(v2.name());
    v2 = tf.variable(initialValue(list(1L, 2L)), dtype(tf.float32), name("V"));
    print(v2.name());
    print(type(v2));
    print(v2);

    Variable v3 = tf.getVariable("gv", shape(new PyList<Object>()));
    print(v3.name());
    PyList<Variable> vs = tf.trainableVariables();
    print(len(vs));
    for (Variable v : vs) {
      print(v);
    }
    Variable v4 = tf.getVariable("gv", shape(list(2L)));
  }
}
