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
import org.tfgraft.runtime.graph.TensorLike;
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
      "205:4:T 206:6 207:7 209:8 210:9 215:13:<lambda> 215:13 219:14:<lambda> 219:14",
      "223:15:<lambda> 223:15 228:16:<lambda> 228:16 232:17:<lambda> 232:17 236:18:<lambda>",
      "236:18 240:19:<lambda> 240:19 244:20:<lambda> 244:20 248:21:<lambda> 248:21",
      "252:22:<lambda> 252:22 256:23:<lambda> 256:23 260:24:<lambda> 260:24 264:25:<lambda>",
      "264:25 268:26:<lambda> 268:26 272:27:<lambda> 272:27 276:28:<lambda> 276:28",
      "280:29:<lambda> 280:29 284:30:<lambda> 284:30 288:31:<lambda> 288:31 292:32:<lambda>",
      "292:32 296:33:<lambda> 296:33 300:34:<lambda> 300:34 304:35:<lambda> 304:35",
      "308:36:<lambda> 308:36 312:37:<lambda> 312:37 316:38:<lambda> 316:38 320:39:<lambda>",
      "320:39 324:40:<lambda> 324:40 328:41:<lambda> 328:41 332:42:<lambda> 332:42",
      "336:43:<lambda> 336:43 340:44:<lambda> 340:44 344:45:<lambda> 344:45 348:46:<lambda>",
      "348:46 352:48:<lambda> 352:48 356:49:<lambda> 356:49 360:50:<lambda> 360:50",
      "364:51:<lambda> 364:51 368:52:<lambda> 368:52 372:53:<lambda> 372:53 376:54:<lambda>",
      "376:54 380:55:<lambda> 380:55 384:56:<lambda> 384:56 388:57:<lambda> 388:57",
      "392:58:<lambda> 392:58 396:59:<lambda> 396:59 400:61:<lambda> 400:61 404:62:<lambda>",
      "404:62 408:63:<lambda> 408:63 412:64:<lambda> 412:64 416:65:<lambda> 416:65",
      "420:66:<lambda> 420:66 424:67:<lambda> 424:67 428:68:<lambda> 428:68 432:69:<lambda>",
      "432:69 436:70:<lambda> 436:70 440:71:<lambda> 440:71 444:72:<lambda> 444:72",
      "448:73:<lambda> 448:73 452:74:<lambda> 452:74 456:75:<lambda> 456:75 460:76:<lambda>",
      "460:76 465:77:<lambda> 465:77 469:78:<lambda> 469:78 473:79:<lambda> 473:79",
      "477:80:<lambda> 477:80 481:1:<module> 481:10 483:11 485:12 487:13 488:14 489:15 490:16",
      "491:17 492:18 493:19 494:20 495:21 496:22 497:23 498:24 499:25 500:26 501:27 502:28",
      "503:29 504:30 505:31 506:32 507:33 508:34 509:35 510:36 511:37 512:38 513:39 514:40",
      "515:41 516:42 517:43 518:44 519:45 520:46 521:47 522:48 523:49 524:50 525:51 526:52",
      "527:53 528:54 529:55 530:56 531:57 532:58 533:59 535:60 537:61 538:62 540:63 541:64",
      "542:65 543:66 544:67 545:68 546:69 547:70 548:71 549:72 550:73 551:74 552:75 553:76",
      "554:77 555:78 556:79 557:80"
    }
)
public final class Program {
  static Variable v;

  static Variable r;

  static Variable i;

  static Variable x;

  static IndexedSlices sl;

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

  private static final PyFunction LAMBDA62 = PyFunction.of("<lambda>", "", args -> lambda62());

  private static final PyFunction LAMBDA63 = PyFunction.of("<lambda>", "", args -> lambda63());

  private static final PyFunction LAMBDA64 = PyFunction.of("<lambda>", "", args -> lambda64());

  private static final PyFunction LAMBDA65 = PyFunction.of("<lambda>", "", args -> lambda65());

