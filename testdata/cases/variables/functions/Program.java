// Functions that assign, scatter, report and initialize, on variables of both kinds.
//
package variables.functions;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.useLocking;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.validateShape;
import static org.tfgraft.runtime.api.Args.varList;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.IndexedSlices;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "204:4:T 205:6 206:7 208:8 209:9 214:13:<lambda> 214:13 218:14:<lambda> 218:14",
      "222:15:<lambda> 222:15 226:16:<lambda> 226:16 230:17:<lambda> 230:17 234:18:<lambda>",
      "234:18 238:19:<lambda> 238:19 242:20:<lambda> 242:20 246:21:<lambda> 246:21",
      "250:22:<lambda> 250:22 254:23:<lambda> 254:23 258:24:<lambda> 258:24 262:25:<lambda>",
      "262:25 266:26:<lambda> 266:26 270:27:<lambda> 270:27 274:28:<lambda> 274:28",
      "278:29:<lambda> 278:29 282:30:<lambda> 282:30 286:31:<lambda> 286:31 290:32:<lambda>",
      "290:32 294:33:<lambda> 294:33 298:34:<lambda> 298:34 302:35:<lambda> 302:35",
      "306:36:<lambda> 306:36 310:37:<lambda> 310:37 314:38:<lambda> 314:38 318:39:<lambda>",
      "318:39 322:40:<lambda> 322:40 326:41:<lambda> 326:41 330:42:<lambda> 330:42",
      "334:43:<lambda> 334:43 338:44:<lambda> 338:44 342:45:<lambda> 342:45 346:46:<lambda>",
      "346:46 350:48:<lambda> 350:48 354:49:<lambda> 354:49 358:50:<lambda> 358:50",
      "362:51:<lambda> 362:51 366:52:<lambda> 366:52 370:53:<lambda> 370:53 374:54:<lambda>",
      "374:54 378:55:<lambda> 378:55 382:56:<lambda> 382:56 386:57:<lambda> 386:57",
      "390:58:<lambda> 390:58 394:59:<lambda> 394:59 398:61:<lambda> 398:61 402:62:<lambda>",
      "402:62 406:63:<lambda> 406:63 410:64:<lambda> 410:64 414:65:<lambda> 414:65",
      "418:66:<lambda> 418:66 422:67:<lambda> 422:67 426:68:<lambda> 426:68 430:69:<lambda>",
      "430:69 434:70:<lambda> 434:70 438:71:<lambda> 438:71 442:72:<lambda> 442:72",
      "446:73:<lambda> 446:73 450:74:<lambda> 450:74 454:75:<lambda> 454:75 458:76:<lambda>",
      "458:76 463:77:<lambda> 463:77 467:78:<lambda> 467:78 471:79:<lambda> 471:79",
      "475:80:<lambda> 475:80 479:1:<module> 479:10 481:11 483:12 485:13 486:14 487:15 488:16",
      "489:17 490:18 491:19 492:20 493:21 494:22 495:23 496:24 497:25 498:26 499:27 500:28",
      "501:29 502:30 503:31 504:32 505:33 506:34 507:35 508:36 509:37 510:38 511:39 512:40",
      "513:41 514:42 515:43 516:44 517:45 518:46 519:47 520:48 521:49 522:50 523:51 524:52",
      "525:53 526:54 527:55 528:56 529:57 530:58 531:59 533:60 535:61 536:62 538:63 539:64",
      "540:65 541:66 542:67 543:68 544:69 545:70 546:71 547:72 548:73 549:74 550:75 551:76",
      "552:77 553:78 554:79 555:80"
    }
)
public final class Program {
  static Variable v;

  static Variable r;

  static Variable i;

  static Variable x;

  static IndexedSlices sl;

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

  private static final PyFunction LAMBDA62 = PyFunction.of("<lambda>", "", args2 -> lambda62());

  private static final PyFunction LAMBDA63 = PyFunction.of("<lambda>", "", args2 -> lambda63());

