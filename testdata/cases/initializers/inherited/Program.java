// A scope's initializer holds for the variables inside unless they have their own.
//
package initializers.inherited;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.value;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "28:1:<module> 29:4 34:5 36:6 37:7 39:8 41:9 43:10 45:11 48:12 49:13 50:14"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    try (Session sess = tf.session().enter()) {
      Variable v;
      Variable w;
      Variable x;
      Variable y;
      try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:5",
          "tf.variable_scope"), "foo", arg("initializer", tf.constantInitializer(value(0.4)))))) {
        v = tf.getVariable("v", shape(list(1L)));
        w = tf.getVariable("w", shape(list(1L)),
            initializer(tf.constantInitializer(value(0.3))));
        try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:8",
            "tf.variable_scope"), "bar"))) {
          x = tf.getVariable("v", shape(list(1L)));
        }
        try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:10",
            "tf.variable_scope"), "baz", arg("initializer", tf.constantInitializer(value(0.2)))))) {
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