  private static final PyFunction LAMBDA66 = PyFunction.of("<lambda>", "", args -> lambda66());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static TensorLike lambda() {
    return (TensorLike) tf.assign(x, list(1.0, 2.0));
  }

  static TensorLike lambda2() {
    return (TensorLike) tf.assign(x, list(1.0), validateShape(false));
  }

  static TensorLike lambda3() {
    return (TensorLike) tf.assign(x, list(1.0, 3.0), useLocking(false),
        name("q"));
  }

  static TensorLike lambda4() {
    return (TensorLike) tf.assignAdd(x, list(1.0, 2.0), name("z"));
  }

  static TensorLike lambda5() {
    return (TensorLike) tf.assignSub(x, list(1.0, 2.0), useLocking(true));
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

  static Object lambda22() {
    return tf.castOrSame(x, tf.int32);
  }

  static Tensor lambda23() {
    return tf.gather(x, list(0L));
  }

  static TensorLike lambda24() {
    return (TensorLike) tf.scatterUpdate(x, list(0L), list(3.0));
  }

  static TensorLike lambda25() {
    return (TensorLike) tf.scatterAdd(x, list(0L), list(3.0), name("sc"));
  }

  static TensorLike lambda26() {
    return (TensorLike) tf.scatterSub(x, list(0L), list(3.0));
  }

  static TensorLike lambda27() {
    return (TensorLike) tf.scatterMul(x, list(0L), list(3.0));
  }

  static TensorLike lambda28() {
    return (TensorLike) tf.scatterDiv(x, list(0L), list(3.0));
  }

  static TensorLike lambda29() {
    return (TensorLike) tf.scatterMin(x, list(0L), list(3.0));
  }

  static TensorLike lambda30() {
    return (TensorLike) tf.scatterMax(x, list(0L), list(3.0));
  }

  static TensorLike lambda31() {
    return (TensorLike) tf.scatterNdUpdate(x, list(list(0L)), list(3.0));
  }

  static TensorLike lambda32() {
    return (TensorLike) tf.scatterNdAdd(x, list(list(0L)), list(3.0));
  }

  static TensorLike lambda33() {
    return (TensorLike) tf.scatterNdSub(x, list(list(0L)), list(3.0));
  }

  static Object lambda34() {
    return tf.batchScatterUpdate(x, list(0L), list(3.0));
  }

  static TensorLike lambda35() {
    return (TensorLike) x.scatterAdd(sl);
  }

  static TensorLike lambda36() {
    return (TensorLike) x.scatterSub(sl, useLocking(true), name("ss"));
  }

  static TensorLike lambda37() {
    return (TensorLike) x.scatterUpdate(sl);
  }

  static TensorLike lambda38() {
    return (TensorLike) x.scatterMul(sl);
  }

  static TensorLike lambda39() {
    return (TensorLike) x.scatterDiv(sl);
  }

  static TensorLike lambda40() {
    return (TensorLike) x.scatterMin(sl);
  }

  static TensorLike lambda41() {
    return (TensorLike) x.scatterMax(sl);
  }

  static Object lambda42() {
    return x.batchScatterUpdate(sl);
  }

  static TensorLike lambda43() {
    return (TensorLike) x.scatterNdAdd(list(list(0L)), list(3.0));
  }

  static TensorLike lambda44() {
    return (TensorLike) x.scatterNdSub(list(list(0L)), list(3.0), name("nd"));
  }

  static TensorLike lambda45() {
    return (TensorLike) x.scatterNdUpdate(list(list(0L)), list(3.0));
  }

  static TensorLike lambda46() {
    return (TensorLike) x.scatterAdd(5L);
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

  static TensorLike lambda50() {
    return (TensorLike) tf.assign(tf.constant(1L), 2L);
  }

  static Object lambda51() {
    return tf.assign(3L, 2L);
  }

  static TensorLike lambda52() {
    return (TensorLike) tf.scatterAdd(v, list(0L), list("x"));
  }

  static TensorLike lambda53() {
    return (TensorLike) tf.assignAdd(v, "x");
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
