// Variables are placed on parameter servers in turn, merged with devices, or by a strategy.
//
package graphs.replicas;

import static org.tfgraft.runtime.api.Args.cluster;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.mergeDevices;
import static org.tfgraft.runtime.api.Args.psDevice;
import static org.tfgraft.runtime.api.Args.psOps;
import static org.tfgraft.runtime.api.Args.psStrategy;
import static org.tfgraft.runtime.api.Args.psTasks;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.workerDevice;
import static org.tfgraft.runtime.python.Builtins.bool_;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.train.ClusterSpec;
import org.tfgraft.runtime.train.GreedyLoadBalancing;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "77:4:T 78:6 79:7 81:8 82:9 87:12:<lambda> 87:12 91:13:<lambda> 91:13 95:14:<lambda> 95:14",
      "99:15:<lambda> 99:15 103:16:<lambda> 103:16 107:20:<lambda> 107:20 111:21:<lambda> 111:21",
      "115:22:<lambda> 115:22 120:33:<lambda> 120:33 124:38:<lambda> 124:38 128:40:<lambda>",
      "128:40 132:1:<module> 132:10 134:11 136:12 137:13 138:14 139:15 140:16 141:17 142:18",
      "145:19 149:20 150:21 151:22 152:23 154:24 155:25 156:26 160:27 162:28 164:29 166:30",
      "169:31 170:32 173:33 174:34 176:35 177:36 180:37 183:38 185:39 187:40 188:41 189:42",
      "191:43 193:44"
    }
)
@SuppressWarnings("try")
public final class Program {
  static ClusterSpec cl;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "op",
      args -> lambda10(args[0]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static long lambda() {
    return cl.numTasks("x");
  }

  static PyList<Object> lambda2() {
    return cl.taskIndices("x");
  }

  static PyList<Object> lambda3() {
    return cl.jobTasks("x");
  }

  static Object lambda4() {
    return cl.taskAddress("x", 0L);
  }

  static Object lambda5() {
    return cl.taskAddress("ps", 5L);
  }

  static ClusterSpec lambda6() {
    return tf.train.clusterSpec(5L);
  }

  static ClusterSpec lambda7() {
    return tf.train.clusterSpec(new PyDict<String, Long>().with("a", 5L));
  }

  static ClusterSpec lambda8() {
    return tf.train.clusterSpec(new PyDict<String, PyDict<String, String>>()
        .with("a", new PyDict<String, String>().with("x", "y")));
  }

  static PyCallable lambda9() {
    return tf.train.replicaDeviceSetter();
  }

  static long lambda10(Object op) {
    return 2;
  }

  static PyCallable lambda11() {
    return tf.train.replicaDeviceSetter(psTasks(3L), psStrategy(5L));
  }

  public static void main(String... args) {
    cl = tf.train.clusterSpec(new PyDict<String, PyList<String>>().with("ps",
        list("ps0:2222", "ps1:2222")).with("worker", list("w0:1", "w1:2", "w2:3")));
    print(cl, cl.jobs(), cl.numTasks("worker"), cl.taskIndices("ps"), cl.taskAddress("worker",
        1L), cl.jobTasks("ps"), Py.<PyDict<String, Object>>cast(cl.asDict()));
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    print(cl.asClusterDef());
    print(bool_(cl), bool_(tf.train.clusterSpec(new PyDict<Object, Object>())),
        Py.truth(Py.eq(cl, tf.train.clusterSpec(cl))), Py.truth(Py.ne(cl,
        tf.train.clusterSpec(new PyDict<String, PyList<String>>().with("ps", list("a:1"))))));
    print(Py.<PyDict<String, Object>>cast(tf.train.clusterSpec(new PyDict<String, PyDict<Long, String>>()
        .with("worker", new PyDict<Long, String>().with(1L, "a:1").with(0L, "b:2"))).asDict()),
        Py.<PyDict<String, Object>>cast(tf.train.clusterSpec(new PyDict<String, PyDict<Long, String>>()
        .with("worker", new PyDict<Long, String>().with(1L, "a:1").with(3L, "b:2"))).asDict()));
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    try (PyContext context = tf.device(tf.train.replicaDeviceSetter(cluster(cl)))) {
      Variable v = null;
      for (int i = 0; i < 3; i++) {
        try (VariableScope scope = tf.variableScope("s" + i)) {
          v = tf.getVariable("v", shape(list(2L)));
          print(Py.<Variable>defined(v, "v").device());
        }
      }
      Variable w = tf.getVariable("w", shape(list(2L)), useResource(true));
      print(w.device());
      Tensor c = tf.constant(1.0);
      print(c.device());
      Tensor o = Py.<Variable>defined(v, "v").add(c);
      print(o.device());
      try (PyContext context2 = tf.device("/gpu:0")) {
        print(Py.<Variable>defined(v, "v").mul(2L).device());
      }
      try (PyContext context2 = tf.device("/job:worker/task:1")) {
        print(tf.variable(initialValue(3.0)).device(), tf.constant(1L).device());
      }
    }
    t(LAMBDA9);
    try (PyContext context = tf.device(tf.train.replicaDeviceSetter(psTasks(2L),
        workerDevice("/job:worker/task:7"), mergeDevices(true), psDevice("/job:p")))) {
      for (int i = 0; i < 3; i++) {
        Variable a = tf.variable(initialValue(1.0));
        print(a.device(), a.initializer().device(), a.value().device());
      }
      Tensor m = tf.matmul(tf.ones(list(1L, 2L)), tf.ones(list(2L, 1L)));
      print(m.device());
    }
    try (PyContext context = tf.device(tf.train.replicaDeviceSetter(psTasks(3L),
        psOps(list("Const")), psStrategy(LAMBDA10)))) {
      print(tf.constant(1L).device(), tf.variable(initialValue(1L)).device());
    }
    t(LAMBDA11);
    print(tf.train.replicaDeviceSetter(psTasks(0L)));
    GreedyLoadBalancing strat = tf.contrib.training.greedyLoadBalancingStrategy(2,
        Api.function("tf.contrib.training.byte_size_load_fn"));
    try (PyContext context = tf.device(tf.train.replicaDeviceSetter(psTasks(2L),
        psStrategy(strat)))) {
      for (int i = 0; i < 4; i++) {
        print(tf.getVariable("g" + i, shape((long) i + 1, 10)).device());
      }
    }
  }
}
