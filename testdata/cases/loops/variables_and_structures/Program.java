// Variables and templates inside loops, named tuples and dictionaries as loop variables, init_scope in a loop.
//
package loops.variables_and_structures;

import static org.tfgraft.runtime.api.Args.backProp;
import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.feedDict;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.seed;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.shapeInvariants;
import static org.tfgraft.runtime.api.Args.swapMemory;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.GraphKeys;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.library.PyCollections;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Template;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "145:6:<lambda> 145:6 149:6:<lambda> 149:6 154:8:<lambda> 154:8 158:8:<lambda> 158:8",
      "162:10:<lambda> 162:10 166:10:<lambda> 166:10 171:12:<lambda> 171:12 175:12:<lambda>",
      "175:12 179:15:body 179:16 181:17 183:18 185:19 188:20 189:21 191:22 195:24:<lambda>",
      "195:24 199:26:<lambda> 199:26 203:30:<lambda> 203:30 207:31:<lambda> 207:31",
      "211:31:<lambda> 211:31 215:35:<lambda> 215:35 219:35:<lambda> 219:35 223:34:on 223:35",
      "230:37:<lambda> 230:37 234:37:<lambda> 234:37 238:36:off 238:37 244:33:deep 244:34 245:36",
      "246:38 250:40:<lambda> 250:40 254:44:lifting 255:45 256:46 259:47 260:48 263:49 264:50",
      "267:51 268:52 270:53 274:54:<lambda> 274:54 278:58:<lambda> 278:58 282:58:<lambda> 282:58",
      "286:61:<lambda> 286:61 290:61:<lambda> 290:61 294:1:<module> 294:4 295:5 296:6 298:7",
      "299:8 300:9 301:10 303:11 304:12 305:13 306:14 308:23 309:24 310:25 311:26 312:27 314:28",
      "315:29 316:30 317:31 318:32 319:39 320:40 323:41 324:42 325:43 327:54 328:55 329:56",
      "330:57 331:58 333:59 334:60 335:61 338:62 339:63 340:64 341:65"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PyCallable state;

  static Variable v;

  static Variable rv;

  static Template tm;

  static Tensor ph;

  static Tensor steps;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "s",
      args2 -> lambda(args2[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "s",
      args2 -> lambda2(args2[0]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "i, a",
      args2 -> lambda3(args2[0], args2[1]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "i, a",
      args2 -> lambda4(args2[0], args2[1]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "i, d",
      args2 -> lambda5((Tensor) args2[0], args2[1]));

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "i, d",
      args2 -> lambda6((Tensor) args2[0], args2[1]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "x",
      args2 -> lambda7((Tensor) args2[0]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "x",
      args2 -> lambda8((Tensor) args2[0]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "i, x",
      args2 -> lambda9((Tensor) args2[0], (Tensor) args2[1]));

  private static final PyFunction BODY = PyFunction.of("body", "i, x",
      args2 -> body((Tensor) args2[0], (Tensor) args2[1]).tuple());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "i, x",
      args2 -> lambda10((Tensor) args2[0], (Tensor) args2[1]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "x",
      args2 -> lambda11(args2[0]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "i, x",
      args2 -> lambda12((Tensor) args2[0], (Tensor) args2[1]));

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "i, x",
      args2 -> lambda13((Tensor) args2[0], (Tensor) args2[1]));

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "i, x",
      args2 -> lambda18((Tensor) args2[0], (Tensor) args2[1]));

  private static final PyFunction DEEP = PyFunction.of("deep", "i, x",
      args2 -> deep((Tensor) args2[0], (Tensor) args2[1]).tuple());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "i",
      args2 -> lambda19((Tensor) args2[0]));

  private static final PyFunction LIFTING = PyFunction.of("lifting", "i",
      args2 -> lifting((Tensor) args2[0]));

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "i",
      args2 -> lambda20((Tensor) args2[0]));

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "i",
      args2 -> lambda21((Tensor) args2[0]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "i, *_",
      args2 -> lambda22((Tensor) args2[0], (PyTuple) args2[1]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "i, s, t",
      args2 -> lambda23((Tensor) args2[0], (Tensor) args2[1], (Tensor) args2[2]));

  static Object lambda(Object s) {
    return Py.lt(Py.getattr(s, "i"), 3L);
  }

  static PyList<Object> lambda2(Object s) {
    return list(Py.call(state, Py.add(Py.getattr(s, "i"), (Object) 1L),
        (Tensor) Py.add(Py.getattr(s, "acc"), v)));
  }

  static Object lambda3(Object i, Object a) {
    return Py.lt(i, 3L);
  }

  static Object lambda4(Object i, Object a) {
    return Py.call(state, Py.add(i, (Object) 1L), (Tensor) Py.add(a, v));
  }

  static Tensor lambda5(Tensor i, Object d) {
    return i.lt(3L);
  }

  static PyTuple lambda6(Tensor i, Object d) {
    return tuple(i.add(1L), new PyDict<String, Object>().with("a", Py.getitem(d,
        "b")).with("b", Py.getitem(d, "a")));
  }

  static Tensor lambda7(Tensor x) {
    return tf.reduceSum(x).lt(10.0);
  }

  static Tensor lambda8(Tensor x) {
    return x.add(1.0);
  }

  static Body body(Tensor i, Tensor x) {
    try (PyContext context = tf.controlDependencies(list((TensorLike) rv.assignAdd(list(1.0,
        1.0))))) {
      x = x.add(rv);
    }
    Variable u = tf.getVariable("inside", shape(list(2L)), useResource(true),
        regularizer(tf.contrib.layers.l2Regularizer(0.1)));
    Variable w = tf.getVariable("inside_ref", initializer(tf.randomNormalInitializer(seed(1L))),
        shape(list(2L)));
    Tensor n;
    try (NameScope names = tf.nameScope("names")) {
      n = tf.multiply(u, w, name("prod"));
    }
    return new Body(i.add(1L), x.add(n));
  }

  static Tensor lambda9(Tensor i, Tensor x) {
    return i.lt(2L);
  }

  static Tensor lambda10(Tensor i, Tensor x) {
    return i.lt(2L);
  }

  static Tensor lambda11(Object x) {
    return (Tensor) Py.mul(x, tf.getVariable("k", shape(list(2L))));
  }

  static Tensor lambda12(Tensor i, Tensor x) {
    return i.lt(2L);
  }

  static PyTuple lambda13(Tensor i, Tensor x) {
    return tuple(i.add(1L), Py.call(tm, x));
  }

  static Tensor lambda14(Tensor i, Tensor j, Tensor y) {
    return j.lt(i);
  }

  static PyTuple lambda15(Tensor i, Tensor j, Tensor y) {
    return tuple(j.add(1L), y.add(tf.cast(i, tf.float32).mul(rv)));
  }

  static Tensor on(Tensor i, Tensor x) {
    return (Tensor) ((PyTuple) tf.whileLoop(PyFunction.of("deep.<locals>.on.<locals>.<lambda>",
        "j, y", args -> lambda14(i, (Tensor) args[0], (Tensor) args[1])),
        PyFunction.of("deep.<locals>.on.<locals>.<lambda>", "j, y", args -> lambda15(i,
        (Tensor) args[0], (Tensor) args[1])), tuple(0L, x))).get(1);
  }

  static Tensor lambda16(Tensor x) {
    return x.add(v.getitem(slice(null, 2L, null)));
  }

  static Tensor lambda17(Tensor x) {
    return tf.identity(x);
  }

  static Tensor off(Tensor i, Tensor x) {
    return (Tensor) tf.cond(i.gt(3L),
        trueFn(PyFunction.of("deep.<locals>.off.<locals>.<lambda>", "", args -> lambda16(x))),
        falseFn(PyFunction.of("deep.<locals>.off.<locals>.<lambda>", "", args -> lambda17(x))));
  }

  static Deep deep(Tensor i, Tensor x) {
    PyCallable on = PyFunction.of("deep.<locals>.on", "", args -> on(i, x));
    PyCallable off = PyFunction.of("deep.<locals>.off", "", args -> off(i, x));
    return new Deep(i.add(1L), (Tensor) tf.cond(tf.equal(i, 1L), trueFn(on), falseFn(off)));
  }

  static Tensor lambda18(Tensor i, Tensor x) {
    return i.lt(4L);
  }

  static Tensor lifting(Tensor i) {
    Tensor c;
    try (PyContext context = tf.initScope()) {
      c = tf.constant(7L, name("lifted"));
    }
    Tensor d;
    try (PyContext context = tf.controlDependencies((Object) null)) {
      d = tf.constant(8L, name("cleared"));
    }
    Tensor e;
    try (PyContext context = tf.controlDependencies(list(c))) {
      e = tf.constant(9L, name("waits"));
    }
    Tensor f;
    try (PyContext context = tf.controlDependencies(list(e))) {
      f = i.add(1L);
    }
    return f.add(c).add(d);
  }

  static Tensor lambda19(Tensor i) {
    return i.lt(4L);
  }

  static Tensor lambda20(Tensor i) {
    return i.lt(4L);
  }

  static Tensor lambda21(Tensor i) {
    return i.add(1L);
  }

  static Tensor lambda22(Tensor i, PyTuple underscore) {
    return i.lt(steps);
  }

  static PyTuple lambda23(Tensor i, Tensor s, Tensor t) {
    return tuple(i.add(1L), s.add(ph.getitem(i)), t);
  }

  public static void main(String... args) {
    state = PyCollections.namedtuple("State", list("i", "acc"));
    v = tf.getVariable("v", shape(list(3L)), initializer(tf.onesInitializer()));
    Object r = tf.whileLoop(LAMBDA, LAMBDA2, list(Py.call(state, tf.constant(0L),
        tf.zeros(list(3L)))));
    print(r);
    r = tf.whileLoop(LAMBDA3, LAMBDA4, Py.call(state, tf.constant(0L), tf.zeros(list(3L))));
    print(r);
    PyTuple r2 = (PyTuple) tf.whileLoop(LAMBDA5, LAMBDA6, tuple(0L, new PyDict<String, Double>()
        .with("b", 1.0).with("a", 2.0)));
    print(Builtins.<Object>sorted(Py.callMethod(r2.get(1), "items")));
    Tensor r3 = (Tensor) tf.whileLoop(LAMBDA7, LAMBDA8, list(v));
    print(r3);
    rv = tf.getVariable("rv", shape(list(2L)), useResource(true),
        initializer(tf.zerosInitializer()));
    try (VariableScope sc = tf.variableScope("scope", reuse(tf.AUTO_REUSE))) {
      r2 = (PyTuple) tf.whileLoop(LAMBDA9, BODY, tuple(0L, tf.zeros(list(2L))), name("loop"));
      print(r2, sc.name());
      r2 = (PyTuple) tf.whileLoop(LAMBDA10, BODY, tuple(0L, tf.zeros(list(2L))), name("loop"));
      print(r2);
    }
    print(tf.getCollection(GraphKeys.REGULARIZATION_LOSSES));
    print(Comprehension.<Variable, String>list(tf.trainableVariables(), x -> x.name()));
    tm = tf.makeTemplate("tm", LAMBDA11, new PyDict<String, Object>());
    r2 = (PyTuple) tf.whileLoop(LAMBDA12, LAMBDA13, tuple(0L, tf.zeros(list(2L))));
    print(r2, Comprehension.<Variable, String>list(tm.variables(), x -> x.name()));
    try (PyContext context = tf.device("/device:CPU:0")) {
      r2 = (PyTuple) tf.whileLoop(LAMBDA18, DEEP, tuple(tf.constant(0L), tf.zeros(list(2L))),
          backProp(false), swapMemory(true));
    }
    print(r2);
    try (PyContext context = tf.initScope()) {
      print(tf.constant(1L).name());
    }
    r3 = (Tensor) tf.whileLoop(LAMBDA19, LIFTING, list(tf.constant(0L)));
    Operation o = tf.getDefaultGraph().getOperationByName(r3.op().name());
    print(o.type(), o.inputs().get(0).op().type());
    try (PyContext context = tf.colocateWith(v)) {
      r3 = (Tensor) tf.whileLoop(LAMBDA20, LAMBDA21, list(tf.constant(0L)));
    }
    ph = tf.placeholder(tf.float32, shape(null, 2));
    steps = tf.shape(ph).getitem(0L);
    r2 = (PyTuple) tf.whileLoop(LAMBDA22, LAMBDA23, Builtins.<Object>list(0L,
        tf.zeros(list(2L)), ph), shapeInvariants(list(tf.tensorShape(new PyList<Object>()),
        tf.tensorShape(list(2L)), tf.tensorShape(Builtins.<Long>list((Long) null, 2L)))));
    print(r2);
    try (Session sess = tf.session().enter()) {
      sess.run(tf.globalVariablesInitializer());
      print(sess.run((PyTuple) Py.getitem(r2, slice(null, 2L, null)),
          feedDict(new PyDict<Tensor, PyList<PyList<Double>>>().with(ph, list(list(1.0, 2.0),
          list(3.0, 4.0))))));
    }
  }

  static record Body(Tensor value1, Tensor value2) implements ReturnedTuple {
  }

  static record Deep(Tensor value1, Tensor value2) implements ReturnedTuple {
  }
}
