// What goes wrong when a session runs: indices and sizes out of range, types that have no cast.
//
package sessions.kernel_errors;

import static org.tfgraft.runtime.api.Args.aIsSparse;
import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.perm;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.OpError;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "34:5:attempt 34:6 36:8 37:9 39:10 39:11 45:14:unknown 45:15 49:1:<module> 49:18 50:19",
      "51:20 52:21 53:22 55:23 56:24 57:25 59:26 61:27 63:28"
    }
)
@SuppressWarnings("try")
public final class Program {
  static void attempt(Object t) {
    try (Session session = tf.session().enter()) {
      try {
        session.run(tf.globalVariablesInitializer());
        print(session.run(t));
      } catch (OpError e) {
        print(type(e).name());
      }
    }
  }

  static Tensor unknown(PyList<Object> x) {
    return tf.placeholderWithDefault(x, (Object) null);
  }

  public static void main(String... args) {
    attempt(tf.cast(list(1.5), tf.string));
    attempt(tf.cast(list("a"), tf.float32));
    attempt(tf.fill(list(2L), unknown(Builtins.<Object>list(5L, 3L))));
    attempt(tf.gatherNd(unknown(Builtins.<Object>list(1.0, 2.0)), list(list(0L, 0L))));
    attempt(tf.gatherNd(tf.getVariable("v", initializer(list(list(1L, 2L), list(3L, 4L))),
        useResource(true)), list(1L)));
    attempt(tf.matmul(list(list(1.0, 2.0)), list(list(1.0), list(2.0)), aIsSparse(true)));
    attempt(tf.pad(list(list("a")), list(list(1L, 1L), list(0L, 0L))));
    attempt(Py.<PyList<Object>>cast(tf.split(unknown(Builtins.<Object>list(1L, 2L, 3L)),
        list(1L, 1L))));
    attempt(Py.<PyList<Object>>cast(tf.split(unknown(Builtins.<Object>list(1L, 2L, 3L)),
        list(1L, -1L))));
    attempt(tf.transpose(unknown(Builtins.<Object>list(Builtins.<Object>list(1L, 2L))),
        perm(unknown(Builtins.<Object>list(0L, 5L)))));
    attempt(tf.oneHot(list(1L), 2L, axis(5L)));
  }
}
