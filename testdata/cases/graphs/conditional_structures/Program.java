// What the branches of tf.cond may give: nested structures that must be the same.
//
package graphs.conditional_structures;

import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.strict;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "58:13:<lambda> 58:13 62:13:<lambda> 62:13 66:17:<lambda> 66:17 70:17:<lambda> 70:17",
      "74:20:<lambda> 74:20 79:20:<lambda> 79:20 84:1:<module> 84:3 85:4 86:5 87:6 104:11 108:13",
      "110:14 111:15 115:17 117:18 117:19 119:20"
    }
)
public final class Program {
  static Tensor v;

  static Tensor w;

  static Object first;

  static Object second;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  static Object lambda() {
    return first;
  }

  static Object lambda2() {
    return second;
  }

  static PyList<Tensor> lambda3() {
    return list(v, w);
  }

  static PyList<Tensor> lambda4() {
    return list(v);
  }

  static PyDict<String, Object> lambda5() {
    return new PyDict<String, Object>().with("x", v).with("y",
        Builtins.<Object>list(w));
  }

  static PyDict<String, Object> lambda6() {
    return new PyDict<String, Object>().with("x", v).with("y",
        Builtins.<Object>list(w));
  }

  public static void main(String... args) {
    v = tf.constant(1.0);
    w = tf.constant(2L);
    Tensor p = tf.placeholder(tf.bool, shape(new PyList<Object>()));
    PyList<PyTuple> pairs = list(tuple(new PyDict<Object, Object>().with("b", v).with("a", w),
        new PyDict<Object, Object>().with("a", w).with("b", v)), tuple(new PyDict<Object, Object>()
        .with("a", v), new PyDict<Object, Object>().with("a", v)), tuple(Builtins.<Object>list(v,
        Builtins.<Object>list(w, v)), Builtins.<Object>list(v, Builtins.<Object>list(w, v))),
        tuple(tuple((Object) Builtins.<Object>list(v)), tuple((Object) Builtins.<Object>list(v))),
        tuple(Builtins.<Object>list(v, v), v), tuple(v, Builtins.<Object>list(v, v)),
        tuple(Builtins.<Object>list(v, v), Builtins.<Object>list(v)), tuple(Builtins.<Object>list(v,
        v), Builtins.<Object>list(v, v, v)), tuple(Builtins.<Object>list(v, v), tuple(v, v)),
        tuple(new PyDict<Object, Object>().with("a", v), new PyDict<Object, Object>().with("b", v)),
        tuple(new PyDict<Object, Object>().with("a", v), Builtins.<Object>list(v, v)),
        tuple(Builtins.<Object>list(v, Builtins.<Object>list(v, v)), Builtins.<Object>list(v, v)),
        tuple(tuple(v, Builtins.<Object>list(v, v)), tuple(v, tuple(v, v))),
        tuple(new PyList<Object>(), new PyList<Object>()), tuple(1L, Builtins.<Object>list(2L)),
        tuple(Builtins.<Object>list(1L), tuple(2L)), tuple(new PyDict<Object, Object>().with("a",
        new PyDict<Object, Object>().with("b", v)).with("c", tuple((Object) v)),
        new PyDict<Object, Object>().with("a", new PyDict<Object, Object>().with("b", v)).with("c",
        Builtins.<Object>list(v))));
    for (PyTuple item : pairs) {
      first = item.get(0);
      second = item.get(1);
      try {
        print(tf.cond(p, trueFn(LAMBDA), falseFn(LAMBDA2), name("c")));
      } catch (RuntimeException | StackOverflowError failure) {
        PyException e = Py.caught(failure, PyException.class);
        print(type(e).name(), e);
      }
    }
    try {
      print(tf.cond(p, trueFn(LAMBDA3), falseFn(LAMBDA4), strict(true)));
    } catch (ValueError e) {
      print(e);
    }
    print(tf.cond(p, trueFn(LAMBDA5), falseFn(LAMBDA6), strict(true)));
  }
}
