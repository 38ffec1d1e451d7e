// Devices, colocation, control dependencies, containers, collections, look-ups.
//
package graphs.everything_at_once;

import static org.tfgraft.runtime.api.Args.allowOperation;
import static org.tfgraft.runtime.api.Args.allowTensor;
import static org.tfgraft.runtime.api.Args.deviceIndex;
import static org.tfgraft.runtime.api.Args.deviceType;
import static org.tfgraft.runtime.api.Args.ignoreExisting;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.scope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "179:3:t 180:4 182:5 188:14:<lambda> 188:14 192:19:colo_none 192:20 197:23:f 197:24",
      "203:36:<lambda> 203:36 207:37:<lambda> 207:37 211:38:<lambda> 211:38 215:39:<lambda>",
      "215:39 219:39:<lambda> 219:39 223:52:<lambda> 223:52 227:53:<lambda> 227:53",
      "231:61:<lambda> 231:61 235:62:<lambda> 235:62 239:63:<lambda> 239:63 244:64:<lambda>",
      "244:64 248:65:<lambda> 248:65 252:66:<lambda> 252:66 256:66:<lambda> 256:66",
      "260:66:<lambda> 260:66 264:66:<lambda> 264:66 268:66:<lambda> 268:66 272:66:<lambda>",
      "272:66 276:67:<lambda> 276:67 280:67:<lambda> 280:67 284:67:<lambda> 284:67",
      "288:67:<lambda> 288:67 292:68:<lambda> 292:68 296:68:<lambda> 296:68 300:68:<lambda>",
      "300:68 304:68:<lambda> 304:68 308:68:<lambda> 308:68 312:68:<lambda> 312:68",
      "316:69:<lambda> 316:69 320:69:<lambda> 320:69 324:70:<lambda> 324:70 328:70:<lambda>",
      "328:70 332:70:<lambda> 332:70 336:70:<lambda> 336:70 340:73:<lambda> 340:73",
      "344:74:<lambda> 344:74 348:74:<lambda> 348:74 352:74:<lambda> 352:74 356:74:<lambda>",
      "356:74 360:74:<lambda> 360:74 364:76:<lambda> 364:76 369:77:<lambda> 369:77",
      "373:77:<lambda> 373:77 377:78:<lambda> 377:78 381:1:<module> 381:6 382:7 383:8 384:9",
      "385:10 386:11 387:12 390:13 393:14 396:15 400:16 403:17 406:18 411:21 412:22 416:25",
      "423:26 424:27 425:28 426:29 427:30 428:31 429:32 433:33 434:34 437:35 442:36 443:37",
      "444:38 445:39 446:40 447:41 449:42 450:43 454:44 456:45 457:46 458:47 461:48 463:49",
      "464:50 469:51 470:52 471:53 472:54 477:55 480:56 486:57 488:58 489:59 490:60 495:61",
      "497:62 498:63 499:64 500:65 501:66 507:67 511:68 517:69 519:70 523:71 527:72 530:73",
      "532:74 537:75 540:76 541:77 543:78"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Variable v;

  static Tensor c;

  static Object d;

  static Object s;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "op", args -> lambda(args[0]));

  private static final PyFunction COLO_NONE = PyFunction.of("colo_none", "", args -> {
    coloNone();
    return null;
  });

  private static final PyFunction F = PyFunction.of("f", "", args -> f());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda6());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

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

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args -> lambda45());

  static void t(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static String lambda(Object op) {
    return "/task:3";
  }

  static void coloNone() {
    try (PyContext context = tf.colocateWith((Object) null)) {
    }
  }

  static String f() {
    try (PyContext context = tf.device(d)) {
      return repr(tf.noOp().device());
    }
  }

  static ContextManager lambda2() {
    return tf.controlDependenciesContext(3L);
  }

  static ContextManager lambda3() {
    return tf.controlDependenciesContext(list(3L));
  }

  static ContextManager lambda4() {
    return tf.controlDependenciesContext(c);
  }

  static long lambda6() {
    return 1;
  }

  static ContextManager lambda5() {
    return g.controlDependenciesContext(list(LAMBDA6));
  }

  static Tensor lambda7() {
    return tf.add(v, 1L);
  }

  static Tensor lambda8() {
    return tf.identity(tf.constant(1L)).add(c);
  }

  static Object lambda9() {
    return tf.abs(1.0).op().getAttr("_gradient_op_type");
  }

  static Object lambda10() {
    return Py.enterInPassing(g.gradientOverrideMapContext(3L));
  }

  static Object lambda11() {
    return Py.enterInPassing(g.gradientOverrideMapContext(new PyDict<Long, String>()
        .with(1L, "a")));
  }

  static Object lambda12() {
    return tf.square(1.0).op().getAttr("nope");
  }

  static Object lambda13() {
    return tf.square(1.0).op().getAttr("T");
  }

  static Tensor lambda14() {
    return g.getTensorByName("v:0");
  }

  static Tensor lambda15() {
    return g.getTensorByName("v");
  }

  static Tensor lambda16() {
    return g.getTensorByName("v:1");
  }

  static Tensor lambda17() {
    return g.getTensorByName("nope:0");
  }

  static Tensor lambda18() {
    return g.getTensorByName("v:x");
  }

  static Tensor lambda19() {
    return g.getTensorByName(3L);
  }

  static String lambda20() {
    return g.getOperationByName("v").type();
  }

  static Operation lambda21() {
    return g.getOperationByName("v:0");
  }

  static Operation lambda22() {
    return g.getOperationByName("nope");
  }

  static Operation lambda23() {
    return g.getOperationByName(v);
  }

  static Object lambda24() {
    return g.asGraphElement(v);
  }

  static Object lambda25() {
    return g.asGraphElement(v, allowTensor(false));
  }

  static Object lambda26() {
    return g.asGraphElement("v", allowOperation(false));
  }

  static Object lambda27() {
    return g.asGraphElement(list(1L));
  }

  static Object lambda28() {
    return g.asGraphElement((Object) null);
  }

  static Object lambda29() {
    return g.asGraphElement("v", allowTensor(false), allowOperation(false));
  }

  static Object lambda30() {
    return tf.graph().asGraphElement(c);
  }

  static String lambda31() {
    return (String) Py.getattr(tf.graph().asGraphElement(c.op()), "name");
  }

  static PyList<Object> lambda32() {
    return g.getAllCollectionKeys();
  }

  static long lambda33() {
    return g.version();
  }

  static Object lambda34() {
    return g.seed();
  }

  static boolean lambda35() {
    return g.finalized();
  }

  static PyList<Object> lambda36() {
    return tf.getCollection("k", scope(s));
  }

  static Object lambda37() {
    return Logic.<Object>none(() -> tf.getCollectionRef("k").append(1L));
  }

  static PyList<Object> lambda38() {
    return tf.getCollection("k");
  }

  static PyList<Object> lambda39() {
    return tf.getCollection("none");
  }

  static PyList<Object> lambda40() {
    return g.getCollectionRef("new");
  }

  static PyList<Object> lambda41() {
    return g.getAllCollectionKeys();
  }

  static PyList<Object> lambda42() {
    return Comprehension.<String, Object>list(list("k1", "k2", "k3", "a", "b"),
        k -> tf.getCollection(k));
  }

  static Object lambda43() {
    return Logic.<Object>none(() -> g.clearCollection("k1"));
  }

  static PyList<Object> lambda44() {
    return tf.getCollection("k1");
  }

  static Object lambda45() {
    return Logic.<Object>none(() -> tf.addToCollection(list(1L), 2L));
  }

  public static void main(String... args) {
    g = tf.getDefaultGraph();
    v = tf.getVariable("v", shape(list(2L)));
    c = tf.constant(1.0, name("c"));
    try (PyContext context = tf.device("/job:ps")) {
      try (PyContext context2 = tf.device("/cpu:0")) {
        print(tf.noOp().device());
        try (PyContext context3 = tf.device((Object) null)) {
          print(repr(tf.noOp().device()));
        }
        try (PyContext context3 = tf.device("")) {
          print(repr(tf.noOp().device()));
        }
        try (PyContext context3 = tf.device(LAMBDA)) {
          print(repr(tf.noOp().device()));
        }
        try (PyContext context3 = tf.device(tf.deviceSpec(deviceType("GPU"),
            deviceIndex(2L)))) {
          print(repr(tf.noOp().device()));
        }
        try (PyContext context3 = tf.colocateWith(v)) {
          print(repr(tf.noOp().device()), tf.noOp().colocationGroups());
        }
        try (PyContext context3 = tf.colocateWith(v, ignoreExisting(true))) {
          print(repr(tf.noOp().device()));
        }
        try (PyContext context3 = g.colocateWith((Object) null, ignoreExisting(true))) {
          print(repr(tf.noOp().device()), tf.noOp().colocationGroups());
        }
      }
    }
    t(COLO_NONE);
    for (Object item : Builtins.<Object>list("/cpu", "cpu:0", "/device:cpu:0", "/CPU:0",
        "/gpu:*", "/job:a/replica:1/task:2/device:GPU:3", "/job:a/job:b", "/foo:1", "gpu:0",
        "/task:x", 3L, new PyList<Object>(), "/cpu:0/gpu:1")) {
      d = item;
      t(F);
    }
    Operation a;
    Operation b;
    Operation e;
    Tensor h;
    Tensor i;
    try (PyContext context = tf.controlDependencies(list(c))) {
      a = tf.noOp(name("a"));
      try (PyContext context2 = tf.controlDependencies(Builtins.<TensorLike>list(v, c))) {
        b = tf.noOp(name("b"));
        try (PyContext context3 = tf.controlDependencies((Object) null)) {
          d = tf.noOp(name("d"));
          try (PyContext context4 = tf.controlDependencies(list(a))) {
            e = tf.noOp(name("e"));
          }
        }
        h = tf.identity(c, name("h"));
        i = tf.identity(h, name("i"));
      }
    }
    for (Object o : Py.iterate(tuple(a, b, d, e, h.op(), i.op()))) {
      print((String) Py.getattr(o, "name"),
          Comprehension.<Operation, String>list(Py.<PyList<Operation>>cast(Py.getattr(o,
          "control_inputs")), x -> x.name()));
    }
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    try (PyContext context = g.container("box")) {
      Variable q = tf.getVariable("q", shape(list(1L)));
      Variable r = tf.getVariable("r", shape(list(1L)), useResource(true));
      print(q.op().getAttr("container"), r.op().getAttr("container"));
      try (PyContext context2 = g.container("")) {
        print(repr(tf.variable(initialValue(1L)).op().getAttr("container")));
      }
    }
    try (PyContext context = tf.graph().asDefault()) {
      Graph g1 = Py.<Graph>cast(context);
      try (NameScope nameScope = tf.nameScope("x")) {
        print(tf.noOp().name());
        try (PyContext context2 = g.asDefault()) {
          print(tf.noOp().name(), Py.is(tf.getDefaultGraph(), g));
        }
        print(tf.noOp().name());
      }
      try (VariableScope scope = tf.variableScope("s")) {
        try (PyContext context2 = g.asDefault()) {
          try (VariableScope scope2 = tf.variableScope("w")) {
            print(tf.getVariable("k", shape(list(1L))).name());
          }
        }
        print(tf.getVariable("k", shape(list(1L))).name());
        t(LAMBDA7);
        t(LAMBDA8);
        try (PyContext context2 = tf.initScope()) {
          print(Py.is(tf.getDefaultGraph(), g1), tf.noOp().name());
        }
      }
    }
    try (NameScope out = tf.nameScope("out")) {
      try (PyContext context = tf.controlDependencies(list(c))) {
        try (PyContext context2 = tf.device("/gpu:0")) {
          try (PyContext context3 = tf.initScope()) {
            print(tf.noOp().name(), tf.noOp().controlInputs(), tf.noOp().device());
          }
        }
      }
    }
    try (PyContext context = g.gradientOverrideMap(new PyDict<String, String>().with("Square",
        "Mine").with("Relu", "Guided"))) {
      s = tf.square(1.0);
      print(((Operation) Py.getattr(s, "op")).getAttr("_gradient_op_type"));
      try (PyContext context2 = g.gradientOverrideMap(new PyDict<String, String>()
          .with("Square", "Inner"))) {
        print(tf.square(1.0).op().getAttr("_gradient_op_type"),
            tf.nn.relu(1.0).op().getAttr("_gradient_op_type"));
      }
      t(LAMBDA9);
    }
    t(LAMBDA10);
    t(LAMBDA11);
    t(LAMBDA12);
    t(LAMBDA13);
    t(LAMBDA14);
    t(LAMBDA15);
    t(LAMBDA16);
    t(LAMBDA17);
    t(LAMBDA18);
    t(LAMBDA19);
    t(LAMBDA20);
    t(LAMBDA21);
    t(LAMBDA22);
    t(LAMBDA23);
    t(LAMBDA24);
    t(LAMBDA25);
    t(LAMBDA26);
    t(LAMBDA27);
    t(LAMBDA28);
    t(LAMBDA29);
    t(LAMBDA30);
    t(LAMBDA31);
    t(LAMBDA32);
    t(LAMBDA33);
    t(LAMBDA34);
    t(LAMBDA35);
    tf.addToCollection("k", v);
    tf.addToCollection("k", c);
    tf.addToCollection("k", 3L);
    tf.addToCollection("k", "v");
    for (Object item2 : Builtins.<Object>list(null, "v", ".*", "c", "c$", "^v", "(", "V", "",
        3L, "[")) {
      s = item2;
      t(LAMBDA36);
    }
    t(LAMBDA37);
    t(LAMBDA38);
    t(LAMBDA39);
    t(LAMBDA40);
    t(LAMBDA41);
    tf.addToCollections(list("k1", "k2", "k1"), 5L);
    tf.addToCollections("k3", 6L);
    tf.addToCollections(tuple("a", "b"), 7L);
    t(LAMBDA42);
    t(LAMBDA43);
    t(LAMBDA44);
    t(LAMBDA45);
  }
}
