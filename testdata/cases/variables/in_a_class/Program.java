// A class that keeps its variables.
//
package variables.in_a_class;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonParameters;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "34:1:<module> 34:22 35:23 36:24 37:25 38:26 39:27 40:28 55:0 60:8:__init__ 60:9 61:10",
      "62:11 63:12 64:13 71:15:apply 71:16 72:17 73:18 75:19 79:0"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Dense hidden = new Dense("hidden", 4, 3);
    Dense out = new Dense("out", 3, 2);
    Tensor x = tf.placeholder(tf.float32, shape(null, 4), name("x"));
    Tensor y = out.apply(hidden.apply(x, Api.function("tf.nn.relu")));
    print(y.name(), y.shape(), hidden.units);
    for (Variable v : tf.globalVariables()) {
      print(v.name(), v.shape());
    }
  }

  /** A dense layer. */
  static class Dense extends PyInstance {
    String name;

    long units;

    Variable kernel;

    Variable bias;

    Dense(String name, long inputs, long units) {
      init(name, inputs, units);
    }

    @PythonName("__init__")
    void init(String name, long inputs, long units) {
      this.name = name;
      this.units = units;
      try (VariableScope scope = tf.variableScope(name)) {
        this.kernel = tf.getVariable("kernel", shape(inputs, units));
        this.bias = tf.getVariable("bias", shape(list(units)),
            initializer(tf.zerosInitializer()));
      }
    }

    @PythonParameters("self, x, activation=None")
    Tensor apply(Tensor x, PyCallable activation) {
      Tensor y = tf.matmul(x, this.kernel).add(this.bias);
      if (activation != null) {
        y = (Tensor) Py.call(activation, y);
      }
      return y;
    }

    Tensor apply(Tensor x) {
      return apply(x, (PyCallable) null);
    }
  }
}
