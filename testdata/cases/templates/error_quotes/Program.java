// An error inside of a template quotes the frames of its definition that are not open any more.
//
package templates.error_quotes;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "46:5:f 46:6 50:14:g 50:15 54:21:<lambda> 54:21 59:20:inner 59:21 64:22:outer 64:22",
      "68:31:<lambda> 68:31 72:1:<module> 72:7 73:8 75:10 77:11 78:12 79:13 83:17 85:18 86:19",
      "89:24 91:25 92:26 95:28 97:29 98:30 100:31 101:32 103:34 105:35 106:36 108:37 114:0"
    }
)
public final class Program {
  private static final PyFunction F = PyFunction.of("f", "", args -> f());

  private static final PyFunction G = PyFunction.of("g", "", args -> g());

  private static final PyFunction LAMBDA = PyFunction.of("inner.<locals>.<lambda>", "",
      args -> lambda());

  private static final PyFunction INNER = PyFunction.of("inner", "", args -> inner());

  private static final PyFunction OUTER = PyFunction.of("outer", "", args -> outer());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  static Object f() {
    throw new Two("a", 2L);
  }

  static Object g() {
    throw new Two();
  }

  static Variable lambda() {
    return (Variable) Py.call(Api.function("tf.get_variable"), "g", list(1L),
        arg("reuse", true));
  }

  static Variable inner() {
    return (Variable) Py.call(tf.makeTemplate("in", LAMBDA,
        new PyDict<String, Object>()));
  }

  static Variable outer() {
    return inner();
  }

  static Variable lambda2() {
    return tf.variable(initialValue(1.0));
  }

  public static void main(String... args) {
    Template k = tf.makeTemplate("k", F, new PyDict<String, Object>());
    for (int i = 0; i < 2; i++) {
      try {
        Py.call(k);
      } catch (RuntimeException | StackOverflowError failure) {
        PyException e = Py.caught(failure, PyException.class);
        print(e.args(), repr(e));
        print(e);
      }
    }
    try {
      Py.call(tf.makeTemplate("k", G, new PyDict<String, Object>()));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(e.args());
    }
    try {
      Py.call(tf.makeTemplate("k", INNER, new PyDict<String, Object>()));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(str(e));
    }
    try {
      Py.call(tf.makeTemplate("k", OUTER, new PyDict<String, Object>()));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(str(e));
    }
    Template t = tf.makeTemplate("k", LAMBDA2, new PyDict<String, Object>());
    Py.call(t);
    try {
      Py.call(t);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(str(e));
    }
    print(t.variables(), t.trainableVariables(), t.name(), t.variableScopeName());
  }

  @SuppressWarnings("serial")
  static class Two extends PyException {
    Two(Object... args) {
      super(args);
    }
  }
}
