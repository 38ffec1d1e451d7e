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
import org.tfgraft.runtime.numpy.Int64;
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
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "175:6:shown 176:8 178:9 179:10 184:15:<lambda> 184:15 189:16:<lambda> 189:16",
      "194:17:<lambda> 194:17 199:18:<lambda> 199:18 204:19:<lambda> 204:19 209:20:<lambda>",
      "209:20 214:21:<lambda> 214:21 219:22:<lambda> 219:22 224:23:<lambda> 224:23",
      "229:24:<lambda> 229:24 233:25:<lambda> 233:25 238:27:<lambda> 238:27 243:28:<lambda>",
      "243:28 248:29:<lambda> 248:29 253:30:<lambda> 253:30 258:31:<lambda> 258:31",
      "263:32:<lambda> 263:32 267:33:<lambda> 267:33 272:34:<lambda> 272:34 277:35:<lambda>",
      "277:35 282:36:<lambda> 282:36 287:37:<lambda> 287:37 292:38:<lambda> 292:38",
      "296:39:<lambda> 296:39 301:40:<lambda> 301:40 306:41:<lambda> 306:41 310:42:<lambda>",
      "310:42 314:43:<lambda> 314:43 318:44:<lambda> 318:44 322:45:<lambda> 322:45",
      "327:46:<lambda> 327:46 332:47:<lambda> 332:47 337:48:<lambda> 337:48 342:49:<lambda>",
      "342:49 347:50:<lambda> 347:50 351:50:<lambda> 351:50 356:51:<lambda> 356:51",
      "360:51:<lambda> 360:51 365:52:<lambda> 365:52 370:53:<lambda> 370:53 374:54:<lambda>",
      "374:54 379:55:<lambda> 379:55 384:58:<lambda> 384:58 388:58:<lambda> 388:58",
      "394:61:<lambda> 394:61 398:62:<lambda> 398:62 402:63:<lambda> 402:63 407:64:<lambda>",
      "407:64 412:65:<lambda> 412:65 417:66:<lambda> 417:66 422:1:<module> 422:13 423:14 424:15",
      "425:16 426:17 427:18 428:19 429:20 430:21 431:22 432:23 433:24 434:25 435:26 436:27",
      "437:28 438:29 439:30 440:31 441:32 442:33 443:34 444:35 445:36 446:37 447:38 448:39",
      "449:40 450:41 451:42 452:43 453:44 455:45 456:46 457:47 458:48 459:49 460:50 461:51",
      "462:52 463:53 464:54 465:55 466:56 473:57 474:58 475:59 477:60 478:61 479:62 480:63",
      "481:64 482:65 483:66 486:68"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PyCallable fp;

  static Object r;

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

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape=…, **k", args -> lambda36(args[0], Py.<PyDict<String, Object>>cast(args[1])),
      (Object) null);

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args -> lambda35());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda38());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args -> lambda37());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape, dtype", args -> lambda44(args[0], args[1]));

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args -> lambda43());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args -> lambda47());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args -> lambda48());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>", "", args -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>", "", args -> lambda50());

  static void shown(PyCallable make) {
    try {
      print(Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static String lambda() {
    return ((PartitionedVariable) tf.getVariableOrOther("p1", shape(list(4L)),
        dtype("float32"), partitioner(fp))).name();
  }

  static String lambda2() {
    return ((PartitionedVariable) tf.getVariableOrOther("p2", shape(list(4L)),
        dtype("string"), partitioner(fp))).name();
  }

  static String lambda3() {
    return ((PartitionedVariable) tf.getVariableOrOther("p3", shape(list(4L)),
        dtype(tf.bool), partitioner(fp))).name();
  }

  static String lambda4() {
    return ((PartitionedVariable) tf.getVariableOrOther("p4", shape(list(4L)),
        dtype("int32"), partitioner(fp))).name();
  }

  static String lambda5() {
    return ((PartitionedVariable) tf.getVariableOrOther("p6", shape(list(4L)),
        dtype("string"), initializer(tf.zerosInitializer()), partitioner(fp))).name();
  }

  static String lambda6() {
    return ((AnyVariable) tf.getVariableOrOther("p7", shape(list(4L)),
        partitioner(3L))).name();
  }

  static String lambda7() {
    return ((AnyVariable) tf.getVariableOrOther("p7", shape(list(4L)),
        partitioner("a"))).name();
  }

  static String lambda8() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(fp))).name();
  }

  static String lambda9() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(fp))).name();
  }

  static String lambda10() {
    return ((AnyVariable) tf.getVariableOrOther("p9", shape(list(4L)))).name();
  }

  static String lambda11() {
    return ((AnyVariable) tf.getVariableOrOther("p9/part_0",
        shape(list(2L)))).name();
  }

  static String lambda12() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(fp))).name();
  }

  static String lambda13() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(3)))).name();
  }

  static String lambda14() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(4, 3),
        partitioner(tf.fixedSizePartitioner(2)))).name();
  }

  static String lambda15() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(list(5L)),
        partitioner(tf.fixedSizePartitioner(2)))).name();
  }

  static String lambda16() {
    return ((PartitionedVariable) tf.getVariableOrOther("p9", shape(list(4L)),
        dtype(tf.int32), partitioner(tf.fixedSizePartitioner(2)))).name();
  }

  static String lambda17() {
    return ((AnyVariable) tf.getVariableOrOther("p9", shape(list(4L)))).name();
  }

  static String lambda18() {
    return ((PartitionedVariable) tf.getVariableOrOther("p10", shape(list(4L)),
        partitioner(fp))).name();
  }

  static String lambda19() {
    return ((PartitionedVariable) tf.getVariableOrOther("v", shape(list(2L)),
        partitioner(fp))).name();
  }

  static String lambda20() {
    return ((PartitionedVariable) tf.getVariableOrOther("v", shape(list(2L)),
        partitioner(tf.fixedSizePartitioner(1)))).name();
  }

  static String lambda21() {
    return ((AnyVariable) tf.getVariableOrOther("p9/part_0",
        shape(list(2L)))).name();
  }

  static String lambda22() {
    return ((AnyVariable) tf.getVariableOrOther("v", shape(list(2L)),
        dtype(tf.int32))).name();
  }

  static String lambda23() {
    return ((AnyVariable) tf.getVariableOrOther("v", shape(list(3L)))).name();
  }

  static String lambda24() {
    return ((AnyVariable) tf.getVariableOrOther("v", shape(list(2L)),
        dtype(tf.float64))).name();
  }

  static String lambda25() {
    return ((AnyVariable) tf.getVariableOrOther("v", initializer(list(1L,
        2L)))).name();
  }

  static String lambda26() {
    return ((AnyVariable) tf.getVariableOrOther("v", initializer(1.0))).name();
  }

  static String lambda27() {
    return ((AnyVariable) tf.getVariableOrOther("v", dtype(tf.int32))).name();
  }

  static String lambda28() {
    return ((AnyVariable) tf.getVariableOrOther("v")).name();
  }

  static String lambda29() {
    return ((AnyVariable) tf.getVariableOrOther("p9", partitioner(fp))).name();
  }

  static String lambda30() {
    return ((AnyVariable) tf.getVariableOrOther("q1", initializer(list(1.0,
        2.0)), partitioner(fp))).name();
  }

  static String lambda31() {
    return ((AnyVariable) tf.getVariableOrOther("q2",
        initializer(tf.constant(list(1.0, 2.0))), partitioner(fp))).name();
  }

  static String lambda32() {
    return ((AnyVariable) tf.getVariableOrOther("q3", initializer(1.0),
        partitioner(fp))).name();
  }

  static String lambda33() {
    return ((PartitionedVariable) tf.getVariableOrOther("q4", shape(list(2L)),
        initializer(list(1.0, 2.0)), partitioner(fp))).name();
  }

  static String lambda34() {
    return ((PartitionedVariable) tf.getVariableOrOther("q5", shape(list(2L)),
        initializer(tf.constantInitializer(value(list(1.0, 2.0)))), partitioner(fp))).name();
  }

  static Tensor lambda36(Object shape, PyDict<String, Object> k) {
    return tf.zeros(shape);
  }

  static String lambda35() {
    return ((PartitionedVariable) tf.getVariableOrOther("q6", shape(list(2L)),
        initializer(LAMBDA36), partitioner(fp))).name();
  }

  static Tensor lambda38() {
    return tf.zeros(list(2L));
  }

  static String lambda37() {
    return ((PartitionedVariable) tf.getVariableOrOther("q7", shape(list(2L)),
        initializer(LAMBDA38), partitioner(fp))).name();
  }

  static String lambda39() {
    return ((PartitionedVariable) tf.getVariableOrOther("q8", shape(null, 2),
        partitioner(fp))).name();
  }

  static String lambda40() {
    return ((AnyVariable) tf.getVariableOrOther("q9", partitioner(fp))).name();
  }

  static String lambda41() {
    return ((AnyVariable) tf.getVariableOrOther("q10",
        shape(new PyList<Object>()), partitioner(fp))).name();
  }

  static String lambda42() {
    return ((AnyVariable) tf.getVariableOrOther("q11", shape(3L),
        partitioner(fp))).name();
  }

  static Object lambda44(Object shape, Object dtype) {
    return r;
  }

  static PyList<Object> lambda43() {
    return Comprehension.<Object, Object>list(Py.iterate((PartitionedVariable) tf.getVariableOrOther("r"
        + Py.asLong(np.random.randint(1L)), shape(4, 3), partitioner(LAMBDA44))),
        x -> ((Variable) x).name());
  }

  static String lambda45() {
    return ((AnyVariable) tf.getVariableOrOther("a", shape(list(4L)))).name();
  }

  static String lambda46() {
    return ((AnyVariable) tf.getLocalVariable("b", shape(list(4L)))).name();
  }

  static AnyVariable lambda47() {
    return (AnyVariable) tf.getVariableOrOther("c",
        shape(new PyList<Object>()));
  }

  static AnyVariable lambda48() {
    return (AnyVariable) tf.getVariableOrOther("c2",
        shape(new PyList<Object>()));
  }

  static AnyVariable lambda49() {
    return (AnyVariable) tf.getVariableOrOther("d", initializer(list(1.0,
        2.0)));
  }

  static String lambda50() {
    return ((AnyVariable) tf.getVariableOrOther("e",
        initializer(tf.constant(list(1.0, 2.0))))).name();
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
        1L), Builtins.<Object>list((Int64) Py.call(Api.type("np.int64"), 2L), 1L),
        tf.tensorShape(list(2L, 1L)), tf.constant(list(2L, 1L))))) {
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
