// A closed session is of no use.
//
package sessions.closed;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 22:6 23:7 25:9 27:10 27:11"
)
public final class Program {
  public static void main(String... args) {
    Tensor c = tf.constant(2.0).mul(3L);
    Session sess = tf.session();
    print(sess.run(c));
    sess.close();
    try {
      sess.run(c);
    } catch (RuntimeError e) {
      print(e);
    }
  }
}
