// Keras's initializers, regularizers and constraints by their names and as dictionaries.
//
package initializers.keras_by_name;

import static org.tfgraft.runtime.api.Args.customObjects;
import static org.tfgraft.runtime.api.Args.denseShape;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.l;
import static org.tfgraft.runtime.api.Args.maxValue;
import static org.tfgraft.runtime.api.Args.mean;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.seed;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.stddev;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.op.IndexedSlices;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.PartitionedVariable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "63:4:T 64:6 66:7 67:8 72:11:<lambda> 72:11 76:14:<lambda> 76:14 82:21:<lambda> 82:21",
      "87:23:<lambda> 87:23 91:1:<module> 91:10 94:11 96:12 105:14 107:15 109:16 111:17 113:18",
      "114:19 116:20 120:21 122:22 124:23 126:24 128:25 130:26 134:27 135:28 137:29 138:30",
      "139:31 141:32 142:33 143:34 144:35 146:36 147:37 148:38"
    }
)
public final class Program {
  static Object name;

  static Object config;

  static Object given;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  static void t(PyCallable f, PyTuple args) {
    try {
      print(Py.apply(f, Py.spreadTuple(Py.star(args)), new PyDict<String, Object>()));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object lambda() {
    return Py.callMethod(tf.keras.initializers.get(name), "get_config");
  }

  static Object lambda2() {
    return Py.callMethod(tf.keras.initializers.deserialize(config,
        customObjects(new PyDict<String, PyCallable>().with("mine",
        Api.type("tf.ones_initializer")))), "get_config");
  }

  static PyList<Object> lambda3() {
    return Builtins.<Object>sorted(Py.callMethod(tf.keras.regularizers.get(given),
        "get_config"));
  }

  static Object lambda4() {
    return Py.callMethod(tf.keras.constraints.get(name), "get_config");
  }

  public static void main(String... args) {
    for (Object item : Builtins.<Object>list("zeros", "glorot_uniform",
        "GlorotNormal", "he_normal", "nope", null, 3L)) {
      name = item;
      t(LAMBDA, tuple());
    }
    for (Object item2 : Builtins.<Object>list(new PyDict<Object, Object>().with("class_name",
        "Constant").with("config", new PyDict<Object, Object>().with("value", 3L)),
        new PyDict<Object, Object>().with("class_name", "Nope").with("config",
        new PyDict<Object, Object>()), new PyDict<Object, Object>().with("config",
        new PyDict<Object, Object>()), new PyDict<Object, Object>().with("class_name",
        "RandomNormal").with("config", new PyDict<Object, Object>().with("stddev", 0.5)), "ones",
        new PyDict<Object, Object>().with("class_name", "mine").with("config",
        new PyDict<Object, Object>()))) {
      config = item2;
      t(LAMBDA2, tuple());
    }
    t(Api.function("tf.keras.initializers.get"),
        tuple((Object) Api.type("tf.zeros_initializer")));
    for (Object made : Builtins.<Object>list(tf.zerosInitializer(),
        tf.randomNormalInitializer(mean(0.0), stddev(0.5), seed(3L)), null, 3L)) {
      t(Api.function("tf.keras.initializers.serialize"), tuple(made));
    }
    t(Api.function("tf.keras.regularizers.get"), tuple(3L));
    t(Api.function("tf.keras.regularizers.serialize"),
        tuple((Object) tf.keras.regularizers.l1(l(0.5))));
    for (Object item3 : Builtins.<Object>list("l1_l2", new PyDict<Object, Object>()
        .with("class_name", "L1L2").with("config", new PyDict<Object, Object>().with("l1", 0.5)
        .with("l2", 0.25)))) {
      given = item3;
      t(LAMBDA3, tuple());
    }
    for (String item4 : list("nonneg", "max_norm", "UnitNorm", "nope")) {
      name = item4;
      t(LAMBDA4, tuple());
    }
    t(Api.function("tf.keras.constraints.serialize"),
        tuple((Object) tf.keras.constraints.maxNorm(maxValue(3L))));
    for (String item5 : list("he_uniform", "identity", "orthogonal")) {
      name = item5;
      print(tf.getVariableOrOther(name, shape(2, 2),
          initializer(tf.keras.initializers.get(name)),
          regularizer(tf.keras.regularizers.get("l1"))));
    }
    print(tf.losses.getRegularizationLosses());
    IndexedSlices i = tf.indexedSlices(tf.ones(list(1L, 2L)), tf.constant(list(0L)),
        denseShape(tf.constant(list(4L, 2L))));
    print(tf.identity(i, name("dense")));
    print(tf.convertToTensor(i));
    PartitionedVariable p = (PartitionedVariable) tf.getVariableOrOther("p", shape(4, 2),
        partitioner(tf.fixedSizePartitioner(2)), initializer(tf.zerosInitializer()));
    print(tf.assign(p, tf.zeros(list(4L, 2L))));
    print(tf.assignAdd(p, tf.zeros(list(4L, 2L))));
    t(Api.function("tf.is_variable_initialized"), tuple((Object) p));
    t(Api.function("tf.scatter_update"), tuple(p, Builtins.<Object>list(0L),
        Builtins.<Object>list(Builtins.<Object>list(1.0, 2.0))));
    t(Api.function("tf.assign"), tuple(np.zeros(list(2L)), 1.0));
    t(tf.fixedSizePartitioner(2), tuple(tf.tensorShape(list(4L, 2L)), tf.float32));
    t(tf.fixedSizePartitioner(2), tuple((Object) tf.tensorShape(list(4L, 2L))));
  }
}
