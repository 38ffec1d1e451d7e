// Reports, dependencies between graphs, and what a finalized graph still does.
//
package graphs.finalized_scopes;

import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.varList;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "76:4:attempt 77:6 79:7 80:8 85:23:enter 85:24 86:25 91:40:<lambda> 91:40 95:40:<lambda>",
      "95:40 99:40:<lambda> 99:40 103:44:<lambda> 103:44 107:45:<lambda> 107:45 111:46:scoped",
      "111:47 112:48 117:55:<lambda> 117:55 121:56:<lambda> 121:56 125:1:<module> 125:9 126:10",
      "127:11 129:12 130:13 131:14 132:15 133:16 135:17 136:18 139:19 141:20 144:21 145:22",
      "147:26 148:27 149:28 151:29 152:30 154:31 155:32 156:33 157:34 158:35 159:36 160:37",
      "161:38 162:39 164:40 165:41 167:42 168:43 169:44 170:45 171:49 172:50 173:51 175:52",
      "177:53 179:54 180:55 181:56 182:57"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  private static final PyFunction ENTER = PyFunction.of("enter", "x", args -> enter(args[0]));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction SCOPED = PyFunction.of("scoped", "", args -> scoped());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  static void attempt(PyCallable f, PyTuple a, PyDict<String, Object> k) {
    try {
      print(Py.apply(f, Py.spreadTuple(Py.star(a)), new Keywords().withAll(k)));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), (String) Py.getitem(str(e), slice(null, 300L, null)));
    }
  }

  static Operation enter(Object x) {
    try (PyContext context = tf.controlDependencies(list(x))) {
      return tf.noOp();
    }
  }

  static Object lambda() {
    return null;
  }

  static VariableScope lambda2() {
    return tf.getVariableScope();
  }

  static Variable lambda3() {
    return tf.getVariable("a", shape(list(1L)));
  }

  static String lambda4() {
    return tf.getVariableScope().name();
  }

  static Variable lambda5() {
    return tf.getVariable("a", shape(list(1L)));
  }

  static String scoped() {
    try (VariableScope s = tf.variableScope("s")) {
      return s.name();
    }
  }

  static Object lambda6() {
    return Logic.<Object>none(() -> g.clearCollection("a"));
  }

  static String lambda7() {
    return g.uniqueName("a");
  }

  public static void main(String... args) {
    print(tf.assertVariablesInitialized());
    print(tf.reportUninitializedVariables());
    Variable hidden = tf.variable(initialValue(list(1L, 2L)), collections(list("c")),
        trainable(false));
    print(tf.assertVariablesInitialized());
    print(tf.reportUninitializedVariables());
    print(tf.assertVariablesInitialized(varList(new PyList<Object>())));
    print(tf.reportUninitializedVariables(varList(new PyList<Object>())));
    Variable r = tf.variable(initialValue(1.0), useResource(true), collections(list("d")),
        trainable(false));
    print(tf.reportUninitializedVariables(varList(list(r, hidden))));
    print(tf.assertVariablesInitialized(varList(list(r))));
    Graph other;
    Variable o;
    try (PyContext context = tf.graph().asDefault()) {
      other = Py.<Graph>cast(context);
      o = tf.variable(initialValue(np.zeros(tuple(2L, 2L), dtype(Api.type("np.float32")))),
          name("o"));
    }
    Variable v = tf.variable(initialValue(o), name("B"));
    print(Py.is(v.graph(), other), len(tf.globalVariables()),
        len(other.getCollection("variables")));
    attempt(ENTER, tuple((Object) o), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) o.op()), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) o.value()), new PyDict<String, Object>());
    Variable q;
    try (PyContext context = other.asDefault()) {
      q = tf.variable(initialValue(1.0), useResource(true));
    }
    attempt(ENTER, tuple((Object) q), new PyDict<String, Object>());
    attempt(ENTER, tuple(1L), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) null), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) "nothing"), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) hidden), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) r), new PyDict<String, Object>());
    attempt(ENTER, tuple((Object) r.handle()), new PyDict<String, Object>());
    Variable w = tf.variable(initialValue(q), name("C"), useResource(true));
    print(Py.is(w.graph(), other), len(tf.globalVariables()),
        len(other.getCollection("variables")));
    for (PyCallable first : list(LAMBDA, LAMBDA2, LAMBDA3)) {
      try (PyContext context = tf.graph().asDefault()) {
        g = Py.<Graph>cast(context);
        Py.call(first);
        g.finalize_();
        attempt(LAMBDA4, tuple(), new PyDict<String, Object>());
        attempt(LAMBDA5, tuple(), new PyDict<String, Object>());
        attempt(SCOPED, tuple(), new PyDict<String, Object>());
        attempt(Api.type("tf.Variable"), tuple(1.0), new PyDict<String, Object>());
        attempt(Api.function("tf.add_to_collection"), tuple("a", 1L),
            new PyDict<String, Object>());
        attempt(Api.function("tf.get_collection"), tuple((Object) "a"),
            new PyDict<String, Object>());
        attempt(Api.function("tf.get_collection_ref"), tuple((Object) "a"),
            new PyDict<String, Object>());
        attempt(Api.function("tf.set_random_seed"), tuple(1L), new PyDict<String, Object>());
        attempt(LAMBDA6, tuple(), new PyDict<String, Object>());
        attempt(LAMBDA7, tuple(), new PyDict<String, Object>());
        print(g.collections(), g.getAllCollectionKeys());
      }
    }
  }
}
