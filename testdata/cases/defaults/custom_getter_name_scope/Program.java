// The ops a custom getter adds are made in the root name scope, not in that of the scope (fact 84).
//
package defaults.custom_getter_name_scope;

import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "35:4:getter 35:5 40:1:<module> 40:6 41:7"
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction GETTER = PyFunction.of("getter", "getter, name, *args, **kwargs",
      args -> getter((PyCallable) args[0], (String) args[1], (PyTuple) args[2],
      Py.<PyDict<String, Object>>cast(args[3])));

  static Tensor getter(PyCallable getter, String name, PyTuple args,
      PyDict<String, Object> kwargs) {
    return ((TensorLike) Py.apply(getter, Py.spreadTuple(name, Py.star(args)),
        new Keywords().withAll(kwargs))).mul(2L);
  }

  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a", customGetter(GETTER))) {
      print(((TensorLike) tf.getVariableOrOther("v", shape(list(1L)))).name());
    }
  }
}
