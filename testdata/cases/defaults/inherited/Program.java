// initializer, regularizer, caching_device, partitioner, custom_getter, dtype and use_resource are inherited; constraint is not, not even by a re-entered scope (fact 79).
//
package defaults.inherited;

import static org.tfgraft.runtime.api.Args.constraint;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 27:4 30:5 32:6 33:7 36:8 37:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope a;
    try (VariableScope scope = tf.variableScope("a", constraint(Api.function("tf.nn.relu")),
        dtype(tf.float64), useResource(true))) {
      a = scope;
      print(Py.is(tf.getVariable("v", shape(list(1L))).constraint(),
          Api.function("tf.nn.relu")));
      try (VariableScope b = tf.variableScope("b")) {
        print(b.constraint(), b.dtype(), b.useResource());
      }
    }
    try (VariableScope s = tf.variableScope(a)) {
      print(s.constraint(), s.dtype());
    }
  }
}
