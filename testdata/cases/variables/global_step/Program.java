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
      "55:4:T 56:6 57:7 59:8 60:9 65:10:<lambda> 65:10 69:12:<lambda> 69:12 73:12:<lambda> 73:12",
      "77:13:<lambda> 77:13 81:15:<lambda> 81:15 85:15:<lambda> 85:15 89:15:<lambda> 89:15",
      "93:24:<lambda> 93:24 97:1:<module> 97:10 98:11 101:12 103:13 104:14 105:15 108:16 109:17",
      "111:18 114:19 115:20 117:21 118:22 120:23 121:24"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Object g;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args2 -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args2 -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args2 -> lambda8());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object lambda() {
    return tf.train.getGlobalStep();
  }

  static boolean lambda2() {
    return Py.is(tf.train.getOrCreateGlobalStep(), g);
  }

  static Object lambda3() {
    return tf.train.getGlobalStep();
  }

  static Object lambda4() {
    return tf.train.createGlobalStep();
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

  static Object lambda8() {
    return tf.train.getGlobalStep();
  }

  public static void main(String... args) {
    t(LAMBDA);
    g = tf.train.getOrCreateGlobalStep();
    print(g, Py.getattr(Py.getattr(g, "op"), "type"), Py.getattr(g, "aggregation"),
        tf.getCollection("global_step"), tf.trainableVariables());
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
    print(Py.is(Py.getattr(tf.train.getOrCreateGlobalStep(graph(gr)), "graph"), gr),
        tf.train.getGlobalStep(graph(gr)));
    tf.resetDefaultGraph();
    tf.variable(initialValue(0.0), name("global_step"));
    t(LAMBDA8);
  }
}
