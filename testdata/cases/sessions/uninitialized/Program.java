// Reading a variable before it is initialised is an error.
//
package sessions.uninitialized;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.FailedPreconditionError;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 25:5 27:7 29:8 29:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(list(1L)));
    try (Session sess = tf.session().enter()) {
      try {
        sess.run(v);
      } catch (FailedPreconditionError e) {
        print(Strings.split(e.message(), "\n").get(0));
      }
    }
  }
}
