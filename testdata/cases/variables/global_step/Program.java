// The global step is found, made once, and checked.
//
package variables.global_step;

import static org.tfgraft.runtime.api.Args.graph;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "56:4:T 57:6 58:7 60:8 61:9 66:10:<lambda> 66:10 70:12:<lambda> 70:12 74:12:<lambda> 74:12",
      "78:13:<lambda> 78:13 82:15:<lambda> 82:15 86:15:<lambda> 86:15 90:15:<lambda> 90:15",
      "94:24:<lambda> 94:24 98:1:<module> 98:10 99:11 102:12 104:13 105:14 106:15 109:16 110:17",
      "112:18 115:19 116:20 118:21 119:22 121:23 122:24"
    }
)
@SuppressWarnings("try")
public final class Program {
  static TensorLike g;

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
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static TensorLike lambda() {
    return tf.train.getGlobalStep();
  }

  static boolean lambda2() {
    return Py.is((TensorLike) tf.train.getOrCreateGlobalStep(), g);
  }

  static TensorLike lambda3() {
    return tf.train.getGlobalStep();
  }

  static Variable lambda4() {
    return (Variable) tf.train.createGlobalStep();
  }

  static Object lambda5() {
    return Logic.<Object>none(() -> tf.train.assertGlobalStep(3L));
  }

  static Object lambda6() {
    return Logic.<Object>none(() -> tf.train.assertGlobalStep(tf.constant(1.0)));
  }

  static Object lambda7() {
    return Logic.<Object>none(() -> tf.train.assertGlobalStep(tf.constant(list(1L))));
  }

  static TensorLike lambda8() {
    return tf.train.getGlobalStep();
  }

  public static void main(String... args) {
    t(LAMBDA);
    g = (TensorLike) tf.train.getOrCreateGlobalStep();
    print(g, g.op().type(), Py.getattr(g, "aggregation"), tf.getCollection("global_step"),
        tf.trainableVariables());
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    tf.train.assertGlobalStep(g);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    tf.resetDefaultGraph();
    try (VariableScope scope = tf.variableScope("s")) {
      try (NameScope nameScope = tf.nameScope("q")) {
        print(tf.train.createGlobalStep());
      }
    }
    tf.resetDefaultGraph();
    Variable v = tf.variable(initialValue(0L), name("global_step"));
    print(tf.train.getGlobalStep(), tf.train.getOrCreateGlobalStep());
    Graph gr = tf.graph();
    print(Py.is(((TensorLike) tf.train.getOrCreateGlobalStep(graph(gr))).graph(), gr),
        tf.train.getGlobalStep(graph(gr)));
    tf.resetDefaultGraph();
    tf.variable(initialValue(0.0), name("global_step"));
    t(LAMBDA8);
  }
}
