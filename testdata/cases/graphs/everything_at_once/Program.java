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
      "177:3:t 178:4 180:5 186:14:<lambda> 186:14 190:19:colo_none 190:20 196:23:f 196:24",
      "202:36:<lambda> 202:36 206:37:<lambda> 206:37 210:38:<lambda> 210:38 214:39:<lambda>",
      "214:39 218:39:<lambda> 218:39 222:52:<lambda> 222:52 226:53:<lambda> 226:53",
      "230:61:<lambda> 230:61 234:62:<lambda> 234:62 238:63:<lambda> 238:63 243:64:<lambda>",
      "243:64 247:65:<lambda> 247:65 251:66:<lambda> 251:66 255:66:<lambda> 255:66",
      "259:66:<lambda> 259:66 263:66:<lambda> 263:66 267:66:<lambda> 267:66 271:66:<lambda>",
      "271:66 275:67:<lambda> 275:67 279:67:<lambda> 279:67 283:67:<lambda> 283:67",
      "287:67:<lambda> 287:67 291:68:<lambda> 291:68 295:68:<lambda> 295:68 299:68:<lambda>",
      "299:68 303:68:<lambda> 303:68 307:68:<lambda> 307:68 311:68:<lambda> 311:68",
      "315:69:<lambda> 315:69 319:69:<lambda> 319:69 323:70:<lambda> 323:70 327:70:<lambda>",
      "327:70 331:70:<lambda> 331:70 335:70:<lambda> 335:70 339:73:<lambda> 339:73",
      "343:74:<lambda> 343:74 347:74:<lambda> 347:74 351:74:<lambda> 351:74 355:74:<lambda>",
      "355:74 359:74:<lambda> 359:74 363:76:<lambda> 363:76 368:77:<lambda> 368:77",
      "372:77:<lambda> 372:77 376:78:<lambda> 376:78 380:1:<module> 380:6 381:7 382:8 383:9",
      "384:10 385:11 386:12 389:13 392:14 395:15 399:16 402:17 405:18 410:21 411:22 415:25",
      "422:26 423:27 424:28 425:29 426:30 427:31 428:32 432:33 433:34 436:35 440:36 441:37",
      "442:38 443:39 444:40 445:41 447:42 448:43 452:44 454:45 455:46 456:47 459:48 461:49",
      "462:50 467:51 468:52 469:53 470:54 475:55 478:56 484:57 486:58 487:59 488:60 493:61",
      "495:62 496:63 497:64 498:65 499:66 505:67 509:68 515:69 517:70 521:71 525:72 528:73",
      "530:74 535:75 538:76 539:77 541:78"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Variable v;

  static Tensor c;

  static Object d;

  static Object s;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "op",
      args2 -> lambda(args2[0]));

  private static final PyFunction COLO_NONE = PyFunction.of("colo_none", "", args2 -> coloNone());

  private static final PyFunction F = PyFunction.of("f", "", args2 -> f());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda6());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args2 -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args2 -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args2 -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args2 -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args2 -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args2 -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args2 -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args2 -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args2 -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args2 -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args2 -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args2 -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args2 -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args2 -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args2 -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args2 -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args2 -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args2 -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args2 -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args2 -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args2 -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args2 -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args2 -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args2 -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args2 -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args2 -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args2 -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args2 -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args2 -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args2 -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args2 -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args2 -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args2 -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args2 -> lambda40());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args2 -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args2 -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args2 -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args2 -> lambda44());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args2 -> lambda45());

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

  static Object coloNone() {
    try (PyContext context = tf.colocateWith((Object) null)) {
    }
    return null;
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
    return Py.callMethod(g.gradientOverrideMapContext(3L), "__enter__");
  }

  static Object lambda11() {
    return Py.callMethod(g.gradientOverrideMapContext(new PyDict<Long, String>()
        .with(1L, "a")), "__enter__");
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

  static Object lambda31() {
    return Py.getattr(tf.graph().asGraphElement(c.op()), "name");
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
      print(Py.getattr(o, "name"), Comprehension.<Object, Object>list(Py.iterate(Py.getattr(o,
          "control_inputs")), x -> Py.getattr(x, "name")));
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
      print(Py.callMethod(Py.getattr(s, "op"), "get_attr", "_gradient_op_type"));
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
