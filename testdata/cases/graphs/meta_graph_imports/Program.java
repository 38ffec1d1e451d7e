// Graphs written as MetaGraphDef messages and read again: scopes, collections, variables, savers.
//
package graphs.meta_graph_imports;

import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.clearDevices;
import static org.tfgraft.runtime.api.Args.clearExtraneousSavers;
import static org.tfgraft.runtime.api.Args.collectionList;
import static org.tfgraft.runtime.api.Args.exportScope;
import static org.tfgraft.runtime.api.Args.filename;
import static org.tfgraft.runtime.api.Args.graphDef;
import static org.tfgraft.runtime.api.Args.importScope;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.inputMap;
import static org.tfgraft.runtime.api.Args.maxToKeep;
import static org.tfgraft.runtime.api.Args.metaInfoDef;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.reshape;
import static org.tfgraft.runtime.api.Args.saverDef;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.stripDefaultAttrs;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.varList;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.object;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.library.PyFiles;
import org.tfgraft.runtime.python.library.PyOsPath;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.train.Saver;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "123:7:show 124:9 126:10 127:11 132:14:names 132:15 137:43:<lambda> 137:43 141:44:<lambda>",
      "141:44 145:45:<lambda> 145:45 150:60:<lambda> 150:60 154:61:<lambda> 154:61",
      "160:63:<lambda> 160:63 164:64:<lambda> 164:64 168:70:<lambda> 168:70 172:89:<lambda>",
      "172:89 177:90:<lambda> 177:90 181:91:<lambda> 181:91 186:92:<lambda> 186:92",
      "191:93:<lambda> 191:93 195:94:<lambda> 195:94 199:96:<lambda> 199:96 203:102:<lambda>",
      "203:102 207:1:<module> 207:18 210:19 212:20 214:21 216:22 217:23 219:24 223:25 225:26",
      "226:27 227:28 228:29 229:30 230:31 231:32 232:33 235:34 237:35 241:36 244:37 245:38",
      "248:39 251:40 252:41 254:42 255:43 256:44 257:45 259:46 261:47 263:48 264:49 265:50",
      "267:51 268:52 270:53 271:54 275:55 276:56 277:57 280:58 283:59 284:60 285:61 286:62",
      "287:63 288:64 290:65 291:66 293:67 294:68 297:69 298:70 299:71 300:72 301:73 304:74",
      "306:75 307:76 308:77 310:78 312:79 313:80 314:81 319:82 320:83 321:84 322:85 324:86",
      "325:87 326:88 328:89 329:90 330:91 331:92 332:93 333:94 335:95 336:96 337:97 339:98",
      "341:99 344:100 346:101 348:102"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Proto scoped;

  static Object broken;

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

  static void show(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Names names() {
    return new Names(Comprehension.<Variable, String>list(tf.globalVariables(),
        v -> v.name()), len(tf.getDefaultGraph().getOperations()));
  }

  static Proto lambda() {
    return tf.train.exportMetaGraph(graphDef(3L));
  }

  static Proto lambda2() {
    return tf.train.exportMetaGraph(metaInfoDef("a"));
  }

  static Object lambda3() {
    return Py.getitem(Py.getattr(Py.getattr(tf.train.exportMetaGraph(graphDef(tf.getDefaultGraph().asGraphDef()),
        exportScope("net")), "graph_def"), "node"), 0L);
  }

  static Saver lambda4() {
    return tf.train.importMetaGraph(scoped, importScope("n"));
  }

  static Object lambda5() {
    return Py.getattr(tf.train.importMetaGraph(scoped, importScope("n"),
        inputMap(new PyDict<String, Tensor>().with("$unbound_inputs_x", tf.zeros(list(1L,
        2L))))).saverDef(), "restore_op_name");
  }

  static Saver lambda6() {
    return tf.train.importMetaGraph("nothing.meta");
  }

  static Saver lambda7() {
    return tf.train.importMetaGraph(5L);
  }

  static Object lambda8() {
    return tf.importGraphDef(broken, name("q"));
  }

  static Saver lambda9() {
    return tf.train.saver(varList(new PyDict<String, Tensor>().with("a",
        tf.zeros(list(1L)))));
  }

  static Saver lambda10() {
    return tf.train.saver(varList(list(tf.zeros(list(1L), name("z")))));
  }

  static Saver lambda11() {
    return tf.train.saver(varList(new PyDict<String, Variable>().with("a",
        tf.globalVariables().get(0)).with("b", tf.globalVariables().get(0))));
  }

  static Saver lambda12() {
    return tf.train.saver(varList(Py.<PyList<Variable>>cast(Py.mul(tf.globalVariables(),
        (Object) 2L))));
  }

  static Saver lambda13() {
    return tf.train.saver(varList(3L));
  }

  static Saver lambda14() {
    return tf.train.saver(varList(new PyDict<Long, Long>().with(3L, 4L)));
  }

  static PyType lambda15() {
    return type(tf.train.saver());
  }

  static PyType lambda16() {
    return type(tf.train.saver());
  }

  public static void main(String... args) {
    Tensor x = tf.placeholder(tf.float32, shape(null, 2), name("x"));
    AnyVariable w;
    Tensor y;
    try (VariableScope net = tf.variableScope("net")) {
      try (PyContext context = tf.device("/job:ps/task:1")) {
        w = (AnyVariable) tf.getVariableOrOther("w", shape(2, 3),
            initializer(tf.zerosInitializer()));
        AnyVariable b = (AnyVariable) tf.getVariableOrOther("b", shape(list(3L)),
            useResource(true), trainable(false));
        AnyVariable local = (AnyVariable) tf.getLocalVariable("l", shape(new PyList<Object>()));
        try (PyContext context2 = tf.controlDependencies(list((Operation) Py.getattr(b,
            "op")))) {
          y = tf.identity(tf.matmul(x, w).add(b), name("y"));
        }
      }
    }
    PartitionedVariable p = (PartitionedVariable) tf.getVariableOrOther("p", shape(4, 2),
        partitioner(tf.fixedSizePartitioner(2)));
    tf.addToCollection("nodes", y);
    tf.addToCollection("nodes", (Operation) Py.getattr(w, "op"));
    tf.addToCollection("texts", "net/hello");
    tf.addToCollection("texts", "other");
    tf.addToCollection("numbers", 3L);
    tf.addToCollection("objects", object());
    Proto whole = tf.train.exportMetaGraph();
    print(Builtins.<Object>sorted(Py.getattr(whole, "collection_def")),
        len(Py.getattr(Py.getattr(whole, "graph_def"), "node")), Py.callMethod(whole, "HasField",
        "saver_def"));
    Proto chosen = tf.train.exportMetaGraph(collectionList(list("nodes", "none")),
        stripDefaultAttrs(true));
    print(Builtins.<Object>sorted(Py.getattr(chosen, "collection_def")),
        Builtins.<Object>sorted(Py.getattr(Py.getitem(Py.getattr(Py.getattr(chosen, "graph_def"),
        "node"), 0L), "attr")), Py.getattr(Py.getattr(chosen, "meta_info_def"),
        "stripped_default_attrs"));
    print(Comprehension.<Object, PyList<Object>>list(Py.iterate(Py.getattr(Py.getattr(chosen,
        "graph_def"), "node")), n -> Py.contains(tuple("VariableV2", "MatMul", "VarHandleOp"),
        Py.getattr(n, "op")), n -> Builtins.<Object>sorted(Py.getattr(n, "attr"))));
    scoped = tf.train.exportMetaGraph(exportScope("net"), clearDevices(true));
    print(Comprehension.<Object, PyTuple>list(Py.iterate(Py.getattr(Py.getattr(scoped,
        "graph_def"), "node")), n -> tuple(Py.getattr(n, "name"), listOf(Py.getattr(n, "input")),
        Py.getattr(n, "device"))));
    print(Comprehension.<Object, Object>list(Py.iterate(Py.getattr(Py.getattr(scoped,
        "graph_def"), "node")), n -> Py.truth(Py.callMethod(Py.getattr(n, "name"), "startswith",
        "w")), n -> Py.getitem(Py.getattr(n, "attr"), "_class")));
    for (Object key : Builtins.<Object>sorted(Py.getattr(scoped, "collection_def"))) {
      print(key, Py.getitem(Py.getattr(scoped, "collection_def"), key));
    }
    print(tf.getCollection("unbound_inputs"));
    show(LAMBDA);
    show(LAMBDA2);
    show(LAMBDA3);
    Saver saver;
    for (Object item : Py.iterate(tuple(null, "imp", "a/b"))) {
      String scope = (String) item;
      try (PyContext context = tf.graph().asDefault()) {
        Graph g = Py.<Graph>cast(context);
        saver = tf.train.importMetaGraph(whole, importScope(scope));
        print(names().tuple(), type(saver).name());
        print(tf.trainableVariables(), tf.localVariables(), tf.getCollection("nodes"),
            tf.getCollection("texts"), tf.getCollection("numbers"));
        print(saver.saverDef());
        print(tf.globalVariables().get(0).initializer().name(),
            tf.globalVariables().get(1).value());
        try (VariableScope net = tf.variableScope("net")) {
          print(tf.getVariableOrOther("w", shape(2, 3)));
        }
      }
    }
    try (PyContext context = tf.graph().asDefault()) {
      try (NameScope outer = tf.nameScope("outer")) {
        print(Py.getattr(tf.train.importMetaGraph(whole, clearDevices(true)).asSaverDef(),
            "save_tensor_name"));
      }
      print(names().tuple(), tf.globalVariables().get(0).device(),
          Py.is(tf.globalVariables().get(0), tf.trainableVariables().get(0)));
    }
    try (PyContext context = tf.graph().asDefault()) {
      show(LAMBDA4);
      show(LAMBDA5);
      print(names().tuple(), tf.getCollection("texts"), tf.getCollection("unbound_inputs"));
      show(LAMBDA6);
      show(LAMBDA7);
    }
    broken = Py.getattr(whole, "graph_def");
    Py.callMethod(Py.getattr(broken, "node"), "extend", list(Py.getitem(Py.getattr(broken,
        "node"), 2L)));
    Py.setattr(Py.getitem(Py.getattr(broken, "node"), -1L), "name", "broken");
    Py.setitem(Py.getattr(Py.getattr(Py.getitem(Py.getattr(Py.getitem(Py.getattr(broken,
        "node"), -1L), "attr"), "_class"), "list"), "s"), slice(null, null, null),
        list(PyBytes.of("loc:@nowhere")));
    try (PyContext context = tf.graph().asDefault()) {
      show(LAMBDA8);
      Tensor c = tf.constant(1.0);
      print(tf.train.importMetaGraph(tf.train.exportMetaGraph(), importScope("again")));
      print(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
          o -> o.name()));
    }
    String path = PyOsPath.join(PyFiles.mkdtemp(tuple(), new PyDict<String, Object>()), "deep",
        "model.meta");
    try (PyContext context = tf.graph().asDefault()) {
      Variable v = tf.variable(initialValue(1.0), name("v"));
      AnyVariable r = (AnyVariable) tf.getVariableOrOther("r", shape(list(2L)),
          useResource(true));
      saver = tf.train.saver(varList(Builtins.<AnyVariable>list(r, v)), name("mine"),
          maxToKeep(2L));
      tf.train.exportMetaGraph(filename(path), saverDef(saver.asSaverDef()));
      Proto kept = tf.train.exportMetaGraph(clearExtraneousSavers(true));
      print(len(Py.getattr(Py.getattr(kept, "graph_def"), "node")),
          Comprehension.<Object, Object>list(Py.iterate(Py.getattr(Py.getattr(kept, "graph_def"),
          "node")), n -> Py.truth(Py.callMethod(Py.getattr(n, "name"), "startswith", "mine")),
          n -> Py.getattr(n, "name")));
    }
    try (PyContext context = tf.graph().asDefault()) {
      saver = tf.train.importMetaGraph(path, importScope("s"));
      print(saver.saverDef(), names().tuple(), saver.lastCheckpoints());
      print(Py.getattr(saver.toProto(exportScope("s")), "filename_tensor_name"),
          saver.toProto(exportScope("t")));
      try (Session sess = tf.session().enter()) {
        sess.run(tf.globalVariablesInitializer());
        print(sess.run("s/v:0"));
      }
      show(LAMBDA9);
      show(LAMBDA10);
      show(LAMBDA11);
      show(LAMBDA12);
      show(LAMBDA13);
      show(LAMBDA14);
    }
    try (PyContext context = tf.graph().asDefault()) {
      show(LAMBDA15);
      PartitionedVariable q = (PartitionedVariable) tf.getVariableOrOther("q", shape(list(4L)),
          partitioner(tf.fixedSizePartitioner(2)), useResource(true));
      PartitionedVariable u = (PartitionedVariable) tf.getVariableOrOther("u", shape(4, 2),
          partitioner(tf.fixedSizePartitioner(2)));
      print(Py.getattr(tf.train.saver(reshape(true)).saverDef(), "save_tensor_name"),
          Py.getattr(tf.train.saver(varList(new PyDict<String, Object>().with("k", u).with("j",
          listOf(q)))).saverDef(), "save_tensor_name"));
      print(Py.<PyList<String>>cast(Py.getitem(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
          o -> o.name()), slice(-40L, null, null))));
      tf.getVariableOrOther("cached", shape(list(2L)), useResource(true),
          cachingDevice("/cpu:0"));
      show(LAMBDA16);
    }
  }

  static record Names(PyList<String> value1, long value2) implements ReturnedTuple {
  }
}
