// Groups, tuples and control dependencies on tensors, variables and sparse slices, over devices.
//
package graphs.grouping;

import static org.tfgraft.runtime.api.Args.controlInputs;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.IndexedSlices;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "126:4:T 127:6 128:7 130:8 131:9 136:12:<lambda> 136:12 140:13:<lambda> 140:13",
      "144:14:<lambda> 144:14 149:15:<lambda> 149:15 154:16:<lambda> 154:16 159:17:<lambda>",
      "159:17 163:18:<lambda> 163:18 167:19:<lambda> 167:19 171:20:<lambda> 171:20",
      "175:21:<lambda> 175:21 180:26:<lambda> 180:26 185:27:<lambda> 185:27 189:28:<lambda>",
      "189:28 194:29:<lambda> 194:29 198:30:<lambda> 198:30 202:32:<lambda> 202:32",
      "206:33:<lambda> 206:33 210:34:<lambda> 210:34 214:35:<lambda> 214:35 218:36:<lambda>",
      "218:36 223:37:<lambda> 223:37 227:38:<lambda> 227:38 231:39:<lambda> 231:39",
      "235:40:<lambda> 235:40 240:41:<lambda> 240:41 244:42:<lambda> 244:42 248:47:f 248:48",
      "249:49 252:50 253:51 254:52 255:53 258:54 267:56:<lambda> 267:56 271:1:<module> 271:10",
      "273:11 275:12 276:13 277:14 278:15 279:16 280:17 281:18 282:19 283:20 284:21 285:22",
      "286:23 288:24 289:25 291:26 293:27 294:28 295:29 296:30 297:31 298:32 299:33 301:34",
      "302:35 303:36 304:37 305:38 306:39 307:40 308:41 309:42 311:44 316:45 317:46 325:55",
      "332:56 333:57 334:58 335:59 336:60 337:61 339:62 340:63 342:64 350:65 351:66"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor a;

  static Tensor b;

  static Variable v;

  static Variable r;

  static Object c;

  static Tensor d;

  static Tensor e;

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

  private static final PyFunction F = PyFunction.of("f", "", args -> f().tuple());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args -> lambda27());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static String lambda() {
    return tf.group(tuple(), new PyDict<String, Object>()).name();
  }

  static String lambda2() {
    return tf.group(tuple(a), new PyDict<String, Object>()).name();
  }

  static String lambda3() {
    return tf.group(tuple(a, b), new PyDict<String, Object>().with("name",
        "g")).name();
  }

  static String lambda4() {
    return tf.group(tuple(Builtins.<Object>list(a, Builtins.<Object>list(b,
        v)), r), new PyDict<String, Object>()).name();
  }

  static String lambda5() {
    return tf.group(tuple(new PyDict<String, Tensor>().with("a", a).with("b",
        b)), new PyDict<String, Object>()).name();
  }

  static Operation lambda6() {
    return tf.group(tuple(a, 5L), new PyDict<String, Object>());
  }

  static Operation lambda7() {
    return tf.group(tuple(a, null), new PyDict<String, Object>());
  }

  static Operation lambda8() {
    return tf.group(tuple("Const"), new PyDict<String, Object>());
  }

  static Operation lambda9() {
    return tf.group(tuple(a), new PyDict<String, Object>().with("foo", 3L));
  }

  static String lambda10() {
    return tf.group(tuple(a.op()), new PyDict<String, Object>().with("name",
        "x/y")).name();
  }

  static String lambda11() {
    return tf.group(tuple(a, c, d, e),
        new PyDict<String, Object>().with("name", "dev")).name();
  }

  static String lambda12() {
    return tf.group(tuple(c, d, e), new PyDict<String, Object>()).name();
  }

  static String lambda13() {
    return tf.group(tuple(c), new PyDict<String, Object>().with("name",
        "one")).name();
  }

  static String lambda14() {
    return tf.noOp().name();
  }

  static String lambda15() {
    return tf.noOp(name("n")).name();
  }

  static String lambda16() {
    return tf.noOp().name();
  }

  static String lambda17() {
    return tf.group(tuple(b), new PyDict<String, Object>()).name();
  }

  static PyList<Object> lambda18() {
    return tf.tuple(list(a, b));
  }

  static PyList<Object> lambda19() {
    return tf.tuple(Builtins.<Tensor>list(a, (Tensor) null, b), name("t"));
  }

  static PyList<Object> lambda20() {
    return tf.tuple(Builtins.<TensorLike>list(a, v, r),
        controlInputs(list(Py.getattr(c, "op"))));
  }

  static PyList<Object> lambda21() {
    return tf.tuple(list(a), controlInputs(list(c)));
  }

  static PyList<Object> lambda22() {
    return tf.tuple(new PyList<Object>());
  }

  static PyList<Object> lambda23() {
    return tf.tuple(list((Object) null));
  }

  static Object lambda24() {
    return Py.getattr(tf.tuple(Builtins.<Object>list(a, tf.indexedSlices(a,
        tf.constant(list(0L))))).get(0), "name");
  }

  static PyList<Object> lambda25() {
    return tf.tuple(Builtins.<Object>list(a, tf.noOp()));
  }

  static PyList<Object> lambda26() {
    return tf.tuple(Builtins.<Object>list(a, 3L));
  }

  static F f() {
    try (PyContext context = tf.controlDependencies(c)) {
      Tensor x = tf.constant(0L);
      Tensor y;
      Tensor z;
      try (PyContext context2 = tf.controlDependencies(list(x))) {
        y = tf.identity(a);
        try (PyContext context3 = tf.controlDependencies((Object) null)) {
          z = tf.identity(a);
        }
      }
      Tensor y2 = y;
      Tensor z2 = z;
      return new F(Comprehension.<Operation, Object>list(x.op().controlInputs(), o -> o.name()),
          Comprehension.<Operation, Object>list(y2.op().controlInputs(), o -> o.name()),
          Comprehension.<Operation, Object>list(z2.op().controlInputs(), o -> o.name()));
    }
  }

  static Tensor lambda27() {
    return a;
  }

  public static void main(String... args) {
    a = tf.constant(1.0);
    b = tf.constant(2.0);
    v = tf.variable(initialValue(1.0), name("v"));
    r = tf.getVariable("r", shape(new PyList<Object>()), useResource(true));
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    t(LAMBDA9);
    t(LAMBDA10);
    try (PyContext context = tf.device("/gpu:0")) {
      c = tf.constant(1L);
    }
    try (PyContext context = tf.device("/gpu:1")) {
      d = tf.constant(1L);
      e = tf.constant(3L);
      t(LAMBDA11);
    }
    t(LAMBDA12);
    t(LAMBDA13);
    t(LAMBDA14);
    t(LAMBDA15);
    try (PyContext context = tf.controlDependencies(list(a))) {
      t(LAMBDA16);
      t(LAMBDA17);
    }
    t(LAMBDA18);
    t(LAMBDA19);
    t(LAMBDA20);
    t(LAMBDA21);
    t(LAMBDA22);
    t(LAMBDA23);
    t(LAMBDA24);
    t(LAMBDA25);
    t(LAMBDA26);

    a = tf.constant(1.0, name("a"));

    v = tf.variable(initialValue(1.0), name("v"));

    r = tf.getVariable("r", shape(new PyList<Object>()), useResource(true));
    IndexedSlices s = tf.indexedSlices(tf.constant(list(1.0)), tf.constant(list(0L)));
    for (Object item : Builtins.<Object>list(Builtins.<Object>list(a),
        Builtins.<Object>list(a.op()), Builtins.<Object>list(v), Builtins.<Object>list(r),
        Builtins.<Object>list(v, r, a), Builtins.<Object>list("a"), Builtins.<Object>list("a:0"),
        "a", a, Builtins.<Object>list(s), null, new PyList<Object>(), list((Object) null),
        Builtins.<Object>list(5L), Builtins.<Object>list(v.initializer()), tuple(a, v),
        Builtins.<Object>list(Builtins.<Object>list(a)), Builtins.<Object>setOf(a),
        Builtins.<Object>list("nope"), tf.graph())) {
      c = item;
      t(F);
    }
    Variable w;
    Variable u;
    Tensor t;
    TensorLike k;
    TensorLike l;
    try (Entered entered = Entered.enter(false ? tf.controlDependenciesContext(list(LAMBDA27)) : tf.controlDependenciesContext(list(a)))) {
      w = tf.variable(initialValue(3.0));
      u = tf.getVariable("u", shape(list(1L)));
      Variable q = tf.getVariable("q", shape(list(1L)), useResource(true));
      try (PyContext context = tf.initScope()) {
        t = tf.constant(4L);
      }
      k = (TensorLike) v.assignAdd(1.0);
      l = (TensorLike) r.assign(2.0);
    }
    Variable w2 = w;
    Variable u2 = u;
    Tensor t2 = t;
    TensorLike k2 = k;
    print(Comprehension.<Operation, String>list(w2.op().controlInputs(), o -> o.name()),
        Comprehension.<Operation, String>list(u2.initializer().controlInputs(), o -> o.name()),
        Comprehension.<Operation, String>list(t2.op().controlInputs(), o -> o.name()),
        Comprehension.<Operation, String>list(k2.op().controlInputs(), o -> o.name()));
    try (PyContext context = tf.controlDependencies(list(k, l))) {
      Tensor z = v.readValue().add(r);
    }
  }

  static record F(PyList<Object> value1, PyList<Object> value2,
      PyList<Object> value3) implements ReturnedTuple {
  }
}
