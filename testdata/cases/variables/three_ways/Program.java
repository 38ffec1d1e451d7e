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
      "30:1:<module> 31:4 32:5 33:6 34:7 35:8 36:9 37:10 38:11 40:13 41:14 42:15 43:16 44:17",
      "45:18 46:19 47:20 49:22 50:23 51:24 52:25 53:26 54:27 56:28"
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
