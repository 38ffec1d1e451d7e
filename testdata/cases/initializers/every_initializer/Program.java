// Every initializer: configuration, values of several types, whole and partitioned variables.
//
package initializers.every_initializer;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.distribution;
import static org.tfgraft.runtime.api.Args.factor;
import static org.tfgraft.runtime.api.Args.gain;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.maxval;
import static org.tfgraft.runtime.api.Args.mean;
import static org.tfgraft.runtime.api.Args.minval;
import static org.tfgraft.runtime.api.Args.mode;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.scale;
import static org.tfgraft.runtime.api.Args.seed;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.stddev;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.enumerate;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Initializer;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "93:4:T 94:6 95:7 97:8 98:9 103:12:<lambda> 103:12 107:13:<lambda> 107:13 112:14:<lambda>",
      "112:14 117:15:<lambda> 117:15 121:16:<lambda> 121:16 126:17:<lambda> 126:17",
      "130:18:<lambda> 130:18 135:19:<lambda> 135:19 140:20:<lambda> 140:20 144:21:<lambda>",
      "144:21 148:22:<lambda> 148:22 152:24:<lambda> 152:24 157:25:<lambda> 157:25",
      "162:26:<lambda> 162:26 167:27:<lambda> 167:27 171:1:<module> 171:10 193:11 196:12 197:13",
      "198:14 199:15 200:16 201:17 202:18 203:19 204:20 205:21 206:22 208:23 215:24 216:25",
      "217:26 218:27"
    }
)
public final class Program {
  static long i;

  static Initializer ini;

  static PyCallable c;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args -> lambda15());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static PyType lambda() {
    return type(ini);
  }

  static PyList<Object> lambda2() {
    return Builtins.<Object>sorted(Py.callMethod(ini.getConfig(),
        "items"));
  }

  static PyList<Object> lambda3() {
    return Builtins.<Object>sorted(Py.callMethod(Py.callMethod(ini.fromConfig(ini.getConfig()),
        "get_config"), "items"));
  }

  static Tensor lambda4() {
    return (Tensor) Py.call(ini, Builtins.<Object>list(2L, 3L));
  }

  static Tensor lambda5() {
    return (Tensor) Py.call(ini, Builtins.<Object>list(2L, 3L),
        arg("dtype", tf.float64));
  }

  static Tensor lambda6() {
    return (Tensor) Py.call(ini, Builtins.<Object>list(3L));
  }

  static AnyVariable lambda7() {
    return (AnyVariable) tf.getVariableOrOther("v" + i, shape(2, 3),
        initializer(ini));
  }

  static PyList<Object> lambda8() {
    return listOf(tf.getVariableOrOther("p" + i, shape(4, 3),
        initializer(ini), partitioner(tf.fixedSizePartitioner(2))));
  }

  static Tensor lambda9() {
    return (Tensor) Py.call(ini, Builtins.<Object>list(2L, 3L), tf.int32);
  }

  static Tensor lambda10() {
    return (Tensor) Py.call(ini, arg("shape", tuple(2L, 3L)));
  }

  static Tensor lambda11() {
    return (Tensor) Py.call(ini);
  }

  static AnyVariable lambda12() {
    return (AnyVariable) tf.getVariableOrOther("c" + i, shape(2, 3),
        initializer(c));
  }

  static AnyVariable lambda13() {
    return (AnyVariable) tf.getVariableOrOther("d" + i, shape(2, 3),
        initializer(Py.call(c)));
  }

  static Object lambda14() {
    return Py.callMethod(Py.call(c, arg("dtype", tf.float64)),
        "get_config");
  }

  static Object lambda15() {
    return Py.callMethod(Py.call(c, arg("dtype", tf.int32)), "get_config");
  }

  public static void main(String... args) {
    PyList<Initializer> inits = Builtins.<Initializer>list(tf.zerosInitializer(),
        tf.onesInitializer(), tf.constantInitializer(value(3L)),
        tf.constantInitializer(value(list(1L, 2L, 3L, 4L, 5L, 6L))),
        tf.randomUniformInitializer(minval(-1L), maxval(1L), seed(3L)),
        tf.randomNormalInitializer(mean(1.0), stddev(2.0), seed(5L)),
        tf.truncatedNormalInitializer(stddev(0.1)), tf.uniformUnitScalingInitializer(factor(1.43)),
        tf.varianceScalingInitializer(scale(2.0), mode("fan_avg"), distribution("uniform")),
        tf.varianceScalingInitializer(distribution("untruncated_normal")),
        tf.varianceScalingInitializer(distribution("normal"), mode("fan_out"), seed(1L)),
        tf.orthogonalInitializer(), tf.glorotUniformInitializer(seed(1L)),
        tf.glorotNormalInitializer(), tf.initializers.heNormal(),
        tf.initializers.heUniform(seed(2L)), tf.initializers.lecunNormal(),
        tf.initializers.lecunUniform(), tf.initializers.identity(gain(2.0)),
        tf.keras.initializers.randomUniform(), tf.keras.initializers.randomNormal(seed(1L)),
        tf.keras.initializers.truncatedNormal(), tf.zerosInitializer(),
        tf.constantInitializer(value(2.0)), tf.varianceScalingInitializer(),
        tf.orthogonalInitializer(gain(2.0)), tf.initializers.identity(),
        tf.glorotUniformInitializer(), tf.initializers.heNormal(), tf.zerosInitializer(),
        tf.keras.initializers.randomUniform(), tf.keras.initializers.randomUniform(),
        tf.keras.initializers.randomNormal(), tf.keras.initializers.randomUniform(),
        tf.keras.initializers.randomNormal(), tf.keras.initializers.truncatedNormal(),
        tf.initializers.lecunNormal());
    for (PyTuple item : enumerate(inits)) {
      i = Py.asLong(item.get(0));
      ini = (Initializer) item.get(1);
      t(LAMBDA);
      t(LAMBDA2);
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
      t(LAMBDA6);
      t(LAMBDA7);
      t(LAMBDA8);
      t(LAMBDA9);
      t(LAMBDA10);
      t(LAMBDA11);
    }
    for (PyTuple item2 : enumerate(list(Api.type("tf.zeros_initializer"),
        Api.type("tf.ones_initializer"), Api.type("tf.random_normal_initializer"),
        Api.type("tf.glorot_uniform_initializer"), Api.type("tf.constant_initializer"),
        Api.type("tf.truncated_normal_initializer"),
        Api.type("tf.keras.initializers.RandomUniform"), Api.type("tf.orthogonal_initializer")))) {
      i = Py.asLong(item2.get(0));
      c = (PyCallable) item2.get(1);
      t(LAMBDA12);
      t(LAMBDA13);
      t(LAMBDA14);
      t(LAMBDA15);
    }
  }
}
