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
import org.tfgraft.runtime.python.PyType;
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
      "163:10:<lambda> 163:10 167:10:<lambda> 167:10 172:12:<lambda> 172:12 176:12:<lambda>",
      "176:12 180:15:body 180:16 182:17 184:18 186:19 189:20 190:21 192:22 196:24:<lambda>",
      "196:24 200:26:<lambda> 200:26 204:30:<lambda> 204:30 208:31:<lambda> 208:31",
      "212:31:<lambda> 212:31 216:35:<lambda> 216:35 220:35:<lambda> 220:35 224:34:on 224:35",
      "231:37:<lambda> 231:37 235:37:<lambda> 235:37 239:36:off 239:37 245:33:deep 245:34 246:36",
      "247:38 251:40:<lambda> 251:40 255:44:lifting 256:45 257:46 260:47 261:48 264:49 265:50",
      "268:51 269:52 271:53 275:54:<lambda> 275:54 279:58:<lambda> 279:58 283:58:<lambda> 283:58",
      "287:61:<lambda> 287:61 291:61:<lambda> 291:61 295:1:<module> 295:4 296:5 297:6 299:7",
      "300:8 302:9 303:10 305:11 306:12 307:13 308:14 310:23 311:24 312:25 313:26 314:27 316:28",
      "317:29 318:30 319:31 320:32 321:39 322:40 325:41 326:42 327:43 329:54 330:55 331:56",
      "332:57 333:58 335:59 336:60 337:61 340:62 341:63 342:64 343:65"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PyType state;

  static Variable v;

  static Variable rv;

  static Template tm;

  static Tensor ph;

  static Tensor steps;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "s", args -> lambda(args[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "s",
      args -> lambda2(args[0]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "i, a",
      args -> lambda3(args[0], args[1]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "i, a",
      args -> lambda4(args[0], args[1]));

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "i, d",
      args -> lambda5((Tensor) args[0], args[1]));

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "i, d",
      args -> lambda6((Tensor) args[0], args[1]));

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "x",
      args -> lambda7((Tensor) args[0]));

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "x",
      args -> lambda8((Tensor) args[0]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "i, x",
      args -> lambda9((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction BODY = PyFunction.of("body", "i, x",
      args -> body((Tensor) args[0], (Tensor) args[1]).tuple());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "i, x",
      args -> lambda10((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "x",
      args -> lambda11(args[0]));

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "i, x",
      args -> lambda12((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "i, x",
      args -> lambda13((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "i, x",
      args -> lambda18((Tensor) args[0], (Tensor) args[1]));

  private static final PyFunction DEEP = PyFunction.of("deep", "i, x",
      args -> deep((Tensor) args[0], (Tensor) args[1]).tuple());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "i",
      args -> lambda19((Tensor) args[0]));

  private static final PyFunction LIFTING = PyFunction.of("lifting", "i",
      args -> lifting((Tensor) args[0]));

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "i",
      args -> lambda20((Tensor) args[0]));

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "i",
      args -> lambda21((Tensor) args[0]));

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "i, *_",
      args -> lambda22((Tensor) args[0], (PyTuple) args[1]));

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "i, s, t",
      args -> lambda23((Tensor) args[0], (Tensor) args[1], (Tensor) args[2]));

  static Object lambda(Object s) {
    return Py.lt(Py.getattr(s, "i"), 3L);
  }

  static PyList<PyTuple> lambda2(Object s) {
    return list((PyTuple) Py.call(state, Py.add(Py.getattr(s, "i"), (Object) 1L),
        (Tensor) Py.add(Py.getattr(s, "acc"), v)));
  }

  static Object lambda3(Object i, Object a) {
    return Py.lt(i, 3L);
  }

  static PyTuple lambda4(Object i, Object a) {
    return (PyTuple) Py.call(state, Py.add(i, (Object) 1L), (Tensor) Py.add(a,
        v));
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
    return tuple(i.add(1L), (Tensor) Py.call(tm, x));
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
    Object r = tf.whileLoop(LAMBDA, LAMBDA2, list((PyTuple) Py.call(state, tf.constant(0L),
        tf.zeros(list(3L)))));
    print(r);
    r = tf.whileLoop(LAMBDA3, LAMBDA4, (PyTuple) Py.call(state, tf.constant(0L),
        tf.zeros(list(3L))));
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
