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
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 27:6 28:7 29:8 30:9 32:10"
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
    print(Py.is(tf.getCollection(GraphKeys.GLOBAL_VARIABLES).get(0), v));
  }
}
