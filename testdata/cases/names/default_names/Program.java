// Default names: Variable, Placeholder, Const, zeros, group_deps, NoOp, Identity; get_variable needs a name, but None works at the root (fact 28).
//
package names.default_names;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4"
)
public final class Program {
  public static void main(String... args) {
    print(tf.variable(initialValue(0L)).name(), tf.placeholder(tf.int32).name(),
        tf.constant(0L).name(), tf.zeros(new PyList<Object>()).name(), tf.noOp().name(),
        tf.identity(0L).name(), tf.getVariable((Object) null, shape(list(1L))).name());
  }
}
