// Partitioned variables: parts and their names, concatenation, assignment, initializers, reuse, errors.
//
package partitions.every_shape;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.readValue;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.transposeB;
import static org.tfgraft.runtime.api.Args.useLocking;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.hasattr;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "197:4:T 198:6 199:7 202:8 203:9 208:15:<lambda> 208:15 212:16:<lambda> 212:16",
      "216:17:<lambda> 216:17 220:18:<lambda> 220:18 225:19:<lambda> 225:19 233:20:<lambda>",
      "233:20 237:21:<lambda> 237:21 241:22:<lambda> 241:22 246:23:<lambda> 246:23",
      "250:24:<lambda> 250:24 254:25:<lambda> 254:25 258:26:<lambda> 258:26 262:27:<lambda>",
      "262:27 267:28:<lambda> 267:28 272:29:<lambda> 272:29 277:30:<lambda> 277:30",
      "282:31:<lambda> 282:31 287:32:<lambda> 287:32 292:33:<lambda> 292:33 298:34:<lambda>",
      "298:34 303:35:<lambda> 303:35 308:36:<lambda> 308:36 313:37:<lambda> 313:37",
      "319:38:<lambda> 319:38 325:38:<lambda> 325:38 330:39:pi 330:40 333:41 337:42:<lambda>",
      "337:42 342:43:<lambda> 342:43 346:43:<lambda> 346:43 350:43:<lambda> 350:43",
      "354:43:<lambda> 354:43 358:43:<lambda> 358:43 362:43:<lambda> 362:43 366:43:<lambda>",
      "366:43 370:43:<lambda> 370:43 374:43:<lambda> 374:43 378:43:<lambda> 378:43",
      "382:43:<lambda> 382:43 386:44:<lambda> 386:44 391:54:<lambda> 391:54 395:55:<lambda>",
      "395:55 400:56:<lambda> 400:56 405:57:<lambda> 405:57 410:58:<lambda> 410:58",
      "415:59:<lambda> 415:59 420:60:<lambda> 420:60 424:62:<lambda> 424:62 428:63:<lambda>",
      "428:63 432:64:<lambda> 432:64 437:65:<lambda> 437:65 441:67:<lambda> 441:67",
      "446:1:<module> 446:11 448:12 450:13 452:14 454:15 455:16 456:17 457:18 458:19 459:20",
      "460:21 461:22 462:23 463:24 464:25 465:26 466:27 467:28 468:29 469:30 470:31 471:32",
      "472:33 473:34 474:35 475:36 476:37 477:38 478:42 479:43 482:44 484:45 485:46 486:47",
      "487:48 489:49 490:50 491:51 492:52 495:53 496:54 497:55 498:56 499:57 500:58 501:59",
      "502:60 504:61 506:62 507:63 509:64 510:65 511:66 512:67"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PartitionedVariable v;

  static Object bad;

  static AnyVariable a;

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

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape, dtype, partition_info", args -> lambda25(args[0], args[1], args[2]));

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args -> lambda24());

  private static final PyFunction PI = PyFunction.of("pi", "shape, dtype=…, partition_info=…",
      args -> pi(args[0], args[1], args[2]), (Object) null, (Object) null);

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda27(args[0], args[1]));

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda28(args[0], args[1]));

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda29(args[0], args[1]));

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda30(args[0], args[1]));

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda31(args[0], args[1]));

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda32(args[0], args[1]));

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda33(args[0], args[1]));

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "**kw",
      args -> lambda34(Py.<PyDict<String, Object>>cast(args[0])));

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "shape",
      args -> lambda35(args[0]));

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda36(args[0], args[1]));

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda37(args[0], args[1]));

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

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(hasattr(r, "as_tensor") ? Comprehension.<Object, Object>list(Py.iterate(r),
          p -> tuple(Py.getattr(p, "name"), str(Py.getattr(p, "shape")))) : r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object lambda() {
    return Py.getitem(v, 0L);
  }

  static Object lambda2() {
    return Py.callMethod(v, "_get_variable_list");
  }

  static Object lambda3() {
    return Py.callMethod(v, "_get_partitions");
  }

  static PyList<Object> lambda4() {
    return Comprehension.<Object, Object>list(Py.iterate(v),
        p -> Py.getattr(((Variable) p).saveSliceInfo(), "spec"));
  }

  static PyList<Object> lambda5() {
    return Comprehension.<Object, Object>list(Py.iterate(v),
        p -> tuple(Py.getattr(((Variable) p).saveSliceInfo(), "full_name"),
        Py.getattr(((Variable) p).saveSliceInfo(), "full_shape"),
        Py.getattr(((Variable) p).saveSliceInfo(), "var_offset"),
        Py.getattr(((Variable) p).saveSliceInfo(), "var_shape")));
  }

  static PyList<Object> lambda6() {
    return v.assign(tf.zeros(list(5L, 4L)));
  }

  static PyList<Object> lambda7() {
    return v.assign(v);
  }

  static PyList<Object> lambda8() {
    return v.assign(Comprehension.<Object, Variable>list(Py.iterate(v),
        p -> (Variable) p));
  }

  static PyList<Object> lambda9() {
    return v.assignAdd(tf.zeros(list(5L, 4L)), name("q"));
  }

  static PyList<Object> lambda10() {
    return v.assignSub(tf.zeros(list(5L, 4L)), useLocking(true));
  }

  static PyList<Object> lambda11() {
    return v.assign(tf.zeros(list(5L, 4L)), readValue(false));
  }

  static Object lambda12() {
    return Py.callMethod(v, "eval");
  }

  static PartitionedVariable lambda13() {
    return (PartitionedVariable) tf.getVariableOrOther("one", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(1)));
  }

  static Tensor lambda14() {
    return ((PartitionedVariable) tf.getVariableOrOther("one", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(1)))).asTensor();
  }

  static Tensor lambda15() {
    return ((PartitionedVariable) tf.getVariableOrOther("ax", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(2, axis(1L))))).asTensor();
  }

  static PartitionedVariable lambda16() {
    return (PartitionedVariable) tf.getVariableOrOther("sm", shape(2, 4),
        partitioner(tf.fixedSizePartitioner(4)));
  }

  static AnyVariable lambda17() {
    return (AnyVariable) tf.getVariableOrOther("sc",
        shape(new PyList<Object>()), partitioner(tf.fixedSizePartitioner(4)));
  }

  static PartitionedVariable lambda18() {
    return (PartitionedVariable) tf.getVariableOrOther("un", shape(null, 2),
        partitioner(tf.fixedSizePartitioner(4)));
  }

  static Tensor lambda19() {
    return ((PartitionedVariable) tf.getVariableOrOther("re",
        shape(list(8L)), useResource(true),
        partitioner(tf.fixedSizePartitioner(2)))).asTensor();
  }

  static AnyVariable lambda20() {
    return (AnyVariable) tf.getVariableOrOther("tn",
        initializer(tf.ones(list(6L))), partitioner(tf.fixedSizePartitioner(2)));
  }

  static AnyVariable lambda21() {
    return (AnyVariable) tf.getVariableOrOther("li", initializer(list(1.0, 2.0,
        3.0, 4.0)), partitioner(tf.fixedSizePartitioner(2)));
  }

  static AnyVariable lambda22() {
    return (AnyVariable) tf.getVariableOrOther("np",
        initializer(np.ones(list(4L, 2L))), partitioner(tf.fixedSizePartitioner(2)));
  }

  static PartitionedVariable lambda23() {
    return (PartitionedVariable) tf.getVariableOrOther("tr", shape(list(4L)),
        trainable(false), collections(list("k")), partitioner(tf.fixedSizePartitioner(2)),
        cachingDevice("/cpu:0"), dtype(tf.float64));
  }

  static Tensor lambda25(Object shape, Object dtype, Object partitionInfo) {
    return tf.constant(1.0,
        shape(shape)).mul(Py.getitem(Py.getattr(partitionInfo, "var_offset"),
        0L)).add(Py.getitem(Py.getattr(partitionInfo, "full_shape"), 0L));
  }

  static PartitionedVariable lambda24() {
    return (PartitionedVariable) tf.getVariableOrOther("pi", shape(6, 2),
        partitioner(tf.fixedSizePartitioner(3)), initializer(LAMBDA25));
  }

  static Tensor pi(Object shape, Object dtype, Object partitionInfo) {
    print(shape, dtype, Py.getattr(partitionInfo, "full_shape"),
        Py.getattr(partitionInfo, "var_offset"), Py.callMethod(partitionInfo, "single_offset",
        shape), Py.callMethod(partitionInfo, "single_slice_dim", shape), type(partitionInfo));
    return tf.zeros(shape, dtype(dtype));
  }

  static PartitionedVariable lambda26() {
    return (PartitionedVariable) tf.getVariableOrOther("pj", shape(6, 2),
        partitioner(tf.fixedSizePartitioner(3)), initializer(PI));
  }

  static long lambda27(Object shape, Object dtype) {
    return 5;
  }

  static PyList<Long> lambda28(Object shape, Object dtype) {
    return list(1L);
  }

  static PyList<Long> lambda29(Object shape, Object dtype) {
    return list(2L, 2L);
  }

  static PyList<Long> lambda30(Object shape, Object dtype) {
    return list(0L, 1L);
  }

  static String lambda31(Object shape, Object dtype) {
    return "ab";
  }

  static PyTuple lambda32(Object shape, Object dtype) {
    return tuple(2L, 1L);
  }

  static PyList<Long> lambda33(Object shape, Object dtype) {
    return list(9L, 1L);
  }

  static PyList<Long> lambda34(PyDict<String, Object> kw) {
    return list(1L, 2L);
  }

  static PyList<Long> lambda35(Object shape) {
    return list(1L, 1L);
  }

  static PyList<Double> lambda36(Object shape, Object dtype) {
    return list(1.0, 2.0);
  }

  static Object lambda37(Object shape, Object dtype) {
    return null;
  }

  static AnyVariable lambda38() {
    return (AnyVariable) tf.getVariableOrOther("bad", shape(6, 2),
        partitioner(bad));
  }

  static AnyVariable lambda39() {
    return (AnyVariable) tf.getVariableOrOther("a", shape(list(4L)));
  }

  static boolean lambda40() {
    return Py.is((PartitionedVariable) tf.getVariableOrOther("a",
        shape(list(4L)), partitioner(tf.fixedSizePartitioner(2))), a);
  }

  static PartitionedVariable lambda41() {
    return (PartitionedVariable) tf.getVariableOrOther("a", shape(list(5L)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static PartitionedVariable lambda42() {
    return (PartitionedVariable) tf.getVariableOrOther("a", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(3)));
  }

  static PartitionedVariable lambda43() {
    return (PartitionedVariable) tf.getVariableOrOther("a", shape(list(4L)),
        dtype(tf.int32), partitioner(tf.fixedSizePartitioner(2)));
  }

  static PartitionedVariable lambda44() {
    return (PartitionedVariable) tf.getVariableOrOther("zz", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static AnyVariable lambda45() {
    return (AnyVariable) tf.getVariableOrOther("a/part_0", shape(list(2L)));
  }

  static boolean lambda46() {
    return Py.is((AnyVariable) tf.getVariableOrOther("a", shape(list(4L))), a);
  }

  static AnyVariable lambda47() {
    return (AnyVariable) tf.getVariableOrOther("new", shape(list(4L)));
  }

  static PartitionedVariable lambda48() {
    return (PartitionedVariable) tf.getVariableOrOther("v", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(3)));
  }

  static AnyVariable lambda49() {
    return (AnyVariable) tf.getVariableOrOther("v", shape(5, 4));
  }

  static PartitionedVariable lambda50() {
    return (PartitionedVariable) tf.getVariableOrOther("w", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  public static void main(String... args) {
    v = (PartitionedVariable) tf.getVariableOrOther("v", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(3)));
    print(type(v), v.name(), v.dtype(), v.shape(), v.getShape(), len(v), listOf(v),
        Comprehension.<Object, TensorShape>list(Py.iterate(v), p -> ((Variable) p).shape()));
    print(v.asTensor(), tf.identity(v), tf.convertToTensor(v, name("cc")), (Tensor) Py.add(v,
        (Object) 1L), tf.matmul(v, v, transposeB(true)));
    print(tf.concat(list(v, v), 0L), tf.shape(v), hasattr(v, "initializer") ? Py.getattr(v,
        "initializer") : null);
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
    t(LAMBDA26);
    for (Object item : Builtins.<Object>list(LAMBDA27, LAMBDA28, LAMBDA29, LAMBDA30, LAMBDA31,
        LAMBDA32, LAMBDA33, LAMBDA34, LAMBDA35, 5L, LAMBDA36, LAMBDA37)) {
      bad = item;
      t(LAMBDA38);
    }
    try (VariableScope scope = tf.variableScope("s", partitioner(tf.fixedSizePartitioner(2)))) {
      a = (AnyVariable) tf.getVariableOrOther("a", shape(list(4L)));
      print(tf.getVariableScope().partitioner() != null, a.name());
      AnyVariable b = (AnyVariable) tf.getVariableOrOther("b", shape(list(4L)),
          partitioner((Object) null));
      print(type(b));
      try (VariableScope scope2 = tf.variableScope("t")) {
        AnyVariable c = (AnyVariable) tf.getVariableOrOther("c", shape(4, 4));
        print((Tensor) Py.callMethod(c, "as_tensor"));
      }
    }
    try (VariableScope scope = tf.variableScope("s", reuse(true))) {
      t(LAMBDA39);
      t(LAMBDA40);
      t(LAMBDA41);
      t(LAMBDA42);
      t(LAMBDA43);
      t(LAMBDA44);
      t(LAMBDA45);
    }
    try (VariableScope scope = tf.variableScope("s", reuse(tf.AUTO_REUSE),
        partitioner(tf.fixedSizePartitioner(2)))) {
      t(LAMBDA46);
      t(LAMBDA47);
    }
    t(LAMBDA48);
    t(LAMBDA49);
    AnyVariable w = (AnyVariable) tf.getVariableOrOther("w", shape(list(4L)));
    t(LAMBDA50);
  }
}
