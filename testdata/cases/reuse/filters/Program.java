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
      "36:5:conv_relu 36:6 36:7 38:8 38:9 40:10 42:11 46:14:image_filter 47:15 48:16 50:17 51:18",
      "56:1:<module> 56:21 57:22 60:23 61:24 62:25 63:26 65:27 66:28 67:29 71:32 72:33 74:34",
      "74:35"
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
    try (VariableScope conv = tf.variableScope("conv1")) {
      relu1 = convRelu(image, list(5L, 5L, 32L, 32L), list(32L));
    }
    try (VariableScope conv = tf.variableScope("conv2")) {
      return convRelu(relu1, list(5L, 5L, 32L, 32L), list(32L));
    }
  }

  public static void main(String... args) {
    Tensor image1 = tf.placeholder(tf.float32, shape(1, 8, 8, 32));
    Tensor image2 = tf.placeholder(tf.float32, shape(1, 8, 8, 32));
    Tensor result1;
    Tensor result2;
    try (VariableScope scope = tf.variableScope("image_filters")) {
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
