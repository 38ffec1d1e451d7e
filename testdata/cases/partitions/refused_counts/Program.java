// What a partitioner may answer, and a variable whose name is None.
//
package partitions.refused_counts;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "126:3:attempt 127:5 130:6 131:7 136:18:<lambda> 136:18 140:19:<lambda> 140:19",
      "144:20:<lambda> 144:20 148:21:<lambda> 148:21 152:22:<lambda> 152:22 156:23:<lambda>",
      "156:23 160:24:<lambda> 160:24 164:25:<lambda> 164:25 168:26:<lambda> 168:26",
      "172:27:<lambda> 172:27 176:28:<lambda> 176:28 180:29:<lambda> 180:29 184:30:<lambda>",
      "184:30 188:31:<lambda> 188:31 192:32:<lambda> 192:32 196:33:<lambda> 196:33",
      "200:34:<lambda> 200:34 204:35:<lambda> 204:35 208:36:<lambda> 208:36 212:37:<lambda>",
      "212:37 216:38:<lambda> 216:38 220:40:<lambda> 220:40 224:41:<lambda> 224:41",
      "228:42:<lambda> 228:42 232:43:<lambda> 232:43 236:45:<lambda> 236:45 240:1:<module> 240:8",
      "242:9 244:10 245:11 248:12 249:13 251:14 254:15 255:16 258:17 260:18 262:19 264:20 266:21",
      "268:22 270:23 272:24 274:25 276:26 278:27 280:28 282:29 284:30 286:31 288:32 290:33",
      "292:34 294:35 297:36 299:37 301:38 303:39 304:40 306:41 308:42 310:43 312:44 314:45",
      "316:46 318:47"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda(args2[0], args2[1]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda2(args2[0], args2[1]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda3(args2[0], args2[1]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda4(args2[0], args2[1]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda5(args2[0], args2[1]));

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda6(args2[0], args2[1]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda7(args2[0], args2[1]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda8(args2[0], args2[1]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda9(args2[0], args2[1]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda10(args2[0], args2[1]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda11(args2[0], args2[1]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda12(args2[0], args2[1]));

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda13(args2[0], args2[1]));

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda14(args2[0], args2[1]));

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda15(args2[0], args2[1]));

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda16(args2[0], args2[1]));

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "shape",
      args2 -> lambda17(args2[0]));

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda18(args2[0], args2[1]));

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda19(args2[0], args2[1]));

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda20(args2[0], args2[1]));

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda21(args2[0], args2[1]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda22(args2[0], args2[1]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda23(args2[0], args2[1]));

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda24(args2[0], args2[1]));

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda25(args2[0], args2[1]));

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "shape, dtype",
      args2 -> lambda26(args2[0], args2[1]));

  static void attempt(PyCallable f, PyTuple a, PyDict<String, Object> k) {
    try {
      print(((AnyVariable) Py.apply(Api.function("tf.get_variable"), Py.spreadTuple(Py.star(a)),
          new PyDict<String, Object>().withAll(k))).name());
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), str(e));
    }
  }

  static String lambda(Object shape, Object dtype) {
    return "ab";
  }

  static PyList<Long> lambda2(Object shape, Object dtype) {
    return list(2L);
  }

  static PyList<Long> lambda3(Object shape, Object dtype) {
    return list(1L, 1L, 1L);
  }

  static Object lambda4(Object shape, Object dtype) {
    return null;
  }

  static long lambda5(Object shape, Object dtype) {
    return 3;
  }

  static PyList<Long> lambda6(Object shape, Object dtype) {
    return list(0L, 1L);
  }

  static PyList<Long> lambda7(Object shape, Object dtype) {
    return list(2L, 2L);
  }

  static PyList<Object> lambda8(Object shape, Object dtype) {
    return Builtins.<Object>list("a", 1L);
  }

  static PyTuple lambda9(Object shape, Object dtype) {
    return tuple(2L, 1L);
  }

  static PyList<Object> lambda10(Object shape, Object dtype) {
    return Builtins.<Object>list(2.0, 1L);
  }

  static PyList<Long> lambda11(Object shape, Object dtype) {
    return Builtins.<Long>list((Long) null, 1L);
  }

  static PyList<Boolean> lambda12(Object shape, Object dtype) {
    return list(true, true);
  }

  static PyDict<Long, Long> lambda13(Object shape, Object dtype) {
    return new PyDict<Long, Long>().with(2L, 1L).with(1L, 1L);
  }

  static PyList<Long> lambda14(Object shape, Object dtype) {
    return list(5L, 1L);
  }

  static PyList<Long> lambda15(Object shape, Object dtype) {
    return list(-1L, 1L);
  }

  static PyBytes lambda16(Object shape, Object dtype) {
    return PyBytes.of("ab");
  }

  static PyList<Long> lambda17(Object shape) {
    return list(1L, 1L);
  }

  static PyList<Long> lambda18(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda19(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda20(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda21(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda22(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda23(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda24(Object shape, Object dtype) {
    return list(4L, 1L);
  }

  static PyList<Long> lambda25(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  static PyList<Long> lambda26(Object shape, Object dtype) {
    return list(2L, 1L);
  }

  public static void main(String... args) {
    attempt(Api.function("tf.get_variable"), tuple(null, Builtins.<Object>list(2L)),
        new PyDict<String, Object>());
    attempt(Api.function("tf.get_variable"), tuple(null, Builtins.<Object>list(2L)),
        new PyDict<String, Object>().with("reuse", true));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      attempt(Api.function("tf.get_variable"), tuple(null, Builtins.<Object>list(2L)),
          new PyDict<String, Object>());
    }
    try (VariableScope scope = tf.variableScope("", reuse(tf.AUTO_REUSE))) {
      attempt(Api.function("tf.get_variable"), tuple(null, Builtins.<Object>list(2L)),
          new PyDict<String, Object>());
      attempt(Api.function("tf.get_variable"), tuple(null, Builtins.<Object>list(4L)),
          new PyDict<String, Object>());
    }
    try (VariableScope scope = tf.variableScope("s")) {
      attempt(Api.function("tf.get_variable"), tuple(null, Builtins.<Object>list(2L)),
          new PyDict<String, Object>());
    }
    attempt(Api.function("tf.get_variable"), tuple(1L, Builtins.<Object>list(2L)),
        new PyDict<String, Object>());
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA2));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA3));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA4));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA5));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA6));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA7));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA8));
    attempt(Api.function("tf.get_variable"), tuple("p", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA9));
    attempt(Api.function("tf.get_variable"), tuple("p1", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA10));
    attempt(Api.function("tf.get_variable"), tuple("p2", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA11));
    attempt(Api.function("tf.get_variable"), tuple("p3", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA12));
    attempt(Api.function("tf.get_variable"), tuple("p4", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA13));
    attempt(Api.function("tf.get_variable"), tuple("p5", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA14));
    attempt(Api.function("tf.get_variable"), tuple("p6", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA15));
    attempt(Api.function("tf.get_variable"), tuple("p7", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA16));
    attempt(Api.function("tf.get_variable"), tuple("p7", Builtins.<Object>list(4L, 2L)),
        new PyDict<String, Object>().with("partitioner", LAMBDA17));
    attempt(Api.function("tf.get_variable"), tuple("p8", Builtins.<Object>list(4L, 2L),
        "float64"), new PyDict<String, Object>().with("partitioner", LAMBDA18).with("initializer",
        tf.zerosInitializer()));
    attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
        "float64"), new PyDict<String, Object>().with("partitioner", LAMBDA19));
    attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
        "float65"), new PyDict<String, Object>().with("partitioner", LAMBDA20));
    attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
        tf.float64), new PyDict<String, Object>().with("partitioner", LAMBDA21));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L)),
          new PyDict<String, Object>().with("partitioner", LAMBDA22));
      attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
          "float64"), new PyDict<String, Object>().with("partitioner", LAMBDA23));
      attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
          tf.float64), new PyDict<String, Object>().with("partitioner", LAMBDA24));
      attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(6L, 2L),
          tf.float64), new PyDict<String, Object>().with("partitioner", LAMBDA25));
      attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
          tf.float64), new PyDict<String, Object>());
      attempt(Api.function("tf.get_variable"), tuple("pp", Builtins.<Object>list(4L, 2L),
          tf.float64), new PyDict<String, Object>().with("partitioner", LAMBDA26));
      attempt(Api.function("tf.get_variable"), tuple("p9", Builtins.<Object>list(4L, 2L),
          "float64"), new PyDict<String, Object>());
      attempt(Api.function("tf.get_variable"), tuple("pp", Builtins.<Object>list(4L, 2L),
          "float64"), new PyDict<String, Object>());
    }
  }
}
