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
      "53:12:<lambda> 53:12 57:27:<lambda> 57:27 61:27:<lambda> 61:27 65:27:<lambda> 65:27",
      "70:27:<lambda> 70:27 74:1:<module> 74:4 75:5 76:6 77:7 78:8 79:9 81:10 82:11 83:13 84:14",
      "85:15 86:16 87:17 89:18 91:20 93:21 94:22 97:24 99:25 100:26 102:27 103:28"
    }
)
public final class Program {
  static Variable v;

  static Tensor t;

  static String fmt;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "x", args -> lambda(args[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

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
