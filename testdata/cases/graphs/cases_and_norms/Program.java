// tf.case, norms, grids, diagonals, counts, and tensors of expected shapes.
//
package graphs.cases_and_norms;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.default_;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.exclusive;
import static org.tfgraft.runtime.api.Args.feedDict;
import static org.tfgraft.runtime.api.Args.keepDims;
import static org.tfgraft.runtime.api.Args.keepdims;
import static org.tfgraft.runtime.api.Args.maxlength;
import static org.tfgraft.runtime.api.Args.minlength;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.ord;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.strict;
import static org.tfgraft.runtime.api.Args.weights;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.library.PyCollections;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "140:7:show 141:9 143:10 144:11 149:19:first 149:20 150:21 155:24:<lambda> 155:24",
      "159:24:<lambda> 159:24 163:26:<lambda> 163:26 167:26:<lambda> 167:26 171:26:<lambda>",
      "171:26 175:27:<lambda> 175:27 179:27:<lambda> 179:27 183:28:<lambda> 183:28",
      "187:28:<lambda> 187:28 191:28:<lambda> 191:28 195:29:<lambda> 195:29 199:29:<lambda>",
      "199:29 203:30:<lambda> 203:30 207:31:<lambda> 207:31 211:31:<lambda> 211:31",
      "215:31:<lambda> 215:31 219:32:<lambda> 219:32 223:32:<lambda> 223:32 227:32:<lambda>",
      "227:32 231:33:<lambda> 231:33 235:33:<lambda> 235:33 239:34:<lambda> 239:34",
      "243:34:<lambda> 243:34 247:39:<lambda> 247:39 252:41:<lambda> 252:41 257:42:<lambda>",
      "257:42 262:52:<lambda> 262:52 266:53:<lambda> 266:53 270:54:<lambda> 270:54",
      "274:56:<lambda> 274:56 278:1:<module> 278:14 279:15 280:16 285:24 287:25 288:26 290:27",
      "291:28 293:29 294:30 295:31 296:32 297:33 298:34 299:35 300:36 302:37 304:38 313:39",
      "315:40 319:41 320:42 321:43 323:44 324:45 326:46 328:47 330:49 333:50 336:51 340:52",
      "342:53 343:54 344:55 346:56 347:57 348:58 349:59 353:60"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor n;

  static Tensor less;

  static Tensor m;

  static Object bad;

  private static final PyFunction FIRST = PyFunction.of("first", "", args -> first());

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

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda12());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda16());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda19());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args -> lambda17());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda21());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda23());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args -> lambda30());

  static void show(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Tensor first() {
    try (VariableScope first = tf.variableScope("first")) {
      return tf.getVariable("v", shape(list(2L))).mul(2.0);
    }
  }

  static Tensor lambda() {
    return tf.ones(list(2L));
  }

  static Tensor lambda2() {
    return tf.zeros(list(2L));
  }

  static long lambda3() {
    return 1;
  }

  static long lambda4() {
    return 2;
  }

  static long lambda5() {
    return 3;
  }

  static double lambda6() {
    return 1.0;
  }

  static double lambda7() {
    return 2.0;
  }

  static PyList<Long> lambda8() {
    return list(1L);
  }

  static PyList<Long> lambda9() {
    return list(2L);
  }

  static PyList<Long> lambda10() {
    return list(3L);
  }

  static long lambda12() {
    return 1;
  }

  static Object lambda11() {
    return tf.case_(new PyList<Object>(), default_(LAMBDA12));
  }

  static Object lambda13() {
    return tf.case_(3L);
  }

  static long lambda15() {
    return 1;
  }

  static long lambda16() {
    return 1;
  }

  static Object lambda14() {
    return tf.case_(list(tuple(true, LAMBDA15)), default_(LAMBDA16));
  }

  static long lambda18() {
    return 1;
  }

  static long lambda19() {
    return 1;
  }

  static Object lambda17() {
    return tf.case_(list(tuple(n, LAMBDA18)), default_(LAMBDA19));
  }

  static long lambda21() {
    return 1;
  }

  static Object lambda20() {
    return tf.case_(list(tuple(less, 1L)), default_(LAMBDA21));
  }

  static long lambda23() {
    return 1;
  }

  static Object lambda22() {
    return tf.case_(list(less), default_(LAMBDA23));
  }

  static Tensor lambda24() {
    return (Tensor) Py.apply(Api.function("tf.norm"), Py.spreadTuple(m),
        new Keywords().withAll(bad));
  }

  static PyList<Object> lambda25() {
    return Py.<PyList<Object>>cast(tf.meshgrid(tuple(list(1L)),
        new PyDict<String, Object>().with("indexing", "zz")));
  }

  static PyList<Object> lambda26() {
    return Py.<PyList<Object>>cast(tf.meshgrid(tuple(list(1L)),
        new PyDict<String, Object>().with("other", 2L)));
  }

  static Object lambda27() {
    return tf.contrib.framework.withShape(bad, m);
  }

  static Object lambda28() {
    return tf.contrib.framework.withSameShape(list(1L), m);
  }

  static Object lambda29() {
    return tf.contrib.framework.withSameShape(m, list(1L));
  }

  static Tensor lambda30() {
    return tf.contrib.framework.reduceSumN(new PyList<Object>());
  }

  public static void main(String... args) {
    Tensor x = tf.placeholder(tf.float32, shape(null, 2), name("x"));
    n = tf.constant(3L, name("n"));
    Tensor value = tf.less(n, 2L, name("less"));
    Tensor value2 = tf.greater(n, 4L, name("more"));
    less = value;
    Tensor more = value2;

    Object chosen = tf.case_(list(tuple(less, FIRST), tuple(more, LAMBDA)), default_(LAMBDA2),
        name("choice"));
    print(chosen, tf.globalVariables());
    print(tf.case_(new PyDict<Tensor, PyCallable>().with(less, LAMBDA3).with(more, LAMBDA4),
        default_(LAMBDA5), exclusive(true)));
    print(tf.case_(list(tuple(less, LAMBDA6), tuple(more, LAMBDA7))));
    print(tf.case_(PyCollections.orderedDict(list(tuple(more, LAMBDA8), tuple(less, LAMBDA9))),
        default_(LAMBDA10), strict(true)));
    show(LAMBDA11);
    show(LAMBDA13);
    show(LAMBDA14);
    show(LAMBDA17);
    show(LAMBDA20);
    show(LAMBDA22);
    m = tf.constant(list(list(1.0, 2.0), list(3.0, 4.0)), name("m"));
    print(tf.norm(m), tf.norm(m, axis(1L)), tf.norm(m, ord(1L), axis(0L), keepdims(true)),
        tf.norm(m, ord(np.inf)), tf.norm(m, ord(3L)));
    print(tf.norm(m, ord("fro"), axis(list(0L, 1L)), name("fro")), tf.norm(m, ord(1L),
        axis(tuple(0L, 1L))), tf.norm(m, ord(np.inf), axis(tuple(0L, -1L)), keepDims(true)));
    for (PyDict<Object, Object> item : list(Builtins.<Object, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("ord", "fro")),
        Builtins.<Object, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("ord",
        -1L)), Builtins.<Object, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("axis", tuple(0L, 0L))),
        Builtins.<Object, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("axis",
        "a")), Builtins.<Object, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("ord", 3L).with("axis", tuple(0L, 1L))))) {
      bad = item;
      show(LAMBDA24);
    }
    print(tf.meshgrid(tuple(list(1L, 2L, 3L), list(4L, 5L)), new PyDict<String, Object>()),
        tf.meshgrid(tuple(list(1L, 2L)), new PyDict<String, Object>().with("indexing",
        "ij").with("name", "grid")), tf.meshgrid(tuple(list(1.0), list(2.0), list(3.0)),
        new PyDict<String, Object>().with("indexing", "ij")).get(0));
    show(LAMBDA25);
    show(LAMBDA26);
    print(tf.matrixDiag(list(1L, 2L), name("d")), tf.matrixDiagPart(m), tf.matrixSetDiag(m,
        list(5.0, 6.0)), tf.trace(m), tf.matrixInverse(m), tf.matrixDeterminant(m), tf.cholesky(m));
    print(tf.matrixSolve(m, m, name("solved")), tf.matrixBandPart(m, 0L, -1L));
    print(tf.bincount(list(1L, 1L, 2L)), tf.bincount(list(1L, 1L, 2L), minlength(5L),
        maxlength(6L), dtype(tf.float32)), tf.bincount(list(1L, 0L), weights(list(0.5, 0.25))));
    print(tf.parallelStack(list(list(1L, 2L), list(3L, 4L))), tf.broadcastDynamicShape(list(1L,
        2L), list(3L, 1L)));
    print(tf.dynamicPartition(list(1L, 2L, 3L), list(0L, 1L, 0L), 2L),
        tf.dynamicStitch(list(list(0L, 2L), list(1L)), list(list(1L, 3L), list(2L))));
    print(Py.is(tf.contrib.framework.withShape(list(2L, 2L), m), m),
        Py.is(tf.contrib.framework.withSameShape(m, m), m), tf.contrib.framework.withShape(list(2L,
        2L), x), tf.contrib.framework.withShape(tf.shape(x), m));
    print(tf.contrib.framework.withSameShape(x, m), tf.contrib.framework.withSameShape(m, x),
        tf.contrib.framework.withShape(new PyList<Object>(), tf.ones(list(1L))),
        tf.contrib.framework.withShape(tf.tensorShape(list(3L, 2L)), x));
    for (Object item2 : Builtins.<Object>list(Builtins.<Object>list(3L),
        Builtins.<Object>list(Builtins.<Object>list(2L)), Builtins.<Object>list(2.0),
        tf.ones(list(2L)), tf.tensorShape(list(2L, 3L)))) {
      bad = item2;
      show(LAMBDA27);
    }
    show(LAMBDA28);
    show(LAMBDA29);
    print(tf.contrib.framework.reduceSumN(list(m, m), name("total")),
        tf.contrib.framework.reduceSumN(list(m)));
    show(LAMBDA30);
    try (Session sess = tf.session().enter()) {
      sess.run(tf.globalVariablesInitializer());
      print(sess.run(Builtins.<Object>list(chosen, tf.norm(m), tf.norm(m, ord(1L), axis(0L)),
          Py.<PyList<Object>>cast(tf.meshgrid(tuple(list(1L, 2L), list(3L, 4L)),
          new PyDict<String, Object>())), tf.bincount(list(1L, 1L, 2L)), tf.matrixDiag(list(1L,
          2L)), tf.trace(m))));
      print(sess.run(tf.contrib.framework.withShape(list(2L, 2L), x),
          feedDict(new PyDict<Tensor, PyList<PyList<Long>>>().with(x, list(list(1L, 2L), list(3L,
          4L))))), sess.run(tf.dynamicPartition(list(1L, 2L, 3L), list(0L, 1L, 0L), 2L)));
    }
  }
}
