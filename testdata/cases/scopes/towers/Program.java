// Two towers share the weights of one block: functions, scopes, reuse.
//
package scopes.towers;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.stddev;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "33:5:project 34:7 34:8 36:9 38:10 46:1:<module> 47:13 48:14 51:15 54:16 55:17 56:18 58:19",
      "61:20 62:21 64:22 67:23"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor project(Tensor x, PyList<Long> size, double scale) {
    // Callers in the same scope share the weights.
    Variable weights = tf.getVariable("weights", shape(size),
        initializer(tf.randomNormalInitializer(stddev(0.1))));
    Variable offset = tf.getVariable("offset", shape(list(size.get(1))),
        initializer(tf.constantInitializer(value(0.5))));
    return tf.tanh(tf.matmul(x, weights).mul(scale).add(offset));
  }

  static Tensor project(Tensor x, PyList<Long> size) {
    return project(x, size, 1.0);
  }

  public static void main(String... args) {
    
    Tensor left = tf.placeholder(tf.float32, shape(null, 8), name("left"));
    Tensor right = tf.placeholder(tf.float32, shape(null, 8), name("right"));
    Tensor a;
    Tensor b;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:15",
        "tf.variable_scope"), "towers"))) {
      VariableScope scope = (VariableScope) entered.value();
      a = left;
      for (int i = 0; i < 2; i++) {
        try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:18",
            "tf.variable_scope"), "block" + i))) {
          a = project(a, list(8L, 8L));
        }
      }
      scope.reuseVariables();
      try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:21",
          "tf.variable_scope"), "block1"))) {
        b = project(right, list(8L, 8L), 2.0);
      }
    }
    print(a.name(), b.name());
  }
}
