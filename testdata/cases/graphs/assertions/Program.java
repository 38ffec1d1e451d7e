// Assertions of values, ranks and types, known at once or when the graph runs.
//
package graphs.assertions;

import static org.tfgraft.runtime.api.Args.data;
import static org.tfgraft.runtime.api.Args.feedDict;
import static org.tfgraft.runtime.api.Args.message;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.rtol;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.summarize;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "136:6:attempt 137:8 139:9 140:10 145:14:<lambda> 145:14 149:15:<lambda> 149:15",
      "153:16:<lambda> 153:16 157:17:<lambda> 157:17 162:18:<lambda> 162:18 167:19:<lambda>",
      "167:19 172:20:<lambda> 172:20 176:21:<lambda> 176:21 180:22:<lambda> 180:22",
      "184:23:<lambda> 184:23 189:24:<lambda> 189:24 193:25:<lambda> 193:25 197:26:<lambda>",
      "197:26 201:27:<lambda> 201:27 205:28:<lambda> 205:28 209:29:<lambda> 209:29",
      "213:30:<lambda> 213:30 217:31:<lambda> 217:31 221:32:<lambda> 221:32 225:33:<lambda>",
      "225:33 229:34:<lambda> 229:34 233:35:<lambda> 233:35 237:36:<lambda> 237:36",
      "241:37:<lambda> 241:37 246:38:<lambda> 246:38 250:39:<lambda> 250:39 254:40:<lambda>",
      "254:40 258:41:<lambda> 258:41 262:42:<lambda> 262:42 266:43:<lambda> 266:43",
      "270:44:<lambda> 270:44 274:45:<lambda> 274:45 278:46:<lambda> 278:46 282:49:<lambda>",
      "282:49 288:1:<module> 288:3 289:4 290:5 291:11 292:12 294:13 296:14 297:15 298:16 299:17",
      "300:18 301:19 302:20 303:21 304:22 305:23 306:24 307:25 308:26 309:27 311:28 312:29",
      "313:30 314:31 315:32 316:33 317:34 318:35 319:36 320:37 321:38 322:39 323:40 324:41",
      "325:42 326:43 327:44 328:45 329:46 330:47 332:48 334:49"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor x;

  static Tensor y;

  static Tensor u;

  static Tensor z;

  static Session s;

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

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args -> lambda34());

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "[[").get(0));
    }
  }

  static String lambda() {
    return tf.assertEqual(x, x).name();
  }

  static String lambda2() {
    return tf.assertEqual(x, y).name();
  }

  static String lambda3() {
    return tf.assertNoneEqual(x, y, summarize(10L)).name();
  }

  static String lambda4() {
    return tf.assertLess(x, y, data(Builtins.<Object>list(x, "and",
        y))).name();
  }

  static String lambda5() {
    return tf.assertLessEqual(tf.constant(list(1L, 2L)), list(2L, 2L),
        name("le")).name();
  }

  static String lambda6() {
    return tf.assertGreater(tf.constant(list(1L, 2L)), list(1L,
        1L)).name();
  }

  static Operation lambda7() {
    return tf.assertGreaterEqual(1L, 2L, message("too small"));
  }

  static String lambda8() {
    return tf.assertNegative(x).name();
  }

  static String lambda9() {
    return tf.assertPositive(tf.constant(list(1.0, 2.0))).name();
  }

  static Operation lambda10() {
    return tf.assertPositive(tf.constant(list(0.0, 2.0)),
        message("must be positive"));
  }

  static String lambda11() {
    return tf.assertNonNegative(x, message("no")).name();
  }

  static Operation lambda12() {
    return tf.assertNonPositive(3L);
  }

  static String lambda13() {
    return tf.assertNear(x, y).name();
  }

  static String lambda14() {
    return tf.assertNear(x, y, rtol(0.1), message("far")).name();
  }

  static String lambda15() {
    return tf.assertRank(x, 2L).name();
  }

  static Operation lambda16() {
    return tf.assertRank(x, 3L, message("Needs batch"));
  }

  static String lambda17() {
    return tf.assertRank(u, 3L).name();
  }

  static Operation lambda18() {
    return tf.assertRank(x, list(2L));
  }

  static String lambda19() {
    return tf.assertRankAtLeast(x, 1L).name();
  }

  static Operation lambda20() {
    return tf.assertRankAtLeast(x, 4L, name("big"));
  }

  static String lambda21() {
    return tf.assertRankIn(x, tuple(1L, 2L)).name();
  }

  static Operation lambda22() {
    return tf.assertRankIn(x, list(3L, 4L));
  }

  static String lambda23() {
    return tf.assertRankIn(u, list(3L, 4L)).name();
  }

  static String lambda24() {
    return tf.assertRank(u, tf.placeholder(tf.int32,
        shape(new PyList<Object>()))).name();
  }

  static String lambda25() {
    return tf.assertType(x, tf.float32).name();
  }

  static Operation lambda26() {
    return tf.assertType(x, tf.int32, message("Wrong."));
  }

  static String lambda27() {
    return tf.assertInteger(tf.constant(1L)).name();
  }

  static Operation lambda28() {
    return tf.assertInteger(x);
  }

  static Tensor lambda29() {
    return tf.assertScalar(3L);
  }

  static Tensor lambda30() {
    return tf.assertScalar(x);
  }

  static Object lambda31() {
    return Logic.<Object>none(() -> tf.assertProperIterable(list(1L)));
  }

  static Object lambda32() {
    return Logic.<Object>none(() -> tf.assertProperIterable(3L));
  }

  static Object lambda33() {
    return Logic.<Object>none(() -> tf.assertProperIterable("abc"));
  }

  static Object lambda34() {
    return Logic.<Object>and(s.run(z,
        feedDict(new PyDict<Tensor, PyList<PyList<Double>>>().with(x, list(list(1.0, 2.0, 3.0)))
        .with(y, list(list(1.0, 1.0, 1.0), list(2.0, 2.0, 2.0))))), () -> null);
  }

  public static void main(String... args) {
    x = tf.placeholder(tf.float32, shape(null, 3), name("x"));
    y = tf.placeholder(tf.float32, shape(null, 3), name("y"));
    u = tf.placeholder(tf.float32, name("unknown"));
    try (VariableScope checks = tf.variableScope("checks")) {
      try (PyContext context = tf.controlDependencies(list(tf.assertEqual(tf.shape(x),
          tf.shape(y), message("shapes differ"))))) {
        z = tf.identity(x.add(y));
      }
      attempt(LAMBDA);
      attempt(LAMBDA2);
      attempt(LAMBDA3);
      attempt(LAMBDA4);
      attempt(LAMBDA5);
      attempt(LAMBDA6);
      attempt(LAMBDA7);
      attempt(LAMBDA8);
      attempt(LAMBDA9);
      attempt(LAMBDA10);
      attempt(LAMBDA11);
      attempt(LAMBDA12);
      attempt(LAMBDA13);
      attempt(LAMBDA14);
    }
    attempt(LAMBDA15);
    attempt(LAMBDA16);
    attempt(LAMBDA17);
    attempt(LAMBDA18);
    attempt(LAMBDA19);
    attempt(LAMBDA20);
    attempt(LAMBDA21);
    attempt(LAMBDA22);
    attempt(LAMBDA23);
    attempt(LAMBDA24);
    attempt(LAMBDA25);
    attempt(LAMBDA26);
    attempt(LAMBDA27);
    attempt(LAMBDA28);
    attempt(LAMBDA29);
    attempt(LAMBDA30);
    attempt(LAMBDA31);
    attempt(LAMBDA32);
    attempt(LAMBDA33);
    try (Session session = tf.session().enter()) {
      s = session;
      print(s.run(z, feedDict(new PyDict<Tensor, PyList<PyList<Double>>>().with(x,
          list(list(1.0, 2.0, 3.0))).with(y, list(list(1.0, 1.0, 1.0))))));
      attempt(LAMBDA34);
    }
  }
}
