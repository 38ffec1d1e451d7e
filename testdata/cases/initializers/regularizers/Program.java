// Regularizers of contrib.layers, of Keras and of the program; collections of losses.
//
package initializers.regularizers;

import static org.tfgraft.runtime.api.Args.l;
import static org.tfgraft.runtime.api.Args.l1;
import static org.tfgraft.runtime.api.Args.l2;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.scaleL1;
import static org.tfgraft.runtime.api.Args.scaleL2;
import static org.tfgraft.runtime.api.Args.scope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.weightsList;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.GraphKeys;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.Float32;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "102:4:T 103:6 104:7 106:8 107:9 112:13:<lambda> 112:13 116:14:<lambda> 116:14",
      "120:17:<lambda> 120:17 124:18:<lambda> 124:18 128:19:<lambda> 128:19 132:20:<lambda>",
      "132:20 136:22:<lambda> 136:22 140:23:<lambda> 140:23 145:24:<lambda> 145:24",
      "150:25:<lambda> 150:25 154:25:<lambda> 154:25 159:26:<lambda> 159:26 163:26:<lambda>",
      "163:26 168:27:<lambda> 168:27 172:27:<lambda> 172:27 177:28:<lambda> 177:28",
      "182:35:<lambda> 182:35 186:1:<module> 186:11 188:12 203:13 204:14 206:15 209:16 212:17",
      "215:18 216:19 217:20 218:21 219:22 220:23 221:24 222:25 223:26 224:27 225:28 226:29",
      "227:30 229:31 230:32 232:33 234:34 236:35 237:36 238:37 240:38 244:39 245:40"
    }
)
@SuppressWarnings("try")
public final class Program {
  static AnyVariable w;

  static AnyVariable r;

  static Object reg;

  static Object f;