  private static final PyFunction LAMBDA64 = PyFunction.of("<lambda>", "", args2 -> lambda64());

  private static final PyFunction LAMBDA65 = PyFunction.of("<lambda>", "", args2 -> lambda65());

  private static final PyFunction LAMBDA66 = PyFunction.of("<lambda>", "", args2 -> lambda66());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object lambda() {
    return tf.assign(x, list(1.0, 2.0));
  }

  static Object lambda2() {
    return tf.assign(x, list(1.0), validateShape(false));
  }

  static Object lambda3() {
    return tf.assign(x, list(1.0, 3.0), useLocking(false), name("q"));
  }

  static Object lambda4() {
    return tf.assignAdd(x, list(1.0, 2.0), name("z"));
  }

  static Object lambda5() {
    return tf.assignSub(x, list(1.0, 2.0), useLocking(true));
  }

  static Tensor lambda6() {
    return tf.isVariableInitialized(x);
  }

  static Object lambda7() {
    return tf.assertVariablesInitialized(varList(list(x)));
  }

  static Tensor lambda8() {
    return tf.reportUninitializedVariables(varList(list(x)));
  }

  static String lambda9() {
    return tf.variablesInitializer(list(x)).name();
  }

  static String lambda10() {
    return tf.variablesInitializer(list(x), name("nn")).name();
  }

  static String lambda11() {
    return tf.initializeVariables(list(x)).name();
  }

  static Tensor lambda12() {
    return tf.identity(x);
  }

  static Tensor lambda13() {
    return tf.convertToTensor(x);
  }

  static Tensor lambda14() {
    return tf.convertToTensor(x, dtype(tf.int32));
  }

  static Tensor lambda15() {
    return tf.convertToTensor(x, name("nm"));
  }

  static Tensor lambda16() {
    return tf.stack(list(x, x));
  }

  static Tensor lambda17() {
    return tf.concat(list(x, v), 0L);
  }

  static Tensor lambda18() {
    return tf.convertToTensor(list(x, x));
  }

  static Tensor lambda19() {
    return tf.shape(x);
  }

  static Tensor lambda20() {
    return tf.zerosLike(x);
  }

  static Tensor lambda21() {
    return tf.onesLike(x);
  }

  static Tensor lambda22() {
    return tf.cast(x, tf.int32);
  }

  static Tensor lambda23() {
    return tf.gather(x, list(0L));
  }

  static Object lambda24() {
    return tf.scatterUpdate(x, list(0L), list(3.0));
  }

  static Object lambda25() {
    return tf.scatterAdd(x, list(0L), list(3.0), name("sc"));
  }

  static Object lambda26() {
    return tf.scatterSub(x, list(0L), list(3.0));
  }

  static Object lambda27() {
    return tf.scatterMul(x, list(0L), list(3.0));
  }

  static Object lambda28() {
    return tf.scatterDiv(x, list(0L), list(3.0));
  }

  static Object lambda29() {
    return tf.scatterMin(x, list(0L), list(3.0));
  }

  static Object lambda30() {
    return tf.scatterMax(x, list(0L), list(3.0));
  }

  static Object lambda31() {
    return tf.scatterNdUpdate(x, list(list(0L)), list(3.0));
  }

  static Object lambda32() {
    return tf.scatterNdAdd(x, list(list(0L)), list(3.0));
  }

  static Object lambda33() {
    return tf.scatterNdSub(x, list(list(0L)), list(3.0));
  }

  static Object lambda34() {
    return tf.batchScatterUpdate(x, list(0L), list(3.0));
  }

  static Object lambda35() {
    return x.scatterAdd(sl);
  }

  static Object lambda36() {
    return x.scatterSub(sl, useLocking(true), name("ss"));
  }

  static Object lambda37() {
    return x.scatterUpdate(sl);
  }

  static Object lambda38() {
    return x.scatterMul(sl);
  }

