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
import org.tfgraft.runtime.python.Entered;
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
      "35:1:<module> 36:22 37:23 38:24 39:25 40:26 41:27 42:28 62:8:__init__ 62:9 63:10 64:11",
      "66:12 67:13 74:15:apply 74:16 75:17 76:18 78:19"
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
    Variable bias;

    Variable kernel;

    String name;

    long units;

    Dense(String name, long inputs, long units) {
      init(name, inputs, units);
    }

    @PythonName("__init__")
    void init(String name, long inputs, long units) {
      this.name = name;
      this.units = units;
      try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:11",
          "tf.variable_scope"), name))) {
        this.kernel = tf.getVariable("kernel", shape(inputs, units));
        this.bias = tf.getVariable("bias", shape(list(units)),
            initializer(tf.zerosInitializer()));
      }
    }

    @PythonParameters("self, x, activation=None")
    Tensor apply(Tensor x, PyCallable activation) {
      Tensor y = tf.matmul(x, this.kernel).add(this.bias);
      if (activation != null) {
        y = tf.nn.relu(y);
      }
      return y;
    }

    Tensor apply(Tensor x) {
      return apply(x, (PyCallable) null);
    }
  }
}
