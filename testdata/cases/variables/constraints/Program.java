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
      "60:4:T 61:6 62:7 64:8 65:9 70:10:clip 70:10 74:13:<lambda> 74:13 78:18:<lambda> 78:18",
      "82:22:<lambda> 82:22 86:23:<lambda> 86:23 90:24:<lambda> 90:24 94:25:<lambda> 94:25",
      "99:1:<module> 99:11 100:12 101:13 102:14 104:15 105:16 106:17 110:18 111:20 112:21 120:22",
      "121:23 122:24 124:25"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Variable w;

  static KerasConstraint k;

  private static final PyFunction CLIP = PyFunction.of("clip", "x", args -> clip(args[0]));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "x", args -> lambda(args[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

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