  static Object lambda39() {
    return x.scatterDiv(sl);
  }

  static Object lambda40() {
    return x.scatterMin(sl);
  }

  static Object lambda41() {
    return x.scatterMax(sl);
  }

  static Object lambda42() {
    return x.batchScatterUpdate(sl);
  }

  static Object lambda43() {
    return x.scatterNdAdd(list(list(0L)), list(3.0));
  }

  static Object lambda44() {
    return x.scatterNdSub(list(list(0L)), list(3.0), name("nd"));
  }

  static Object lambda45() {
    return x.scatterNdUpdate(list(list(0L)), list(3.0));
  }

  static Object lambda46() {
    return x.scatterAdd(5L);
  }

  static Tensor lambda47() {
    return tf.countUpTo(x, 3L);
  }

  static Tensor lambda48() {
    return x.countUpTo(3L);
  }

  static Tensor lambda49() {
    return tf.countUpTo(v, 3L);
  }

  static Object lambda50() {
    return tf.assign(tf.constant(1L), 2L);
  }

  static Object lambda51() {
    return tf.assign(3L, 2L);
  }

  static Object lambda52() {
    return tf.scatterAdd(v, list(0L), list("x"));
  }

  static Object lambda53() {
    return tf.assignAdd(v, "x");
  }

  static Tensor lambda54() {
    return tf.isVariableInitialized(3L);
  }

  static Operation lambda55() {
    return tf.variablesInitializer((Object) null);
  }

  static String lambda56() {
    return tf.variablesInitializer(new PyList<Object>()).name();
  }

  static Operation lambda57() {
    return tf.variablesInitializer(list(3L));
  }

  static Operation lambda58() {
    return tf.variablesInitializer(v);
  }

  static Object lambda59() {
    return tf.assertVariablesInitialized();
  }

  static Tensor lambda60() {
    return tf.reportUninitializedVariables();
  }

  static Tensor lambda61() {
    return tf.reportUninitializedVariables(varList(new PyList<Object>()));
  }

  static Tensor lambda62() {
    return tf.reportUninitializedVariables(varList(list(v, i, r)),
        name("rep"));
  }

  static String lambda63() {
    return tf.globalVariablesInitializer().name();
  }

  static String lambda64() {
    return tf.localVariablesInitializer().name();
  }

  static String lambda65() {
    return tf.initializeAllVariables().name();
  }

  static String lambda66() {
    return tf.initializeLocalVariables().name();
  }

  public static void main(String... args) {
    v = tf.variable(initialValue(list(1.0, 2.0)), name("v"));
    r = tf.variable(initialValue(list(1.0, 2.0)), name("r"), useResource(true));
    i = tf.variable(initialValue(1L), name("i"));
    Variable ri = tf.variable(initialValue(1L), name("ri"), useResource(true));
    for (Variable item : list(v, r)) {
      x = item;
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
      t(LAMBDA17);
      t(LAMBDA18);
      t(LAMBDA19);
      t(LAMBDA20);
      t(LAMBDA21);
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
      t(LAMBDA32);
      t(LAMBDA33);
      t(LAMBDA34);
      sl = tf.indexedSlices(tf.constant(list(5.0)), tf.constant(list(1L)));
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
    }
    for (Variable item2 : list(i, ri)) {
      x = item2;
      t(LAMBDA47);
      t(LAMBDA48);
    }
    t(LAMBDA49);
    t(LAMBDA50);
    t(LAMBDA51);
    t(LAMBDA52);
    t(LAMBDA53);
    t(LAMBDA54);
    t(LAMBDA55);
    t(LAMBDA56);
    t(LAMBDA57);
    t(LAMBDA58);
    t(LAMBDA59);
    t(LAMBDA60);
    t(LAMBDA61);
    t(LAMBDA62);
    t(LAMBDA63);
    t(LAMBDA64);
    t(LAMBDA65);
    t(LAMBDA66);
  }
}
