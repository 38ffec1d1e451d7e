// Norms and clipping, sorting, segments, histograms, statistics and rarer activations.
//
package graphs.sorted_and_counted;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.computeFullLoss;
import static org.tfgraft.runtime.api.Args.direction;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.k;
import static org.tfgraft.runtime.api.Args.keepDims;
import static org.tfgraft.runtime.api.Args.keepdims;
import static org.tfgraft.runtime.api.Args.labels;
import static org.tfgraft.runtime.api.Args.logits;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.nbins;
import static org.tfgraft.runtime.api.Args.posWeight;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.shift;
import static org.tfgraft.runtime.api.Args.sorted;
import static org.tfgraft.runtime.api.Args.useNorm;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
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
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "76:31:attempt 77:33 79:34 80:35 85:36:<lambda> 85:36 89:37:<lambda> 89:37 93:38:<lambda>",
      "93:38 97:39:<lambda> 97:39 101:40:<lambda> 101:40 105:41:<lambda> 105:41 109:1:<module>",
      "109:4 111:5 112:6 115:7 116:8 119:9 120:10 121:11 124:12 126:13 128:14 130:15 131:16",
      "133:17 137:18 140:19 145:20 148:21 150:22 151:23 153:24 155:25 157:26 159:27 162:28",
      "163:29 164:30 166:36 167:37 168:38 169:39 170:40 171:41 172:42 173:43 174:44 176:45",
      "178:46"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Variable v;

  static Variable w;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  static void attempt(PyCallable f) {
    try {
      print((Tensor) Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), str(e));
    }
  }

  static Tensor lambda() {
    return tf.globalNorm(v);
  }

  static Tensor lambda2() {
    return tf.sort(v, direction("UP"));
  }

  static Tensor lambda3() {
    return tf.segmentSum(w, list(list(0L)));
  }

  static Tensor lambda4() {
    return tf.roll(tf.constant(1.0), 1L, 0L);
  }

  static Tensor lambda5() {
    return tf.nn.logPoissonLoss(v, w);
  }

  static Tensor lambda6() {
    return tf.nn.inTopK(v, list(1L), 1L);
  }

  public static void main(String... args) {
    v = tf.getVariable("v", shape(list(3L)),
        initializer(tf.constantInitializer(value(list(3.0, 4.0, 0.0)))));
    w = tf.getVariable("w", shape(2, 2), initializer(tf.onesInitializer()));
    PyList<Tensor> g = Builtins.<Tensor>list(tf.convertToTensor(v).mul(2.0), (Tensor) null,
        tf.convertToTensor(w));
    Tensor norm;
    try (NameScope clip = tf.nameScope("clip")) {
      PyTuple parts = tf.clipByGlobalNorm(g, 5.0);
      PyList<Object> clipped = Py.<PyList<Object>>cast(parts.get(0));
      norm = (Tensor) parts.get(1);
      print(clipped, norm);
      print(tf.globalNorm(g, name("gn")), tf.clipByAverageNorm(v, 1.0), tf.clipByNorm(v, 2.0));
      print(Py.<PyList<Object>>cast(tf.clipByGlobalNorm(list(v, w), tf.constant(1.0),
          useNorm(norm), name("again")).get(0)).get(1));
    }
    print(tf.math.reduceStd(w), tf.math.reduceVariance(w, axis(0L)),
        tf.math.reduceEuclideanNorm(w, axis(1L), keepdims(true)));
    print(tf.sort(list(3L, 1L, 2L)), tf.argsort(w, direction("DESCENDING")), tf.sort(w,
        axis(0L)), tf.roll(v, 1L, 0L));
    print(tf.nn.swish(v), tf.nn.zeroFraction(v), tf.nn.inTopK(list(list(0.1, 0.9)), list(1L),
        1L), tf.nn.inTopK(list(list(0.1, 0.9)), list(1L), 1L, name("ik")));
    print(tf.divNoNan(v, 0.0), tf.divNoNan(1.0, v), tf.math.xdivy(v, v), tf.math.xlogy(v, 2.0));
    print(tf.histogramFixedWidth(v, list(0.0, 5.0), nbins(5L)), tf.histogramFixedWidth(v,
        list(0.0, 5.0)));
    for (Object item : Py.iterate(tuple(Api.function("tf.segment_sum"),
        Api.function("tf.segment_mean"), Api.function("tf.segment_max"),
        Api.function("tf.segment_min"), Api.function("tf.segment_prod")))) {
      PyCallable f = (PyCallable) item;
      print(Py.call(f, w, Builtins.<Object>list(0L, 0L)), Py.call(f, v,
          Builtins.<Object>list(0L, 0L, 1L), arg("name", "seg")));
    }
    for (Object item2 : Py.iterate(tuple(Api.function("tf.unsorted_segment_sum"),
        Api.function("tf.unsorted_segment_mean"), Api.function("tf.unsorted_segment_max"),
        Api.function("tf.unsorted_segment_min"), Api.function("tf.unsorted_segment_prod"),
        Api.function("tf.unsorted_segment_sqrt_n")))) {
      PyCallable f = (PyCallable) item2;
      print(Py.call(f, w, Builtins.<Object>list(1L, 0L), 3L), Py.call(f, v,
          Builtins.<Object>list(0L, 0L, 1L), arg("num_segments", tf.constant(2L))));
    }
    print(tf.nn.moments(w, list(0L)), tf.nn.weightedMoments(w, list(0L), tf.constant(list(1.0,
        2.0))), tf.nn.weightedMoments(w, list(0L, 1L), 1.0, keepDims(true)));
    PyTuple stats = tf.nn.sufficientStatistics(w, list(0L));
    print(stats, (PyTuple) Py.apply(Api.function("tf.nn.normalize_moments"),
        Py.spreadTuple(Py.star(stats)), new PyDict<String, Object>()));
    stats = tf.nn.sufficientStatistics(tf.placeholder(tf.float32, shape(null, 2)), list(0L),
        shift(1.0), keepDims(true));
    print(tf.nn.normalizeMoments((Tensor) stats.get(0), (Tensor) stats.get(1),
        (Tensor) stats.get(2), stats.get(3), name("nm")));
    print(tf.nn.topK(v, k(2L)), (Tensor) tf.nn.topK(v).get(0), tf.unique(list(1L, 1L, 2L)),
        tf.invertPermutation(list(1L, 0L)));
    PyTuple parts2 = tf.nn.topK(w, k(1L), sorted(false), name("best"));
    Tensor values = (Tensor) parts2.get(0);
    Tensor indices = (Tensor) parts2.get(1);
    print(values, indices);
    print(tf.nn.crelu(w), tf.nn.reluLayer(w, w, list(1.0, 2.0)));
    print(tf.nn.weightedCrossEntropyWithLogits(labels(w), logits(w), posWeight(2.0)),
        tf.nn.logPoissonLoss(w, w, computeFullLoss(true)));
    attempt(LAMBDA);
    attempt(LAMBDA2);
    attempt(LAMBDA3);
    attempt(LAMBDA4);
    attempt(LAMBDA5);
    attempt(LAMBDA6);
    try (Session s = tf.session().enter()) {
      s.run(tf.globalVariablesInitializer());
      print(s.run(list(norm, tf.sort(v), tf.argsort(v), tf.roll(v, 1L, 0L),
          tf.nn.zeroFraction(v), tf.math.reduceVariance(v))));
      print(s.run(tf.segmentSum(v, list(0L, 0L, 1L))), s.run(tf.unsortedSegmentMax(v, list(0L,
          0L, 1L), 2L)), s.run(tf.segmentMean(v, list(0L, 0L, 1L))));
      print(s.run(list(tf.histogramFixedWidth(v, list(0.0, 5.0), nbins(5L)), tf.nn.swish(v),
          tf.math.xlogy(v, 2.0))));
    }
  }
}
