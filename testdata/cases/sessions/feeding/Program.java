// Feeding placeholders, fetching several things, assigning.
//
package sessions.feeding;

import static org.tfgraft.runtime.api.Args.config;
import static org.tfgraft.runtime.api.Args.feedDict;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.ConfigProto;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "36:1:<module> 36:4 37:5 38:6 39:7 40:8 41:9 42:10 43:11 44:12 45:13 46:14 51:15 53:16",
      "54:17"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Tensor x = tf.placeholder(tf.float32, shape(null, 2), name("x"));
    Variable w = tf.variable(initialValue(list(list(1.0), list(2.0))), name("w"));
    Tensor y = tf.matmul(x, w);
    Variable count = tf.variable(initialValue(0L), name("count"));
    TensorLike step = (TensorLike) tf.assign(count, count.add(1L));
    ConfigProto config = tf.configProto();
    config.gpuOptions().allowGrowth(true);
    try (Session sess = tf.session(config(config)).enter()) {
      sess.run(tf.globalVariablesInitializer());
      for (int i = 0; i < 3; i++) {
        Object[] parts = Py.unpack(Py.<PyList<Object>>cast(sess.run(Builtins.<TensorLike>list(y,
            step), feedDict(new PyDict<Tensor, PyList<PyList<Object>>>().with(x,
            list(Builtins.<Object>list((long) i, 1.0), Builtins.<Object>list(2.0, 3.0)))))), 2);
        Object result = parts[0];
        Object n = parts[1];
        print(n, Py.callMethod(result, "tolist"));
      }
      print(sess.run(count), count.eval());
      print(sess.run(new PyDict<String, Tensor>().with("sum", tf.reduceSum(w)).with("mean",
          tf.reduceMean(w))));
    }
  }
}
