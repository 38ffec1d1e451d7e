// Custom getters nest: the innermost scope's is called first and gets the outer one as getter; one given to get_variable replaces them all (fact 82).
//
package defaults.custom_getters_nest;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
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
    lines = "31:5:getter 31:6 32:7 37:4:tag 37:5 40:8 44:1:<module> 44:9 46:10 47:11"
)
@SuppressWarnings("try")
public final class Program {
  static Variable getter(String t, PyCallable getter, String name, PyTuple args,
      PyDict<String, Object> kwargs) {
    print(t, arg("end", " "));
    return (Variable) Py.apply(getter, Py.spreadTuple(name, Py.star(args)),
        new Keywords().withAll(kwargs));
  }

  static PyCallable tag(String t) {
    PyCallable getter = PyFunction.of("tag.<locals>.getter",
        "getter, name, *args, **kwargs", args -> getter(t, (PyCallable) args[0], (String) args[1],
        (PyTuple) args[2], Py.<PyDict<String, Object>>cast(args[3])));
    return getter;
  }

  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a", customGetter(tag("outer")))) {
      try (VariableScope scope2 = tf.variableScope("b", customGetter(tag("inner")))) {
        print(tf.getVariable("v", shape(list(1L))).name());
        print(tf.getVariable("w", shape(list(1L)), customGetter(tag("own"))).name());
      }
    }
  }
}
