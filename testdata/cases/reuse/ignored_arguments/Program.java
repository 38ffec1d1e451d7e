// Under reuse the initializer, regularizer, trainable flag and collections of the second call are ignored - but a constant initializer with a shape is still refused, and so is a wrong explicit dtype (fact 77).
//
package reuse.ignored_arguments;

import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "28:1:<module> 28:4 29:5 30:6 32:7 34:9 36:10 36:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(list(1L)));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      Variable w = tf.getVariable("v", shape(list(1L)), initializer(tf.onesInitializer()),
          trainable(false), collections(list("c")));
      print(Py.is(w, v), w.trainable(), tf.getCollection("c"));
      try {
        tf.getVariable("v", shape(list(1L)), initializer(list(1.0)));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
