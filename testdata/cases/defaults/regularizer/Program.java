// A regularizer runs once, when the variable is made, under NAME/Regularizer/; it also runs for trainable=False; no_regularizer stops an inherited one (fact 81).
//
package defaults.regularizer;

import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 27:4 29:5 30:6 32:7 34:8"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a",
        regularizer(tf.contrib.layers.l2Regularizer(0.1)), reuse(tf.AUTO_REUSE))) {
      for (int underscore = 0; underscore < 2; underscore++) {
        tf.getVariable("v", shape(list(1L)), trainable(false));
      }
      tf.getVariable("w", shape(list(1L)), regularizer(Api.function("tf.no_regularizer")));
    }
    print(Comprehension.<Object, Object>list(tf.losses.getRegularizationLosses(),
        t -> Py.getattr(t, "name")));
  }
}
