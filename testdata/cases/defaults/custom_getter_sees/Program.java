// The name a custom getter sees is the full one; what it returns need not be a variable (fact 83).
//
package defaults.custom_getter_sees;

import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "38:4:getter 38:5 44:1:<module> 44:6 45:7"
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction GETTER = PyFunction.of("getter", "getter, name, *args, **kwargs",
      args -> getter((PyCallable) args[0], (String) args[1], (PyTuple) args[2],
      Py.<PyDict<String, Object>>cast(args[3])));

  static Tensor getter(PyCallable getter, String name, PyTuple args,
      PyDict<String, Object> kwargs) {
    return tf.identity((TensorLike) Py.apply(getter,
        Py.spreadTuple("x/" + name + "_hidden", Py.star(args)), new Keywords().withAll(kwargs)),
        name("copy"));
  }

  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a", customGetter(GETTER))) {
      print(tf.getVariableOrOther("v", shape(list(1L))),
          Comprehension.<Variable, String>list(tf.globalVariables(), v -> v.name()));
    }
  }
}
