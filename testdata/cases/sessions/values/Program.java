// Values of initializers, seeded random operations and common functions, as a session computes them.
//
package sessions.values;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.decimals;
import static org.tfgraft.runtime.api.Args.delta;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.filter;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.keepProb;
import static org.tfgraft.runtime.api.Args.keepdims;
import static org.tfgraft.runtime.api.Args.labels;
import static org.tfgraft.runtime.api.Args.limit;
import static org.tfgraft.runtime.api.Args.logits;
import static org.tfgraft.runtime.api.Args.maxval;
import static org.tfgraft.runtime.api.Args.mean;
import static org.tfgraft.runtime.api.Args.minval;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.padding;
import static org.tfgraft.runtime.api.Args.seed;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.stddev;
import static org.tfgraft.runtime.api.Args.strides;
import static org.tfgraft.runtime.api.Args.x;
import static org.tfgraft.runtime.api.Args.y;
import static org.tfgraft.runtime.python.Builtins.getattr;
import static org.tfgraft.runtime.python.Builtins.isinstance;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyEllipsis;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "64:1:<module> 64:4 66:5 67:6 67:7 68:8 69:9 71:10 72:11 73:12 74:13 75:14 77:15 77:16",
      "79:17 80:18 81:19 83:21 84:22 87:23 89:24 91:25 95:26 98:27 102:28 107:29 110:30 113:31",
      "117:32 118:33 119:34 120:35 123:36 125:38 126:39 130:40 130:41"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    tf.setRandomSeed(1234L);
    PyList<Variable> vs;
    try (VariableScope scope = tf.variableScope("init")) {
      vs = list(tf.getVariable("a", shape(2, 3),
          initializer(tf.randomNormalInitializer(stddev(0.1)))), tf.getVariable("b", shape(2,
          3), initializer(tf.truncatedNormalInitializer(seed(4L)))), tf.getVariable("c",
          shape(2, 3), initializer(tf.randomUniformInitializer(minval(-1L), maxval(1L)))),
          tf.getVariable("d", shape(2, 3), initializer(tf.glorotUniformInitializer())),
          tf.getVariable("e", shape(2, 3),
          initializer(tf.glorotNormalInitializer(seed(1L)))), tf.getVariable("f", shape(3,
          3), initializer(tf.orthogonalInitializer(seed(2L)))), tf.getVariable("g", shape(2,
          3), initializer(tf.varianceScalingInitializer(seed(2L)))), tf.getVariable("h",
          shape(2, 3), initializer(tf.uniformUnitScalingInitializer(seed(2L)))),
          tf.getVariable("i", shape(2, 3)), tf.getVariable("j", shape(list(2L)),
          dtype(tf.int32), initializer(tf.onesInitializer())),
          tf.variable(initialValue(tf.randomNormal(list(2L, 2L), mean(1.0), stddev(0.5),
          seed(7L))), name("k")), tf.variable(initialValue(list(1L, 2L, 3L)), name("l")),
          tf.variable(initialValue("text"), name("m")));
    }
    Tensor x = tf.constant(list(list(1.0, -2.0), list(3.0, 4.0)));
    PyList<Object> ops = Builtins.<Object>list(tf.multinomial(list(list(0.1, 0.9, 0.3)), 5L,
        seed(3L)), tf.randomGamma(list(3L), list(0.5, 1.5), seed(5L)),
        tf.randomShuffle(tf.range(6L), seed(9L)),
        tf.randomCrop(tf.reshape(tf.range(20L), list(4L, 5L)), list(2L, 2L), seed(3L)),
        tf.randomUniform(list(3L), minval(0L), maxval(100L), dtype(tf.int64), seed(8L)),
        tf.nn.softmax(x), tf.sigmoid(x), tf.tanh(x), tf.nn.relu(x),
        tf.nn.biasAdd(x, list(1.0, 2.0)), tf.reduceSum(x, axis(0L)), tf.reduceMean(x),
        tf.reduceMax(x, axis(1L), keepdims(true)), tf.matmul(x, x), tf.transpose(x),
        tf.concat(list(x, x), 1L), tf.stack(list(x, x)), tf.unstack(x), tf.split(x,
        2L, axis(1L)), x.getitem(0L), x.getitem(tuple(slice(null, null, null), 1L)),
        x.getitem(tuple(PyEllipsis.VALUE, tf.newaxis)), tf.squeeze(x.getitem(slice(null, 1L,
        null))), tf.expandDims(x, axis(0L)), tf.cast(x, tf.int32), tf.zerosLike(x),
        tf.onesLike(x), tf.fill(list(2L, 2L), 9L), tf.eye(2L), tf.linspace(0.0, 1.0,
        4L), tf.range(1L, limit(10L), delta(3L)), tf.argmax(x, axis(1L)),
        tf.oneHot(list(1L, 0L), 2L), tf.abs(x), tf.square(x),
        tf.sqrt(tf.abs(x)), tf.exp(x), tf.log(tf.abs(x)), tf.pow(x, 2L),
        x.pow(2L), x.truediv(2L), x.floordiv(2L), x.mod(3L), x.neg(), x.gt(0L),
        tf.logicalNot(x.gt(0L)), tf.where(x.gt(0L), x(x), y(x.neg())), tf.maximum(x,
        0.0), tf.clipByValue(x, 0.0, 2.0), tf.nn.dropout(x, keepProb(0.5), seed(1L)),
        tf.nn.l2Loss(x), tf.tile(x, list(1L, 2L)), tf.pad(x, list(list(1L, 0L), list(0L,
        1L))), tf.gather(x, list(1L)), tf.slice(x, list(0L, 1L), list(2L, 1L)),
        tf.reverse(x, list(0L)), tf.size(x), tf.rank(x), tf.shape(x),
        tf.identity(x), tf.cumsum(x), tf.addN(list(x, x)), tf.equal(x, x),
        tf.nn.softmaxCrossEntropyWithLogitsV2(list(list(0.0, 1.0)), list(list(1.0, 2.0))),
        tf.nn.sparseSoftmaxCrossEntropyWithLogits(labels(list(1L)), logits(list(list(1.0,
        2.0)))), tf.nn.sigmoidCrossEntropyWithLogits(labels(list(1.0)), logits(list(0.3))),
        tf.nn.conv2d(tf.ones(list(1L, 3L, 3L, 1L)), filter(tf.ones(list(2L, 2L, 1L,
        1L))), strides(list(1L, 1L, 1L, 1L)), padding("SAME")),
        tf.nn.maxPool(tf.reshape(tf.range(16.0), list(1L, 4L, 4L, 1L)), list(1L, 2L, 2L,
        1L), list(1L, 2L, 2L, 1L), "VALID"), tf.constant("s").add("t"),
        tf.reduceAll(list(true, false)), tf.reduceProd(list(1L, 2L, 3L)),
        tf.nn.moments(x, list(0L)), tf.truncatedNormal(list(2L), seed(1L),
        dtype(tf.float64)));
    try (Session sess = tf.session().enter()) {
      sess.run(tf.globalVariablesInitializer());
      for (Variable v : vs) {
        print(v.name(), !Py.contains(tuple((Object) tf.string),
            v.dtype().baseDtype()) ? np.round(sess.run(v), decimals(5L)) : sess.run(v));
      }
      for (Object o : ops) {
        try {
          Object r = sess.run(o);
          print(getattr(o, "name", o), isinstance(r, Api.type("np.ndarray"))
              && Py.truth(Py.eq(Py.getattr(Py.getattr(r, "dtype"), "kind"), "f")) ? np.round(r,
              decimals(4L)) : r);
        } catch (PyException e) {
          print(getattr(o, "name", o), type(e).name(), Strings.split(str(e), "\n").get(0));
        }
      }
    }
  }
}
