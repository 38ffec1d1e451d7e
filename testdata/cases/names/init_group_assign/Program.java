// The initializer op is called `init` and is made unique; tf.group without a name is group_deps; assign ops live in the current name scope, not beside the variable (fact 15).
//
package names.init_group_assign;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 27:5 28:6 31:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(new PyList<Object>()));
    try (NameScope train = tf.nameScope("train")) {
      print(((TensorLike) v.assign(1.0)).name(), ((TensorLike) v.assignAdd(1.0)).op().name(),
          tf.group(tuple(v.initializer()), new PyDict<String, Object>()).name());
    }
    print(tf.globalVariablesInitializer().name(), tf.globalVariablesInitializer().name(),
        v.initializer().name());
  }
}
