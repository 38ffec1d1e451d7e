// Initializers take their shape from the variable.
//
package initializers.shapes;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 28:5 30:6 32:7 33:8 34:9 35:10 36:11 37:12"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable zeros = tf.getVariable("zeros", shape(2, 2),
        initializer(tf.zerosInitializer()));
    Variable ones = tf.getVariable("ones", shape(list(3L)), initializer(tf.onesInitializer()),
        dtype(tf.int32));
    Variable listed = tf.getVariable("listed", shape(2, 2),
        initializer(tf.constantInitializer(value(list(1L, 2L, 3L, 4L)))));
    Variable number = tf.getVariable("number", initializer(5L));
    try (Session sess = tf.session().enter()) {
      sess.run(tf.globalVariablesInitializer());
      print(sess.run(zeros));
      print(sess.run(list(ones, number)));
      print(Py.callMethod(listed.eval(), "tolist"));
    }
  }
}
