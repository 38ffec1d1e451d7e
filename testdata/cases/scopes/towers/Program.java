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
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "31:5:project 32:7 32:8 34:9 36:10 40:0 44:1:<module> 44:13 45:14 48:15 49:16 50:17 51:18",
      "52:19 55:20 56:21 57:22 60:23"
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
    try (VariableScope scope = tf.variableScope("towers")) {
      a = left;
      for (int i = 0; i < 2; i++) {
        try (VariableScope block = tf.variableScope("block" + i)) {
          a = project(a, list(8L, 8L));
        }
      }
      scope.reuseVariables();
      try (VariableScope block = tf.variableScope("block1")) {
        b = project(right, list(8L, 8L), 2.0);
      }
    }
    print(a.name(), b.name());
  }
}
