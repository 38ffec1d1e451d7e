// == on variables is identity.
//
package variables.comparison;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 25:5 26:6 27:7 28:8"
)
public final class Program {
  public static void main(String... args) {
    Variable a1 = tf.variable(initialValue(tf.constant(1.0, shape(list(1L)))),
        name("a"));
    Variable a2 = tf.variable(initialValue(tf.constant(1.0, shape(list(1L)))), name("a"));
    print(a1);
    print(a2);
    print(Py.truth(Py.eq(a1, a2)), Py.truth(Py.eq(a1, a1)), Py.truth(Py.ne(a1, a2)));
  }
}
