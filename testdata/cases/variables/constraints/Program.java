// Constraints: functions and those of Keras.
//
package variables.constraints;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.constraint;
import static org.tfgraft.runtime.api.Args.maxValue;
import static org.tfgraft.runtime.api.Args.minValue;
import static org.tfgraft.runtime.api.Args.rate;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.KerasConstraint;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "61:4:T 62:6 63:7 65:8 66:9 71:10:clip 71:10 75:13:<lambda> 75:13 79:18:<lambda> 79:18",
      "83:22:<lambda> 83:22 87:23:<lambda> 87:23 91:24:<lambda> 91:24 95:25:<lambda> 95:25",
      "100:1:<module> 100:11 101:12 102:13 103:14 105:15 106:16 107:17 111:18 112:20 113:21",
      "121:22 122:23 123:24 125:25"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Variable w;

  static KerasConstraint k;

  private static final PyFunction CLIP = PyFunction.of("clip", "x", args2 -> clip(args2[0]));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "x",
      args2 -> lambda(args2[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args2 -> lambda6());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Tensor clip(Object x) {
    return tf.clipByValue(x, 0.0, 1.0);
  }

  static Object lambda(Object x) {
    return x;
  }

  static Variable lambda2() {
    return tf.getVariable("x", shape(list(2L)), constraint(5L));
  }

  static Object lambda3() {
    return Py.call(k, w);
  }

  static Object lambda4() {
    return k.getConfig();
  }

  static PyType lambda5() {
    return type(k);
  }

  static Object lambda6() {
    return Py.callMethod(tf.getVariable("n", shape(list(2L)),
        constraint(tf.keras.constraints.nonNeg())).constraint(), "get_config");
  }

  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("c", constraint(CLIP))) {
      Variable a = tf.getVariable("a", shape(list(2L)));
      Variable b = tf.getVariable("b", shape(list(2L)), constraint(LAMBDA));
      print(Py.is(a.constraint(), CLIP), Py.is(b.constraint(), CLIP),
          Py.is(tf.getVariableScope().constraint(), CLIP));
      print(Py.callMethod(a, "constraint", a));
      try (VariableScope scope2 = tf.variableScope("d")) {
        print(Py.is(tf.getVariable("e", shape(list(2L)), useResource(true)).constraint(),
            CLIP));
      }
    }
    t(LAMBDA2);
    w = tf.getVariable("w", shape(3, 4));
    for (KerasConstraint item : Builtins.<KerasConstraint>list(tf.keras.constraints.nonNeg(),
        tf.keras.constraints.unitNorm(), tf.keras.constraints.unitNorm(axis(1L)),
        tf.keras.constraints.maxNorm(), tf.keras.constraints.maxNorm(maxValue(3L), axis(1L)),
        tf.keras.constraints.minMaxNorm(), tf.keras.constraints.minMaxNorm(minValue(0.1),
        maxValue(0.9), rate(0.5), axis(list(0L, 1L))), tf.keras.constraints.nonNeg(),
        tf.keras.constraints.maxNorm(maxValue(2.0)), tf.keras.constraints.unitNorm(),
        tf.keras.constraints.minMaxNorm())) {
      k = item;
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
    }
    t(LAMBDA6);
  }
}
