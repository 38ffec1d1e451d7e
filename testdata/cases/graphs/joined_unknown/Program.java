// Joining, gathering and assigning where ranks are unknown or too small.
//
package graphs.joined_unknown;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.validateShape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "39:3:T 40:5 42:6 43:7 48:1:<module> 48:8 50:9 51:10 52:11 53:12 56:13 57:14 58:15 59:16",
      "60:17 62:18 63:19 64:20 65:21 66:22 68:23"
    }
)
@SuppressWarnings("try")
public final class Program {
  static void t(Object f, PyTuple args) {
    try {
      print(Py.apply(f, Py.spreadTuple(Py.star(args)), new PyDict<String, Object>()));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  public static void main(String... args) {
    for (PyList<Long> shape : Builtins.<PyList<Long>>list(Py.<PyList<Long>>cast(null),
        new PyList<Long>(), Builtins.<Long>list((Long) null, 2L))) {
      Tensor a = tf.placeholder(tf.float32, shape(shape));
      for (long axis : list(0L, -1L, 2L)) {
        t(Api.function("tf.concat"), tuple(Builtins.<Object>list(a, a), axis));
        t(Api.function("tf.concat"), tuple(Builtins.<Object>list(a, tf.zeros(list(2L))), axis));
      }
    }
    Variable scalar = tf.getVariable("scalar", shape(new PyList<Object>()), useResource(true));
    t(Api.function("tf.gather"), tuple(scalar, Builtins.<Object>list(0L)));
    t(Api.function("tf.constant"), tuple(2.0, tf.string, 3L));
    t(Api.function("tf.constant"), tuple(2.0, tf.float32, 0L));
    Variable v = tf.variable(initialValue(list(1.0, 2.0)),
        shape(tf.tensorShape((Object) null)));
    Variable w = tf.variable(initialValue(list(1.0, 2.0)), validateShape(false));
    TensorLike three = (TensorLike) tf.assign(w, list(1.0, 2.0, 3.0));
    TensorLike forced = (TensorLike) tf.assign(w, list(1.0, 2.0, 3.0), validateShape(false));
    try (Session session = tf.session().enter()) {
      for (Object operation : Builtins.<Object>list(v.initializer(), three, w.initializer(),
          three, forced, three, w.initializer())) {
        t(Py.getattr(session, "run"), tuple(operation));
      }
    }
  }
}
