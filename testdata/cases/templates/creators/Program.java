// Creators of variables around templates are told the template that a variable belongs to.
//
package templates.creators;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "44:5:creator 44:6 47:7 51:11:<lambda> 51:11 55:14:<lambda> 55:14 60:1:<module> 60:10",
      "61:11 62:12 64:13 65:14 67:15 68:16"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Template first;

  private static final PyFunction CREATOR = PyFunction.of("creator", "next_creator, **kwargs",
      args -> creator(args[0], Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static Object creator(Object nextCreator, PyDict<String, Object> kwargs) {
    print(Py.getitem(kwargs, "name"), Builtins.<String>sorted(kwargs),
        kwargs.containsKey("trackable_parent") ? Py.getitem(Py.getitem(kwargs, "trackable_parent"),
        1L) : null);
    return Py.apply(nextCreator, Py.spreadTuple(), new Keywords().withAll(kwargs));
  }

  static Object lambda() {
    return tf.getVariableOrOther("w", shape(list(2L)));
  }

  static PyTuple lambda2() {
    return tuple(Py.call(first), tf.getVariableOrOther("w",
        shape(list(2L)), useResource(true)), tf.variable(initialValue(1.0)));
  }

  public static void main(String... args) {
    try (PyContext context = tf.variableCreatorScope(CREATOR)) {
      first = tf.makeTemplate("t", LAMBDA, new PyDict<String, Object>());
      print(Py.getattr(Py.call(first), "name"), Py.getattr(Py.call(first), "name"));
      Template second;
      try (VariableScope outer = tf.variableScope("outer")) {
        second = tf.makeTemplate("t", LAMBDA2, new PyDict<String, Object>());
      }
      print(Py.call(second));
      tf.getVariableOrOther("plain", shape(list(1L)));
    }
  }
}
