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
import org.tfgraft.runtime.graph.TensorLike;
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
      "188:5:attempt 189:7 191:8 192:9 197:12:<lambda> 197:12 201:13:<lambda> 201:13",
      "206:14:<lambda> 206:14 211:15:<lambda> 211:15 216:16:<lambda> 216:16 221:17:<lambda>",
      "221:17 225:18:<lambda> 225:18 229:19:<lambda> 229:19 233:20:<lambda> 233:20",
      "238:21:<lambda> 238:21 243:22:<lambda> 243:22 248:23:<lambda> 248:23 252:24:<lambda>",
      "252:24 256:25:<lambda> 256:25 260:26:<lambda> 260:26 264:27:<lambda> 264:27",
      "268:28:<lambda> 268:28 272:29:<lambda> 272:29 276:30:<lambda> 276:30 281:31:<lambda>",
      "281:31 286:32:<lambda> 286:32 291:33:<lambda> 291:33 295:34:<lambda> 295:34",
      "299:35:<lambda> 299:35 303:36:<lambda> 303:36 307:37:<lambda> 307:37 311:38:<lambda>",
      "311:38 315:39:<lambda> 315:39 319:40:<lambda> 319:40 323:41:<lambda> 323:41",
      "327:42:<lambda> 327:42 331:43:<lambda> 331:43 335:44:<lambda> 335:44 339:45:<lambda>",
      "339:45 343:46:<lambda> 343:46 347:47:<lambda> 347:47 351:48:<lambda> 351:48",
      "355:49:<lambda> 355:49 359:50:<lambda> 359:50 363:51:<lambda> 363:51 367:52:<lambda>",
      "367:52 371:53:<lambda> 371:53 376:54:<lambda> 376:54 381:55:<lambda> 381:55",
      "385:56:<lambda> 385:56 389:57:<lambda> 389:57 393:58:<lambda> 393:58 397:59:<lambda>",
      "397:59 402:60:<lambda> 402:60 407:61:<lambda> 407:61 412:62:<lambda> 412:62",
      "417:63:<lambda> 417:63 422:64:<lambda> 422:64 427:65:<lambda> 427:65 431:66:<lambda>",
      "431:66 435:67:<lambda> 435:67 439:68:<lambda> 439:68 443:69:<lambda> 443:69",
      "447:70:<lambda> 447:70 451:71:<lambda> 451:71 456:72:<lambda> 456:72 460:1:<module>",
      "460:12 461:13 462:14 463:15 464:16 465:17 466:18 467:19 468:20 469:21 470:22 471:23",
      "472:24 473:25 474:26 475:27 476:28 477:29 478:30 479:31 480:32 481:33 482:34 483:35",
      "484:36 485:37 486:38 487:39 488:40 489:41 490:42 491:43 492:44 493:45 494:46 495:47",
      "496:48 497:49 498:50 499:51 500:52 501:53 502:54 503:55 504:56 505:57 506:58 507:59",
      "508:60 509:61 510:62 511:63 512:64 513:65 514:66 515:67 516:68 517:69 518:70 519:71",
      "520:72"
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

  private static final PyFunction LAMBDA54 = PyFunction.of("<lambda>", "", args -> lambda54());

  private static final PyFunction LAMBDA55 = PyFunction.of("<lambda>", "", args -> lambda55());

  private static final PyFunction LAMBDA56 = PyFunction.of("<lambda>", "", args -> lambda56());

  private static final PyFunction LAMBDA57 = PyFunction.of("<lambda>", "", args -> lambda57());

  private static final PyFunction LAMBDA58 = PyFunction.of("<lambda>", "", args -> lambda58());

  private static final PyFunction LAMBDA59 = PyFunction.of("<lambda>", "", args -> lambda59());

  private static final PyFunction LAMBDA60 = PyFunction.of("<lambda>", "", args -> lambda60());

  private static final PyFunction LAMBDA61 = PyFunction.of("<lambda>", "", args -> lambda61());

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

  static TensorLike lambda50() {
    return (TensorLike) tf.assign(tf.getVariable("v", shape(list(2L))),
        tf.zeros(list(3L)));
  }

  static TensorLike lambda51() {
    return (TensorLike) tf.scatterSub(tf.getVariable("v2",
        shape(list(2L))), list(0L), list(list(1.0, 1.0)));
  }

  static TensorLike lambda52() {
    return (TensorLike) tf.scatterUpdate(tf.getVariable("v3", shape(2, 2)),
        list(0L), list(1.0));
  }

  static TensorLike lambda53() {
    return (TensorLike) tf.scatterUpdate(tf.getVariable("v5", shape(2, 2)),
        list(0L), list(list(1.0, 1.0)));
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
