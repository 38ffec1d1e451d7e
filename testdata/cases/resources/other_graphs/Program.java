// What an assignment gives reads after it in the graph that is the default one, where it may not be.
//
package resources.other_graphs;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.readValue;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "61:3:t 62:5 64:6 65:7 70:11:<lambda> 70:11 74:12:<lambda> 74:12 78:13:<lambda> 78:13",
      "82:14:<lambda> 82:14 86:15:<lambda> 86:15 90:16:<lambda> 90:16 94:17:<lambda> 94:17",
      "98:18:<lambda> 98:18 102:1:<module> 102:8 103:9 104:10 105:11 106:12 107:13 108:14 109:15",
      "110:16 111:17 112:18 114:19"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Variable v;

  static Variable w;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  static void t(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static TensorLike lambda() {
    return (TensorLike) tf.assignAdd(v, v);
  }

  static TensorLike lambda2() {
    return (TensorLike) v.assignAdd(v);
  }

  static TensorLike lambda3() {
    return (TensorLike) v.assign(list(2.0));
  }

  static TensorLike lambda4() {
    return (TensorLike) v.assign(v);
  }

  static Object lambda5() {
    return Py.getattr(v.assignSub(v, readValue(false)), "name");
  }

  static Tensor lambda6() {
    return v.truediv(3L);
  }

  static Tensor lambda7() {
    return w.truediv(3L);
  }

  static Tensor lambda8() {
    return v.value();
  }

  public static void main(String... args) {
    v = tf.variable(initialValue(list(1.0)), name("v"), useResource(true));
    w = tf.variable(initialValue(list(1.0)), name("w"));
    try (PyContext context = tf.graph().asDefault()) {
      t(LAMBDA);
      t(LAMBDA2);
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
      t(LAMBDA6);
      t(LAMBDA7);
      t(LAMBDA8);
    }
    print(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
        o -> o.name()));
  }
}
