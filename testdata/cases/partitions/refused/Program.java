// What partitioners may return, types that are no types, and sharing in other parts.
//
package partitions.refused;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.isinstance;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "172:6:shown 173:8 175:9 176:10 181:15:<lambda> 181:15 186:16:<lambda> 186:16",
      "191:17:<lambda> 191:17 196:18:<lambda> 196:18 201:19:<lambda> 201:19 206:20:<lambda>",
      "206:20 211:21:<lambda> 211:21 216:22:<lambda> 216:22 221:23:<lambda> 221:23",
      "226:24:<lambda> 226:24 230:25:<lambda> 230:25 235:27:<lambda> 235:27 240:28:<lambda>",
      "240:28 245:29:<lambda> 245:29 250:30:<lambda> 250:30 255:31:<lambda> 255:31",
      "260:32:<lambda> 260:32 264:33:<lambda> 264:33 269:34:<lambda> 269:34 274:35:<lambda>",
      "274:35 279:36:<lambda> 279:36 284:37:<lambda> 284:37 289:38:<lambda> 289:38",
      "293:39:<lambda> 293:39 298:40:<lambda> 298:40 303:41:<lambda> 303:41 307:42:<lambda>",
      "307:42 311:43:<lambda> 311:43 315:44:<lambda> 315:44 319:45:<lambda> 319:45",
      "324:46:<lambda> 324:46 329:47:<lambda> 329:47 334:48:<lambda> 334:48 339:49:<lambda>",
      "339:49 344:50:<lambda> 344:50 348:50:<lambda> 348:50 353:51:<lambda> 353:51",
      "357:51:<lambda> 357:51 362:52:<lambda> 362:52 367:53:<lambda> 367:53 371:54:<lambda>",
      "371:54 376:55:<lambda> 376:55 381:58:<lambda> 381:58 385:58:<lambda> 385:58",
      "391:61:<lambda> 391:61 395:62:<lambda> 395:62 399:63:<lambda> 399:63 403:64:<lambda>",
      "403:64 407:65:<lambda> 407:65 411:66:<lambda> 411:66 416:1:<module> 416:13 417:14 418:15",
      "419:16 420:17 421:18 422:19 423:20 424:21 425:22 426:23 427:24 428:25 429:26 430:27",
      "431:28 432:29 433:30 434:31 435:32 436:33 437:34 438:35 439:36 440:37 441:38 442:39",
      "443:40 444:41 445:42 446:43 447:44 449:45 450:46 451:47 452:48 453:49 454:50 455:51",
      "456:52 457:53 458:54 459:55 460:56 467:57 468:58 469:59 471:60 472:61 473:62 474:63",
      "475:64 476:65 477:66 480:68"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PyCallable fp;

  static Object r;

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

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape=…, **k", args -> lambda36(args[0], Py.<PyDict<String, Object>>cast(args[1])),
      (Object) null);

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args2 -> lambda35());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda38());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args2 -> lambda37());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args2 -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args2 -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args2 -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args2 -> lambda42());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape, dtype", args -> lambda44(args[0], args[1]));

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args2 -> lambda43());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args2 -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args2 -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args2 -> lambda47());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args2 -> lambda48());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>", "", args2 -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args2 -> lambda50());

  static void shown(PyCallable make) {
    try {
      print(Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Object lambda() {
    return Py.getattr(tf.getVariableOrOther("p1", shape(list(4L)),
        dtype("float32"), partitioner(fp)), "name");
  }

  static Object lambda2() {
    return Py.getattr(tf.getVariableOrOther("p2", shape(list(4L)),
        dtype("string"), partitioner(fp)), "name");
  }

  static Object lambda3() {
    return Py.getattr(tf.getVariableOrOther("p3", shape(list(4L)),
        dtype(tf.bool), partitioner(fp)), "name");
  }

  static Object lambda4() {
    return Py.getattr(tf.getVariableOrOther("p4", shape(list(4L)),
        dtype("int32"), partitioner(fp)), "name");
  }

  static Object lambda5() {
    return Py.getattr(tf.getVariableOrOther("p6", shape(list(4L)),
        dtype("string"), initializer(tf.zerosInitializer()), partitioner(fp)), "name");
  }

  static Object lambda6() {
    return Py.getattr(tf.getVariableOrOther("p7", shape(list(4L)),
        partitioner(3L)), "name");
  }

  static Object lambda7() {
    return Py.getattr(tf.getVariableOrOther("p7", shape(list(4L)),
        partitioner("a")), "name");
  }

  static Object lambda8() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(fp)), "name");
  }

  static Object lambda9() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(fp)), "name");
  }

  static Object lambda10() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L))), "name");
  }

  static Object lambda11() {
    return Py.getattr(tf.getVariableOrOther("p9/part_0", shape(list(2L))),
        "name");
  }

  static Object lambda12() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(fp)), "name");
  }

  static Object lambda13() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(3))), "name");
  }

  static Object lambda14() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(4, 3),
        partitioner(tf.fixedSizePartitioner(2))), "name");
  }

  static Object lambda15() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(5L)),
        partitioner(tf.fixedSizePartitioner(2))), "name");
  }

  static Object lambda16() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L)),
        dtype(tf.int32), partitioner(tf.fixedSizePartitioner(2))), "name");
  }

  static Object lambda17() {
    return Py.getattr(tf.getVariableOrOther("p9", shape(list(4L))), "name");
  }

  static Object lambda18() {
    return Py.getattr(tf.getVariableOrOther("p10", shape(list(4L)),
        partitioner(fp)), "name");
  }

  static Object lambda19() {
    return Py.getattr(tf.getVariableOrOther("v", shape(list(2L)),
        partitioner(fp)), "name");
  }

  static Object lambda20() {
    return Py.getattr(tf.getVariableOrOther("v", shape(list(2L)),
        partitioner(tf.fixedSizePartitioner(1))), "name");
  }

  static Object lambda21() {
    return Py.getattr(tf.getVariableOrOther("p9/part_0", shape(list(2L))),
        "name");
  }

  static Object lambda22() {
    return Py.getattr(tf.getVariableOrOther("v", shape(list(2L)),
        dtype(tf.int32)), "name");
  }

  static Object lambda23() {
    return Py.getattr(tf.getVariableOrOther("v", shape(list(3L))), "name");
  }

  static Object lambda24() {
    return Py.getattr(tf.getVariableOrOther("v", shape(list(2L)),
        dtype(tf.float64)), "name");
  }

  static Object lambda25() {
    return Py.getattr(tf.getVariableOrOther("v", initializer(list(1L, 2L))),
        "name");
  }

  static Object lambda26() {
    return Py.getattr(tf.getVariableOrOther("v", initializer(1.0)), "name");
  }

  static Object lambda27() {
    return Py.getattr(tf.getVariableOrOther("v", dtype(tf.int32)), "name");
  }

  static Object lambda28() {
    return Py.getattr(tf.getVariableOrOther("v"), "name");
  }

  static Object lambda29() {
    return Py.getattr(tf.getVariableOrOther("p9", partitioner(fp)), "name");
  }

  static Object lambda30() {
    return Py.getattr(tf.getVariableOrOther("q1", initializer(list(1.0, 2.0)),
        partitioner(fp)), "name");
  }

  static Object lambda31() {
    return Py.getattr(tf.getVariableOrOther("q2",
        initializer(tf.constant(list(1.0, 2.0))), partitioner(fp)), "name");
  }

  static Object lambda32() {
    return Py.getattr(tf.getVariableOrOther("q3", initializer(1.0),
        partitioner(fp)), "name");
  }

  static Object lambda33() {
    return Py.getattr(tf.getVariableOrOther("q4", shape(list(2L)),
        initializer(list(1.0, 2.0)), partitioner(fp)), "name");
  }

  static Object lambda34() {
    return Py.getattr(tf.getVariableOrOther("q5", shape(list(2L)),
        initializer(tf.constantInitializer(value(list(1.0, 2.0)))), partitioner(fp)), "name");
  }

  static Tensor lambda36(Object shape, PyDict<String, Object> k) {
    return tf.zeros(shape);
  }

  static Object lambda35() {
    return Py.getattr(tf.getVariableOrOther("q6", shape(list(2L)),
        initializer(LAMBDA36), partitioner(fp)), "name");
  }

  static Tensor lambda38() {
    return tf.zeros(list(2L));
  }

  static Object lambda37() {
    return Py.getattr(tf.getVariableOrOther("q7", shape(list(2L)),
        initializer(LAMBDA38), partitioner(fp)), "name");
  }

  static Object lambda39() {
    return Py.getattr(tf.getVariableOrOther("q8", shape(null, 2),
        partitioner(fp)), "name");
  }

  static Object lambda40() {
    return Py.getattr(tf.getVariableOrOther("q9", partitioner(fp)), "name");
  }

  static Object lambda41() {
    return Py.getattr(tf.getVariableOrOther("q10", shape(new PyList<Object>()),
        partitioner(fp)), "name");
  }

  static Object lambda42() {
    return Py.getattr(tf.getVariableOrOther("q11", shape(3L), partitioner(fp)),
        "name");
  }

  static Object lambda44(Object shape, Object dtype) {
    return r;
  }

  static PyList<Object> lambda43() {
    return Comprehension.<Object, Object>list(Py.iterate(tf.getVariableOrOther(Py.format("r%d",
        np.random.randint(1L)), shape(4, 3), partitioner(LAMBDA44))), x -> Py.getattr(x,
        "name"));
  }

  static Object lambda45() {
    return Py.getattr(tf.getVariableOrOther("a", shape(list(4L))), "name");
  }

  static Object lambda46() {
    return Py.getattr(tf.getLocalVariable("b", shape(list(4L))), "name");
  }

  static Object lambda47() {
    return tf.getVariableOrOther("c", shape(new PyList<Object>()));
  }

  static Object lambda48() {
    return tf.getVariableOrOther("c2", shape(new PyList<Object>()));
  }

  static Object lambda49() {
    return tf.getVariableOrOther("d", initializer(list(1.0, 2.0)));
  }

  static Object lambda50() {
    return Py.getattr(tf.getVariableOrOther("e",
        initializer(tf.constant(list(1.0, 2.0)))), "name");
  }

  public static void main(String... args) {
    tf.getVariableOrOther("v", shape(list(2L)));
    fp = tf.fixedSizePartitioner(2);
    shown(LAMBDA);
    shown(LAMBDA2);
    shown(LAMBDA3);
    shown(LAMBDA4);
    shown(LAMBDA5);
    shown(LAMBDA6);
    shown(LAMBDA7);
    shown(LAMBDA8);
    shown(LAMBDA9);
    shown(LAMBDA10);
    shown(LAMBDA11);
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      shown(LAMBDA12);
      shown(LAMBDA13);
      shown(LAMBDA14);
      shown(LAMBDA15);
      shown(LAMBDA16);
      shown(LAMBDA17);
      shown(LAMBDA18);
      shown(LAMBDA19);
      shown(LAMBDA20);
      shown(LAMBDA21);
      shown(LAMBDA22);
      shown(LAMBDA23);
      shown(LAMBDA24);
      shown(LAMBDA25);
      shown(LAMBDA26);
      shown(LAMBDA27);
      shown(LAMBDA28);
      shown(LAMBDA29);
    }
    shown(LAMBDA30);
    shown(LAMBDA31);
    shown(LAMBDA32);
    shown(LAMBDA33);
    shown(LAMBDA34);
    shown(LAMBDA35);
    shown(LAMBDA37);
    shown(LAMBDA39);
    shown(LAMBDA40);
    shown(LAMBDA41);
    shown(LAMBDA42);
    for (Object item : Py.iterate(tuple(null, 1L, "a", new PyList<Object>(),
        Builtins.<Object>list(1L, 1L), Builtins.<Object>list(2L, 2L), Builtins.<Object>list(0L, 1L),
        Builtins.<Object>list(1.5), Builtins.<Object>list("a"), tuple(1L, 2L),
        Builtins.<Object>list(3L, 1L), Builtins.<Object>list(5L, 1L), Builtins.<Object>list(true,
        1L), Builtins.<Object>list(Py.call(Api.type("np.int64"), 2L), 1L), tf.tensorShape(list(2L,
        1L)), tf.constant(list(2L, 1L))))) {
      r = item;
      print("r", !isinstance(r, Api.type("tf.Tensor")) ? r : "t");
      shown(LAMBDA43);
      tf.resetDefaultGraph();
    }
    try (VariableScope s = tf.variableScope("x", partitioner(fp))) {
      shown(LAMBDA45);
      shown(LAMBDA46);
      shown(LAMBDA47);
      shown(LAMBDA48);
      shown(LAMBDA49);
      shown(LAMBDA50);
    }

    print(Comprehension.<Variable, String>list(tf.globalVariables(), x -> x.name()));
  }
}
