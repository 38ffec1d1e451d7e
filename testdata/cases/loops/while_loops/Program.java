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
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Cell;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "130:4:<lambda> 130:4 134:4:<lambda> 134:4 138:7:cond 138:8 142:9:body 144:10 145:11",
      "146:12 148:13 152:23:<lambda> 152:23 156:23:<lambda> 156:23 160:25:<lambda> 160:25",
      "164:25:<lambda> 164:25 169:27:<lambda> 169:27 173:27:<lambda> 173:27 177:29:<lambda>",
      "177:29 181:29:<lambda> 181:29 185:33:inner 185:34 190:35:<lambda> 190:35",
      "194:32:outer_body 194:33 196:35 200:36 204:37:<lambda> 204:37 208:41:<lambda> 208:41",
      "212:41:<lambda> 212:41 216:40:body 217:41 220:42 224:43:<lambda> 224:43 228:47:<lambda>",
      "228:47 232:47:<lambda> 232:47 236:47:<lambda> 236:47 240:47:<lambda> 240:47",
      "244:50:<lambda> 244:50 248:50:<lambda> 248:50 252:53:<lambda> 252:53 256:53:<lambda>",
      "256:53 260:1:<module> 260:3 261:4 262:5 263:6 264:14 265:15 269:16 271:17 272:18 274:19",
      "275:20 276:21 279:22 280:23 285:24 286:25 288:26 289:27 290:28 291:29 292:30 294:37",
      "298:38 300:43 301:44 303:46 304:47 305:48 307:49 309:50 311:51 312:52 313:53 317:54",
      "318:55"
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
      args -> lambda22(args[0]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "i",
      args -> lambda23(args[0]));

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

  static PyList<Tensor> lambda4(Tensor i, Tensor s) {
    return list(i.add(1L), s.mul(Py.<Tensor>defined(c, "c")));
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

  static Object lambda22(Object i) {
    return Py.lt(i, 4L);
  }

  static Tensor lambda23(Object i) {
    return (Tensor) Py.add(i, tf.constant(1L));
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
      Object[] parts2 = Py.unpack(Py.<PyList<Tensor>>cast(tf.whileLoop(LAMBDA3, LAMBDA4,
          tuple(0L, 1.0), parallelIterations(1L), maximumIterations(7L))), 2);
      a = (Tensor) parts2[0];
      b = (Tensor) parts2[1];
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
    Object z;
    try (PyContext context = tf.controlDependencies(Builtins.<Object>list(tf.noOp(name("before")),
        Py.<Tensor>defined(c, "c")))) {
      z = (Tensor) tf.whileLoop(LAMBDA20, LAMBDA21, list(0L));
    }
    print(z);
    try (PyContext context = tf.device("/cpu:0")) {
      z = tf.whileLoop(LAMBDA22, LAMBDA23,
          Logic.<PyList<Object>>and(Builtins.<Object>list(Py.<Tensor>defined(c, "c").mul(2.0)),
          () -> Builtins.<Object>list(0L)));
    }
    try (Session s = tf.session().enter()) {
      print(s.run(Builtins.<Object>list(a, b, acc, r2, q, z)));
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
