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
      "102:6:shown 103:8 105:9 106:10 111:14:<lambda> 111:14 115:15:<lambda> 115:15",
      "119:16:<lambda> 119:16 123:17:<lambda> 123:17 127:18:<lambda> 127:18 131:19:<lambda>",
      "131:19 135:20:<lambda> 135:20 139:21:<lambda> 139:21 143:22:<lambda> 143:22",
      "147:23:<lambda> 147:23 151:24:<lambda> 151:24 155:25:<lambda> 155:25 159:26:<lambda>",
      "159:26 163:27:<lambda> 163:27 167:29:<lambda> 167:29 171:30:<lambda> 171:30",
      "175:31:<lambda> 175:31 179:32:<lambda> 179:32 183:33:<lambda> 183:33 187:34:<lambda>",
      "187:34 191:35:<lambda> 191:35 195:36:<lambda> 195:36 199:37:<lambda> 199:37",
      "203:38:<lambda> 203:38 207:40:<lambda> 207:40 211:41:<lambda> 211:41 215:42:<lambda>",
      "215:42 219:1:<module> 219:13 220:14 221:15 222:16 223:17 224:18 225:19 226:20 227:21",
      "228:22 229:23 230:24 231:25 232:26 233:27 234:28 235:29 236:30 237:31 238:32 239:33",
      "240:34 241:35 242:36 243:37 244:38 245:39 246:40 247:41 248:42"
    }
)
public final class Program {
  static Variable v;

  static Variable w;

  static Variable x;

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

  static void shown(PyCallable make) {
    try {
      print(Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Object lambda() {
    return tf.scatterAdd(v, list(0L), list(1.0));
  }

  static Object lambda2() {
    return tf.scatterUpdate(v, list(0L), list(1.0));
  }

  static Object lambda3() {
    return tf.scatterSub(v, list(0L), list(1.0), name("ss"));
  }

  static Object lambda4() {
    return tf.scatterNdAdd(v, list(list(0L)), list(1.0));
  }

  static Object lambda5() {
    return tf.scatterNdUpdate(v, list(list(0L)), list(1.0));
  }

  static Object lambda6() {
    return tf.scatterNdSub(v, list(list(0L)), list(1.0));
  }

  static Object lambda7() {
    return tf.scatterMin(v, list(0L), list(1.0));
  }

  static Object lambda8() {
    return tf.scatterAdd(v, list(0L), list(list(1.0, 2.0)));
  }

  static Object lambda9() {
    return tf.scatterNdAdd(v, list(list(0L)), list(list(1.0, 2.0)));
  }

  static Object lambda10() {
    return v.scatterNdAdd(list(list(0L)), list(1.0));
  }

  static Object lambda11() {
    return v.scatterAdd(tf.indexedSlices(list(1.0), list(0L)));
  }

  static Object lambda12() {
    return v.scatterSub(tf.indexedSlices(list(1.0), list(0L)));
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

  static Object lambda17() {
    return tf.scatterNdAdd(w, list(list(0L)), list(1L));
  }

  static Object lambda18() {
    return tf.scatterNdAdd(w, list(list(0L)), list(list(1L, 2L)));
  }

  static Object lambda19() {
    return tf.scatterNdUpdate(w, list(list(0L, 1L)), list(1L));
  }

  static Object lambda20() {
    return tf.scatterNdUpdate(w, list(list(0L, 1L)), list(1L, 2L));
  }

  static Object lambda21() {
    return tf.scatterNdUpdate(w, list(list(0L, 1L, 1L)), list(1L));
  }

  static Object lambda22() {
    return tf.scatterNdSub(w, list(0L), list(1L));
  }

  static Object lambda23() {
    return tf.scatterNdSub(w, 0L, list(1L));
  }

  static Object lambda24() {
    return tf.scatterAdd(w, list(0L), list(1L));
  }

  static Tensor lambda25() {
    return x.countUpTo(3L);
  }

  static Object lambda26() {
    return tf.scatterNdAdd(x, list(list(0L)), list(1L));
  }

  static Object lambda27() {
    return tf.scatterAdd(x, list(0L), list(1L));
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
