// Of all that tf.Variable only sees use_resource (fact 80).
//
package defaults.variable_sees_use_resource;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "29:4:<lambda> 29:4 33:1:<module> 34:4 36:5 38:6"
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "t", args -> lambda(args[0]));

  static Tensor lambda(Object t) {
    return tf.reduceSum(t);
  }

  public static void main(String... args) {
    Variable v;
    try (VariableScope scope = tf.variableScope("a", dtype(tf.float64), useResource(true),
        initializer(tf.onesInitializer()), regularizer(LAMBDA))) {
      v = tf.variable(initialValue(1.0));
    }
    print(v, v.op().type(), tf.losses.getRegularizationLosses());
  }
}
