// tf.nest: structures flattened, packed and mapped, and their errors.
//
package graphs.nested_structures;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.library.PyCollections;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "68:8:<lambda> 68:8 72:9:<lambda> 72:9 76:11:attempt 77:13 79:14 80:15 85:16:<lambda>",
      "85:16 90:17:<lambda> 90:17 95:18:<lambda> 95:18 100:19:<lambda> 100:19 104:20:<lambda>",
      "104:20 108:21:<lambda> 108:21 113:22:<lambda> 113:22 117:22:<lambda> 117:22",
      "122:25:<lambda> 122:25 127:1:<module> 127:5 128:6 130:7 132:8 134:9 136:10 138:16 139:17",
      "140:18 141:19 142:20 143:21 144:22 145:23 147:24 148:25 150:26"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "v", args -> lambda(args[0]));

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "a, b",
      args -> lambda2(args[0], args[1]));

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>.<locals>.<lambda>", "a, b",
      args -> lambda10(args[0], args[1]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "t",
      args -> lambda11(args[0]));

  static Object lambda(Object v) {
    return Py.mul(v, (Object) 2L);
  }

  static Object lambda2(Object a, Object b) {
    return Py.add(a, b);
  }

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Object lambda3() {
    return Logic.<Object>none(() -> tf.nest.assertSameStructure(list(1L, 2L),
        list(3L, 4L)));
  }

  static Object lambda4() {
    return Logic.<Object>none(() -> tf.nest.assertSameStructure(list(1L, 2L),
        tuple(3L, 4L)));
  }

  static Object lambda5() {
    return Logic.<Object>none(() -> tf.nest.assertSameStructure(list(1L, 2L),
        Builtins.<Object>list(3L, Builtins.<Object>list(4L))));
  }

  static Object lambda6() {
    return tf.nest.packSequenceAs(list(1L, 2L), list(3L));
  }

  static Object lambda7() {
    return tf.nest.packSequenceAs(1L, list(3L, 4L));
  }

  static Object lambda8() {
    return tf.nest.mapStructure(3L, tuple(list(1L)),
        new PyDict<String, Object>());
  }

  static Object lambda10(Object a, Object b) {
    return a;
  }

  static Object lambda9() {
    return tf.nest.mapStructure(LAMBDA10, tuple(list(1L), list(1L, 2L)),
        new PyDict<String, Object>());
  }

  static Variable lambda11(Object t) {
    return tf.getVariable(Py.callMethod(Py.getattr(Py.getattr(t, "op"),
        "name"), "replace", "/", "_"), initializer(t), trainable(false));
  }

  public static void main(String... args) {
    PyType pair = PyCollections.namedtuple("Pair", list("a", "b"));
    PyDict<String, Object> s = new PyDict<String, Object>().with("x", Builtins.<Object>list(1L,
        2L)).with("w", tuple(3L, (PyTuple) Py.call(pair, 4L, 5L)));
    print(tf.nest.flatten(s), tf.nest.flatten(3L), tf.nest.isNested(list(1L)),
        tf.nest.isNested("a"));
    print(Builtins.<Object>sorted(Py.callMethod(tf.nest.mapStructure(LAMBDA, tuple(s),
        new PyDict<String, Object>()), "items")));
    print(tf.nest.mapStructure(LAMBDA2, tuple(Builtins.<Object>list(1L, tuple(2L, 3L)),
        Builtins.<Object>list(10L, tuple(20L, 30L))), new PyDict<String, Object>()));
    print(tf.nest.packSequenceAs(tuple(0L, list(0L, 0L)), list(1L, 2L, 3L)),
        tf.nest.packSequenceAs(1L, list(7L)));
    attempt(LAMBDA3);
    attempt(LAMBDA4);
    attempt(LAMBDA5);
    attempt(LAMBDA6);
    attempt(LAMBDA7);
    attempt(LAMBDA8);
    attempt(LAMBDA9);
    PyTuple state = (PyTuple) Py.call(pair, tf.zeros(list(2L)), tf.ones(list(2L)));
    Object kept;
    try (VariableScope state2 = tf.variableScope("state")) {
      kept = tf.nest.mapStructure(LAMBDA11, tuple(state), new PyDict<String, Object>());
    }
    print(Py.getattr(Py.getattr(kept, "a"), "name"), Py.getattr(Py.getattr(kept, "b"), "name"));
  }
}
