// Every method of TensorShape on known, partly known and unknown shapes.
//
package graphs.shapes;

import static org.tfgraft.runtime.python.Builtins.bool_;
import static org.tfgraft.runtime.python.Builtins.hash;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.tupleOf;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "134:4:T 135:6 136:7 138:8 139:9 144:13:<lambda> 144:13 148:14:<lambda> 148:14",
      "152:15:<lambda> 152:15 156:16:<lambda> 156:16 160:17:<lambda> 160:17 164:18:<lambda>",
      "164:18 168:19:<lambda> 168:19 172:20:<lambda> 172:20 176:21:<lambda> 176:21",
      "180:22:<lambda> 180:22 184:23:<lambda> 184:23 188:24:<lambda> 188:24 192:25:<lambda>",
      "192:25 196:26:<lambda> 196:26 200:27:<lambda> 200:27 204:28:<lambda> 204:28",
      "208:29:<lambda> 208:29 213:30:<lambda> 213:30 217:31:<lambda> 217:31 221:32:<lambda>",
      "221:32 225:33:<lambda> 225:33 229:34:<lambda> 229:34 233:35:<lambda> 233:35",
      "237:36:<lambda> 237:36 241:37:<lambda> 241:37 245:38:<lambda> 245:38 249:39:<lambda>",
      "249:39 253:40:<lambda> 253:40 257:41:<lambda> 257:41 261:42:<lambda> 261:42",
      "265:43:<lambda> 265:43 269:44:<lambda> 269:44 273:45:<lambda> 273:45 277:46:<lambda>",
      "277:46 281:47:<lambda> 281:47 285:48:<lambda> 285:48 289:49:<lambda> 289:49",
      "293:50:<lambda> 293:50 297:51:<lambda> 297:51 301:1:<module> 301:11 306:12 307:13 308:14",
      "309:15 310:16 311:17 312:18 313:19 314:20 315:21 316:22 317:23 318:24 319:25 320:26",
      "321:27 322:28 323:29 324:30 325:31 326:32 327:33 328:34 329:35 330:36 331:37 332:38",
      "333:39 334:40 335:41 336:42 337:43 338:44 339:45 340:46 341:47 342:48 343:49 344:50",
      "345:51"
    }
)
public final class Program {
  static TensorShape s;

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

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static PyList<Object> lambda() {
    return Py.<PyList<Object>>cast(s.asList());
  }

  static long lambda2() {
    return len(s);
  }

  static boolean lambda3() {
    return bool_(s);
  }

  static PyList<Object> lambda4() {
    return Comprehension.<Object, Object>list(Py.iterate(s), d -> d);
  }

  static Dimension lambda5() {
    return (Dimension) Py.getitem(s, 0L);
  }

  static Dimension lambda6() {
    return (Dimension) Py.getitem(s, -1L);
  }

  static TensorShape lambda7() {
    return (TensorShape) Py.getitem(s, slice(0L, 1L, null));
  }

  static TensorShape lambda8() {
    return (TensorShape) Py.getitem(s, slice(1L, null, null));
  }

  static TensorShape lambda9() {
    return (TensorShape) Py.getitem(s, slice(null, -1L, null));
  }

  static Dimension lambda10() {
    return (Dimension) Py.getitem(s, 5L);
  }

  static TensorShape lambda11() {
    return s.concatenate(list(7L));
  }

  static TensorShape lambda12() {
    return s.concatenate(tf.tensorShape((Object) null));
  }

  static Object lambda13() {
    return Py.add(s, list(3L));
  }

  static Object lambda14() {
    return Py.add(s, tf.tensorShape(list(3L)));
  }

  static Object lambda15() {
    return Py.add(list(3L), s);
  }

  static TensorShape lambda16() {
    return s.mergeWith(list(1L, 2L));
  }

  static TensorShape lambda17() {
    return s.mergeWith(tf.tensorShape(Builtins.<Long>list((Long) null,
        3L)));
  }

  static TensorShape lambda18() {
    return s.mergeWith((Object) null);
  }

  static boolean lambda19() {
    return s.isCompatibleWith(list(1L, 2L));
  }

  static boolean lambda20() {
    return s.isCompatibleWith((Object) null);
  }

  static Object lambda21() {
    return Logic.<Object>none(() -> s.assertIsCompatibleWith(list(1L, 3L)));
  }

  static Object lambda22() {
    return Logic.<Object>none(() -> s.assertHasRank(2));
  }

  static Object lambda23() {
    return Logic.<Object>none(() -> s.assertSameRank(list(1L, 2L)));
  }

  static Object lambda24() {
    return Logic.<Object>none(() -> s.assertIsFullyDefined());
  }

  static TensorShape lambda25() {
    return s.withRank(2);
  }

  static TensorShape lambda26() {
    return s.withRankAtLeast(1);
  }

  static TensorShape lambda27() {
    return s.withRankAtMost(1);
  }

  static TensorShape lambda28() {
    return s.mostSpecificCompatibleShape(list(1L, 3L));
  }

  static boolean lambda29() {
    return Py.truth(Py.eq(s, list(1L, 2L)));
  }

  static boolean lambda30() {
    return Py.truth(Py.eq(s, tf.tensorShape(list(1L, 2L))));
  }

  static boolean lambda31() {
    return Py.truth(Py.ne(s, tf.tensorShape((Object) null)));
  }

  static boolean lambda32() {
    return Py.truth(Py.eq(s, null));
  }

  static boolean lambda33() {
    return Py.truth(Py.eq(s, "abc"));
  }

  static boolean lambda34() {
    return hash(s) == hash(s);
  }

  static Object lambda35() {
    return s.asProto();
  }

  static PyTuple lambda36() {
    return tupleOf(s);
  }

  static PyList<Object> lambda37() {
    return listOf(s);
  }

  static Object lambda38() {
    return Py.callMethod(s, "__len__");
  }

  static Object lambda39() {
    return Py.lt(s, tf.tensorShape(list(1L)));
  }

  public static void main(String... args) {
    for (TensorShape item : list(tf.tensorShape(list(1L, 2L)),
        tf.tensorShape((Object) null), tf.tensorShape(new PyList<Object>()),
        tf.tensorShape(Builtins.<Long>list((Long) null, 3L)), tf.tensorShape(5L),
        tf.tensorShape(Builtins.<Object>list(tf.dimension(2L), null, 4L)))) {
      s = item;
      print(s, repr(s), s.ndims(), s.rank(), s.dims(), s.numElements(), s.isFullyDefined());
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
      t(LAMBDA35);
      t(LAMBDA36);
      t(LAMBDA37);
      t(LAMBDA38);
      t(LAMBDA39);
    }
  }
}
