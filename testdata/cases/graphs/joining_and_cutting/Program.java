// Static shapes of joined, stacked, split and unstacked tensors, and what is wrong with theirs.
//
package graphs.joining_and_cutting;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.num;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.Int64;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
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
      "104:6:attempt 104:7 106:9 108:10 111:11 120:14:<lambda> 120:14 125:15:<lambda> 125:15",
      "130:16:<lambda> 130:16 135:17:<lambda> 135:17 140:18:<lambda> 140:18 145:19:<lambda>",
      "145:19 150:20:<lambda> 150:20 155:21:<lambda> 155:21 160:22:<lambda> 160:22",
      "165:23:<lambda> 165:23 170:24:<lambda> 170:24 175:25:<lambda> 175:25 180:26:<lambda>",
      "180:26 185:27:<lambda> 185:27 190:28:<lambda> 190:28 195:29:<lambda> 195:29",
      "200:30:<lambda> 200:30 205:31:<lambda> 205:31 210:32:<lambda> 210:32 215:33:<lambda>",
      "215:33 220:34:<lambda> 220:34 225:35:<lambda> 225:35 230:36:<lambda> 230:36",
      "235:37:<lambda> 235:37 240:38:<lambda> 240:38 245:39:<lambda> 245:39 250:40:<lambda>",
      "250:40 255:1:<module> 255:14 256:15 257:16 258:17 259:18 260:19 261:20 262:21 263:22",
      "264:23 265:24 266:25 267:26 268:27 269:28 270:29 271:30 272:31 273:32 274:33 275:34",
      "276:35 277:36 278:37 279:38 280:39 281:40"
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

  static void attempt(PyCallable f) {
    try (PyContext context = tf.graph().asDefault()) {
      try {
        print(Py.call(f));
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
    return tf.concat(list(tf.zeros(list(2L, 1L, 3L)), tf.zeros(list(2L,
        1L, 2L)), tf.zeros(list(2L, 2L, 3L))), 1L);
  }

  static Tensor lambda2() {
    return tf.concat(list(tf.placeholder(tf.float32), tf.zeros(list(2L,
        3L))), 0L);
  }

  static Tensor lambda3() {
    return tf.concat(list(tf.zeros(list(2L)), tf.zeros(list(3L))),
        list(0L));
  }

  static Tensor lambda4() {
    return tf.concat(list(tf.placeholder(tf.float32, shape(2, null)),
        tf.zeros(list(2L, 1L, 3L))), 0L);
  }

  static Tensor lambda5() {
    return tf.concat(list(tf.zeros(list(2L, 3L)), tf.zeros(list(2L,
        3L))), -3L);
  }

  static Tensor lambda6() {
    return tf.stack(list(tf.zeros(list(2L)),
        tf.placeholder(tf.float32)), axis(3L));
  }

  static Tensor lambda7() {
    return tf.stack(Builtins.<Object>list(tf.constant("a"),
        PyBytes.of("x")));
  }

  static Tensor lambda8() {
    return tf.stack(Builtins.<Object>list(tf.constant(list("a", "b")),
        Builtins.<Object>list(PyBytes.of("x"), "y")));
  }

  static Tensor lambda9() {
    return tf.concat(list(list(Builtins.<Object>list("a", PyBytes.of("x"))),
        list(Builtins.<Object>list(PyBytes.of("y"), "z"))), 1L);
  }

  static PyList<Object> lambda10() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(new PyList<Object>()),
        num(2L)));
  }

  static PyList<Object> lambda11() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(1L, 1L)),
        num(3L), axis(-4L)));
  }

  static PyList<Object> lambda12() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L, 1L)),
        axis((Int64) Py.call(Api.type("np.int64"), 1L))));
  }

  static PyList<Object> lambda13() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L)),
        axis(tf.constant(0L))));
  }

  static PyList<Object> lambda14() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L)),
        axis(list(0L))));
  }

  static PyList<Object> lambda15() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L)),
        axis((Object) null)));
  }

  static PyList<Object> lambda16() {
    return Py.<PyList<Object>>cast(tf.unstack(tf.zeros(list(2L)),
        axis(1.5)));
  }

  static PyList<Object> lambda17() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(4L, 2L)), 2L,
        axis(list(0L))));
  }

  static PyList<Object> lambda18() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(4L)),
        np.array(list(2L, 2L)), num(3L)));
  }

  static PyList<Object> lambda19() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(2L, 3L)),
        list(3L, 3L), axis(tf.placeholder(tf.int32, shape(new PyList<Object>())))));
  }

  static PyList<Object> lambda20() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(2L, 6L)),
        list(3L, 3L), axis(tf.placeholder(tf.int32, shape(new PyList<Object>())))));
  }

  static PyList<Object> lambda21() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(4L)), list(-1L,
        -1L)));
  }

  static PyList<Object> lambda22() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(new PyList<Object>()),
        list(1L, 1L)));
  }

  static PyList<Object> lambda23() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(5L)), list(-1L,
        2L)));
  }

  static PyList<Object> lambda24() {
    return Py.<PyList<Object>>cast(tf.split(tf.placeholder(tf.float32),
        list(1L, 2L), axis(list(0L))));
  }

  static PyList<Object> lambda25() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(4L, 6L)), 3L,
        axis(-1L)));
  }

  static PyList<Object> lambda26() {
    return Py.<PyList<Object>>cast(tf.split(tf.zeros(list(4L, 6L)), 3L,
        axis(2L)));
  }

  static Tensor lambda27() {
    return tf.addN(Builtins.<Object>list(Builtins.<Object>list(1.0),
        Builtins.<Object>list(Builtins.<Object>list(2.0)), tf.placeholder(tf.float32)));
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
  }
}
