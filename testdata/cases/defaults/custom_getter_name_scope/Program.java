// The ops a custom getter adds are made in the root name scope, not in that of the scope (fact 84).
//
package defaults.custom_getter_name_scope;

import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "30:4:getter 30:5 35:1:<module> 35:6 36:7"
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction GETTER = PyFunction.of("getter", "getter, name, *args, **kwargs",
      args2 -> getter(args2[0], args2[1], (PyTuple) args2[2],
      Py.<PyDict<Object, Object>>cast(args2[3])));

  static Object getter(Object getter, Object name, PyTuple args, PyDict<Object, Object> kwargs) {
    return Py.mul(Py.apply(getter, Py.spreadTuple(name, Py.star(args)),
        new PyDict<String, Object>().withAll(kwargs)), (Object) 2L);
  }

  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a", customGetter(GETTER))) {
      print(Py.getattr(tf.getVariableOrOther("v", shape(list(1L))), "name"));
    }
  }
}
