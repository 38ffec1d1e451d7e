// Scopes entered again inside of other scopes, with and without name scopes of their own.
//
package scopes.entered_again_everywhere;

import static org.tfgraft.runtime.api.Args.auxiliaryNameScope;
import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.KeyError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "39:3:where 39:4 45:1:<module> 47:5 49:6 50:7 56:8 57:9 60:10 63:11 66:12 67:13 68:14",
      "69:15 72:16 73:17 74:18 81:19 82:20 85:21 88:22 91:23 94:24 97:25 100:26 103:27 106:28",
      "111:29 114:30 115:31 116:32 119:33 122:34 126:35 129:36 132:37 135:38 140:40 143:41",
      "147:43 151:44 155:46 158:47 162:49 166:50 170:52 174:53 178:55 182:56 186:58 190:59",
      "194:61 197:62 200:63 201:64 202:65 209:66 217:68 220:69 226:70 228:71 229:72 231:73",
      "233:74 234:75 236:76"
    }
)
@SuppressWarnings("try")
public final class Program {
  static void where(String tag) {
    print(tag, repr(tf.getVariableScope().name()),
        repr(tf.getDefaultGraph().getNameScope()), tf.getVariableScope().originalNameScope(),
        tf.getVariableScope().reuse(), tf.noOp().name());
  }

  public static void main(String... args) {
    VariableScope a;
    VariableScope b;
    try (VariableScope scope = tf.variableScope("a")) {
      a = scope;
      where("a");
      try (VariableScope scope2 = tf.variableScope("b")) {
        b = scope2;
        where("b");
      }
    }
    VariableScope d;
    try (NameScope nameScope = tf.nameScope("n")) {
      try (VariableScope scope = tf.variableScope(a)) {
        where("n a");
      }
      try (VariableScope scope = tf.variableScope(a, auxiliaryNameScope(false))) {
        where("n a no aux");
      }
      try (VariableScope scope = tf.variableScope("a", auxiliaryNameScope(false))) {
        where("n \"a\" no aux");
      }
      try (VariableScope b2 = tf.variableScope(b)) {
        where("n b");
        print(Py.is(b2, b), b2.originalNameScope());
        try (NameScope nameScope2 = tf.nameScope(b2.originalNameScope())) {
          where("orig");
        }
        try (VariableScope scope = tf.variableScope(a)) {
          where("back in a");
          try (VariableScope scope2 = tf.variableScope("d")) {
            d = scope2;
            where("d");
          }
        }
      }
    }
    try (VariableScope scope = tf.variableScope("c")) {
      try (VariableScope scope2 = tf.variableScope(d)) {
        where("c d");
      }
      try (VariableScope scope2 = tf.variableScope(d, reuse(true))) {
        where("c d reuse");
      }
      try (VariableScope scope2 = tf.variableScope("a/b")) {
        where("c a/b");
      }
      try (VariableScope scope2 = tf.variableScope((Object) null, defaultName("a"))) {
        where("default");
      }
      try (VariableScope scope2 = tf.variableScope((Object) null, defaultName("a"))) {
        where("default");
      }
      try (VariableScope scope2 = tf.variableScope("x", defaultName("a"))) {
        where("named");
      }
      try (VariableScope scope2 = tf.variableScope("", defaultName("a"))) {
        where("empty");
      }
      try (VariableScope scope2 = tf.variableScope(tf.getVariableScope())) {
        where("same");
      }
      try (VariableScope scope2 = tf.variableScope(tf.getVariableScope(),
          auxiliaryNameScope(false))) {
        where("same no aux");
      }
    }
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      where("root");
    }
    VariableScope root = tf.getVariableScope();
    try (VariableScope scope = tf.variableScope("q")) {
      try (VariableScope scope2 = tf.variableScope(root)) {
        where("root object");
      }
      try (VariableScope scope2 = tf.variableScope(root, auxiliaryNameScope(false))) {
        where("root object no aux");
      }
      try (VariableScope scope2 = tf.variableScope((Object) null, defaultName("k"),
          values(list(tf.constant(1L))))) {
        where("k");
      }
      try (NameScope nameScope = tf.nameScope("k")) {
        where("k scope");
      }
      try (NameScope nameScope = tf.nameScope("k/")) {
        where("k/ abs");
      }
      try (VariableScope scope2 = tf.variableScope("k/")) {
        where("k/");
      }
      try (VariableScope scope2 = tf.variableScope("k")) {
        where("k");
      }
    }
    try {
      try (VariableScope scope = tf.variableScope((Object) null)) {
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope scope = tf.variableScope((Object) null, defaultName("d"),
          reuse(true))) {
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope scope = tf.variableScope(3L)) {
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope scope = tf.variableScope("s", reuse("yes"))) {
        where("yes");
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope scope = tf.variableScope("s", auxiliaryNameScope(1L))) {
        where("yes");
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope bad = tf.variableScope("bad name")) {
        where("yes");
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope scope = tf.variableScope((Object) null,
          defaultName(new PyList<Object>()))) {
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    try {
      try (VariableScope scope = tf.variableScope((Object) null, defaultName(7L))) {
      }
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
    where("end");
    Object s = tf.variableScopeContext("manual");
    try (Entered entered = Entered.enter(s)) {
      try {
        where("manual");
      } catch (RuntimeException | Error error) {
        entered.failed(error);
      }
    }
    try (Entered entered = Entered.enter(s)) {
      try {
        where("manual");
      } catch (RuntimeException | Error error) {
        entered.failed(error);
      }
    }
    try {
      try (Entered entered = Entered.enter(s)) {
        Object m = entered.value();
        try {
          throw new KeyError("k");
        } catch (RuntimeException | Error error) {
          entered.failed(error);
        }
      }
    } catch (KeyError e) {
      print(repr(e));
    }
    where("after");
    Object s1 = tf.variableScopeContext("x");
    Object s2 = tf.variableScopeContext("y");
    Object o1 = Py.callMethod(s1, "__enter__");
    Object o2 = Py.callMethod(s2, "__enter__");
    where("two");
    Py.callMethod(s2, "__exit__", (Object) null, (Object) null, (Object) null);
    Py.callMethod(s1, "__exit__", (Object) null, (Object) null, (Object) null);
    where("none");
  }
}
