// A text on the left of % is a format, whatever is on the right.
//
package python.formats_of_tensors;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.Float32;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "54:12:<lambda> 54:12 58:27:<lambda> 58:27 62:27:<lambda> 62:27 66:27:<lambda> 66:27",
      "71:27:<lambda> 71:27 75:1:<module> 75:4 76:5 77:6 78:7 79:8 80:9 82:10 83:11 84:13 85:14",
      "86:15 87:16 88:17 90:18 92:20 94:21 95:22 98:24 100:25 101:26 103:27 104:28"
    }
)
public final class Program {
  static Variable v;

  static Tensor t;

  static String fmt;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "x",
      args2 -> lambda(args2[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  static String lambda(Object x) {
    return Py.format("%s!", x);
  }

  static String lambda2() {
    return Py.format("%s", v);
  }

  static String lambda3() {
    return Py.format(fmt, t);
  }

  static String lambda4() {
    return Py.format((String) Py.getitem(new PyDict<String, String>().with("k",
        "%s."), "k"), v);
  }

  static Tensor lambda5() {
    return t.rmod(5L);
  }

  public static void main(String... args) {
    v = tf.getVariable("v", shape(list(2L)));
    t = tf.constant(1.0);
    print(Py.format("%s", v));
    print(Py.format("var: %s", t));
    String a = Py.format("shape %s", t.shape());
    print(a, Py.format("%r", v.dtype()), Py.format("%s", v.op().type()), Py.format("%s",
        list(v)));
    fmt = "is %r";
    print(Py.format(fmt, v), len(Py.format(fmt, t)));
    print(lambda(v), lambda(t), lambda(1L), lambda(tuple(2L)));
    String s = "x=%s";
    s = Py.format(s, v);
    print(s);
    print(Py.format("%s", np.ones(2L)), Py.format("%.1f",
        (Float32) Py.call(Api.type("np.float32"), 2L)), Py.format("%d", np.array(3L)));
    print(t.rmod(3L), t.mod(3L), t.rmod(list(1.0, 2.0)));
    try {
      print(Py.format("%d", v));
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(e);
    }
    try {
      print(Py.format("no", v));
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(e);
    }
    PyList<PyCallable> g = list(LAMBDA2, LAMBDA3, LAMBDA4, LAMBDA5);
    print(Comprehension.<PyCallable, Object>list(g, h -> Py.call(h)));
  }
}
