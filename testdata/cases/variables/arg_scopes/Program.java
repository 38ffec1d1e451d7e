// Argument scopes give defaults to the library's functions and to decorated ones.
//
package variables.arg_scopes;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "47:4:T 48:6 49:7 51:8 52:9 57:19:dense 57:20 58:21 62:23:conv 62:23 66:24:plain",
      "70:31:<lambda> 70:31 75:32:<lambda> 75:32 80:33:<lambda> 80:33 85:1:<module> 88:11 93:12",
      "97:13 100:14 104:15 105:16 107:17 109:19 112:23 118:25 120:26 123:27 128:28 134:29 135:30",
      "139:31 140:32 141:33 142:34 144:35"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction PLAIN = PyFunction.of("plain", "x", args -> {
    plain(args[0]);
    return null;
  });

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object dense(Object x, Object n, Object act, Object name) {
    print("dense", x, n, act, name);
    return n;
  }

  static void conv(Object x, Object k, Object n) {
    print("conv", x, k, n);
  }

  static void plain(Object x) {
    
  }

  static Object lambda() {
    return Py.enterInPassing(tf.contrib.framework.argScopeContext(list(PLAIN),
        new PyDict<String, Object>().with("x", 1L)));
  }

  static Object lambda2() {
    return Py.enterInPassing(tf.contrib.framework.argScopeContext(5L,
        new PyDict<String, Object>().with("x", 1L)));
  }

  static Object lambda3() {
    return Py.enterInPassing(tf.contrib.framework.argScopeContext(new PyDict<Object, Object>(),
        new PyDict<String, Object>().with("x", 1L)));
  }

  public static void main(String... args) {
    Object sc;
    Variable d;
    Variable e;
    try (PyContext context = tf.contrib.framework.argScope(list(Api.function("tf.contrib.framework.variable"),
        Api.function("tf.contrib.framework.model_variable")),
        new PyDict<String, Object>().with("regularizer",
        tf.contrib.layers.l2Regularizer(0.1)).with("trainable", false))) {
      sc = context;
      Variable a = (Variable) tf.contrib.framework.variable("a", shape(list(2L)));
      Variable b = (Variable) tf.contrib.framework.modelVariable("b", shape(list(2L)));
      Variable c = (Variable) tf.contrib.framework.variable("c", shape(list(2L)),
          trainable(true));
      try (PyContext context2 = tf.contrib.framework.argScope(list(Api.function("tf.contrib.framework.variable")),
          new PyDict<String, Object>().with("initializer", tf.zerosInitializer()).with("device",
          "/cpu:0"))) {
        d = (Variable) tf.contrib.framework.variable("d", shape(list(2L)));
        e = (Variable) tf.contrib.framework.modelVariable("e", shape(list(2L)));
      }
    }
    try (PyContext context = tf.contrib.framework.argScope(sc, new PyDict<String, Object>())) {
      Variable f = (Variable) tf.contrib.framework.variable("f", shape(list(2L)));
    }
    print(tf.trainableVariables(), tf.getCollection("regularization_losses"), d.device(),
        d.initialValue(), e.device(), e.initialValue());
    PyCallable dense = (PyCallable) Py.call(Api.function("tf.contrib.framework.add_arg_scope"),
        PyFunction.of("dense", "x, n=…, act=…, name=…", args2 -> dense(args2[0], args2[1], args2[2],
        args2[3]), 3L, (Object) null, "d"));
    PyCallable conv = (PyCallable) Py.call(Api.function("tf.contrib.framework.add_arg_scope"),
        PyFunction.of("conv", "x, k=…, n=…", args2 -> {
          conv(args2[0], args2[1], args2[2]);
          return null;
        }, 1L, 0L));
    Object s2;
    try (PyContext context = tf.contrib.framework.argScope(list(dense, conv),
        new PyDict<String, Object>().with("n", 7L))) {
      Py.call(dense, 1L);
      Py.call(dense, 1L, arg("n", 2L));
      Py.call(conv, 3L);
      try (PyContext context2 = tf.contrib.framework.argScope(list(dense),
          new PyDict<String, Object>().with("act", "relu").with("n", 8L))) {
        Py.call(dense, 2L);
        Py.call(conv, 4L);
      }
      try (PyContext context2 = tf.contrib.framework.argScope(list(conv),
          new PyDict<String, Object>().with("k", 9L))) {
        s2 = context2;
        Py.call(conv, 5L);
      }
    }
    Py.call(dense, 1L);
    try (PyContext context = tf.contrib.framework.argScope(s2, new PyDict<String, Object>())) {
      Py.call(conv, 6L);
      Py.call(dense, 5L);
    }
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    print(tf.contrib.framework.hasArgScope(dense), tf.contrib.framework.hasArgScope(PLAIN),
        tf.contrib.framework.hasArgScope(Api.function("tf.contrib.framework.variable")));
    print(Py.getattr(dense, "__name__"));
  }
}
