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
import org.tfgraft.runtime.python.Keywords;
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
      "92:4:T 93:6 94:7 96:8 97:9 102:23:<lambda> 102:23 106:23:<lambda> 106:23 110:23:<lambda>",
      "110:23 114:23:<lambda> 114:23 118:25:<lambda> 118:25 122:25:<lambda> 122:25",
      "126:29:<lambda> 126:29 131:37:getter 131:38 132:39 137:40:cg 137:41 144:43:model 144:43",
      "148:44:through 148:44 152:45:further 152:45 156:47:plain 156:47 160:48:nested 160:48",
      "164:49:deeper 164:49 168:1:<module> 168:11 170:12 173:13 174:14 177:15 179:16 181:17",
      "184:18 188:19 191:20 197:21 203:22 206:23 210:24 215:25 217:26 225:27 229:28 232:29",
      "233:30 235:31 236:32 239:33 240:34 241:35 245:36 249:42 250:46 252:50"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction CG = PyFunction.of("cg", "name, **kw", args -> cg(args[0],
      Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction MODEL = PyFunction.of("model", "", args -> model());

  private static final PyFunction PLAIN = PyFunction.of("plain", "", args -> plain());

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

  static Object getter(Object getter, Object name, PyTuple args, PyDict<String, Object> kwargs) {
    print(name, args, Builtins.<String>sorted(kwargs));
    return Py.apply(getter, Py.spreadTuple(name, Py.star(args)),
        new Keywords().withAll(kwargs));
  }

  static AnyVariable cg(Object name, PyDict<String, Object> kw) {
    print(name, Builtins.<String>sorted(kw));
    kw.pop("reuse");
    return (AnyVariable) Py.apply(Api.function("tf.get_variable"), Py.spreadTuple(name),
        new Keywords().withAll(kw));
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
    print(Py.<PyList<Variable>>cast(tf.contrib.framework.getModelVariables()));
    print(Py.<PyList<Variable>>cast(tf.contrib.framework.getVariables()),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariables(scope("s"))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariables(suffix("b"))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariables(scope("s"), suffix("b"))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariables(suffix("b:0"))),
        tf.contrib.framework.getVariables(collection("k")));
    print(Py.<PyList<Variable>>cast(tf.contrib.framework.getLocalVariables()),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getTrainableVariables(scope("s"))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getModelVariables(scope("s"), suffix("b"))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesBySuffix("b")),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesByName("b")),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesByName("b", scope("s"))));
    try (VariableScope sc = tf.variableScope("s")) {
      print(Py.<PyList<Variable>>cast(tf.contrib.framework.getVariables(scope(sc))));
    }
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    print(Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesToRestore()),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesToRestore(include(list("s")))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesToRestore(exclude(list("s/b")))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.getVariablesToRestore(include(list("s")),
        exclude(list("s/p")))));
    t(LAMBDA5);
    t(LAMBDA6);
    PartitionedVariable p2 = p;
    print(tf.contrib.framework.getVariableFullName((Variable) a),
        Comprehension.<Object, String>list(Py.iterate(p2),
        x -> tf.contrib.framework.getVariableFullName((Variable) x)),
        Py.<PyList<Variable>>cast(tf.contrib.framework.filterVariables(tf.globalVariables(),
        includePatterns(list("b")), excludePatterns(list("^s")))),
        Py.<PyList<Variable>>cast(tf.contrib.framework.filterVariables(tf.globalVariables(),
        includePatterns(list("b")), regSearch(false))));
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
      print((String) Py.getattr(tf.contrib.framework.variable("d0", shape(list(1L))), "device"),
          (String) Py.getattr(tf.contrib.framework.variable("d1", shape(list(1L))), "device"),
          (String) Py.getattr(tf.contrib.framework.variable("d2", shape(list(1L))), "device"));
    }
    AnyVariable h = (AnyVariable) tf.contrib.framework.variable("h", shape(list(1L)),
        device(tf.contrib.framework.variableDeviceChooser(numTasks(3L), jobName("q"),
        deviceType("GPU"), deviceIndex(1L), replica(2L))));
    print((String) Py.getattr(h, "device"));
    print(tf.contrib.framework.variable("cg", shape(list(1L)), customGetter(CG)));
    further();
    t(MODEL);
    deeper();
    t(PLAIN);
  }
}
