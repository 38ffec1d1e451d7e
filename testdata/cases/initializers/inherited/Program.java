// A scope's initializer holds for the variables inside unless they have their own.
//
package initializers.inherited;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 25:4 30:5 32:6 33:7 35:8 36:9 38:10 40:11 43:12 44:13 45:14"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (Session sess = tf.session().enter()) {
      Variable v;
      Variable w;
      Variable x;
      Variable y;
      try (VariableScope foo = tf.variableScope("foo",
          initializer(tf.constantInitializer(value(0.4))))) {
        v = tf.getVariable("v", shape(list(1L)));
        w = tf.getVariable("w", shape(list(1L)),
            initializer(tf.constantInitializer(value(0.3))));
        try (VariableScope bar = tf.variableScope("bar")) {
          x = tf.getVariable("v", shape(list(1L)));
        }
        try (VariableScope baz = tf.variableScope("baz",
            initializer(tf.constantInitializer(value(0.2))))) {
          y = tf.getVariable("v", shape(list(1L)));
        }
      }
      sess.run(tf.globalVariablesInitializer());
      for (Variable variable : list(v, w, x, y)) {
        print(variable.name(), variable.eval());
      }
    }
  }
}
