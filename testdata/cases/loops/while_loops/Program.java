// Loops make TensorFlow's operations and names: limits, loops in loops and branches, devices, what they wait for.
//
package loops.while_loops;

import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.maximumIterations;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.parallelIterations;
import static org.tfgraft.runtime.api.Args.returnSameStructure;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Cell;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "139:4:<lambda> 139:4 143:4:<lambda> 143:4 147:7:cond 147:8 151:9:body 153:10 154:11",
      "155:12 157:13 161:23:<lambda> 161:23 165:23:<lambda> 165:23 169:25:<lambda> 169:25",
      "173:25:<lambda> 173:25 178:27:<lambda> 178:27 182:27:<lambda> 182:27 186:29:<lambda>",
      "186:29 190:29:<lambda> 190:29 194:33:inner 194:34 199:35:<lambda> 199:35",
      "203:32:outer_body 203:33 205:35 209:36 213:37:<lambda> 213:37 217:41:<lambda> 217:41",
      "221:41:<lambda> 221:41 225:40:body 226:41 229:42 233:43:<lambda> 233:43 237:47:<lambda>",
      "237:47 241:47:<lambda> 241:47 245:47:<lambda> 245:47 249:47:<lambda> 249:47",
      "253:50:<lambda> 253:50 257:50:<lambda> 257:50 261:53:<lambda> 261:53 265:53:<lambda>",
      "265:53 269:57:<lambda> 269:57 273:57:<lambda> 273:57 277:56:fails 277:57 282:1:<module>",
      "282:3 283:4 284:5 285:6 286:14 287:15 291:16 293:17 294:18 296:19 297:20 298:21 301:22",
      "302:23 307:24 308:25 310:26 311:27 312:28 313:29 314:30 316:37 320:38 322:43 323:44",
      "325:46 326:47 327:48 329:49 331:50 333:51 334:52 335:53 337:54 338:55 341:59 343:60",
      "344:61"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor c;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "i",
      args -> lambda((Tensor) args[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "i",
      args -> lambda2((Tensor) args[0]));

  private static final PyFunction COND = PyFunction.of("cond", "i, a",
      args -> cond((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction BODY = PyFunction.of("body", "i, a",
      args -> body((Tensor) args[0], (Tensor) args[1]).tuple());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "i, s",
      args -> lambda3((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "i, s",
      args -> lambda4((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "i, s",
      args -> lambda5((Tensor) args[0], (PyTuple) args[1]));

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "i, s",
      args -> lambda6((Tensor) args[0], (PyTuple) args[1]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "i",
      args -> lambda7((Tensor) args[0]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "i",
      args -> lambda8((Tensor) args[0]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "i",
      args -> lambda9((Tensor) args[0]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "i",
      args -> lambda10((Tensor) args[0]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "i, acc",
      args -> lambda12((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction OUTER_BODY = PyFunction.of("outer_body", "i, acc",
      args -> outerBody((Tensor) args[0], (Tensor) args[1]).tuple());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "i, a",
      args -> lambda15((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction BODY2 = PyFunction.of("body", "i, acc",
      args -> body2((Tensor) args[0], (Tensor) args[1]).tuple());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>.<locals>.<lambda>", "k",
      args -> lambda17((Tensor) args[0]));

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>.<locals>.<lambda>", "k",
      args -> lambda18((Tensor) args[0]));

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "i",
      args -> lambda20((Tensor) args[0]));

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "i",
      args -> lambda21((Tensor) args[0]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "i",
      args -> lambda22((Tensor) args[0]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "i",
      args -> lambda23((Tensor) args[0]));

  private static final PyFunction LAMBDA24 = PyFunction.of("fails.<locals>.<lambda>", "i, s",
      args -> lambda24((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA25 = PyFunction.of("fails.<locals>.<lambda>", "i, s",
      args -> lambda25((Tensor) args[0], (Tensor) args[1]));

  static Tensor lambda(Tensor i) {
    return tf.less(i, 10L);
  }

  static Tensor lambda2(Tensor i) {
    return tf.add(i, 1L);
  }

  static Tensor cond(Tensor i, Tensor a) {
    return i.lt(5L);
  }

  static Body body(Tensor i, Tensor a) {
    Variable w;
    Variable b;
    try (VariableScope cell = tf.variableScope("cell", reuse(tf.AUTO_REUSE))) {
      w = tf.getVariable("w", shape(4, 4));
      b = tf.getVariable("b", shape(list(4L)), initializer(tf.zerosInitializer()));
    }
    return new Body(i.add(1L), tf.tanh(tf.matmul(a, w).add(b)));
  }

  static Tensor lambda3(Tensor i, Tensor s) {
    return i.lt(4L);
  }

  static PyTuple lambda4(Tensor i, Tensor s) {
    return tuple(i.add(1L), s.mul(Py.<Tensor>defined(c, "c")));
  }

  static Tensor lambda5(Tensor i, PyTuple s) {
    return i.lt(4L);
  }

  static PyTuple lambda6(Tensor i, PyTuple s) {
    return tuple(i.add(1L),
        tuple(((Tensor) s.get(0)).mul(Py.<Tensor>defined(c, "c")), ((Tensor) s.get(1)).add(2.0)));
  }

  static Tensor lambda7(Tensor i) {
    return i.lt(4L);
  }

  static PyList<Tensor> lambda8(Tensor i) {
    return list(i.add(1L));
  }

  static Tensor lambda9(Tensor i) {
    return i.lt(4L);
  }

  static Tensor lambda10(Tensor i) {
    return i.add(1L);
  }

  static Inner inner(Tensor i, Tensor j, Tensor t) {
    return new Inner(j.add(1L), t.add(Py.<Tensor>defined(c, "c")).add(tf.cast(i,
        tf.float32)));
  }

  static Tensor lambda11(Tensor i, Tensor j, Tensor t) {
    return j.lt(i);
  }

  static OuterBody outerBody(Tensor i, Tensor acc) {
    PyCallable inner = PyFunction.of("outer_body.<locals>.inner", "j, t",
        args -> inner(i, (Tensor) args[0], (Tensor) args[1]).tuple());
    PyTuple parts = (PyTuple) tf.whileLoop(PyFunction.of("outer_body.<locals>.<lambda>", "j, t",
        args -> lambda11(i, (Tensor) args[0], (Tensor) args[1])), inner, tuple(0L, acc));
    Tensor underscore = (Tensor) parts.get(0);
    Tensor t = (Tensor) parts.get(1);
    return new OuterBody(i.add(1L), t);
  }

  static Tensor lambda12(Tensor i, Tensor acc) {
    return tf.less(i, 3L);
  }

  static Tensor lambda13(Cell<Tensor> acc) {
    return acc.get().add(Py.<Tensor>defined(c, "c"));
  }

  static Tensor lambda14(Cell<Tensor> acc) {
    return acc.get().sub(1.0);
  }

  static Body2 body2(Tensor i, Tensor acc) {
    Cell<Tensor> acc2 = Cell.of(acc);
    acc2.set((Tensor) tf.cond(tf.equal(i.mod(2L), 0L),
        trueFn(PyFunction.of("body.<locals>.<lambda>", "", args -> lambda13(acc2))),
        falseFn(PyFunction.of("body.<locals>.<lambda>", "", args -> lambda14(acc2)))));
    return new Body2(i.add(1L), acc2.get());
  }

  static Tensor lambda15(Tensor i, Tensor a) {
    return i.lt(5L);
  }

  static Tensor lambda17(Tensor k) {
    return k.lt(3L);
  }

  static Tensor lambda18(Tensor k) {
    return k.add(1L);
  }

  static Tensor lambda16() {
    return (Tensor) tf.whileLoop(LAMBDA17, LAMBDA18, list(0L));
  }

  static long lambda19() {
    return 4;
  }

  static Tensor lambda20(Tensor i) {
    return i.lt(4L);
  }

  static Tensor lambda21(Tensor i) {
    return i.add(tf.constant(1L));
  }

  static Tensor lambda22(Tensor i) {
    return i.lt(4L);
  }

  static Tensor lambda23(Tensor i) {
    return i.add(tf.constant(1L));
  }

  static Tensor lambda24(Tensor i, Tensor s) {
    return i.lt(4L);
  }

  static PyList<Tensor> lambda25(Tensor i, Tensor s) {
    return list(i.add(1L), s.mul(Py.<Tensor>defined(c, "c")));
  }

  static PyList<Tensor> fails() {
    return Py.<PyList<Tensor>>cast(tf.whileLoop(LAMBDA24, LAMBDA25, tuple(0L, 1.0),
        maximumIterations(7L)));
  }

  public static void main(String... args) {
    Tensor i = tf.constant(0L);
    Tensor r = (Tensor) tf.whileLoop(LAMBDA, LAMBDA2, list(i));
    print(r, r.name());
    Tensor x = tf.placeholder(tf.float32, shape(null, 4), name("x"));
    try (VariableScope outer = tf.variableScope("outer")) {
      PyTuple parts = (PyTuple) tf.whileLoop(COND, BODY, list(tf.constant(0L), x),
          name("steps"));
      Tensor n = (Tensor) parts.get(0);
      Tensor out = (Tensor) parts.get(1);
      print(n.name(), out.name(), out.shape());
    }
    for (Variable v : tf.globalVariables()) {
      print(v.name(), v.shape(), v.initializer().name(), len(v.op().inputs()));
    }
    print(tf.getDefaultGraph().getAllCollectionKeys());
    print(len(tf.getCollection("while_context")));
    c = tf.constant(3.0, name("c"));
    Tensor a;
    Tensor b;
    try (NameScope nameScope = tf.nameScope("a")) {
      PyTuple parts2 = (PyTuple) tf.whileLoop(LAMBDA3, LAMBDA4, tuple(0L, 1.0),
          parallelIterations(1L), maximumIterations(7L));
      a = (Tensor) parts2.get(0);
      b = (Tensor) parts2.get(1);
    }
    print(a, b);
    PyTuple r2 = (PyTuple) tf.whileLoop(LAMBDA5, LAMBDA6, tuple(0L, tuple(1.0, 2.0)),
        maximumIterations(tf.constant(3L)));
    print(r2);
    Object r3 = tf.whileLoop(LAMBDA7, LAMBDA8, list(0L), returnSameStructure(true));
    print(r3);
    r = (Tensor) tf.whileLoop(LAMBDA9, LAMBDA10, list(0L), maximumIterations(2L), name("mx"));
    print(r);
    // nested
    PyTuple parts3 = (PyTuple) tf.whileLoop(LAMBDA12, OUTER_BODY, tuple(tf.constant(0L),
        tf.constant(0.0)));
    i = (Tensor) parts3.get(0);
    Tensor acc = (Tensor) parts3.get(1);
    print(i.name(), acc.name());
    // cond inside
    r2 = (PyTuple) tf.whileLoop(LAMBDA15, BODY2, tuple(0L, 0.0));
    print(r2);
    // while inside cond
    Tensor p = tf.placeholderWithDefault(true, new PyList<Object>());
    Tensor q = (Tensor) tf.cond(p, trueFn(LAMBDA16), falseFn(LAMBDA19));
    print(q);
    Tensor z;
    try (PyContext context = tf.controlDependencies(Builtins.<Object>list(tf.noOp(name("before")),
        Py.<Tensor>defined(c, "c")))) {
      z = (Tensor) tf.whileLoop(LAMBDA20, LAMBDA21, list(0L));
    }
    print(z);
    try (PyContext context = tf.device("/cpu:0")) {
      z = (Tensor) tf.whileLoop(LAMBDA22, LAMBDA23, list(tf.constant(0L)));
    }
    try (Session s = tf.session().enter()) {
      print(s.run(Builtins.<Object>list(a, b, acc, r2, q, z)));
    }
    try {
      fails();
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(Strings.split(str(e), "\n").get(0));
    }
  }

  static record Body(Tensor value1, Tensor value2) implements ReturnedTuple {
  }

  static record Inner(Tensor value1, Tensor value2) implements ReturnedTuple {
  }

  static record OuterBody(Tensor value1, Tensor t) implements ReturnedTuple {
  }

  static record Body2(Tensor value1, Tensor acc) implements ReturnedTuple {
  }
}
