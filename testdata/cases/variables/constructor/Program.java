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
      "177:4:T 178:6 179:7 181:8 182:9 187:10:<lambda> 187:10 191:11:<lambda> 191:11",
      "195:12:<lambda> 195:12 199:13:<lambda> 199:13 203:14:<lambda> 203:14 208:15:<lambda>",
      "208:15 212:16:<lambda> 212:16 216:17:<lambda> 216:17 220:18:<lambda> 220:18",
      "224:19:<lambda> 224:19 228:20:<lambda> 228:20 232:21:<lambda> 232:21 236:22:<lambda>",
      "236:22 240:23:<lambda> 240:23 244:24:<lambda> 244:24 249:25:<lambda> 249:25",
      "253:25:<lambda> 253:25 257:26:<lambda> 257:26 261:26:<lambda> 261:26 265:27:<lambda>",
      "265:27 269:27:<lambda> 269:27 273:28:<lambda> 273:28 278:29:<lambda> 278:29",
      "283:30:<lambda> 283:30 288:31:<lambda> 288:31 293:32:<lambda> 293:32 298:33:<lambda>",
      "298:33 302:34:<lambda> 302:34 307:35:<lambda> 307:35 312:36:<lambda> 312:36",
      "316:37:<lambda> 316:37 320:37:<lambda> 320:37 325:38:<lambda> 325:38 329:39:<lambda>",
      "329:39 334:40:<lambda> 334:40 338:41:<lambda> 338:41 342:42:<lambda> 342:42",
      "347:43:<lambda> 347:43 352:44:<lambda> 352:44 357:45:<lambda> 357:45 361:46:<lambda>",
      "361:46 366:47:<lambda> 366:47 371:48:<lambda> 371:48 375:49:<lambda> 375:49",
      "380:50:<lambda> 380:50 384:51:<lambda> 384:51 388:52:<lambda> 388:52 392:53:<lambda>",
      "392:53 396:54:<lambda> 396:54 400:55:<lambda> 400:55 404:56:<lambda> 404:56",
      "408:57:<lambda> 408:57 413:58:<lambda> 413:58 418:1:<module> 418:10 419:11 420:12 421:13",
      "422:14 423:15 424:16 425:17 426:18 427:19 428:20 429:21 430:22 431:23 432:24 433:25",
      "434:26 435:27 436:28 437:29 438:30 439:31 440:32 441:33 442:34 443:35 444:36 445:37",
      "446:38 447:39 448:40 449:41 450:42 451:43 452:44 453:45 454:46 455:47 456:48 457:49",
      "458:50 459:51 460:52 461:53 462:54 463:55 464:56 465:57 466:58"
    }
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args2 -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args2 -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args2 -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args2 -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args2 -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args2 -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args2 -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args2 -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args2 -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args2 -> lambda15());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda17());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args2 -> lambda16());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda19());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args2 -> lambda18());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda21());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args2 -> lambda20());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args2 -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args2 -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args2 -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args2 -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args2 -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args2 -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args2 -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args2 -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args2 -> lambda30());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda32(args[0]));

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args2 -> lambda31());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args2 -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args2 -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args2 -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args2 -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args2 -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args2 -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args2 -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args2 -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args2 -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args2 -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args2 -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args2 -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args2 -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args2 -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args2 -> lambda47());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args2 -> lambda48());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>", "", args2 -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args2 -> lambda50());

  private static final PyFunction LAMBDA51 = PyFunction.of("<lambda>", "", args2 -> lambda51());

  private static final PyFunction LAMBDA52 = PyFunction.of("<lambda>", "", args2 -> lambda52());

  private static final PyFunction LAMBDA53 = PyFunction.of("<lambda>", "", args2 -> lambda53());

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
    return tf.variable(initialValue(Py.call(Api.type("np.float32"), 3L)));
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
