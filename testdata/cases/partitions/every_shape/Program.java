// Partitioned variables: parts and their names, concatenation, assignment, initializers, reuse, errors.
//
package partitions.every_shape;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.transposeB;
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
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "192:4:T 193:6 194:7 197:8 198:9 203:15:<lambda> 203:15 207:16:<lambda> 207:16",
      "211:17:<lambda> 211:17 215:18:<lambda> 215:18 220:19:<lambda> 220:19 228:20:<lambda>",
      "228:20 232:21:<lambda> 232:21 236:22:<lambda> 236:22 241:23:<lambda> 241:23",
      "246:24:<lambda> 246:24 251:25:<lambda> 251:25 256:26:<lambda> 256:26 260:27:<lambda>",
      "260:27 265:28:<lambda> 265:28 270:29:<lambda> 270:29 275:30:<lambda> 275:30",
      "280:31:<lambda> 280:31 285:32:<lambda> 285:32 290:33:<lambda> 290:33 295:34:<lambda>",
      "295:34 300:35:<lambda> 300:35 305:36:<lambda> 305:36 310:37:<lambda> 310:37",
      "316:38:<lambda> 316:38 322:38:<lambda> 322:38 327:39:pi 327:40 330:41 334:42:<lambda>",
      "334:42 339:43:<lambda> 339:43 343:43:<lambda> 343:43 347:43:<lambda> 347:43",
      "351:43:<lambda> 351:43 355:43:<lambda> 355:43 359:43:<lambda> 359:43 363:43:<lambda>",
      "363:43 367:43:<lambda> 367:43 371:43:<lambda> 371:43 375:43:<lambda> 375:43",
      "379:43:<lambda> 379:43 383:44:<lambda> 383:44 387:54:<lambda> 387:54 391:55:<lambda>",
      "391:55 396:56:<lambda> 396:56 401:57:<lambda> 401:57 406:58:<lambda> 406:58",
      "411:59:<lambda> 411:59 416:60:<lambda> 416:60 420:62:<lambda> 420:62 424:63:<lambda>",
      "424:63 428:64:<lambda> 428:64 433:65:<lambda> 433:65 437:67:<lambda> 437:67",
      "442:1:<module> 442:11 444:12 447:13 449:14 451:15 452:16 453:17 454:18 455:19 456:20",
      "457:21 458:22 459:23 460:24 461:25 462:26 463:27 464:28 465:29 466:30 467:31 468:32",
      "469:33 470:34 471:35 472:36 473:37 474:38 475:42 476:43 479:44 481:45 482:46 483:47",
      "484:48 485:49 486:50 487:51 488:52 491:53 492:54 493:55 494:56 495:57 496:58 497:59",
      "498:60 500:61 502:62 503:63 505:64 506:65 507:66 508:67"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Object v;

  static Object bad;

  static Object a;

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

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape, dtype, partition_info", args -> lambda25(args[0], args[1], args[2]));

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args2 -> lambda24());

  private static final PyFunction PI = PyFunction.of("pi", "shape, dtype=…, partition_info=…",
      args -> pi(args[0], args[1], args[2]), (Object) null, (Object) null);

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args2 -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda27(args2[0], args2[1]));

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda28(args2[0], args2[1]));

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda29(args2[0], args2[1]));

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda30(args2[0], args2[1]));

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda31(args2[0], args2[1]));

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda32(args2[0], args2[1]));

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda33(args2[0], args2[1]));

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "**kw",
      args2 -> lambda34(Py.<PyDict<String, Object>>cast(args2[0])));

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "shape",
      args2 -> lambda35(args2[0]));

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda36(args2[0], args2[1]));

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda37(args2[0], args2[1]));

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
        p -> Py.getattr(Py.getattr(p, "_save_slice_info"), "spec"));
  }

  static PyList<Object> lambda5() {
    return Comprehension.<Object, Object>list(Py.iterate(v),
        p -> tuple(Py.getattr(Py.getattr(p, "_save_slice_info"), "full_name"),
        Py.getattr(Py.getattr(p, "_save_slice_info"), "full_shape"), Py.getattr(Py.getattr(p,
        "_save_slice_info"), "var_offset"), Py.getattr(Py.getattr(p, "_save_slice_info"),
        "var_shape")));
  }

  static Object lambda6() {
    return Py.callMethod(v, "assign", tf.zeros(list(5L, 4L)));
  }

  static Object lambda7() {
    return Py.callMethod(v, "assign", v);
  }

  static Object lambda8() {
    return Py.callMethod(v, "assign",
        Comprehension.<Object, Object>list(Py.iterate(v), p -> p));
  }

  static Object lambda9() {
    return Py.callMethod(v, "assign_add", tf.zeros(list(5L, 4L)),
        arg("name", "q"));
  }

  static Object lambda10() {
    return Py.callMethod(v, "assign_sub", tf.zeros(list(5L, 4L)),
        arg("use_locking", true));
  }

  static Object lambda11() {
    return Py.callMethod(v, "assign", tf.zeros(list(5L, 4L)),
        arg("read_value", false));
  }

  static Object lambda12() {
    return Py.callMethod(v, "eval");
  }

  static Object lambda13() {
    return tf.getVariableOrOther("one", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(1)));
  }

  static Object lambda14() {
    return Py.callMethod(tf.getVariableOrOther("one", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(1))), "as_tensor");
  }

  static Object lambda15() {
    return Py.callMethod(tf.getVariableOrOther("ax", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(2, axis(1L)))), "as_tensor");
  }

  static Object lambda16() {
    return tf.getVariableOrOther("sm", shape(2, 4),
        partitioner(tf.fixedSizePartitioner(4)));
  }

  static Object lambda17() {
    return tf.getVariableOrOther("sc", shape(new PyList<Object>()),
        partitioner(tf.fixedSizePartitioner(4)));
  }

  static Object lambda18() {
    return tf.getVariableOrOther("un", shape(null, 2),
        partitioner(tf.fixedSizePartitioner(4)));
  }

  static Object lambda19() {
    return Py.callMethod(tf.getVariableOrOther("re", shape(list(8L)),
        useResource(true), partitioner(tf.fixedSizePartitioner(2))), "as_tensor");
  }

  static Object lambda20() {
    return tf.getVariableOrOther("tn", initializer(tf.ones(list(6L))),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static Object lambda21() {
    return tf.getVariableOrOther("li", initializer(list(1.0, 2.0, 3.0, 4.0)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static Object lambda22() {
    return tf.getVariableOrOther("np", initializer(np.ones(list(4L, 2L))),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static Object lambda23() {
    return tf.getVariableOrOther("tr", shape(list(4L)), trainable(false),
        collections(list("k")), partitioner(tf.fixedSizePartitioner(2)),
        cachingDevice("/cpu:0"), dtype(tf.float64));
  }

  static Tensor lambda25(Object shape, Object dtype, Object partitionInfo) {
    return tf.constant(1.0,
        shape(shape)).mul(Py.getitem(Py.getattr(partitionInfo, "var_offset"),
        0L)).add(Py.getitem(Py.getattr(partitionInfo, "full_shape"), 0L));
  }

  static Object lambda24() {
    return tf.getVariableOrOther("pi", shape(6, 2),
        partitioner(tf.fixedSizePartitioner(3)), initializer(LAMBDA25));
  }

  static Tensor pi(Object shape, Object dtype, Object partitionInfo) {
    print(shape, dtype, Py.getattr(partitionInfo, "full_shape"),
        Py.getattr(partitionInfo, "var_offset"), Py.callMethod(partitionInfo, "single_offset",
        shape), Py.callMethod(partitionInfo, "single_slice_dim", shape), type(partitionInfo));
    return tf.zeros(shape, dtype(dtype));
  }

  static Object lambda26() {
    return tf.getVariableOrOther("pj", shape(6, 2),
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

  static Object lambda38() {
    return tf.getVariableOrOther("bad", shape(6, 2), partitioner(bad));
  }

  static Object lambda39() {
    return tf.getVariableOrOther("a", shape(list(4L)));
  }

  static boolean lambda40() {
    return Py.is(tf.getVariableOrOther("a", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2))), a);
  }

  static Object lambda41() {
    return tf.getVariableOrOther("a", shape(list(5L)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static Object lambda42() {
    return tf.getVariableOrOther("a", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(3)));
  }

  static Object lambda43() {
    return tf.getVariableOrOther("a", shape(list(4L)), dtype(tf.int32),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static Object lambda44() {
    return tf.getVariableOrOther("zz", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  static Object lambda45() {
    return tf.getVariableOrOther("a/part_0", shape(list(2L)));
  }

  static boolean lambda46() {
    return Py.is(tf.getVariableOrOther("a", shape(list(4L))), a);
  }

  static Object lambda47() {
    return tf.getVariableOrOther("new", shape(list(4L)));
  }

  static Object lambda48() {
    return tf.getVariableOrOther("v", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(3)));
  }

  static Object lambda49() {
    return tf.getVariableOrOther("v", shape(5, 4));
  }

  static Object lambda50() {
    return tf.getVariableOrOther("w", shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2)));
  }

  public static void main(String... args) {
    v = tf.getVariableOrOther("v", shape(5, 4),
        partitioner(tf.fixedSizePartitioner(3)));
    print(type(v), Py.getattr(v, "name"), Py.getattr(v, "dtype"), Py.getattr(v, "shape"),
        Py.callMethod(v, "get_shape"), len(v), listOf(v),
        Comprehension.<Object, Object>list(Py.iterate(v), p -> Py.getattr(p, "shape")));
    print(Py.callMethod(v, "as_tensor"), tf.identity(v), tf.convertToTensor(v, name("cc")),
        Py.add(v, (Object) 1L), tf.matmul(v, v, transposeB(true)));
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
      a = tf.getVariableOrOther("a", shape(list(4L)));
      print(tf.getVariableScope().partitioner() != null, Py.getattr(a, "name"));
      Object b = tf.getVariableOrOther("b", shape(list(4L)), partitioner((Object) null));
      print(type(b));
      try (VariableScope scope2 = tf.variableScope("t")) {
        Object c = tf.getVariableOrOther("c", shape(4, 4));
        print(Py.callMethod(c, "as_tensor"));
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
    Object w = tf.getVariableOrOther("w", shape(list(4L)));
    t(LAMBDA50);
  }
}
