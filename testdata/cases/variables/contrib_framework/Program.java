// tf.contrib.framework makes variables, finds them by scope and suffix, assigns and places them.
//
package variables.contrib_framework;

import static org.tfgraft.runtime.api.Args.collection;
import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.device;
import static org.tfgraft.runtime.api.Args.deviceIndex;
import static org.tfgraft.runtime.api.Args.deviceType;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.exclude;
import static org.tfgraft.runtime.api.Args.excludePatterns;
import static org.tfgraft.runtime.api.Args.include;
import static org.tfgraft.runtime.api.Args.includePatterns;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.jobName;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.numTasks;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.regSearch;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.replica;
import static org.tfgraft.runtime.api.Args.scope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.suffix;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "91:4:T 92:6 93:7 95:8 96:9 101:23:<lambda> 101:23 105:23:<lambda> 105:23 109:23:<lambda>",
      "109:23 113:23:<lambda> 113:23 117:25:<lambda> 117:25 121:25:<lambda> 121:25",
      "125:29:<lambda> 125:29 130:37:getter 130:38 131:39 136:40:cg 136:41 143:43:model 143:43",
      "147:44:through 147:44 151:45:further 151:45 155:47:plain 155:47 159:48:nested 159:48",
      "163:49:deeper 163:49 167:1:<module> 167:11 169:12 172:13 173:14 176:15 178:16 180:17",
      "183:18 187:19 190:20 195:21 201:22 204:23 208:24 212:25 215:26 221:27 225:28 228:29",
      "229:30 231:31 232:32 235:33 236:34 237:35 241:36 245:42 246:46 248:50"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args2 -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args2 -> lambda7());

  private static final PyFunction CG = PyFunction.of("cg", "name, **kw", args2 -> cg(args2[0],
      Py.<PyDict<String, Object>>cast(args2[1])));

  private static final PyFunction MODEL = PyFunction.of("model", "", args2 -> model());

  private static final PyFunction PLAIN = PyFunction.of("plain", "", args2 -> plain());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Variable lambda() {
    return tf.contrib.framework.getUniqueVariable("s/b");
  }

  static Variable lambda2() {
    return tf.contrib.framework.getUniqueVariable("b");
  }

  static Variable lambda3() {
    return tf.contrib.framework.getUniqueVariable("zz");
  }

  static Variable lambda4() {
    return tf.contrib.framework.getUniqueVariable("s");
  }

  static PyList<Object> lambda5() {
    return tf.contrib.framework.getVariablesToRestore(include("s"));
  }

  static PyList<Object> lambda6() {
    return tf.contrib.framework.getVariablesToRestore(exclude("s"));
  }

  static Object lambda7() {
    return tf.contrib.framework.assignFromValues(new PyDict<String, NdArray>()
        .with("q", np.array(list(1.0, 2.0))));
  }

  static Object getter(Object getter, Object name, PyTuple args, PyDict<Object, Object> kwargs) {
    print(name, args, Builtins.<Object>sorted(kwargs));
    return Py.apply(getter, Py.spreadTuple(name, Py.star(args)),
        new PyDict<String, Object>().withAll(kwargs));
  }

  static AnyVariable cg(Object name, PyDict<String, Object> kw) {
    print(name, Builtins.<String>sorted(kw));
    kw.pop("reuse");
    return (AnyVariable) Py.apply(Api.function("tf.get_variable"), Py.spreadTuple(name),
        new PyDict<String, Object>().withAll(kw));
  }

  static AnyVariable model() {
    return (AnyVariable) tf.contrib.framework.modelVariable("again", shape(list(1L)));
  }

  static AnyVariable through() {
    return model();
  }

  static AnyVariable further() {
    return through();
  }

  static AnyVariable plain() {
    return (AnyVariable) tf.contrib.framework.variable("plain", shape(list(1L)));
  }

  static AnyVariable nested() {
    return plain();
  }

  static AnyVariable deeper() {
    return nested();
  }

  public static void main(String... args) {
    AnyVariable a = (AnyVariable) tf.contrib.framework.variable("a",
        shape(list(2L)));
    AnyVariable b = (AnyVariable) tf.contrib.framework.modelVariable("b", shape(list(2L)),
        regularizer(tf.contrib.layers.l2Regularizer(0.1)));
    PartitionedVariable p;
    try (VariableScope scope = tf.variableScope("s")) {
      AnyVariable c = (AnyVariable) tf.contrib.framework.variable("c", shape(list(2L)),
          trainable(false), collections(list("k")), device("/job:x"), dtype(tf.float64),
          initializer(tf.onesInitializer()));
      AnyVariable d = (AnyVariable) tf.contrib.framework.modelVariable("b", shape(list(3L)),
          device("/cpu:0"), useResource(true));
      Object e = tf.contrib.framework.localVariable(3.0, name("e"));
      Object g = tf.contrib.framework.globalVariable(list(1.0), name("g"), useResource(true));
      p = (PartitionedVariable) tf.contrib.framework.modelVariable("p", shape(list(4L)),
          partitioner(tf.fixedSizePartitioner(2)));
    }
    for (String k : list("variables", "model_variables", "local_variables",
        "trainable_variables", "k", "regularization_losses")) {
      print(k, tf.getCollection(k));
    }
    tf.contrib.framework.addModelVariable(a);
    tf.contrib.framework.addModelVariable(a);
    print(tf.contrib.framework.getModelVariables());
    print(tf.contrib.framework.getVariables(), tf.contrib.framework.getVariables(scope("s")),
        tf.contrib.framework.getVariables(suffix("b")),
        tf.contrib.framework.getVariables(scope("s"), suffix("b")),
        tf.contrib.framework.getVariables(suffix("b:0")),
        tf.contrib.framework.getVariables(collection("k")));
    print(tf.contrib.framework.getLocalVariables(),
        tf.contrib.framework.getTrainableVariables(scope("s")),
        tf.contrib.framework.getModelVariables(scope("s"), suffix("b")),
        tf.contrib.framework.getVariablesBySuffix("b"),
        tf.contrib.framework.getVariablesByName("b"), tf.contrib.framework.getVariablesByName("b",
        scope("s")));
    try (VariableScope sc = tf.variableScope("s")) {
      print(tf.contrib.framework.getVariables(scope(sc)));
    }
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    print(tf.contrib.framework.getVariablesToRestore(),
        tf.contrib.framework.getVariablesToRestore(include(list("s"))),
        tf.contrib.framework.getVariablesToRestore(exclude(list("s/b"))),
        tf.contrib.framework.getVariablesToRestore(include(list("s")), exclude(list("s/p"))));
    t(LAMBDA5);
    t(LAMBDA6);
    PartitionedVariable p2 = p;
    print(tf.contrib.framework.getVariableFullName(Py.<Variable>cast(a)),
        Comprehension.<Object, String>list(Py.iterate(p2),
        x -> tf.contrib.framework.getVariableFullName((Variable) x)),
        tf.contrib.framework.filterVariables(tf.globalVariables(), includePatterns(list("b")),
        excludePatterns(list("^s"))), tf.contrib.framework.filterVariables(tf.globalVariables(),
        includePatterns(list("b")), regSearch(false)));
    Object[] parts = Py.unpack(tf.contrib.framework.assignFromValues(new PyDict<String, NdArray>()
        .with("a", np.array(list(1.0, 2.0))).with("s/b", np.zeros(list(3L)))), 2);
    Object op = parts[0];
    Object feed = parts[1];
    print(Py.getattr(op, "name"),
        Builtins.<Object>sorted(Comprehension.<Object, Object>list(Py.iterate(feed),
        t -> Py.getattr(t, "name"))));
    t(LAMBDA7);
    PyCallable fn = tf.contrib.framework.assignFromValuesFn(new PyDict<String, NdArray>()
        .with("a", np.array(list(1.0, 2.0), dtype(Api.type("np.float32")))));
    print(tf.contrib.framework.getNameScope());
    try (NameScope nameScope = tf.nameScope("x")) {
      print(tf.contrib.framework.getNameScope());
    }
    print(tf.isTensor(a), tf.isTensor(3L));
    try (PyContext context = tf.device(tf.contrib.framework.variableDeviceChooser(numTasks(2L)))) {
      print(Py.getattr(tf.contrib.framework.variable("d0", shape(list(1L))), "device"),
          Py.getattr(tf.contrib.framework.variable("d1", shape(list(1L))), "device"),
          Py.getattr(tf.contrib.framework.variable("d2", shape(list(1L))), "device"));
    }
    AnyVariable h = (AnyVariable) tf.contrib.framework.variable("h", shape(list(1L)),
        device(tf.contrib.framework.variableDeviceChooser(numTasks(3L), jobName("q"),
        deviceType("GPU"), deviceIndex(1L), replica(2L))));
    print(Py.getattr(h, "device"));
    print(tf.contrib.framework.variable("cg", shape(list(1L)), customGetter(CG)));
    further();
    t(MODEL);
    deeper();
    t(PLAIN);
  }
}
