// A closed session is of no use.
//
package sessions.closed;

import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.RuntimeError;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 22:5 23:6 24:7 26:9 28:10 29:11"
)
public final class Program {
  public static void main(String... args) {
    Tensor c = tf.constant(2.0).mul(3L);
    Session sess = tf.session();
    print(sess.run(c));
    sess.close();
    try {
      sess.run(c);
    } catch (RuntimeException | StackOverflowError failure) {
      RuntimeError e = Py.caught(failure, RuntimeError.class);
      print(e);
    }
  }
}
