// Graph.create_op makes an operation of any type from tensors and messages.
//
package graphs.create_op;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.attrs;
import static org.tfgraft.runtime.api.Args.dtypes;
import static org.tfgraft.runtime.api.Args.inputTypes;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.Protos;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
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

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "92:4:attempt 93:6 94:7 97:8 98:9 103:12:<lambda> 103:12 108:13:<lambda> 108:13",
      "113:14:<lambda> 113:14 118:15:<lambda> 118:15 123:16:<lambda> 123:16 127:17:<lambda>",
      "127:17 133:18:<lambda> 133:18 137:19:<lambda> 137:19 143:20:<lambda> 143:20",
      "147:21:<lambda> 147:21 151:22:<lambda> 151:22 155:23:<lambda> 155:23 161:24:<lambda>",
      "161:24 165:25:<lambda> 165:25 169:26:<lambda> 169:26 173:28:<lambda> 173:28",
      "178:29:<lambda> 178:29 183:31:<lambda> 183:31 188:1:<module> 188:3 189:10 190:11 191:12",
      "192:13 193:14 194:15 195:16 196:17 197:18 198:19 199:20 200:21 201:22 202:23 203:24",
      "204:25 205:26 206:27 208:28 209:29 212:30 213:31"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Tensor a;

  static Tensor b;

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

  static void attempt(PyCallable f) {
    try {
      Operation o = (Operation) Py.call(f);
      print(o.name(), o.type(), Comprehension.<Tensor, String>list(o.inputs(), i -> i.name()),
          o.outputs(), o.device());
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), (String) Py.getitem(str(e), slice(null, 300L, null)));
    }
  }

  static Operation lambda() {
    return g.createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()));
  }

  static Operation lambda2() {
    return g.createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()), name("foo"));
  }

  static Operation lambda3() {
    return g.createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()), name("foo"));
  }

  static Operation lambda4() {
    return g.createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()), name("bar/"));
  }

  static Operation lambda5() {
    return g.createOp("Identity", list(a), dtypes(list(tf.float32)));
  }

  static Operation lambda6() {
    return g.createOp("Identity", list(a), dtypes(list(tf.float32)), name("i"),
        attrs(new PyDict<String, Object>().with("T", Py.call(Protos.AttrValue,
        arg("type", tf.float32.asDatatypeEnum())))));
  }

  static Operation lambda7() {
    return g.createOp("Add", list(a, b));
  }

  static Operation lambda8() {
    return g.createOp("AddN", list(a, a), dtypes(list(tf.float32)),
        attrs(new PyDict<String, Object>().with("N", Py.call(Protos.AttrValue, arg("i", 2L)))
        .with("T", Py.call(Protos.AttrValue, arg("type", 1L)))));
  }

  static Operation lambda9() {
    return g.createOp("AddN", list(a, a), dtypes(list(tf.float32)));
  }

  static Operation lambda10() {
    return g.createOp("Add", list(a));
  }

  static Operation lambda11() {
    return g.createOp("Add", Builtins.<Object>list(a, 1.0));
  }

  static Operation lambda12() {
    return g.createOp("Placeholder", new PyList<Object>(),
        dtypes(list(tf.float32)), attrs(new PyDict<String, Object>().with("dtype",
        Py.call(Protos.AttrValue, arg("type", 1L)))));
  }

  static Operation lambda13() {
    return g.createOp("MatMul", list(a, b));
  }

  static Operation lambda14() {
    return g.createOp("NoOp", new PyList<Object>(), name("bad name"));
  }

  static Operation lambda15() {
    return g.createOp("Identity", list(a), inputTypes(list(tf.int32)));
  }

  static Operation lambda16() {
    return g.createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()));
  }

  static Operation lambda17() {
    return tf.graph().createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()));
  }

  static Operation lambda18() {
    return g.createOp("NoOp", new PyList<Object>(),
        dtypes(new PyList<Object>()));
  }

  public static void main(String... args) {
    g = tf.getDefaultGraph();
    a = tf.constant(1.0);
    b = tf.constant(list(1.0, 2.0));
    attempt(LAMBDA);
    attempt(LAMBDA2);
    attempt(LAMBDA3);
    attempt(LAMBDA4);
    attempt(LAMBDA5);
    attempt(LAMBDA6);
    attempt(LAMBDA7);
    attempt(LAMBDA8);
    attempt(LAMBDA9);
    attempt(LAMBDA10);
    attempt(LAMBDA11);
    attempt(LAMBDA12);
    attempt(LAMBDA13);
    attempt(LAMBDA14);
    attempt(LAMBDA15);
    try (NameScope nameScope = tf.nameScope("s")) {
      try (PyContext context = tf.device("/gpu:1")) {
        attempt(LAMBDA16);
        attempt(LAMBDA17);
      }
    }
    g.finalize_();
    attempt(LAMBDA18);
  }
}
