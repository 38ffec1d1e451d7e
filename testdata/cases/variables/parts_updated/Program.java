// Shapes of updates of rows, elements and counters.
//
package variables.parts_updated;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "103:6:shown 104:8 106:9 107:10 112:14:<lambda> 112:14 116:15:<lambda> 116:15",
      "120:16:<lambda> 120:16 124:17:<lambda> 124:17 128:18:<lambda> 128:18 132:19:<lambda>",
      "132:19 136:20:<lambda> 136:20 140:21:<lambda> 140:21 144:22:<lambda> 144:22",
      "149:23:<lambda> 149:23 153:24:<lambda> 153:24 158:25:<lambda> 158:25 163:26:<lambda>",
      "163:26 167:27:<lambda> 167:27 171:29:<lambda> 171:29 175:30:<lambda> 175:30",
      "179:31:<lambda> 179:31 183:32:<lambda> 183:32 187:33:<lambda> 187:33 191:34:<lambda>",
      "191:34 196:35:<lambda> 196:35 201:36:<lambda> 201:36 205:37:<lambda> 205:37",
      "209:38:<lambda> 209:38 213:40:<lambda> 213:40 217:41:<lambda> 217:41 221:42:<lambda>",
      "221:42 225:1:<module> 225:13 226:14 227:15 228:16 229:17 230:18 231:19 232:20 233:21",
      "234:22 235:23 236:24 237:25 238:26 239:27 240:28 241:29 242:30 243:31 244:32 245:33",
      "246:34 247:35 248:36 249:37 250:38 251:39 252:40 253:41 254:42"
    }
)
public final class Program {
  static Variable v;

  static Variable w;

  static Variable x;

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

  static void shown(PyCallable make) {
    try {
      print((TensorLike) Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static TensorLike lambda() {
    return (TensorLike) tf.scatterAdd(v, list(0L), list(1.0));
  }

  static TensorLike lambda2() {
    return (TensorLike) tf.scatterUpdate(v, list(0L), list(1.0));
  }

  static TensorLike lambda3() {
    return (TensorLike) tf.scatterSub(v, list(0L), list(1.0), name("ss"));
  }

  static TensorLike lambda4() {
    return (TensorLike) tf.scatterNdAdd(v, list(list(0L)), list(1.0));
  }

  static TensorLike lambda5() {
    return (TensorLike) tf.scatterNdUpdate(v, list(list(0L)), list(1.0));
  }

  static TensorLike lambda6() {
    return (TensorLike) tf.scatterNdSub(v, list(list(0L)), list(1.0));
  }

  static TensorLike lambda7() {
    return (TensorLike) tf.scatterMin(v, list(0L), list(1.0));
  }

  static TensorLike lambda8() {
    return (TensorLike) tf.scatterAdd(v, list(0L), list(list(1.0, 2.0)));
  }

  static TensorLike lambda9() {
    return (TensorLike) tf.scatterNdAdd(v, list(list(0L)), list(list(1.0,
        2.0)));
  }

  static TensorLike lambda10() {
    return (TensorLike) v.scatterNdAdd(list(list(0L)), list(1.0));
  }

  static TensorLike lambda11() {
    return (TensorLike) v.scatterAdd(tf.indexedSlices(list(1.0),
        list(0L)));
  }

  static TensorLike lambda12() {
    return (TensorLike) v.scatterSub(tf.indexedSlices(list(1.0),
        list(0L)));
  }

  static Tensor lambda13() {
    return v.countUpTo(3L);
  }

  static Tensor lambda14() {
    return tf.countUpTo(v, 3L);
  }

  static Tensor lambda15() {
    return w.countUpTo(3L);
  }

  static Tensor lambda16() {
    return tf.countUpTo(w, 3L);
  }

  static TensorLike lambda17() {
    return (TensorLike) tf.scatterNdAdd(w, list(list(0L)), list(1L));
  }

  static TensorLike lambda18() {
    return (TensorLike) tf.scatterNdAdd(w, list(list(0L)), list(list(1L, 2L)));
  }

  static TensorLike lambda19() {
    return (TensorLike) tf.scatterNdUpdate(w, list(list(0L, 1L)), list(1L));
  }

  static TensorLike lambda20() {
    return (TensorLike) tf.scatterNdUpdate(w, list(list(0L, 1L)), list(1L,
        2L));
  }

  static TensorLike lambda21() {
    return (TensorLike) tf.scatterNdUpdate(w, list(list(0L, 1L, 1L)),
        list(1L));
  }

  static TensorLike lambda22() {
    return (TensorLike) tf.scatterNdSub(w, list(0L), list(1L));
  }

  static TensorLike lambda23() {
    return (TensorLike) tf.scatterNdSub(w, 0L, list(1L));
  }

  static TensorLike lambda24() {
    return (TensorLike) tf.scatterAdd(w, list(0L), list(1L));
  }

  static Tensor lambda25() {
    return x.countUpTo(3L);
  }

  static TensorLike lambda26() {
    return (TensorLike) tf.scatterNdAdd(x, list(list(0L)), list(1L));
  }

  static TensorLike lambda27() {
    return (TensorLike) tf.scatterAdd(x, list(0L), list(1L));
  }

  public static void main(String... args) {
    v = tf.variable(initialValue(list(1.0, 2.0)), useResource(true), name("res"));
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
    shown(LAMBDA12);
    shown(LAMBDA13);
    shown(LAMBDA14);
    w = tf.variable(initialValue(list(list(1L, 2L), list(3L, 4L))), name("ref"));
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
    x = tf.variable(initialValue(1L), name("sc"));
    shown(LAMBDA25);
    shown(LAMBDA26);
    shown(LAMBDA27);
  }
}
