// Which collections variables join.
//
package variables.collections;

import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.GraphKeys;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 27:5 28:6 29:7 30:8 31:9 33:10"
)
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(list(1L)));
    Variable w = tf.getVariable("w", shape(list(1L)), trainable(false));
    Variable x = tf.getVariable("x", shape(list(1L)), collections(list("mine")));
    print(Comprehension.<Variable, String>list(tf.globalVariables(), t -> t.name()));
    print(Comprehension.<Variable, String>list(tf.trainableVariables(), t -> t.name()));
    print(Comprehension.<Object, Object>list(tf.getCollection("mine"), t -> Py.getattr(t,
        "name")));
    print(Py.is(Py.<PyList<Variable>>cast(tf.getCollection(GraphKeys.GLOBAL_VARIABLES)).get(0),
        v));
  }
}
