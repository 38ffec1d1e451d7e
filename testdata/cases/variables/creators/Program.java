// Creators see all arguments and may change them; enumerations of synchronization and aggregation.
//
package variables.creators;

import static org.tfgraft.runtime.api.Args.aggregation;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.synchronization;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.bool_;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableAggregation;
import org.tfgraft.runtime.variable.VariableScope;
import org.tfgraft.runtime.variable.VariableSynchronization;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "77:4:T 78:6 79:7 81:8 82:9 87:10:c1 87:11 89:12 93:13:c2 93:14 94:15 95:16 96:17",
      "100:18:c3 100:19 104:26:<lambda> 104:26 108:30:<lambda> 108:30 112:31:<lambda> 112:31",
      "116:32:c4 116:33 117:34 118:35 122:47:<lambda> 122:47 127:48:<lambda> 127:48",
      "132:49:<lambda> 132:49 136:50:<lambda> 136:50 140:51:<lambda> 140:51 145:52:<lambda>",
      "145:52 150:1:<module> 150:20 151:21 152:22 153:23 155:24 156:25 157:26 159:27 161:28",
      "162:29 164:30 166:31 167:36 168:37 172:39 174:40 175:41 178:42 181:43 183:44 185:45",
      "187:46 188:47 189:48 190:49 191:50 192:51 193:52"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction C1 = PyFunction.of("c1", "next_creator, **kw", args -> c1(args[0],
      Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction C2 = PyFunction.of("c2", "next_creator, **kw", args -> c2(args[0],
      Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction C4 = PyFunction.of("c4", "next_creator, **kw", args -> c4(args[0],
      Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object c1(Object nextCreator, PyDict<String, Object> kw) {
    print("c1", Builtins.<String>sorted(kw.keys()), Py.getitem(kw, "name"),
        Py.getitem(kw, "trainable"), Py.getitem(kw, "collections"));
    return Py.apply(nextCreator, Py.spreadTuple(), new Keywords().withAll(kw));
  }

  static Object c2(Object nextCreator, PyDict<String, Object> kw) {
    Py.setitem(kw, "name", "renamed");
    Object v = Py.apply(nextCreator, Py.spreadTuple(), new Keywords().withAll(kw));
    print("c2", Py.getattr(v, "name"));
    return v;
  }

  static String c3(Object nextCreator, PyDict<String, Object> kw) {
    return "nope";
  }

  static Object lambda() {
    return tf.getVariableOrOther("c", shape(list(2L)));
  }

  static Object lambda2() {
    return tf.getLocalVariable("l", shape(new PyList<Object>()));
  }

  static Object lambda3() {
    return tf.getVariableOrOther("c", shape(list(2L)));
  }

  static Object c4(Object nextCreator, PyDict<String, Object> kw) {
    Py.setitem(kw, "use_resource", true);
    Py.setitem(kw, "trainable", false);
    return Py.apply(nextCreator, Py.spreadTuple(), new Keywords().withAll(kw));
  }

  static Object lambda4() {
    return Py.getattr(tf.getVariableOrOther("w", shape(list(1L)),
        synchronization(VariableSynchronization.ON_READ)), "trainable");
  }

  static Object lambda5() {
    return tf.getVariableOrOther("x", shape(list(1L)),
        synchronization(VariableSynchronization.ON_READ), trainable(true));
  }

  static Object lambda6() {
    return tf.getVariableOrOther("y", shape(list(1L)), synchronization("a"));
  }

  static Object lambda7() {
    return tf.getVariableOrOther("y2", shape(list(1L)), aggregation("a"));
  }

  static Object lambda8() {
    return Py.getattr(tf.getVariableOrOther("y3", shape(list(1L)),
        aggregation((Object) null)), "aggregation");
  }

  static Object lambda9() {
    return tf.getVariableOrOther("y4", shape(list(1L)),
        synchronization((Object) null));
  }

  public static void main(String... args) {
    try (PyContext context = tf.variableCreatorScope(C1)) {
      Variable a = tf.variable(initialValue(1.0), name("a"));
      try (PyContext context2 = tf.variableCreatorScope(C2)) {
        Variable b = tf.variable(initialValue(2.0), name("b"));
        Object c;
        try (VariableScope scope = tf.variableScope("s")) {
          c = tf.getVariableOrOther("c", shape(list(2L)));
          t(LAMBDA);
        }
        print(b.name(), Py.getattr(c, "name"));
      }
      try (PyContext context2 = tf.graph().asDefault()) {
        Variable d = tf.variable(initialValue(3.0), name("d"));
      }
      t(LAMBDA2);
    }
    t(LAMBDA3);
    try (PyContext context = tf.variableCreatorScope(C4)) {
      print(Py.getattr(Py.getattr(tf.getVariableOrOther("z", shape(list(2L))), "op"), "type"),
          tf.trainableVariables());
    }

    for (PyCallable e : list(Api.type("tf.VariableSynchronization"),
        Api.type("tf.VariableAggregation"))) {
      for (Object x : Py.iterate(e)) {
        print(x, repr(x), Py.getattr(x, "name"), Py.getattr(x, "value"));
      }
    }
    print(Py.truth(Py.eq(VariableSynchronization.AUTO, VariableSynchronization.AUTO)),
        Py.truth(Py.eq(VariableSynchronization.AUTO, VariableSynchronization.NONE)),
        Py.is(VariableAggregation.NONE, VariableAggregation.NONE));
    print(Py.call(Api.type("tf.VariableAggregation"), 1L),
        Py.getitem(Api.type("tf.VariableAggregation"), "MEAN"));
    print(tf.AUTO_REUSE, repr(tf.AUTO_REUSE), Py.truth(Py.eq(tf.AUTO_REUSE, true)),
        bool_(tf.AUTO_REUSE), tf.AUTO_REUSE.name(), tf.AUTO_REUSE.value(), type(tf.AUTO_REUSE));
    Object v = tf.getVariableOrOther("v", shape(list(1L)),
        aggregation(VariableAggregation.MEAN), synchronization(VariableSynchronization.ON_WRITE));
    print(Py.getattr(v, "aggregation"), Py.getattr(v, "synchronization"));
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    t(LAMBDA9);
  }
}
