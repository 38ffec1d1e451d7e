// What programs read and change behind the scenes: a scope's fields, a graph's name stack.
//
package scopes.private_fields;

import static org.tfgraft.runtime.api.Args.cachingDevice;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.hasattr;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.GraphKeys;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "50:5:show 51:7 53:8 54:9 59:18:<lambda> 59:18 63:24:<lambda> 63:24 67:34:<lambda> 67:34",
      "71:1:<module> 72:12 74:13 76:14 78:15 79:16 80:17 81:18 82:19 83:20 84:21 85:22 87:23",
      "88:24 89:25 91:26 96:27 97:28 98:29 99:30 102:31 103:32 105:33 106:34"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  static void show(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.splitlines(str(e)).get(0));
    }
  }

  static Variable lambda() {
    return tf.getVariable("u", shape(list(2L)));
  }

  static Variable lambda2() {
    return tf.getVariable("u", shape(list(2L)));
  }

  static Object lambda3() {
    return Py.getattr(Api.module("tf"), "types");
  }

  public static void main(String... args) {
    Variable v;
    try (VariableScope scope = tf.variableScope("net", initializer(tf.onesInitializer()),
        cachingDevice("/cpu:0"))) {
      print(scope.name(), scope.originalNameScope(), scope.reuse(), scope.dtype(),
          scope.cachingDevice(), Py.is(scope.initializer(), scope.initializer()));
      print(scope.regularizer(), scope.partitioner(), scope.customGetter(), scope.constraint(),
          scope.useResource());
      v = tf.getVariable("v", shape(list(2L)));
      tf.getVariableScope().reuse(true);
      print(Py.is(tf.getVariable("v", shape(list(2L))), v), scope.reuse());
      show(LAMBDA);
      tf.getVariableScope().reuse(null);
      print(tf.getVariable("u", shape(list(2L))).name());
      scope.reuse(tf.AUTO_REUSE);
      print(tf.getVariable("u").name(), tf.getVariable("t",
          shape(new PyList<Object>())).name());
      scope.reuse(false);
      show(LAMBDA2);
      try (VariableScope inner = tf.variableScope("in")) {
        try (NameScope deep = tf.nameScope("deep")) {
          print(inner.reuse(), tf.getDefaultGraph().getNameScope(),
              tf.getDefaultGraph().getNameScope());
        }
      }
    }
    print(repr(tf.getDefaultGraph().getNameScope()));
    tf.addToCollection(GraphKeys.MODEL_VARIABLES, v);
    tf.addToCollection(GraphKeys.MODEL_VARIABLES, tf.constant(1.0, name("c")));
    print(Comprehension.<TensorLike, String>list(Py.<PyList<TensorLike>>cast(Py.add(Py.<PyList<TensorLike>>cast(tf.localVariables()),
        tf.modelVariables())), m -> m.op().name()),
        Py.getattr(Py.getattr(tf.modelVariables().get(0), "initializer"), "name"));
    for (TensorLike m : tf.modelVariables()) {
      print(m.name(), m.shape());
    }
    print(hasattr(Api.module("tf"), "types"));
    show(LAMBDA3);
  }
}
