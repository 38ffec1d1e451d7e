// The same network applied twice: once with its own weights each time, once sharing.
//
package reuse.filters;

import static org.tfgraft.runtime.api.Args.filter;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.padding;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.strides;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "38:5:conv_relu 38:6 38:7 40:8 40:9 42:10 44:11 48:14:image_filter 49:15 51:16 53:17 55:18",
      "60:1:<module> 61:21 62:22 65:23 68:24 69:25 70:26 72:27 73:28 74:29 78:32 79:33 81:34",
      "81:35"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor convRelu(Tensor image, PyList<Long> kernelShape, PyList<Long> biasShape) {
    Variable weights = tf.getVariable("weights", shape(kernelShape),
        initializer(tf.randomNormalInitializer()));
    Variable biases = tf.getVariable("biases", shape(biasShape),
        initializer(tf.constantInitializer(value(0.0))));
    Tensor conv = tf.nn.conv2d(image, filter(weights), strides(list(1L, 1L, 1L, 1L)),
        padding("SAME"));
    return tf.nn.relu(conv.add(biases));
  }

  static Tensor imageFilter(Tensor image) {
    Tensor relu1;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:15",
        "tf.variable_scope"), "conv1"))) {
      relu1 = convRelu(image, list(5L, 5L, 32L, 32L), list(32L));
    }
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:17",
        "tf.variable_scope"), "conv2"))) {
      return convRelu(relu1, list(5L, 5L, 32L, 32L), list(32L));
    }
  }

  public static void main(String... args) {
    
    Tensor image1 = tf.placeholder(tf.float32, shape(1, 8, 8, 32));
    Tensor image2 = tf.placeholder(tf.float32, shape(1, 8, 8, 32));
    Tensor result1;
    Tensor result2;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:23",
        "tf.variable_scope"), "image_filters"))) {
      VariableScope scope = (VariableScope) entered.value();
      result1 = imageFilter(image1);
      scope.reuseVariables();
      result2 = imageFilter(image2);
    }
    print(result1.name(), result2.name());
    for (Variable v : tf.trainableVariables()) {
      print(v);
    }

    try {
      imageFilter(image1);
      imageFilter(image2);
    } catch (ValueError e) {
      print(Strings.split(str(e), ".").get(0));
    }
  }
}
