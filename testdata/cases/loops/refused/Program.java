// What tf.while_loop does not take, and tensors of loops used outside of them.
//
package loops.refused;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.maximumIterations;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.parallelIterations;
import static org.tfgraft.runtime.api.Args.shapeInvariants;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "268:4:attempt 269:6 271:7 272:8 277:9:<lambda> 277:9 281:9:<lambda> 281:9 285:10:<lambda>",
      "285:10 289:10:<lambda> 289:10 293:11:<lambda> 293:11 297:11:<lambda> 297:11",
      "301:11:<lambda> 301:11 305:12:<lambda> 305:12 309:12:<lambda> 309:12 313:12:<lambda>",
      "313:12 318:13:<lambda> 318:13 322:13:<lambda> 322:13 326:13:<lambda> 326:13",
      "331:14:<lambda> 331:14 335:14:<lambda> 335:14 339:14:<lambda> 339:14 343:15:<lambda>",
      "343:15 347:15:<lambda> 347:15 351:15:<lambda> 351:15 355:16:<lambda> 355:16",
      "359:16:<lambda> 359:16 363:16:<lambda> 363:16 368:17:<lambda> 368:17 372:17:<lambda>",
      "372:17 376:17:<lambda> 376:17 382:18:<lambda> 382:18 386:18:<lambda> 386:18",
      "390:18:<lambda> 390:18 396:19:<lambda> 396:19 400:19:<lambda> 400:19 404:19:<lambda>",
      "404:19 411:20:<lambda> 411:20 415:20:<lambda> 415:20 419:20:<lambda> 419:20",
      "424:21:<lambda> 424:21 428:21:<lambda> 428:21 432:21:<lambda> 432:21 437:22:<lambda>",
      "437:22 441:22:<lambda> 441:22 445:22:<lambda> 445:22 449:23:<lambda> 449:23",
      "453:23:<lambda> 453:23 457:23:<lambda> 457:23 461:24:<lambda> 461:24 465:24:<lambda>",
      "465:24 469:24:<lambda> 469:24 473:25:<lambda> 473:25 477:25:<lambda> 477:25",
      "481:25:<lambda> 481:25 485:26:<lambda> 485:26 489:26:<lambda> 489:26 493:26:<lambda>",
      "493:26 497:27:<lambda> 497:27 501:27:<lambda> 501:27 505:27:<lambda> 505:27",
      "509:28:<lambda> 509:28 513:28:<lambda> 513:28 517:28:<lambda> 517:28 521:29:<lambda>",
      "521:29 525:29:<lambda> 525:29 529:29:<lambda> 529:29 533:31:body 533:32 534:33 535:34",
      "539:35:<lambda> 539:35 543:36:<lambda> 543:36 547:37:<lambda> 547:37 551:37:<lambda>",
      "551:37 555:37:<lambda> 555:37 559:38:<lambda> 559:38 563:39:with_variable 563:40 564:41",
      "568:42:<lambda> 568:42 572:42:<lambda> 572:42 576:44:<lambda> 576:44 580:45:<lambda>",
      "580:45 584:43:with_lambda 584:44 585:45 586:46 590:47:<lambda> 590:47 594:47:<lambda>",
      "594:47 598:1:<module> 598:9 599:10 600:11 601:12 602:13 603:14 604:15 605:16 606:17",
      "607:18 608:19 609:20 610:21 611:22 612:23 613:24 614:25 615:26 616:27 617:28 618:29",
      "619:30 620:35 621:36 622:37 623:38 624:42 625:47 626:48"
    }
)
public final class Program {
  static PyList<Tensor> leak;

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda2((Tensor) args[0]));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda4((Tensor) args[0]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda6(args[0]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda7(args[0]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda9((Tensor) args[0]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda10((Tensor) args[0]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda12((Tensor) args[0]));

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda13((Tensor) args[0]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda15((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda16((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda18((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda19((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args -> lambda17());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda21((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda22((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda24((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda25((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args -> lambda23());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda27((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda28((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda30((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda31((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda33((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda34((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args -> lambda32());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda36((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda37((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args -> lambda35());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda39((Tensor) args[0]));

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda40((Tensor) args[0]));

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args -> lambda38());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda42((Tensor) args[0]));

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda43((Tensor) args[0]));

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda45((Tensor) args[0]));

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda46((Tensor) args[0]));

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args -> lambda44());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda48((Tensor) args[0]));

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda49((Tensor) args[0]));

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args -> lambda47());

  private static final PyFunction LAMBDA51 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda51((Tensor) args[0]));

  private static final PyFunction LAMBDA52 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda52((Tensor) args[0]));

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args -> lambda50());

  private static final PyFunction LAMBDA54 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda54((Tensor) args[0]));

  private static final PyFunction LAMBDA55 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda55((Tensor) args[0]));

  private static final PyFunction LAMBDA53 = PyFunction.of("<lambda>", "", args -> lambda53());

  private static final PyFunction LAMBDA57 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda57((Tensor) args[0]));

  private static final PyFunction LAMBDA58 = PyFunction.of("<lambda>.<locals>.<lambda>", "i, j",
      args -> lambda58(args[0], args[1]));

  private static final PyFunction LAMBDA56 = PyFunction.of("<lambda>", "", args -> lambda56());

  private static final PyFunction LAMBDA60 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda60(args[0]));

  private static final PyFunction LAMBDA61 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda61(args[0]));

  private static final PyFunction LAMBDA59 = PyFunction.of("<lambda>", "", args -> lambda59());

  private static final PyFunction LAMBDA62 = PyFunction.of("<lambda>", "i",
      args -> lambda62((Tensor) args[0]));

  private static final PyFunction BODY = PyFunction.of("body", "i", args -> body((Tensor) args[0]));

  private static final PyFunction LAMBDA63 = PyFunction.of("<lambda>", "", args -> lambda63());

  private static final PyFunction LAMBDA65 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda65((Tensor) args[0]));

  private static final PyFunction LAMBDA66 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda66((Tensor) args[0]));

  private static final PyFunction LAMBDA64 = PyFunction.of("<lambda>", "", args -> lambda64());

  private static final PyFunction LAMBDA67 = PyFunction.of("<lambda>", "", args -> lambda67());

  private static final PyFunction LAMBDA69 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda69((Tensor) args[0]));

  private static final PyFunction WITH_VARIABLE = PyFunction.of("with_variable", "i",
      args -> withVariable((Tensor) args[0]));

  private static final PyFunction LAMBDA68 = PyFunction.of("<lambda>", "", args -> lambda68());

  private static final PyFunction LAMBDA70 = PyFunction.of("with_lambda.<locals>.<lambda>", "",
      args -> lambda70());

  private static final PyFunction LAMBDA71 = PyFunction.of("with_lambda.<locals>.<lambda>", "",
      args -> lambda71());

  private static final PyFunction LAMBDA73 = PyFunction.of("<lambda>.<locals>.<lambda>", "i",
      args -> lambda73((Tensor) args[0]));

  private static final PyFunction WITH_LAMBDA = PyFunction.of("with_lambda", "i",
      args -> withLambda((Tensor) args[0]));

  private static final PyFunction LAMBDA72 = PyFunction.of("<lambda>", "", args -> lambda72());

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Tensor lambda2(Tensor i) {
    return i;
  }

  static Tensor lambda() {
    return (Tensor) tf.whileLoop(3L, LAMBDA2, list(0L));
  }

  static Tensor lambda4(Tensor i) {
    return i;
  }

  static Object lambda3() {
    return tf.whileLoop(LAMBDA4, 3L, list(0L));
  }

  static Object lambda6(Object i) {
    return Py.lt(i, 1L);
  }

  static Object lambda7(Object i) {
    return i;
  }

  static Object lambda5() {
    return tf.whileLoop(LAMBDA6, LAMBDA7, new PyList<Object>());
  }

  static Tensor lambda9(Tensor i) {
    return i.lt(1L);
  }

  static Tensor lambda10(Tensor i) {
    return i;
  }

  static Tensor lambda8() {
    return (Tensor) tf.whileLoop(LAMBDA9, LAMBDA10, list(0L),
        parallelIterations(0L));
  }

  static Tensor lambda12(Tensor i) {
    return i.lt(1L);
  }

  static Tensor lambda13(Tensor i) {
    return i;
  }

  static Tensor lambda11() {
    return (Tensor) tf.whileLoop(LAMBDA12, LAMBDA13, list(0L),
        parallelIterations(2.5));
  }

  static Tensor lambda15(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static Tensor lambda16(Tensor i, Tensor j) {
    return i;
  }

  static Tensor lambda14() {
    return (Tensor) tf.whileLoop(LAMBDA15, LAMBDA16, list(0L, 1L));
  }

  static Tensor lambda18(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda19(Tensor i, Tensor j) {
    return tuple(i, tuple(j, j));
  }

  static PyTuple lambda17() {
    return (PyTuple) tf.whileLoop(LAMBDA18, LAMBDA19, list(0L, 1L));
  }

  static Tensor lambda21(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda22(Tensor i, Tensor j) {
    return tuple(i.add(1L), tf.concat(list(j, j), 0L));
  }

  static PyTuple lambda20() {
    return (PyTuple) tf.whileLoop(LAMBDA21, LAMBDA22, Builtins.<Object>list(0L,
        tf.ones(list(2L))));
  }

  static Tensor lambda24(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda25(Tensor i, Tensor j) {
    return tuple(i.add(1L), tf.concat(list(j, j), 0L));
  }

  static PyTuple lambda23() {
    return (PyTuple) tf.whileLoop(LAMBDA24, LAMBDA25, Builtins.<Object>list(0L,
        tf.ones(list(2L))), shapeInvariants(list(tf.tensorShape(new PyList<Object>()),
        tf.tensorShape(list((Object) null)))));
  }

  static Tensor lambda27(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda28(Tensor i, Tensor j) {
    return tuple(i.add(1L), j);
  }

  static PyTuple lambda26() {
    return (PyTuple) tf.whileLoop(LAMBDA27, LAMBDA28, Builtins.<Object>list(0L,
        tf.ones(list(2L))), shapeInvariants(list(tf.tensorShape(new PyList<Object>()),
        tf.tensorShape(list(3L)))));
  }

  static Tensor lambda30(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda31(Tensor i, Tensor j) {
    return tuple(i.add(1L), j);
  }

  static PyTuple lambda29() {
    return (PyTuple) tf.whileLoop(LAMBDA30, LAMBDA31, Builtins.<Object>list(0L,
        tf.ones(list(2L))),
        shapeInvariants(Builtins.<TensorShape>list(tf.tensorShape(new PyList<Object>()),
        (TensorShape) null)));
  }

  static Tensor lambda33(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda34(Tensor i, Tensor j) {
    return tuple(i.add(1L), j);
  }

  static PyTuple lambda32() {
    return (PyTuple) tf.whileLoop(LAMBDA33, LAMBDA34, Builtins.<Object>list(0L,
        tf.ones(list(2L))), shapeInvariants(list(tf.tensorShape(new PyList<Object>()))));
  }

  static Tensor lambda36(Tensor i, Tensor j) {
    return i.lt(1L);
  }

  static PyTuple lambda37(Tensor i, Tensor j) {
    return tuple(i.add(1L), j);
  }

  static PyTuple lambda35() {
    return (PyTuple) tf.whileLoop(LAMBDA36, LAMBDA37, Builtins.<Object>list(0L,
        tf.ones(list(2L))), maximumIterations(list(3L)));
  }

  static Tensor lambda39(Tensor i) {
    return i.lt(1L);
  }

  static Object lambda40(Tensor i) {
    return null;
  }

  static Object lambda38() {
    return tf.whileLoop(LAMBDA39, LAMBDA40, list(0L));
  }

  static Tensor lambda42(Tensor i) {
    return i.lt(1L);
  }

  static Tensor lambda43(Tensor i) {
    return i.add(0.5);
  }

  static Tensor lambda41() {
    return (Tensor) tf.whileLoop(LAMBDA42, LAMBDA43, list(0L));
  }

  static Tensor lambda45(Tensor i) {
    return i.lt(1L);
  }

  static double lambda46(Tensor i) {
    return 0.5;
  }

  static Tensor lambda44() {
    return (Tensor) tf.whileLoop(LAMBDA45, LAMBDA46, list(0L));
  }

  static Object lambda48(Tensor i) {
    return null;
  }

  static Tensor lambda49(Tensor i) {
    return i;
  }

  static Tensor lambda47() {
    return (Tensor) tf.whileLoop(LAMBDA48, LAMBDA49, list(0L));
  }

  static long lambda51(Tensor i) {
    return 3;
  }

  static Tensor lambda52(Tensor i) {
    return i;
  }

  static Tensor lambda50() {
    return (Tensor) tf.whileLoop(LAMBDA51, LAMBDA52, list(0L));
  }

  static Tensor lambda54(Tensor i) {
    return tf.constant(list(true));
  }

  static Tensor lambda55(Tensor i) {
    return i;
  }

  static Tensor lambda53() {
    return (Tensor) tf.whileLoop(LAMBDA54, LAMBDA55, list(0L));
  }

  static Tensor lambda57(Tensor i) {
    return i.lt(1L);
  }

  static Object lambda58(Object i, Object j) {
    return i;
  }

  static Object lambda56() {
    return tf.whileLoop(LAMBDA57, LAMBDA58, list(0L));
  }

  static Object lambda60(Object i) {
    return Py.lt(i, 1L);
  }

  static Object lambda61(Object i) {
    return i;
  }

  static Object lambda59() {
    return tf.whileLoop(LAMBDA60, LAMBDA61, list((Object) null));
  }

  static Tensor body(Tensor i) {
    Tensor t = i.mul(2L);
    leak.append(t);
    return t;
  }

  static Tensor lambda62(Tensor i) {
    return i.lt(5L);
  }

  static Tensor lambda63() {
    return leak.get(0).add(1L);
  }

  static Tensor lambda65(Tensor i) {
    return i.lt(5L);
  }

  static Tensor lambda66(Tensor i) {
    return i.add(leak.get(0));
  }

  static Tensor lambda64() {
    return (Tensor) tf.whileLoop(LAMBDA65, LAMBDA66, list(1L));
  }

  static Variable lambda67() {
    return tf.variable(initialValue(leak.get(0)));
  }

  static Tensor withVariable(Tensor i) {
    Variable v = tf.variable(initialValue(tf.zeros(list(2L))), name("bad"));
    return i.add(1L);
  }

  static Tensor lambda69(Tensor i) {
    return i.lt(5L);
  }

  static Tensor lambda68() {
    return (Tensor) tf.whileLoop(LAMBDA69, WITH_VARIABLE, list(1L));
  }

  static Tensor lambda70() {
    return tf.zeros(list(2L));
  }

  static Tensor lambda71() {
    return tf.ones(list(2L));
  }

  static Tensor withLambda(Tensor i) {
    Variable v = tf.variable(initialValue(LAMBDA70), name("good"));
    Variable u = tf.getVariable("got", initializer(LAMBDA71));
    return i.add(tf.cast(v.getitem(0L).add(u.getitem(1L)), tf.int32));
  }

  static Tensor lambda73(Tensor i) {
    return i.lt(5L);
  }

  static Tensor lambda72() {
    return (Tensor) tf.whileLoop(LAMBDA73, WITH_LAMBDA, list(1L));
  }

  public static void main(String... args) {
    attempt(LAMBDA);
    attempt(LAMBDA3);
    attempt(LAMBDA5);
    attempt(LAMBDA8);
    attempt(LAMBDA11);
    attempt(LAMBDA14);
    attempt(LAMBDA17);
    attempt(LAMBDA20);
    attempt(LAMBDA23);
    attempt(LAMBDA26);
    attempt(LAMBDA29);
    attempt(LAMBDA32);
    attempt(LAMBDA35);
    attempt(LAMBDA38);
    attempt(LAMBDA41);
    attempt(LAMBDA44);
    attempt(LAMBDA47);
    attempt(LAMBDA50);
    attempt(LAMBDA53);
    attempt(LAMBDA56);
    attempt(LAMBDA59);
    leak = new PyList<Tensor>();
    tf.whileLoop(LAMBDA62, BODY, list(1L));
    attempt(LAMBDA63);
    attempt(LAMBDA64);
    attempt(LAMBDA67);
    attempt(LAMBDA68);
    attempt(LAMBDA72);
    print(Comprehension.<Variable, String>list(tf.globalVariables(), v -> v.name()));
  }
}
