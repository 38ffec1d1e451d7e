// tf.compat.v2.Variable makes variables behind handles, whatever else is asked for.
//
package variables.version_2;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.CompatV2;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "43:3:creator 43:4 44:5 48:12:<lambda> 48:12 52:1:<module> 52:6 53:7 55:8 56:9 59:10 60:11",
      "61:12 62:13 65:15 67:16 67:17"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction CREATOR = PyFunction.of("creator", "next_creator, **kwargs",
      args -> creator(args[0], Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  static Object creator(Object nextCreator, PyDict<String, Object> kwargs) {
    print(Builtins.<String>sorted(kwargs));
    return Py.apply(nextCreator, Py.spreadTuple(), new Keywords().withAll(kwargs));
  }

  static Tensor lambda() {
    return tf.zeros(list(2L));
  }

  public static void main(String... args) {
    Variable v = CompatV2.variable(initialValue(1.0));
    print(v, v.trainable(), v.op().type());
    Variable w;
    try (VariableScope scope = tf.variableScope("s", useResource(false))) {
      w = CompatV2.variable(initialValue(list(1L, 2L)), trainable(false), name("w"),
          dtype(tf.int64));
    }
    print(w, w.shape(), tf.trainableVariables(), tf.globalVariables());
    try (PyContext context = tf.variableCreatorScope(CREATOR)) {
      print(CompatV2.variable(initialValue(LAMBDA), name("made")));
      print(tf.variable(initialValue(2.0)).op().type());
    }
    try {
      CompatV2.variable();
    } catch (ValueError e) {
      print(e);
    }
  }
}
