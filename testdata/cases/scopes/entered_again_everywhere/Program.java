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
import org.tfgraft.runtime.python.ContextManager;
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
      "40:3:where 40:4 46:1:<module> 48:5 50:6 51:7 57:8 58:9 61:10 64:11 67:12 68:13 69:14",
      "70:15 73:16 74:17 75:18 82:19 83:20 86:21 89:22 92:23 95:24 98:25 101:26 104:27 107:28",
      "112:29 115:30 116:31 117:32 120:33 123:34 127:35 130:36 133:37 136:38 141:40 144:41",
      "148:43 152:44 156:46 159:47 163:49 167:50 171:52 175:53 179:55 183:56 187:58 191:59",
      "195:61 198:62 201:63 202:64 203:65 206:66 210:68 212:69 215:70 217:71 218:72 220:73",
      "222:74 223:75 225:76"
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
    ContextManager s = tf.variableScopeContext("manual");
    try (Entered entered = Entered.enter(s)) {
      where("manual");
    }
    try (Entered entered = Entered.enter(s)) {
      where("manual");
    }
    try {
      try (Entered entered = Entered.enter(s)) {
        VariableScope m = (VariableScope) entered.value();
        throw new KeyError("k");
      }
    } catch (KeyError e) {
      print(repr(e));
    }
    where("after");
    ContextManager s1 = tf.variableScopeContext("x");
    ContextManager s2 = tf.variableScopeContext("y");
    VariableScope o1 = (VariableScope) s1.enter();
    VariableScope o2 = (VariableScope) s2.enter();
    where("two");
    Py.callMethod(s2, "__exit__", (Object) null, (Object) null, (Object) null);
    Py.callMethod(s1, "__exit__", (Object) null, (Object) null, (Object) null);
    where("none");
  }
}
