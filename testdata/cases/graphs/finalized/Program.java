// Nothing joins a finalized graph, but what exists can be shared.
//
package graphs.finalized;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "61:4:T 62:6 63:7 65:8 66:9 71:14:<lambda> 71:14 75:15:<lambda> 75:15 79:16:<lambda> 79:16",
      "83:17:<lambda> 83:17 87:18:<lambda> 87:18 91:19:<lambda> 91:19 95:20:<lambda> 95:20",
      "99:21:<lambda> 99:21 103:23:<lambda> 103:23 107:1:<module> 107:10 108:11 109:12 110:13",
      "111:14 112:15 113:16 114:17 115:18 116:19 117:20 118:21 119:22 123:23 124:24 127:25",
      "128:26"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Variable v;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Tensor lambda() {
    return tf.constant(1L);
  }

  static Variable lambda2() {
    return tf.getVariable("v", shape(list(1L)));
  }

  static Variable lambda3() {
    return tf.getVariable("w", shape(list(1L)));
  }

  static Object lambda4() {
    return Logic.<Object>none(() -> g.addToCollection("a", 1L));
  }

  static Tensor lambda5() {
    return tf.placeholder(tf.int32);
  }

  static Tensor lambda6() {
    return v.add(1L);
  }

  static Object lambda7() {
    return Logic.<Object>none(() -> tf.setRandomSeed(3L));
  }

  static PyList<Object> lambda8() {
    return g.getCollection("variables");
  }

  static String lambda9() {
    return g.uniqueName("x");
  }

  public static void main(String... args) {
    g = tf.getDefaultGraph();
    v = tf.getVariable("v", shape(list(1L)));
    g.finalize_();
    print(g.finalized());
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    try (NameScope nameScope = tf.nameScope("x")) {
      String s = nameScope.name();
      print(s);
    }
    t(LAMBDA9);
    if (false) {
      Py.callMethod(g, "_unsafe_unfinalize");
    }
    tf.resetDefaultGraph();
    print(tf.getDefaultGraph().finalized());
  }
}
