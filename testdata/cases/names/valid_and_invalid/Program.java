// Which names scopes, operations and variables may have.
//
package names.valid_and_invalid;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.markAsUsed;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "95:4:t 96:5 98:6 104:8:<lambda> 104:8 108:9:<lambda> 108:9 112:11:f 112:12 119:14:f",
      "119:15 120:16 128:18:f 128:19 135:21:<lambda> 135:21 139:22:f 139:23 146:25:f 146:25",
      "150:27:f 150:27 154:29:f 154:29 158:31:f 158:31 163:33:<lambda> 163:33 167:34:f 167:35",
      "173:37:f 173:38 179:40:f 179:41 186:43:f 186:44 194:46:f 194:47 202:49:f 202:50 209:52:f",
      "209:53 217:55:f 217:56 224:58:f 224:59 235:1:<module> 235:3 236:7 239:8 240:9 242:10",
      "246:13 247:17 248:20 249:21 250:24 251:26 252:28 253:30 254:32 256:33 257:36 258:39",
      "259:42 260:45 261:48 262:51 263:54 264:57 265:60 267:61 270:62 271:63 272:64 276:65",
      "279:66 282:67 285:68 288:69 289:70 290:71 292:72 300:73 308:74 317:75"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Object n = Py.UNBOUND;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction F = PyFunction.of("f", "", args2 -> f().tuple());

  private static final PyFunction F2 = PyFunction.of("f", "", args2 -> f2().tuple());

  private static final PyFunction F3 = PyFunction.of("f", "", args2 -> f3().tuple());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction F4 = PyFunction.of("f", "", args2 -> f4().tuple());

  private static final PyFunction F5 = PyFunction.of("f", "", args2 -> f5());

  private static final PyFunction F6 = PyFunction.of("f", "", args2 -> f6());

  private static final PyFunction F7 = PyFunction.of("f", "", args2 -> f7());

  private static final PyFunction F8 = PyFunction.of("f", "", args2 -> f8().tuple());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction F9 = PyFunction.of("f", "", args2 -> f9());

  private static final PyFunction F10 = PyFunction.of("f", "", args2 -> f10());

  private static final PyFunction F11 = PyFunction.of("f", "", args2 -> f11());

  private static final PyFunction F12 = PyFunction.of("f", "", args2 -> f12());

  private static final PyFunction F13 = PyFunction.of("f", "", args2 -> f13());

  private static final PyFunction F14 = PyFunction.of("f", "", args2 -> f14());

  private static final PyFunction F15 = PyFunction.of("f", "", args2 -> f15());

  private static final PyFunction F16 = PyFunction.of("f", "", args2 -> f16());

  private static final PyFunction F17 = PyFunction.of("f", "", args2 -> f17().tuple());

  static void t(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static String lambda() {
    return g.uniqueName(Py.<String>definedOrNone(n, "n"));
  }

  static String lambda2() {
    return g.uniqueName(Py.<String>definedOrNone(n, "n"), markAsUsed(false));
  }

  static F f() {
    try (NameScope nameScope = tf.nameScope(Py.<String>definedOrNone(n, "n"))) {
      String s = nameScope.name();
      return new F(repr(s), g.getNameScope(), tf.noOp(name("op")).name());
    }
  }

  static F2 f2() {
    try (NameScope in = tf.nameScope("in")) {
      try (NameScope nameScope = tf.nameScope(Py.<String>definedOrNone(n, "n"))) {
        String s = nameScope.name();
        return new F2(repr(s), tf.constant(1L).name());
      }
    }
  }

  static F3 f3() {
    try (NameScope nameScope = g.nameScope(Py.<String>definedOrNone(n, "n"))) {
      String s = nameScope.name();
      return new F3(repr(s), tf.constant(1L).name());
    }
  }

  static String lambda3() {
    return tf.constant(1L, name(Py.<String>definedOrNone(n, "n"))).name();
  }

  static F4 f4() {
    try (VariableScope s = tf.variableScope(Py.<String>definedOrNone(n, "n"))) {
      return new F4(repr(s.name()), s.originalNameScope(), tf.getVariable("v",
          shape(list(1L))).name(), tf.constant(1L).name());
    }
  }

  static String f5() {
    return tf.variable(initialValue(1.0), name(Py.<String>definedOrNone(n, "n"))).name();
  }

  static String f6() {
    return tf.getVariable(Py.<String>definedOrNone(n, "n"), shape(list(1L))).name();
  }

  static String f7() {
    return tf.placeholder(tf.float32, name(Py.<String>definedOrNone(n, "n"))).name();
  }

  static F5 f8() {
    return new F5(tf.identity(1.0, name(Py.<String>definedOrNone(n, "n"))).name(),
        tf.add(1L, 2L, name(Py.<String>definedOrNone(n, "n"))).name());
  }

  static Object lambda4() {
    return Py.call(Api.function("tf.name_scope"));
  }

  static Object f9() {
    try (Entered entered = Entered.enter(Py.call(Api.function("tf.name_scope")))) {
    }
    return null;
  }

  static String f10() {
    try (NameScope nameScope = tf.nameScope((Object) null)) {
      return tf.noOp().name();
    }
  }

  static String f11() {
    try (NameScope nameScope = tf.nameScope("", defaultName("d"))) {
      String s = nameScope.name();
      return repr(s);
    }
  }

  static String f12() {
    try (NameScope nameScope = tf.nameScope((Object) null, defaultName("d"),
        values(list(tf.constant(1L))))) {
      String s = nameScope.name();
      return repr(s);
    }
  }

  static String f13() {
    try (NameScope nameScope = tf.nameScope((Object) null, defaultName((String) null),
        values(list(tf.constant(1L))))) {
      String s = nameScope.name();
      return repr(s);
    }
  }

  static String f14() {
    try (NameScope nameScope = tf.nameScope("x", values(3L))) {
      String s = nameScope.name();
      return repr(s);
    }
  }

  static String f15() {
    try (NameScope nameScope = tf.nameScope("x", values(Builtins.<Object>list(3L, "a",
        null)))) {
      String s = nameScope.name();
      return repr(s);
    }
  }

  static String f16() {
    try (NameScope nameScope = tf.nameScope(3L)) {
      String s = nameScope.name();
      return repr(s);
    }
  }

  static F6 f17() {
    try (NameScope nameScope = tf.nameScope("q", defaultName("d"),
        values(new PyList<Object>()))) {
      String s = nameScope.name();
      try (NameScope nameScope2 = tf.nameScope(s)) {
        String u = nameScope2.name();
        return new F6(repr(s), repr(u));
      }
    }
  }

  public static void main(String... args) {
    g = tf.getDefaultGraph();
    for (String item : list("a", "A", "a_1", "a", "A_1", "a_1_1", "a/b", "a", "a/b", "", "x.y",
        "x-y", "x>y")) {
      n = item;
      t(LAMBDA);
      t(LAMBDA2);
    }
    for (String item2 : Builtins.<String>list("ok", "_bad", "bad name", "/bad", "ok/", "ok//",
        "-x", ".x", "1x", "x:0", "é", "x\\y", "", (String) null, (String) Py.mul("a", (Object) 3L),
        "ok/ok/", "//")) {
      n = item2;
      t(F);
      t(F2);
      t(F3);
      t(LAMBDA3);
      t(F4);
      t(F5);
      t(F6);
      t(F7);
      t(F8);
    }
    t(LAMBDA4);
    t(F9);
    t(F10);
    t(F11);
    t(F12);
    t(F13);
    t(F14);
    t(F15);
    t(F16);
    t(F17);
    String one;
    try (NameScope one2 = tf.nameScope("one")) {
      one = one2.name();
    }
    try (NameScope nameScope = tf.nameScope(one)) {
      print(tf.noOp().name(), tf.noOp().name());
      try (NameScope one2 = tf.nameScope("one")) {
        print(tf.noOp().name());
      }
    }
    try (NameScope nameScope = tf.nameScope((String) Py.getitem(one, slice(null, -1L, null)))) {
      print(tf.noOp().name());
    }
    try (NameScope one2 = tf.nameScope("One")) {
      print(tf.noOp().name());
    }
    try (NameScope two = tf.nameScope("two/three")) {
      print(tf.noOp().name());
    }
    try (NameScope two = tf.nameScope("two")) {
      print(tf.noOp().name());
    }
    print(g.uniqueName("two"), g.uniqueName("two/three"), g.uniqueName("TWO"));
    Object ns = tf.nameScopeContext("again");
    print(Py.getattr(ns, "name"));
    Object s;
    try (Entered entered = Entered.enter(ns)) {
      s = entered.value();
      try {
        print(s, tf.noOp().name());
      } catch (RuntimeException | Error error) {
        entered.failed(error);
      }
    }
    try (Entered entered = Entered.enter(ns)) {
      s = entered.value();
      try {
        print(s, tf.noOp().name());
      } catch (RuntimeException | Error error) {
        entered.failed(error);
      }
    }
    try (NameScope nameScope = tf.nameScope("p")) {
      String p = nameScope.name();
      try (NameScope nameScope2 = g.nameScope((Object) null)) {
        try (NameScope nameScope3 = tf.nameScope(p + "q")) {
          String q = nameScope3.name();
          print(p, q);
        }
      }
    }
    print(tf.contrib.framework.getNameScope(), repr(g.getNameScope()));
  }

  static record F(String value1, String value2, String name) implements ReturnedTuple {
  }

  static record F2(String value1, String name) implements ReturnedTuple {
  }

  static record F3(String value1, String name) implements ReturnedTuple {
  }

  static record F4(String value1, String originalNameScope, String name,
      String name2) implements ReturnedTuple {
  }

  static record F5(String name, String name2) implements ReturnedTuple {
  }

  static record F6(String value1, String value2) implements ReturnedTuple {
  }
}
