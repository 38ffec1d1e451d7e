// tf.map_fn, tf.foldl, tf.foldr and tf.scan, with variables, structures and errors.
//
package loops.elements;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.feedDict;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reverse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "134:5:<lambda> 134:5 138:6:<lambda> 138:6 142:9:step 142:10 143:11 147:14:<lambda> 147:14",
      "151:15:<lambda> 151:15 155:16:<lambda> 155:16 159:17:<lambda> 159:17 163:18:<lambda>",
      "163:18 167:19:<lambda> 167:19 171:20:<lambda> 171:20 175:21:<lambda> 175:21",
      "179:24:attempt 180:26 182:27 183:28 188:29:<lambda> 188:29 192:30:<lambda> 192:30",
      "196:30:<lambda> 196:30 200:31:<lambda> 200:31 204:31:<lambda> 204:31 208:32:<lambda>",
      "208:32 212:32:<lambda> 212:32 216:33:<lambda> 216:33 220:33:<lambda> 220:33",
      "224:34:<lambda> 224:34 228:34:<lambda> 228:34 232:35:<lambda> 232:35 236:35:<lambda>",
      "236:35 240:39:<lambda> 240:39 244:39:<lambda> 244:39 248:39:<lambda> 248:39",
      "252:40:<lambda> 252:40 256:1:<module> 256:4 257:5 258:6 259:7 261:8 262:12 264:13 265:14",
      "266:15 267:16 268:17 269:18 270:19 271:20 272:21 273:22 274:23 276:29 277:30 278:31",
      "279:32 280:33 281:34 282:35 283:36 284:37 285:38 286:39 288:40"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor elems;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "x",
      args -> lambda((Tensor) args[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "x",
      args -> lambda2((Tensor) args[0]));

  private static final PyFunction STEP = PyFunction.of("step", "row",
      args -> step((Tensor) args[0]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "t",
      args -> lambda3((PyTuple) args[0]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "a, x",
      args -> lambda4((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "a, x",
      args -> lambda5((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "a, x",
      args -> lambda6((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "a, x",
      args -> lambda7((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "a, x",
      args -> lambda8((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "a, _",
      args -> lambda9((PyTuple) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "a, x",
      args -> lambda10((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda13((Tensor) args[0]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda15(Py.<PyList<Object>>cast(args[0])));

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda17((Tensor) args[0]));

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>.<locals>.<lambda>", "x",
      args -> lambda19((Tensor) args[0]));

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>.<locals>.<lambda>", "a, x",
      args -> lambda21((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>.<locals>.<lambda>", "a, x",
      args -> lambda23((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "a, x",
      args -> lambda24((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "a, x",
      args -> lambda25((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "x",
      args -> lambda26((Tensor) args[0]));

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "a, x",
      args -> lambda27((Tensor) args[0], (Tensor) args[1]));

  static Tensor lambda(Tensor x) {
    return x.mul(2.0);
  }

  static PyTuple lambda2(Tensor x) {
    return tuple(x, x.neg());
  }

  static Tensor step(Tensor row) {
    Variable w = tf.getVariable("w", shape(3, 2));
    return tf.squeeze(tf.matmul(tf.expandDims(row, axis(0L)), w), axis(0L));
  }

  static Tensor lambda3(PyTuple t) {
    return ((Tensor) t.get(0)).mul((Tensor) t.get(1));
  }

  static Tensor lambda4(Tensor a, Tensor x) {
    return a.add(x);
  }

  static Tensor lambda5(Tensor a, Tensor x) {
    return a.add(x);
  }

  static Tensor lambda6(Tensor a, Tensor x) {
    return a.sub(x);
  }

  static Tensor lambda7(Tensor a, Tensor x) {
    return a.add(x);
  }

  static Tensor lambda8(Tensor a, Tensor x) {
    return a.add(x);
  }

  static PyTuple lambda9(PyTuple a, Tensor underscore) {
    return tuple((Tensor) a.get(1), ((Tensor) a.get(0)).add((Tensor) a.get(1)));
  }

  static Tensor lambda10(Tensor a, Tensor x) {
    return a.add(x);
  }

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Tensor lambda11() {
    return (Tensor) tf.mapFn(3L, elems);
  }

  static Tensor lambda13(Tensor x) {
    return x;
  }

  static Tensor lambda12() {
    return (Tensor) tf.mapFn(LAMBDA13, 3.0);
  }

  static PyList<Object> lambda15(PyList<Object> x) {
    return x;
  }

  static PyList<Object> lambda14() {
    return Py.<PyList<Object>>cast(tf.mapFn(LAMBDA15, list(1.0, 2.0)));
  }

  static PyTuple lambda17(Tensor x) {
    return tuple(x, x);
  }

  static Tensor lambda16() {
    return (Tensor) tf.mapFn(LAMBDA17, elems);
  }

  static Tensor lambda19(Tensor x) {
    return x;
  }

  static Tensor lambda18() {
    return (Tensor) tf.mapFn(LAMBDA19, elems, dtype(tf.int32));
  }

  static PyTuple lambda21(Tensor a, Tensor x) {
    return tuple(a, x);
  }

  static Tensor lambda20() {
    return (Tensor) tf.scan(LAMBDA21, elems);
  }

  static PyTuple lambda23(Tensor a, Tensor x) {
    return tuple(a, x);
  }

  static PyTuple lambda22() {
    return (PyTuple) tf.foldl(LAMBDA23, elems);
  }

  static Tensor lambda24(Tensor a, Tensor x) {
    return a.mul(x);
  }

  static Tensor lambda25(Tensor a, Tensor x) {
    return a.mul(x);
  }

  static Tensor lambda26(Tensor x) {
    return x.mul(x);
  }

  static Tensor lambda27(Tensor a, Tensor x) {
    return a.sub(x);
  }

  public static void main(String... args) {
    elems = tf.constant(list(1.0, 2.0, 3.0, 4.0), name("elems"));
    print(tf.mapFn(LAMBDA, elems));
    print(tf.mapFn(LAMBDA2, np.array(list(1L, 2L, 3L)), dtype(tuple(tf.int64, tf.int64))));
    Tensor x = tf.placeholder(tf.float32, shape(null, 3), name("x"));
    Tensor out;
    try (VariableScope model = tf.variableScope("model")) {
      out = (Tensor) tf.mapFn(STEP, x, name("rows"));
    }
    print(out, tf.getVariableScope().cachingDevice());
    print(tf.mapFn(LAMBDA3, tuple(elems, elems), dtype(tf.float32)));
    print(tf.foldl(LAMBDA4, elems));
    print(tf.foldr(LAMBDA5, elems, initializer(tf.constant(0.0))));
    print(tf.foldr(LAMBDA6, elems));
    print(tf.scan(LAMBDA7, elems));
    print(tf.scan(LAMBDA8, elems, initializer(0.0), reverse(true), name("back")));
    print(tf.scan(LAMBDA9, elems, initializer(tuple(np.array(0L), np.array(1L)))));
    print(tf.scan(LAMBDA10, x));
    for (Variable v : tf.globalVariables()) {
      print(v.name());
    }
    attempt(LAMBDA11);
    attempt(LAMBDA12);
    attempt(LAMBDA14);
    attempt(LAMBDA16);
    attempt(LAMBDA18);
    attempt(LAMBDA20);
    attempt(LAMBDA22);
    print(tf.getVariableScope().cachingDevice() == null);
    try (Session s = tf.session().enter()) {
      s.run(tf.globalVariablesInitializer());
      print(s.run(tf.foldl(LAMBDA24, elems)), s.run(tf.scan(LAMBDA25, elems)),
          s.run(tf.mapFn(LAMBDA26, elems)));
      print(s.run(tf.foldr(LAMBDA27, elems)), s.run(tf.shape(out),
          feedDict(new PyDict<Tensor, NdArray>().with(x, np.ones(list(5L, 3L))))));
    }
  }
}
