// Tensors and operations are found by name, and every wrong name has its message.
//
package graphs.lookups;

import static org.tfgraft.runtime.api.Args.allowOperation;
import static org.tfgraft.runtime.api.Args.allowTensor;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "90:4:T 91:6 92:7 94:8 95:9 100:14:<lambda> 100:14 104:15:<lambda> 104:15 108:16:<lambda>",
      "108:16 112:17:<lambda> 112:17 116:18:<lambda> 116:18 120:19:<lambda> 120:19",
      "124:22:<lambda> 124:22 128:23:<lambda> 128:23 132:26:<lambda> 132:26 136:27:<lambda>",
      "136:27 140:28:<lambda> 140:28 144:29:<lambda> 144:29 148:30:<lambda> 148:30",
      "152:31:<lambda> 152:31 156:32:<lambda> 156:32 160:1:<module> 160:10 161:11 162:12 165:13",
      "169:14 170:15 171:16 172:17 173:18 175:19 176:20 177:21 179:22 180:23 181:24 182:25",
      "183:26 184:27 185:28 186:29 187:30 188:31 189:32"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Tensor a;

  static Object n;

  static Tensor b;

  static Variable v;

  static Variable r;

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

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Operation lambda() {
    return g.getOperationByName(n);
  }

  static String lambda2() {
    return g.getTensorByName(n).name();
  }

  static String lambda3() {
    return repr(g.asGraphElement(n));
  }

  static String lambda4() {
    return repr(g.asGraphElement(n, allowOperation(false)));
  }

  static String lambda5() {
    return repr(g.asGraphElement(n, allowTensor(false)));
  }

  static Object lambda6() {
    return g.asGraphElement("s/a", allowTensor(false), allowOperation(false));
  }

  static Object lambda7() {
    return g.asGraphElement(b);
  }

  static Object lambda8() {
    return g.asGraphElement(b.op());
  }

  static Object lambda9() {
    return g.asGraphElement(v);
  }

  static Object lambda10() {
    return g.asGraphElement(r);
  }

  static Object lambda11() {
    return g.asGraphElement(v, allowTensor(false));
  }

  static Tensor lambda12() {
    return a.add(b);
  }

  static Tensor lambda13() {
    return tf.add(v, b);
  }

  static Tensor lambda14() {
    return tf.addN(list(a, b));
  }

  static Operation lambda15() {
    return tf.group(tuple(a, b), new PyDict<String, Object>());
  }

  public static void main(String... args) {
    g = tf.getDefaultGraph();
    a = tf.constant(1.0, name("s/a"));
    PyTuple parts = tf.nn.moments(tf.zeros(list(3L)), list(0L), name("u"));
    Tensor u = (Tensor) parts.get(0);
    Tensor w = (Tensor) parts.get(1);
    for (Object item : Builtins.<Object>list("s/a", "s/a:0", "s/a:1", "s/a:-1", "s/b", "s/b:0",
        "s/a:", "s/a:x", "s/a:0:1", "", ":", ":0", "u:1", "u:2", 5L, null, a, a.op(), tf.graph(),
        PyBytes.of("s/a:0"), "s/a: 0", "^s/a")) {
      n = item;
      t(LAMBDA);
      t(LAMBDA2);
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
    }
    t(LAMBDA6);
    try (PyContext context = tf.graph().asDefault()) {
      b = tf.constant(1L, name("b"));
    }
    t(LAMBDA7);
    t(LAMBDA8);
    v = tf.getVariable("v", shape(list(1L)));
    r = tf.getVariable("r", shape(list(1L)), useResource(true));
    t(LAMBDA9);
    t(LAMBDA10);
    t(LAMBDA11);
    t(LAMBDA12);
    t(LAMBDA13);
    t(LAMBDA14);
    t(LAMBDA15);
  }
}
