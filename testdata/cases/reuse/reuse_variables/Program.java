// reuse_variables switches the rest of a scope to sharing.
//
package reuse.reuse_variables;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 27:4 28:5 29:6 30:7 32:8 35:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable v;
    Variable v1;
    try (VariableScope foo = tf.variableScope("foo")) {
      v = tf.getVariable("v", shape(list(1L)));
      tf.getVariableScope().reuseVariables();
      v1 = tf.getVariable("v", shape(list(1L)));
    }
    if (!Py.is(v1, v)) {
      throw new AssertionError();
    }
    print(v1.name(), len(tf.globalVariables()));
  }
}
