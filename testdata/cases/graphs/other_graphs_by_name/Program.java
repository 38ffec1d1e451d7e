// Results that should be used tell no graph: operations on them take inputs of the same name.
//
package graphs.other_graphs_by_name;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.bool_;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
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
      "77:3:T 78:5 80:6 81:7 86:10:<lambda> 86:10 90:11:<lambda> 90:11 94:14:<lambda> 94:14",
      "98:15:<lambda> 98:15 102:18:<lambda> 102:18 106:19:<lambda> 106:19 110:20:<lambda> 110:20",
      "114:27:<lambda> 114:27 118:28:<lambda> 118:28 122:29:<lambda> 122:29 126:30:<lambda>",
      "126:30 130:31:<lambda> 130:31 134:1:<module> 134:8 135:9 136:10 137:11 138:12 139:13",
      "141:14 142:15 143:16 144:17 146:18 147:19 148:20 149:21 151:22 153:23 156:24 158:25",
      "159:26 161:27 162:28 163:29 164:30 165:31"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Variable v;

  static Tensor x;

  static PyList<Tensor> inputs;

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

  static void t(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Variable lambda() {
    return tf.variable(initialValue(v.initializedValue()));
  }

  static Tensor lambda2() {
    return v.initializedValue();
  }

  static Tensor lambda3() {
    return tf.identity(tf.isVariableInitialized(v));
  }

  static Tensor lambda4() {
    return tf.identity(tf.isVariableInitialized(v)).op().inputs().get(0);
  }

  static Operation lambda5() {
    return tf.group(tuple(x), new PyDict<String, Object>());
  }

  static Tensor lambda6() {
    return tf.stack(list(x, x));
  }

  static Variable lambda7() {
    return tf.variable(initialValue(x));
  }

  static Tensor lambda8() {
    return inputs.get(5);
  }

  static Object lambda9() {
    return Py.getattr(Api.type("tf.GraphKeys"), "FOO");
  }

  static Object lambda10() {
    return Py.getattr(Api.type("tf.Tensor"), "foo");
  }

  static Object lambda11() {
    return Py.getattr(Api.module("tf.nn"), "foo");
  }

  static Object lambda12() {
    return Py.getattr(Api.module("tf.keras.initializers"), "foo");
  }

  public static void main(String... args) {
    v = tf.variable(initialValue(true), name("v"));
    try (PyContext context = tf.graph().asDefault()) {
      t(LAMBDA);
      t(LAMBDA2);
      for (int i = 0; i < 6; i++) {
        tf.constant(list(1L, 2L), name("IsVariableInitialized"));
      }
      t(LAMBDA3);
      t(LAMBDA4);
      x = tf.isVariableInitialized(v);
      print(Py.is(x.graph(), tf.getDefaultGraph()), Py.is(x, x.op().outputs().get(0)),
          Py.truth(Py.eq(x, x.op().outputs().get(0))));
      t(LAMBDA5);
      t(LAMBDA6);
      t(LAMBDA7);
      try (NameScope nameScope = tf.nameScope("a", values(list(x)))) {
        String scope = nameScope.name();
        print(scope);
      }
      print(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
          o -> o.name()));
    }
    print(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
        o -> o.name()));
    inputs = tf.logicalNot(v).op().inputs();
    print(type(inputs), len(inputs), inputs.get(-1), Py.<PyList<Tensor>>cast(Py.getitem(inputs,
        slice(0L, 1L, null))), bool_(inputs), Py.truth(Py.eq(inputs, list(v))));
    t(LAMBDA8);
    t(LAMBDA9);
    t(LAMBDA10);
    t(LAMBDA11);
    t(LAMBDA12);
  }
}
