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
import org.tfgraft.runtime.python.Keywords;
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
      "127:3:attempt 128:5 131:6 132:7 137:18:<lambda> 137:18 141:19:<lambda> 141:19",
      "145:20:<lambda> 145:20 149:21:<lambda> 149:21 153:22:<lambda> 153:22 157:23:<lambda>",
      "157:23 161:24:<lambda> 161:24 165:25:<lambda> 165:25 169:26:<lambda> 169:26",
      "173:27:<lambda> 173:27 177:28:<lambda> 177:28 181:29:<lambda> 181:29 185:30:<lambda>",
      "185:30 189:31:<lambda> 189:31 193:32:<lambda> 193:32 197:33:<lambda> 197:33",
      "201:34:<lambda> 201:34 205:35:<lambda> 205:35 209:36:<lambda> 209:36 213:37:<lambda>",
      "213:37 217:38:<lambda> 217:38 221:40:<lambda> 221:40 225:41:<lambda> 225:41",
      "229:42:<lambda> 229:42 233:43:<lambda> 233:43 237:45:<lambda> 237:45 241:1:<module> 241:8",
      "243:9 245:10 246:11 249:12 250:13 252:14 255:15 256:16 259:17 261:18 263:19 265:20 267:21",
      "269:22 271:23 273:24 275:25 277:26 279:27 281:28 283:29 285:30 287:31 289:32 291:33",
      "293:34 295:35 298:36 300:37 302:38 304:39 305:40 307:41 309:42 311:43 313:44 315:45",
      "317:46 319:47"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda(args[0], args[1]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda2(args[0], args[1]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda3(args[0], args[1]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda4(args[0], args[1]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda5(args[0], args[1]));

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda6(args[0], args[1]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda7(args[0], args[1]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda8(args[0], args[1]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda9(args[0], args[1]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda10(args[0], args[1]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda11(args[0], args[1]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda12(args[0], args[1]));

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda13(args[0], args[1]));

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda14(args[0], args[1]));

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda15(args[0], args[1]));

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda16(args[0], args[1]));

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "shape",
      args -> lambda17(args[0]));

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda18(args[0], args[1]));

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda19(args[0], args[1]));

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda20(args[0], args[1]));

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda21(args[0], args[1]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda22(args[0], args[1]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda23(args[0], args[1]));

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda24(args[0], args[1]));

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda25(args[0], args[1]));

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda26(args[0], args[1]));

  static void attempt(PyCallable f, PyTuple a, PyDict<String, Object> k) {
    try {
      print(((AnyVariable) Py.apply(f, Py.spreadTuple(Py.star(a)),
          new Keywords().withAll(k))).name());
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
