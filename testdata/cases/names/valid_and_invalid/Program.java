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
import org.tfgraft.runtime.python.ContextManager;
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
      "99:4:t 100:5 102:6 108:8:<lambda> 108:8 112:9:<lambda> 112:9 116:11:f 116:12 123:14:f",
      "123:15 124:16 132:18:f 132:19 139:21:<lambda> 139:21 143:22:f 143:23 150:25:f 150:25",
      "154:27:f 154:27 158:29:f 158:29 162:31:f 162:31 167:33:<lambda> 167:33 171:34:f 171:35",
      "176:37:f 176:38 182:40:f 182:41 189:43:f 189:44 197:46:f 197:47 205:49:f 205:50 212:52:f",
      "212:53 220:55:f 220:56 227:58:f 227:59 238:1:<module> 238:3 239:7 242:8 243:9 245:10",
      "249:13 250:17 251:20 252:21 253:24 254:26 255:28 256:30 257:32 259:33 260:36 261:39",
      "262:42 263:45 264:48 265:51 266:54 267:57 268:60 270:61 273:62 274:63 275:64 279:65",
      "282:66 285:67 288:68 291:69 292:70 293:71 294:72 298:73 302:74 311:75"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Graph g;

  static Object n = Py.UNBOUND;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction F = PyFunction.of("f", "", args -> f().tuple());

  private static final PyFunction F2 = PyFunction.of("f", "", args -> f2().tuple());

  private static final PyFunction F3 = PyFunction.of("f", "", args -> f3().tuple());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction F4 = PyFunction.of("f", "", args -> f4().tuple());

  private static final PyFunction F5 = PyFunction.of("f", "", args -> f5());

  private static final PyFunction F6 = PyFunction.of("f", "", args -> f6());

  private static final PyFunction F7 = PyFunction.of("f", "", args -> f7());

  private static final PyFunction F8 = PyFunction.of("f", "", args -> f8().tuple());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction F9 = PyFunction.of("f", "", args -> {
    f9();
    return null;
  });

  private static final PyFunction F10 = PyFunction.of("f", "", args -> f10());

  private static final PyFunction F11 = PyFunction.of("f", "", args -> f11());

  private static final PyFunction F12 = PyFunction.of("f", "", args -> f12());

  private static final PyFunction F13 = PyFunction.of("f", "", args -> f13());

  private static final PyFunction F14 = PyFunction.of("f", "", args -> f14());

  private static final PyFunction F15 = PyFunction.of("f", "", args -> f15());

  private static final PyFunction F16 = PyFunction.of("f", "", args -> f16());

  private static final PyFunction F17 = PyFunction.of("f", "", args -> f17().tuple());

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

  static ContextManager lambda4() {
    return (ContextManager) Py.call(Api.function("tf.name_scope"));
  }

  static void f9() {
    try (Entered entered = Entered.enter(Py.call(Api.function("tf.name_scope")))) {
    }
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
    ContextManager ns = tf.nameScopeContext("again");
    print(Py.getattr(ns, "name"));
    try (Entered entered = Entered.enter(ns)) {
      String s = (String) entered.value();
      print(s, tf.noOp().name());
    }
    try (Entered entered = Entered.enter(ns)) {
      String s = (String) entered.value();
      print(s, tf.noOp().name());
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
