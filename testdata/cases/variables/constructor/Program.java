// Every argument of tf.Variable, with what is refused.
//
package variables.constructor;

import static org.tfgraft.runtime.api.Args.aggregation;
import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.constraint;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.expectedShape;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.synchronization;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.validateShape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.Float32;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableAggregation;
import org.tfgraft.runtime.variable.VariableSynchronization;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "178:4:T 179:6 180:7 182:8 183:9 188:10:<lambda> 188:10 192:11:<lambda> 192:11",
      "196:12:<lambda> 196:12 200:13:<lambda> 200:13 204:14:<lambda> 204:14 209:15:<lambda>",
      "209:15 213:16:<lambda> 213:16 217:17:<lambda> 217:17 221:18:<lambda> 221:18",
      "225:19:<lambda> 225:19 229:20:<lambda> 229:20 233:21:<lambda> 233:21 237:22:<lambda>",
      "237:22 241:23:<lambda> 241:23 246:24:<lambda> 246:24 251:25:<lambda> 251:25",
      "255:25:<lambda> 255:25 259:26:<lambda> 259:26 263:26:<lambda> 263:26 267:27:<lambda>",
      "267:27 271:27:<lambda> 271:27 275:28:<lambda> 275:28 280:29:<lambda> 280:29",
      "285:30:<lambda> 285:30 290:31:<lambda> 290:31 295:32:<lambda> 295:32 300:33:<lambda>",
      "300:33 304:34:<lambda> 304:34 309:35:<lambda> 309:35 314:36:<lambda> 314:36",
      "318:37:<lambda> 318:37 322:37:<lambda> 322:37 327:38:<lambda> 327:38 331:39:<lambda>",
      "331:39 336:40:<lambda> 336:40 340:41:<lambda> 340:41 344:42:<lambda> 344:42",
      "349:43:<lambda> 349:43 354:44:<lambda> 354:44 359:45:<lambda> 359:45 363:46:<lambda>",
      "363:46 368:47:<lambda> 368:47 373:48:<lambda> 373:48 377:49:<lambda> 377:49",
      "382:50:<lambda> 382:50 386:51:<lambda> 386:51 390:52:<lambda> 390:52 394:53:<lambda>",
      "394:53 398:54:<lambda> 398:54 402:55:<lambda> 402:55 406:56:<lambda> 406:56",
      "410:57:<lambda> 410:57 415:58:<lambda> 415:58 420:1:<module> 420:10 421:11 422:12 423:13",
      "424:14 425:15 426:16 427:17 428:18 429:19 430:20 431:21 432:22 433:23 434:24 435:25",
      "436:26 437:27 438:28 439:29 440:30 441:31 442:32 443:33 444:34 445:35 446:36 447:37",
      "448:38 449:39 450:40 451:41 452:42 453:43 454:44 455:45 456:46 457:47 458:48 459:49",
      "460:50 461:51 462:52 463:53 464:54 465:55 466:56 467:57 468:58"
    }
)
public final class Program {
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

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda17());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda19());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda21());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args -> lambda30());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda32(args[0]));

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args -> lambda31());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args -> lambda47());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args -> lambda48());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>", "", args -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args -> lambda50());

  private static final PyFunction LAMBDA51 = PyFunction.of("<lambda>", "", args -> lambda51());

  private static final PyFunction LAMBDA52 = PyFunction.of("<lambda>", "", args -> lambda52());

  private static final PyFunction LAMBDA53 = PyFunction.of("<lambda>", "", args -> lambda53());

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
    return tf.variable();
  }

  static Variable lambda2() {
    return tf.variable(initialValue((Object) null));
  }

  static Variable lambda3() {
    return tf.variable(initialValue(3L), collections("abc"));
  }

  static Variable lambda4() {
    return tf.variable(initialValue(3L), collections(5L));
  }

  static String lambda5() {
    return tf.variable(initialValue(3L),
        collections(Builtins.<String>setOf("a"))).name();
  }

  static String lambda6() {
    return tf.variable(initialValue(3L), collections(tuple("a", "b"))).name();
  }

  static Variable lambda7() {
    return tf.variable(initialValue(3L), trainable(false));
  }

  static Object lambda8() {
    return tf.variable(initialValue(3L), trainable((Object) null)).trainable();
  }

  static Object lambda9() {
    return tf.variable(initialValue(3L), trainable(0L)).trainable();
  }

  static Variable lambda10() {
    return tf.variable(initialValue(3L), dtype(tf.float64));
  }

  static Variable lambda11() {
    return tf.variable(initialValue(3.5), dtype(tf.int32));
  }

  static Variable lambda12() {
    return tf.variable(initialValue("abc"));
  }

  static Variable lambda13() {
    return tf.variable(initialValue(np.zeros(list(2L, 3L))));
  }

  static Variable lambda14() {
    return tf.variable(initialValue((Float32) Py.call(Api.type("np.float32"),
        3L)));
  }

  static Variable lambda15() {
    return tf.variable(initialValue(list(list(1L, 2L), list(3L, 4L))),
        name("m"), dtype(tf.float32));
  }

  static Tensor lambda17() {
    return tf.ones(list(2L));
  }

  static Variable lambda16() {
    return tf.variable(initialValue(LAMBDA17), name("fn"));
  }

  static double lambda19() {
    return 3.0;
  }

  static Variable lambda18() {
    return tf.variable(initialValue(LAMBDA19), dtype(tf.float64));
  }

  static PyList<Long> lambda21() {
    return list(1L, 2L);
  }

  static Variable lambda20() {
    return tf.variable(initialValue(LAMBDA21));
  }

  static Variable lambda22() {
    return tf.variable(initialValue(tf.zeros(list(2L))),
        expectedShape(list(2L)));
  }

  static Variable lambda23() {
    return tf.variable(initialValue(tf.placeholder(tf.float32,
        shape(list((Object) null)))));
  }

  static Variable lambda24() {
    return tf.variable(initialValue(tf.placeholder(tf.float32)),
        validateShape(false));
  }

  static TensorShape lambda25() {
    return tf.variable(initialValue(tf.placeholder(tf.float32,
        shape(list((Object) null)))), validateShape(false)).shape();
  }

  static Variable lambda26() {
    return tf.variable(initialValue(3L),
        shape(tf.tensorShape((Object) null)));
  }

  static Variable lambda27() {
    return tf.variable(initialValue(3L), shape(list(2L)));
  }

  static Variable lambda28() {
    return tf.variable(initialValue(3L),
        shape(tf.tensorShape((Object) null)), useResource(true));
  }

  static Variable lambda29() {
    return tf.variable(initialValue(list(3L)), shape(list(2L)),
        useResource(true));
  }

  static Variable lambda30() {
    return tf.variable(initialValue(3L), constraint(5L));
  }

  static Object lambda32(Object x) {
    return x;
  }

  static boolean lambda31() {
    return tf.variable(initialValue(3L),
        constraint(LAMBDA32)).constraint() != null;
  }

  static Variable lambda33() {
    return tf.variable(initialValue(3L), cachingDevice("/gpu:0"));
  }

  static Variable lambda34() {
    return tf.variable(initialValue(3L), cachingDevice("/gpu:0"),
        useResource(true));
  }

  static Variable lambda35() {
    return tf.variable(initialValue(3L), useResource(true), name("r"));
  }

  static Variable lambda36() {
    return tf.variable(initialValue(3L), useResource(false), name("r"));
  }

  static Variable lambda37() {
    return tf.variable(initialValue(3L),
        synchronization(VariableSynchronization.ON_READ));
  }

  static Variable lambda38() {
    return tf.variable(initialValue(3L),
        synchronization(VariableSynchronization.ON_READ), trainable(true));
  }

  static Object lambda39() {
    return tf.variable(initialValue(3L),
        synchronization(VariableSynchronization.ON_READ)).trainable();
  }

  static Variable lambda40() {
    return tf.variable(initialValue(3L), synchronization(5L));
  }

  static Variable lambda41() {
    return tf.variable(initialValue(3L),
        synchronization(VariableSynchronization.NONE));
  }

  static Object lambda42() {
    return tf.variable(initialValue(3L),
        aggregation(VariableAggregation.SUM)).aggregation();
  }

  static Variable lambda43() {
    return tf.variable(initialValue(3L), aggregation(7L));
  }

  static Object lambda44() {
    return tf.variable(initialValue(3L),
        aggregation((Object) null)).aggregation();
  }

  static Variable lambda45() {
    return tf.variable(initialValue(3L), name("a/b"));
  }

  static Variable lambda46() {
    return tf.variable(initialValue(3L), name("a b"));
  }

  static Variable lambda47() {
    return tf.variable(initialValue(3L), name(""));
  }

  static Variable lambda48() {
    return tf.variable(initialValue(3L), name("x/"));
  }

  static Variable lambda49() {
    return tf.variable(initialValue(3L), name("_x"));
  }

  static Variable lambda50() {
    return tf.variable(initialValue(tf.variable(initialValue(3L))));
  }

  static Variable lambda51() {
    return tf.variable(initialValue(tf.variable(initialValue(3L)).initializedValue()));
  }

  static Variable lambda52() {
    return tf.variable(initialValue(tf.getVariable("gg", shape(list(2L)),
        useResource(true))));
  }

  static Variable lambda53() {
    return tf.variable(initialValue(Builtins.<Object>list(tf.constant(1L),
        2L)));
  }

  public static void main(String... args) {
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
    t(LAMBDA12);
    t(LAMBDA13);
    t(LAMBDA14);
    t(LAMBDA15);
    t(LAMBDA16);
    t(LAMBDA18);
    t(LAMBDA20);
    t(LAMBDA22);
    t(LAMBDA23);
    t(LAMBDA24);
    t(LAMBDA25);
    t(LAMBDA26);
    t(LAMBDA27);
    t(LAMBDA28);
    t(LAMBDA29);
    t(LAMBDA30);
    t(LAMBDA31);
    t(LAMBDA33);
    t(LAMBDA34);
    t(LAMBDA35);
    t(LAMBDA36);
    t(LAMBDA37);
    t(LAMBDA38);
    t(LAMBDA39);
    t(LAMBDA40);
    t(LAMBDA41);
    t(LAMBDA42);
    t(LAMBDA43);
    t(LAMBDA44);
    t(LAMBDA45);
    t(LAMBDA46);
    t(LAMBDA47);
    t(LAMBDA48);
    t(LAMBDA49);
    t(LAMBDA50);
    t(LAMBDA51);
    t(LAMBDA52);
    t(LAMBDA53);
  }
}
