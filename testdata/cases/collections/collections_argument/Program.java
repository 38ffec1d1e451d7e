// collections= replaces the global collection, but trainable variables are added to theirs all the same (fact 92).
//
package collections.collections_argument;

import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5 27:6"
)
public final class Program {
  public static void main(String... args) {
    tf.getVariable("v", shape(list(1L)), collections(list("mine")));
    tf.getVariable("w", shape(list(1L)), collections(new PyList<Object>()), trainable(false));
    print(tf.globalVariables(), Comprehension.<Variable, String>list(tf.trainableVariables(),
        v -> v.name()), Comprehension.<Object, Object>list(tf.getCollection("mine"),
        v -> Py.getattr(v, "name")));
  }
}
