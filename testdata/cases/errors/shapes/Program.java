// Shapes that do not fit: what the shape functions of operations say, and which constants they had asked for.
//
package errors.shapes;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.delta;
import static org.tfgraft.runtime.api.Args.limit;
import static org.tfgraft.runtime.api.Args.maxlen;
import static org.tfgraft.runtime.api.Args.num;
import static org.tfgraft.runtime.api.Args.perm;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.strides;
import static org.tfgraft.runtime.api.Args.x;
import static org.tfgraft.runtime.api.Args.y;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "187:5:attempt 188:7 190:8 191:9 196:12:<lambda> 196:12 200:13:<lambda> 200:13",
      "205:14:<lambda> 205:14 210:15:<lambda> 210:15 215:16:<lambda> 215:16 220:17:<lambda>",
      "220:17 224:18:<lambda> 224:18 228:19:<lambda> 228:19 232:20:<lambda> 232:20",
      "237:21:<lambda> 237:21 242:22:<lambda> 242:22 247:23:<lambda> 247:23 251:24:<lambda>",
      "251:24 255:25:<lambda> 255:25 259:26:<lambda> 259:26 263:27:<lambda> 263:27",
      "267:28:<lambda> 267:28 271:29:<lambda> 271:29 275:30:<lambda> 275:30 280:31:<lambda>",
      "280:31 285:32:<lambda> 285:32 290:33:<lambda> 290:33 294:34:<lambda> 294:34",
      "298:35:<lambda> 298:35 302:36:<lambda> 302:36 306:37:<lambda> 306:37 310:38:<lambda>",
      "310:38 314:39:<lambda> 314:39 318:40:<lambda> 318:40 322:41:<lambda> 322:41",
      "326:42:<lambda> 326:42 330:43:<lambda> 330:43 334:44:<lambda> 334:44 338:45:<lambda>",
      "338:45 342:46:<lambda> 342:46 346:47:<lambda> 346:47 350:48:<lambda> 350:48",
      "354:49:<lambda> 354:49 358:50:<lambda> 358:50 362:51:<lambda> 362:51 366:52:<lambda>",
      "366:52 370:53:<lambda> 370:53 375:54:<lambda> 375:54 380:55:<lambda> 380:55",
      "384:56:<lambda> 384:56 388:57:<lambda> 388:57 392:58:<lambda> 392:58 396:59:<lambda>",
      "396:59 401:60:<lambda> 401:60 406:61:<lambda> 406:61 411:62:<lambda> 411:62",
      "416:63:<lambda> 416:63 421:64:<lambda> 421:64 426:65:<lambda> 426:65 430:66:<lambda>",
      "430:66 434:67:<lambda> 434:67 438:68:<lambda> 438:68 442:69:<lambda> 442:69",
      "446:70:<lambda> 446:70 450:71:<lambda> 450:71 455:72:<lambda> 455:72 459:1:<module>",
      "459:12 460:13 461:14 462:15 463:16 464:17 465:18 466:19 467:20 468:21 469:22 470:23",
      "471:24 472:25 473:26 474:27 475:28 476:29 477:30 478:31 479:32 480:33 481:34 482:35",
      "483:36 484:37 485:38 486:39 487:40 488:41 489:42 490:43 491:44 492:45 493:46 494:47",
      "495:48 496:49 497:50 498:51 499:52 500:53 501:54 502:55 503:56 504:57 505:58 506:59",
      "507:60 508:61 509:62 510:63 511:64 512:65 513:66 514:67 515:68 516:69 517:70 518:71",
      "519:72"
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

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args2 -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args2 -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args2 -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args2 -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args2 -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args2 -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args2 -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args2 -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args2 -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args2 -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args2 -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args2 -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args2 -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args2 -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args2 -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args2 -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args2 -> lambda32());

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

  private static final PyFunction LAMBDA54 = PyFunction.of("<lambda>", "", args2 -> lambda54());

  private static final PyFunction LAMBDA55 = PyFunction.of("<lambda>", "", args2 -> lambda55());

  private static final PyFunction LAMBDA56 = PyFunction.of("<lambda>", "", args2 -> lambda56());

  private static final PyFunction LAMBDA57 = PyFunction.of("<lambda>", "", args2 -> lambda57());

  private static final PyFunction LAMBDA58 = PyFunction.of("<lambda>", "", args2 -> lambda58());

  private static final PyFunction LAMBDA59 = PyFunction.of("<lambda>", "", args2 -> lambda59());

  private static final PyFunction LAMBDA60 = PyFunction.of("<lambda>", "", args2 -> lambda60());

  private static final PyFunction LAMBDA61 = PyFunction.of("<lambda>", "", args2 -> lambda61());

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), repr(str(e)));
    }
  }

  static Tensor lambda() {
    return tf.stack(list(tf.zeros(list(2L)), tf.zeros(list(3L))));
  }

  static Tensor lambda2() {
    return tf.stack(list(tf.zeros(list(2L)), tf.zeros(list(3L)),
        tf.zeros(list(2L, 2L))), axis(1L));
  }

  static Tensor lambda3() {
    return tf.stack(list(tf.zeros(list(2L, 2L)), tf.zeros(list(2L)),
        tf.zeros(list(2L, 2L))), axis(1L));
  }

  static Tensor lambda4() {
    return tf.stack(list(tf.zeros(list(2L)), tf.zeros(list(2L))),
        axis(4L));
  }

  static Tensor lambda5() {
    return tf.addN(list(tf.zeros(list(2L)), tf.zeros(list(3L)),
        tf.zeros(list(2L, 2L))));
  }

  static Tensor lambda6() {
    return tf.transpose(tf.zeros(list(2L, 3L)), perm(list(0L)));
  }

  static Tensor lambda7() {
    return tf.transpose(tf.zeros(list(2L, 3L)), perm(list(0L, 5L)));
  }

  static Tensor lambda8() {
    return tf.tile(tf.zeros(list(2L)), list(1L, 2L));
  }

  static Tensor lambda9() {
    return tf.concat(list(tf.zeros(list(2L)), tf.zeros(list(2L, 2L))),
        0L);
  }

  static Tensor lambda10() {
    return tf.concat(list(tf.zeros(list(2L, 3L)), tf.zeros(list(2L,
        2L))), 0L);
  }

  static Tensor lambda11() {
    return tf.concat(list(tf.zeros(list(2L, 3L)), tf.zeros(list(2L,
        2L))), -3L);
  }

  static Tensor lambda12() {
    return tf.concat(list(1.0, 2.0), 0L);
  }

  static Tensor lambda13() {
    return tf.gather(1.0, list(0L));
  }

  static Tensor lambda14() {
    return tf.gather(tf.zeros(list(2L)), list(0L), axis(1L));
  }

  static Tensor lambda15() {
    return tf.zeros(list(2L)).getitem(3L);
  }

  static Tensor lambda16() {
    return tf.zeros(list(2L)).getitem(tuple(0L, 1L));
  }

  static Tensor lambda17() {
    return tf.expandDims(tf.zeros(list(2L)), axis(5L));
  }

  static PyList<Object> lambda18() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(5L)), 2L));
  }

  static PyList<Object> lambda19() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(5L)), 2L,
        axis(3L)));
  }

  static PyList<Object> lambda20() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(5L)), list(2L,
        2L)));
  }

  static PyList<Object> lambda21() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(5L)), list(2L,
        3L), axis(2L)));
  }

  static Tensor lambda22() {
    return tf.reshape(tf.zeros(list(2L, 3L)), list(4L));
  }

  static Tensor lambda23() {
    return tf.reshape(tf.zeros(list(2L, 3L)), list(4L, -1L));
  }

  static Tensor lambda24() {
    return tf.reshape(tf.zeros(list(2L, 3L)), list(-1L, -1L));
  }

  static Tensor lambda25() {
    return tf.reduceSum(tf.zeros(list(2L)), axis(3L));
  }

  static Tensor lambda26() {
    return tf.reduceSum(tf.zeros(list(2L)), axis(list(0L, 2L)));
  }

  static Tensor lambda27() {
    return tf.slice(tf.zeros(list(2L, 2L)), list(0L), list(1L));
  }

  static Tensor lambda28() {
    return tf.slice(tf.zeros(list(2L)), list(0L), list(5L));
  }

  static Tensor lambda29() {
    return tf.slice(tf.zeros(list(2L)), list(1L, 1L), list(5L, 1L));
  }

  static Tensor lambda30() {
    return tf.slice(tf.zeros(list(2L)), list(3L), list(-1L));
  }

  static Tensor lambda31() {
    return tf.pad(tf.zeros(list(2L)), list(list(1L, 1L), list(1L, 1L)));
  }

  static Tensor lambda32() {
    return tf.pad(tf.zeros(list(2L)), list(1L, 1L));
  }

  static Tensor lambda33() {
    return tf.argmax(tf.zeros(list(2L)), axis(3L));
  }

  static Tensor lambda34() {
    return tf.argmax(tf.zeros(new PyList<Object>()), axis(0L));
  }

  static Tensor lambda35() {
    return tf.oneHot(list(0L, 1L), -1L);
  }

  static Tensor lambda36() {
    return tf.range(0L, limit(10L), delta(-1L));
  }

  static Tensor lambda37() {
    return tf.fill(list(-2L), 1.0);
  }

  static Tensor lambda38() {
    return tf.fill(2L, 1.0);
  }

  static Tensor lambda39() {
    return tf.fill(list(list(2L)), 1.0);
  }

  static Tensor lambda40() {
    return tf.squeeze(tf.zeros(list(2L)), axis(list(0L)));
  }

  static Tensor lambda41() {
    return tf.squeeze(tf.zeros(list(2L)), axis(list(3L)));
  }

  static PyList<Object> lambda42() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L)),
        axis(3L)));
  }

  static PyList<Object> lambda43() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L)),
        num(3L)));
  }

  static PyList<Object> lambda44() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.placeholder(tf.float32)));
  }

  static Tensor lambda45() {
    return tf.linspace(0.0, 1.0, -3L);
  }

  static Tensor lambda46() {
    return tf.matmul(tf.zeros(list(2L)), tf.zeros(list(2L)));
  }

  static Tensor lambda47() {
    return tf.matmul(tf.zeros(list(2L, 3L)), tf.zeros(list(2L, 3L)));
  }

  static Tensor lambda48() {
    return tf.where(tf.zeros(list(2L)).gt(0L), x(tf.zeros(list(2L))),
        y(tf.zeros(list(3L))));
  }

  static Tensor lambda49() {
    return tf.where(tf.zeros(list(2L)).gt(0L), x(tf.zeros(list(3L))),
        y(tf.zeros(list(3L))));
  }

  static Object lambda50() {
    return tf.assign(tf.getVariable("v", shape(list(2L))),
        tf.zeros(list(3L)));
  }

  static Object lambda51() {
    return tf.scatterSub(tf.getVariable("v2", shape(list(2L))), list(0L),
        list(list(1.0, 1.0)));
  }

  static Object lambda52() {
    return tf.scatterUpdate(tf.getVariable("v3", shape(2, 2)), list(0L),
        list(1.0));
  }

  static Object lambda53() {
    return tf.scatterUpdate(tf.getVariable("v5", shape(2, 2)), list(0L),
        list(list(1.0, 1.0)));
  }

  static Tensor lambda54() {
    return tf.randomUniform(list(-1L));
  }

  static Tensor lambda55() {
    return tf.randomNormal(list(list(1L)));
  }

  static Tensor lambda56() {
    return tf.zeros(list(2L)).add(tf.zeros(list(3L)));
  }

  static Tensor lambda57() {
    return tf.sequenceMask(list(1L, 2L), maxlen(3L));
  }

  static Tensor lambda58() {
    return tf.sequenceMask(list(1L, 2L));
  }

  static TensorShape lambda59() {
    return tf.tensorShape(list(1L, 2L)).mergeWith(list(2L, 1L));
  }

  static Tensor lambda60() {
    return tf.stridedSlice(tf.zeros(list(3L, 3L)), list(0L), list(2L),
        strides(list(0L)));
  }

  static Tensor lambda61() {
    return tf.zeros(list(3L)).getitem(slice(null, null, 0L));
  }

  public static void main(String... args) {
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
    attempt(LAMBDA34);
    attempt(LAMBDA35);
    attempt(LAMBDA36);
    attempt(LAMBDA37);
    attempt(LAMBDA38);
    attempt(LAMBDA39);
    attempt(LAMBDA40);
    attempt(LAMBDA41);
    attempt(LAMBDA42);
    attempt(LAMBDA43);
    attempt(LAMBDA44);
    attempt(LAMBDA45);
    attempt(LAMBDA46);
    attempt(LAMBDA47);
    attempt(LAMBDA48);
    attempt(LAMBDA49);
    attempt(LAMBDA50);
    attempt(LAMBDA51);
    attempt(LAMBDA52);
    attempt(LAMBDA53);
    attempt(LAMBDA54);
    attempt(LAMBDA55);
    attempt(LAMBDA56);
    attempt(LAMBDA57);
    attempt(LAMBDA58);
    attempt(LAMBDA59);
    attempt(LAMBDA60);
    attempt(LAMBDA61);
  }
}
