// tf.cast gives a variable itself that has the type already, if it is behind a handle.
//
package variables.cast_to_own_type;

import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
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
    lines = "38:5:lower 38:6 43:1:<module> 43:9 44:10 45:11 47:12 51:13 52:14 53:15 55:16 56:17 57:18"
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LOWER = PyFunction.of("lower",
      "getter, name, shape=…, dtype=…, *args, **kwargs", args -> lower((PyCallable) args[0],
      (String) args[1], args[2], args[3], (PyTuple) args[4],
      Py.<PyDict<String, Object>>cast(args[5])), (Object) null, tf.float32);

  static Object lower(PyCallable getter, String name, Object shape, Object dtype, PyTuple args,
      PyDict<String, Object> kwargs) {
    return tf.castOrSame(Py.apply(getter, Py.spreadTuple(name, shape, tf.float32,
        Py.star(args)), new Keywords().withAll(kwargs)), dtype);
  }

  public static void main(String... args) {
    Object r = tf.getVariableOrOther("r", shape(list(2L)), useResource(true));
    Object v = tf.getVariableOrOther("v", shape(list(2L)));
    print(Py.is(tf.castOrSame(r, tf.float32), r), Py.is(tf.castOrSame(v, tf.float32), v),
        tf.castOrSame(r, "float32"), tf.castOrSame(v, Api.type("float")));
    print(tf.castOrSame(r, tf.float64), tf.castOrSame(v, tf.float64),
        tf.castOrSame(tf.castOrSame(r, tf.float64), tf.float64));
    Object same;
    Object half;
    try (VariableScope scope = tf.variableScope("a", customGetter(LOWER), useResource(true))) {
      same = tf.getVariableOrOther("w", shape(list(2L)));
      half = tf.getVariableOrOther("h", shape(list(2L)), dtype(tf.float16));
    }
    print(same, half, Py.add(same, (Object) 1.0), Py.add(half, (Object) 1.0));
    Object x = Py.mul(tf.castOrSame(same, tf.float32), (Object) 2.0);
    print(x, Comprehension.<PyCallable, Object>list(list(Api.function("tf.cast")),
        f -> tf.castOrSame(r, tf.float32)));
  }
}
