// Graphs become messages and come back: prefixes, mapped inputs, returned elements, errors.
//
package graphs.messages;

import static org.tfgraft.runtime.api.Args.addShapes;
import static org.tfgraft.runtime.api.Args.fromVersion;
import static org.tfgraft.runtime.api.Args.inputMap;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.returnElements;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.Protos;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "69:4:T 70:6 71:7 73:8 74:9 79:36:<lambda> 79:36 84:37:<lambda> 84:37 89:38:<lambda> 89:38",
      "93:39:<lambda> 93:39 99:40:<lambda> 99:40 103:41:<lambda> 103:41 108:42:<lambda> 108:42",
      "113:1:<module> 113:10 114:11 116:12 121:13 122:14 123:15 127:16 129:17 134:18 135:19",
      "138:20 141:21 143:22 146:23 148:24 149:25 150:26 151:27 154:28 155:29 159:30 161:31",
      "162:32 163:33 169:34 171:35 175:36 176:37 177:38 178:39 179:40 180:41 181:42 182:43"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Proto g;

  static Tensor x;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static PyList<Object> lambda() {
    return Py.<PyList<Object>>cast(tf.importGraphDef(g,
        returnElements(list("nope:0"))));
  }

  static Object lambda2() {
    return tf.importGraphDef(g, inputMap(new PyDict<String, Tensor>()
        .with("nope:0", x)));
  }

  static Object lambda3() {
    return tf.importGraphDef(5L);
  }

  static Object lambda4() {
    return Py.getitem(Py.getattr(Py.getattr(Py.<PyList<Object>>cast(tf.importGraphDef(g,
        inputMap(new PyDict<String, Double>().with("a:0", 3.0)), name("conv"),
        returnElements(list("n/b:0")))).get(0), "op"), "inputs"), 0L);
  }

  static Object lambda5() {
    return tf.importGraphDef(g, inputMap(5L));
  }

  static PyList<Object> lambda6() {
    return Py.<PyList<Object>>cast(tf.importGraphDef(g,
        returnElements(list(5L))));
  }

  static Object lambda7() {
    return tf.importGraphDef(g, inputMap(new PyDict<String, Double>()
        .with("a:0", 3.0)), name(""));
  }

  public static void main(String... args) {
    Tensor a = tf.constant(1.0, name("a"));
    try (NameScope nameScope = tf.nameScope("n")) {
      try (PyContext context = tf.device("/gpu:0")) {
        try (PyContext context2 = tf.controlDependencies(list(a))) {
          Tensor b = tf.add(a, list(2.0, 3.0), name("b"));
        }
      }
    }
    Variable v = tf.getVariable("v", shape(list(2L)));
    g = tf.getDefaultGraph().asGraphDef();
    print(g);
    print(len(Py.getattr(g, "node")),
        Comprehension.<Object, Object>list(Py.iterate(Py.getattr(g, "node")), n -> Py.getattr(n,
        "name")), Py.getattr(Py.getattr(g, "versions"), "producer"), type(g));
    print(tf.getDefaultGraph().asGraphDef(addShapes(true)));
    print(tf.getDefaultGraph().asGraphDef(fromVersion(3L)));
    print(Py.getattr(Py.getattr(Py.getitem(Py.getattr(Py.getitem(Py.getattr(g, "node"), 1L),
        "attr"), "value"), "tensor"), "float_val"),
        Py.getattr(Py.getitem(Py.getattr(Py.getitem(Py.getattr(g, "node"), 0L), "attr"), "dtype"),
        "type"), tf.asDtype(Py.getattr(Py.getitem(Py.getattr(Py.getitem(Py.getattr(g, "node"), 0L),
        "attr"), "dtype"), "type")));
    for (Object n : Py.iterate(Py.getattr(g, "node"))) {
      print(Py.getattr(n, "name"), Py.getattr(n, "op"), listOf(Py.getattr(n, "input")),
          Py.getattr(n, "device"), Builtins.<Object>sorted(Py.getattr(n, "attr")));
    }
    for (Object n : Py.iterate(Py.getattr(g, "node"))) {
      Py.setattr(n, "device", "");
    }
    print(Comprehension.<Object, Object>list(Py.iterate(Py.getattr(g, "node")),
        n -> Py.getattr(n, "device")));
    Object h = Py.call(Protos.GraphDef);
    Py.call(Py.getattr(h, "ParseFromString"), Py.callMethod(g, "SerializeToString"));
    print(Py.eq(h, g), len(Py.getattr(h, "node")));
    try (PyContext context = tf.graph().asDefault()) {
      Graph gg = Py.<Graph>cast(context);
      print(tf.importGraphDef(g));
      print(Comprehension.<Operation, String>list(gg.getOperations(), o -> o.name()));
      x = tf.placeholder(tf.float32, name("x"));
      PyList<Object> y = Py.<PyList<Object>>cast(tf.importGraphDef(g, name("imp"),
          inputMap(new PyDict<String, Tensor>().with("a:0", x)), returnElements(list("n/b:0", "v",
          "n/b"))));
      print(y);
      Object[] parts = Py.unpack(Py.<PyList<Object>>cast(tf.importGraphDef(g,
          inputMap(new PyDict<String, Tensor>().with("a", x)), returnElements(list("n/b:0")),
          name(""))), 1);
      Object z = parts[0];
      print(z, Py.getitem(Py.getattr(Py.getattr(z, "op"), "inputs"), 0L),
          Py.getattr(Py.getattr(z, "op"), "control_inputs"));
      tf.importGraphDef(h, name("imp"));
      print(Comprehension.<Operation, String>list(gg.getOperations(), o -> o.name()));
      for (Operation o : gg.getOperations()) {
        print(o.name(), o.type(), Comprehension.<Tensor, String>list(o.inputs(), i -> i.name()),
            Comprehension.<Operation, String>list(o.controlInputs(), c -> c.name()),
            o.colocationGroups(), Comprehension.<Tensor, TensorShape>list(o.outputs(),
            t -> t.shape()));
      }
      try (NameScope sc = tf.nameScope("sc")) {
        try (PyContext context2 = tf.device("/cpu:0")) {
          print(Py.getattr(Py.<PyList<Object>>cast(tf.importGraphDef(g,
              returnElements(list("a")))).get(0), "device"));
        }
      }
      t(LAMBDA);
      t(LAMBDA2);
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
      t(LAMBDA6);
      t(LAMBDA7);
      print(tf.globalVariables());
    }
  }
}