  static Object s;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda11(args[0]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args -> lambda10());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda13(args[0]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda15(args[0]));

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "t",
      args -> lambda17(args[0]));

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
    return Py.call(reg, w);
  }

  static Object lambda2() {
    return Py.call(reg, r);
  }

  static Object lambda3() {
    return Py.call(Py.call(f, s), w);
  }

  static PyCallable lambda4() {
    return tf.contrib.layers.l1L2Regularizer(scaleL1(1L), scaleL2(2L));
  }

  static PyCallable lambda5() {
    return tf.contrib.layers.l1L2Regularizer(scaleL1(-1.0), scaleL2(2.0));
  }

  static PyCallable lambda6() {
    return tf.contrib.layers.sumRegularizer(5L);
  }

  static Tensor lambda7() {
    return tf.contrib.layers.applyRegularization(tf.contrib.layers.l2Regularizer(0.5));
  }

  static Tensor lambda8() {
    return tf.contrib.layers.applyRegularization(tf.contrib.layers.l2Regularizer(0.5),
        weightsList(list(w, r)));
  }

  static Tensor lambda9() {
    return tf.contrib.layers.applyRegularization(tf.contrib.layers.l2Regularizer(0.5),
        weightsList(new PyList<Object>()));
  }

  static Object lambda11(Object x) {
    return null;
  }

  static Tensor lambda10() {
    return tf.contrib.layers.applyRegularization(LAMBDA11,
        weightsList(list(w)));
  }

  static Object lambda13(Object x) {
    return x;
  }

  static Tensor lambda12() {
    return tf.contrib.layers.applyRegularization(LAMBDA13,
        weightsList(list(w)));
  }

  static Tensor lambda15(Object x) {
    return tf.reduceSum(x);
  }

  static Tensor lambda14() {
    return tf.contrib.layers.applyRegularization(LAMBDA15,
        weightsList(list(w)));
  }

  static Tensor lambda16() {
    return tf.contrib.layers.applyRegularization((Object) null,
        weightsList(list(w)));
  }

  static Tensor lambda17(Object t) {
    return tf.reduceMax(t, name("mx"));
  }

  public static void main(String... args) {
    w = (AnyVariable) tf.getVariableOrOther("w", shape(2, 3));
    r = (AnyVariable) tf.getVariableOrOther("r", shape(2, 3), useResource(true));
    for (Object item : Builtins.<Object>list(tf.contrib.layers.l1Regularizer(0.1),
        tf.contrib.layers.l2Regularizer(0.1, scope("sc")),
        tf.contrib.layers.l1L2Regularizer(scaleL1(0.1), scaleL2(0.2)),
        tf.contrib.layers.l1L2Regularizer(scaleL1(0.0), scaleL2(0.2)),
        tf.contrib.layers.l1L2Regularizer(scaleL1(0.0), scaleL2(0.0)),
        tf.contrib.layers.l1Regularizer(0.0), tf.contrib.layers.l2Regularizer(0.0),
        tf.contrib.layers.sumRegularizer(Builtins.<PyCallable>list(tf.contrib.layers.l1Regularizer(0.1),
        (PyCallable) null, tf.contrib.layers.l2Regularizer(0.1))),
        tf.contrib.layers.sumRegularizer(new PyList<Object>()),
        tf.contrib.layers.sumRegularizer(list((Object) null)),
        tf.contrib.layers.sumRegularizer(list(tf.contrib.layers.l1Regularizer(0.0)), scope("x")),
        tf.keras.regularizers.l2(l(0.1)), tf.keras.regularizers.l1(l(0.1)),
        tf.keras.regularizers.bothNorms(l1(0.1), l2(0.2)), tf.keras.regularizers.bothNorms(),
        Api.function("tf.no_regularizer"))) {
      reg = item;
      t(LAMBDA);
      t(LAMBDA2);
    }
    for (PyCallable item2 : list(Api.function("tf.contrib.layers.l1_regularizer"),
        Api.function("tf.contrib.layers.l2_regularizer"))) {
      f = item2;
      for (Object item3 : Builtins.<Object>list(1L, -0.1, 1.5, "a", null, 0L,
          (Float32) Py.call(Api.type("np.float32"), 0.5), tf.constant(1.0))) {
        s = item3;
        t(LAMBDA3);
      }
    }
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    tf.addToCollection(GraphKeys.WEIGHTS, w);
    t(LAMBDA7);
    t(LAMBDA8);
    t(LAMBDA9);
    t(LAMBDA10);
    t(LAMBDA12);
    t(LAMBDA14);
    t(LAMBDA16);
    print(tf.getCollection(GraphKeys.REGULARIZATION_LOSSES));
    try (VariableScope scope = tf.variableScope("s",
        regularizer(tf.contrib.layers.l2Regularizer(0.1)))) {
      AnyVariable a = (AnyVariable) tf.getVariableOrOther("a", shape(list(2L)));
      AnyVariable b = (AnyVariable) tf.getVariableOrOther("b", shape(list(2L)),
          regularizer(Api.function("tf.no_regularizer")));
      AnyVariable c = (AnyVariable) tf.getVariableOrOther("c", shape(list(2L)),
          regularizer(tf.contrib.layers.l1Regularizer(0.0)));
      PartitionedVariable d = (PartitionedVariable) tf.getVariableOrOther("d", shape(4, 2),
          partitioner(tf.fixedSizePartitioner(2)));
      try (VariableScope scope2 = tf.variableScope("t", regularizer(LAMBDA17))) {
        AnyVariable e = (AnyVariable) tf.getVariableOrOther("e", shape(list(2L)));
        try (VariableScope scope3 = tf.variableScope("u",
            regularizer(Api.function("tf.no_regularizer")))) {
          f = (AnyVariable) tf.getVariableOrOther("f", shape(list(2L)));
        }
      }
    }
    print(tf.getCollection(GraphKeys.REGULARIZATION_LOSSES));
    print(tf.losses.getRegularizationLosses(), tf.losses.getRegularizationLosses(scope("s/t")),
        tf.losses.getRegularizationLoss(), tf.losses.getRegularizationLoss(scope("nope")),
        tf.losses.getRegularizationLoss(name("zz")));
  }
}
