// A variable of tf.contrib.eager is behind a handle, whatever the scope and its creators say.
//
package variables.eager;

import static org.tfgraft.runtime.api.Args.aggregation;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.synchronization;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.isinstance;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.ResourceVariable;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableAggregation;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "45:8:creator 45:9 46:10 50:1:<module> 50:3 51:4 53:5 54:6 55:7 56:11 58:12 60:13 61:14",
      "65:16 67:17 67:18 69:19 71:21 73:22 73:23 76:25 78:26 78:27 80:28 82:29 84:30 85:31"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction CREATOR = PyFunction.of("creator", "next, **kw",
      args -> creator(args[0], Py.<PyDict<String, Object>>cast(args[1])));

  static Object creator(Object next, PyDict<String, Object> kw) {
    print("creating", Py.getitem(kw, "name"));
    return Py.apply(next, Py.spreadTuple(), new Keywords().withAll(kw));
  }

  public static void main(String... args) {
    ResourceVariable v = tf.contrib.eager.variable(initialValue(1.0), name("x"));
    print(v, type(v), isinstance(v, Api.type("tf.contrib.eager.Variable")), isinstance(v,
        Api.type("tf.Variable")));
    Variable w = tf.variable(initialValue(1.0));
    print(isinstance(w, Api.type("tf.contrib.eager.Variable")));
    print(tf.executingEagerly());
    try (PyContext context = tf.variableCreatorScope(CREATOR)) {
      try (VariableScope scope = tf.variableScope("s", useResource(false))) {
        ResourceVariable a = tf.contrib.eager.variable(initialValue(list(1.0, 2.0)),
            trainable(false), name("y"), dtype(tf.float64));
        Variable b = tf.variable(initialValue(list(1.0, 2.0)), name("y"));
        print(a, b, a.op().type());
      }
    }
    try {
      tf.contrib.eager.variable();
    } catch (ValueError e) {
      print(e);
    }
    try (VariableScope scope = tf.variableScope("t", useResource(true))) {
      try {
        tf.contrib.eager.variable(initialValue(1.0), synchronization(7L));
      } catch (ValueError e) {
        print(e);
      }
      try {
        tf.contrib.eager.variable(initialValue(1.0), aggregation("a"));
      } catch (ValueError e) {
        print(e);
      }
      ResourceVariable c = tf.contrib.eager.variable(initialValue(1.0), aggregation(1L),
          synchronization(2L));
      print(c.aggregation(), c.synchronization(), c.trainable(), Py.eq(c.aggregation(),
          VariableAggregation.SUM));
      c = tf.contrib.eager.variable(initialValue(1.0), synchronization(3L));
      print(c.aggregation(), c.synchronization(), c.trainable());
    }
  }
}
