// Static shapes of reshaped, squeezed, padded, sliced and indexed tensors, and what is wrong with theirs.
//
package graphs.reshaping_and_indexing;

import static org.tfgraft.runtime.api.Args.aIsSparse;
import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.batchDims;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.keepdims;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.onValue;
import static org.tfgraft.runtime.api.Args.perm;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.strides;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "160:6:attempt 160:7 162:9 164:10 167:11 176:14:<lambda> 176:14 181:15:<lambda> 181:15",
      "186:16:<lambda> 186:16 191:17:<lambda> 191:17 196:18:<lambda> 196:18 201:19:<lambda>",
      "201:19 205:20:<lambda> 205:20 209:21:<lambda> 209:21 213:22:<lambda> 213:22",
      "218:23:<lambda> 218:23 222:24:<lambda> 222:24 227:25:<lambda> 227:25 231:26:<lambda>",
      "231:26 235:27:<lambda> 235:27 239:28:<lambda> 239:28 244:29:<lambda> 244:29",
      "248:30:<lambda> 248:30 252:31:<lambda> 252:31 256:32:<lambda> 256:32 260:33:<lambda>",
      "260:33 265:34:<lambda> 265:34 270:35:<lambda> 270:35 274:36:<lambda> 274:36",
      "279:37:<lambda> 279:37 284:38:<lambda> 284:38 289:39:<lambda> 289:39 294:40:<lambda>",
      "294:40 298:41:<lambda> 298:41 302:42:<lambda> 302:42 307:43:<lambda> 307:43",
      "312:44:<lambda> 312:44 316:45:<lambda> 316:45 321:46:<lambda> 321:46 325:47:<lambda>",
      "325:47 329:48:<lambda> 329:48 333:49:<lambda> 333:49 338:50:<lambda> 338:50",
      "343:51:<lambda> 343:51 347:51:<lambda> 347:51 351:51:<lambda> 351:51 356:52:<lambda>",
      "356:52 360:53:<lambda> 360:53 364:54:<lambda> 364:54 368:55:<lambda> 368:55",
      "372:56:<lambda> 372:56 377:57:<lambda> 377:57 381:58:<lambda> 381:58 386:1:<module>",
      "386:14 387:15 388:16 389:17 390:18 391:19 392:20 393:21 394:22 395:23 396:24 397:25",
      "398:26 399:27 400:28 401:29 402:30 403:31 404:32 405:33 406:34 407:35 408:36 409:37",
      "410:38 411:39 412:40 413:41 414:42 415:43 416:44 417:45 418:46 419:47 420:48 421:49",
      "422:50 423:51 424:52 425:53 426:54 427:55 428:56 429:57 430:58"
    }
)
@SuppressWarnings("try")
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

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda40());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args -> lambda38());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args -> lambda45());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>", "", args -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>", "", args -> lambda47());

  static void attempt(PyCallable f) {
    try (PyContext context = tf.graph().asDefault()) {
      try {
        print((Tensor) Py.call(f));
      } catch (RuntimeException | StackOverflowError failure) {
        BaseException error = Py.caught(failure);
        if (error instanceof ValueError || error instanceof TypeError
            || error instanceof IndexError) {
          print(type(error).name(), error);
        } else {
          throw error;
        }
      }
    }
  }

  static Tensor lambda() {
    return tf.reshape(tf.placeholder(tf.float32, shape(2, 3, null)),
        new PyList<Object>());
  }

  static Tensor lambda2() {
    return tf.reshape(tf.placeholder(tf.float32, shape(2, null)), list(3L,
        -1L));
  }

  static Tensor lambda3() {
    return tf.reshape(tf.placeholder(tf.float32, shape(4, null)),
        list(6L));
  }

  static Tensor lambda4() {
    return tf.reshape(tf.placeholder(tf.float32, shape(0, null)), list(-1L,
        2L));
  }

  static Tensor lambda5() {
    return tf.reshape(tf.zeros(list(2L, 3L)), tf.placeholder(tf.int32,
        shape(list(1L))));
  }

  static Tensor lambda6() {
    return tf.squeeze(tf.zeros(list(3L)), axis(list(0L, 1L)));
  }

  static Tensor lambda7() {
    return tf.squeeze(tf.zeros(list(1L, 3L)), axis(true));
  }

  static Tensor lambda8() {
    return tf.squeeze(tf.zeros(list(1L, 3L)), axis("a"));
  }

  static Tensor lambda9() {
    return tf.squeeze(tf.zeros(list(1L, 3L)),
        axis(np.array(list(0L))));
  }

  static Tensor lambda10() {
    return tf.squeeze(tf.zeros(list(1L, 3L)), axis(tf.constant(0L)));
  }

  static Tensor lambda11() {
    return tf.expandDims(tf.zeros(list(2L)),
        axis(tf.placeholder(tf.int32, shape(new PyList<Object>()))));
  }

  static Tensor lambda12() {
    return tf.expandDims(list(list(1.0)));
  }

  static Tensor lambda13() {
    return tf.fill(list(3L), tf.zeros(list(2L)));
  }

  static Tensor lambda14() {
    return tf.fill(list(-1L), 2.0);
  }

  static Tensor lambda15() {
    return tf.fill(Builtins.<Object>list(2L, tf.placeholder(tf.int32,
        shape(new PyList<Object>()))), 1L);
  }

  static Tensor lambda16() {
    return tf.oneHot(list(1L, 2L), 3L, axis(5L));
  }

  static Tensor lambda17() {
    return tf.oneHot(list(1L, 2L), 3L, axis(-3L));
  }

  static Tensor lambda18() {
    return tf.oneHot(4L, 3L, onValue(1L), dtype("float32"));
  }

  static Tensor lambda19() {
    return tf.pad(tf.zeros(list(2L, 3L)), list(1L, 1L));
  }

  static Tensor lambda20() {
    return tf.pad(tf.zeros(list(2L, 3L)), list(list(1L, 1L, 1L), list(0L,
        0L, 0L)));
  }

  static Tensor lambda21() {
    return tf.pad(tf.placeholder(tf.float32), list(list(1L, 2L), list(0L,
        1L)));
  }

  static Tensor lambda22() {
    return tf.pad(tf.zeros(list(2L)), list(list(-1L, 1L)));
  }

  static Tensor lambda23() {
    return tf.slice(tf.zeros(list(2L, 2L, 3L)), list(1L, 0L, 1L),
        list(-1L));
  }

  static Tensor lambda24() {
    return tf.slice(tf.zeros(list(2L, 3L)), tf.constant(list(0L, 1L)),
        list(-1L, -1L));
  }

  static Tensor lambda25() {
    return tf.slice(tf.zeros(list(2L, 3L)), tf.placeholder(tf.int32,
        shape(list(2L))), list(-1L, 2L));
  }

  static Tensor lambda26() {
    return tf.stridedSlice(tf.zeros(list(2L, 2L, 3L)), list(0L, 1L),
        list(1L, 2L), strides(list(1L)));
  }

  static Tensor lambda27() {
    return tf.stridedSlice(tf.zeros(list(4L)), list(0L, 1L), list(-1L));
  }

  static Tensor lambda28() {
    return tf.gatherNd(tf.zeros(list(3L)), 0L);
  }

  static Tensor lambda29() {
    return tf.gatherNd(tf.getVariable("v", shape(new PyList<Object>()),
        useResource(true)), list(list(0L, 0L)));
  }

  static Tensor lambda30() {
    return tf.gather(tf.placeholder(tf.float32, shape(2, 3)), 0L,
        batchDims(1L));
  }

  static Tensor lambda31() {
    return tf.argmax(tf.zeros(list(2L, 3L)), axis(list(0L)));
  }

  static Tensor lambda32() {
    return tf.tile(tf.placeholder(tf.float32, shape(null, null)), list(0L,
        1L));
  }

  static Tensor lambda33() {
    return tf.transpose(tf.placeholder(tf.float32), perm(list(1L, 2L)));
  }

  static Tensor lambda34() {
    return tf.transpose(tf.placeholder(tf.float32), perm(list(0L)));
  }

  static Tensor lambda35() {
    return tf.transpose(tf.zeros(list(2L, 3L)), perm(list(-1L, 0L)));
  }

  static Tensor lambda36() {
    return tf.booleanMask(tf.zeros(list(3L)), list(true, false, true),
        axis(tf.constant(0L)));
  }

  static Tensor lambda37() {
    return tf.booleanMask(tf.zeros(list(3L)), list(true, false, true),
        name((String) null));
  }

  static long lambda39() {
    return 1;
  }

  static long lambda40() {
    return 2;
  }

  static Tensor lambda38() {
    return (Tensor) tf.cond(tf.constant(list(true)), trueFn(LAMBDA39),
        falseFn(LAMBDA40));
  }

  static Tensor lambda41() {
    return tf.placeholderWithDefault(list(1.0), list(-1L));
  }

  static Tensor lambda42() {
    return tf.placeholderWithDefault(list(1.0), tf.constant(list(1L)));
  }

  static Tensor lambda43() {
    return tf.randomNormal(list((Object) null));
  }

  static Tensor lambda44() {
    return tf.nn.softmax(tf.placeholder(tf.float32), axis(1L));
  }

  static Tensor lambda45() {
    return tf.nn.softmax(tf.zeros(list(2L, 3L)),
        axis(tf.constant(0L)));
  }

  static Tensor lambda46() {
    return tf.reduceAll(list(true), axis("a"), keepdims(0L));
  }

  static Tensor lambda47() {
    return tf.matmul(tf.zeros(list(1L, 2L), dtype(tf.float64)),
        tf.zeros(list(2L, 1L)), aIsSparse(true));
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
    attempt(LAMBDA41);
    attempt(LAMBDA42);
    attempt(LAMBDA43);
    attempt(LAMBDA44);
    attempt(LAMBDA45);
    attempt(LAMBDA46);
    attempt(LAMBDA47);
  }
}
