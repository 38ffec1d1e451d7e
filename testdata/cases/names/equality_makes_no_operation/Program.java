// == and != on tensors and variables are Python identity: they make no op (fact 11).
//
package names.equality_makes_no_operation;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 26:5"
)
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(new PyList<Object>()));
    print(Py.truth(Py.eq(v, v)), Py.truth(Py.eq(v, tf.identity(v))),
        Py.truth(Py.eq(tf.constant(1L), 1L)),
        len(Comprehension.<Operation, Operation>list(tf.getDefaultGraph().getOperations(),
        o -> o.type().contains("qual"), o -> o)));
  }
}
