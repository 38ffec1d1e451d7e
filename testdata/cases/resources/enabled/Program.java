// Resource variables as the default, until it is taken back.
//
package resources.enabled;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "54:6:shown 55:8 57:9 58:10 63:16:<lambda> 63:16 67:17:<lambda> 67:17 71:18:<lambda> 71:18",
      "76:19:<lambda> 76:19 80:22:<lambda> 80:22 84:24:<lambda> 84:24 88:25:<lambda> 88:25",
      "92:1:<module> 92:13 94:14 95:15 96:16 97:17 98:18 99:19 100:20 101:21 102:22 104:23",
      "105:24 106:25"
    }
)
@SuppressWarnings("try")
public final class Program {
  static boolean s;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  static void shown(PyCallable make) {
    try {
      print((Variable) Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Variable lambda() {
    return tf.getVariable(Py.format("x%d", s), shape(list(2L)));
  }

  static Variable lambda2() {
    return tf.variable(initialValue(1.0));
  }

  static Variable lambda3() {
    return tf.getVariable(Py.format("y%d", s), shape(list(2L)),
        useResource(false));
  }

  static Variable lambda4() {
    return tf.variable(initialValue(1.0), useResource(false));
  }

  static Variable lambda5() {
    return tf.getVariable("y", shape(list(2L)));
  }

  static Variable lambda6() {
    return tf.getVariable("z", shape(list(2L)));
  }

  static Variable lambda7() {
    return tf.variable(initialValue(1.0));
  }

  public static void main(String... args) {
    for (Object item : Py.iterate(tuple(true, false))) {
      s = Py.asBool(item);
      Py.call(s ? Api.function("tf.enable_resource_variables") : Api.function("tf.disable_resource_variables"));
      print(tf.resourceVariablesEnabled());
      shown(LAMBDA);
      shown(LAMBDA2);
      shown(LAMBDA3);
      shown(LAMBDA4);
      try (VariableScope sc = tf.variableScope(Py.format("u%d", s))) {
        print(sc.useResource());
        shown(LAMBDA5);
      }
      try (VariableScope sc = tf.variableScope(Py.format("u%d", s), useResource(false))) {
        shown(LAMBDA6);
        shown(LAMBDA7);
      }
    }
  }
}
