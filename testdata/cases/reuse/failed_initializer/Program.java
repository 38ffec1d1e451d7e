// A get_variable that failed inside its initializer has used up the op name but not the shared name: the next one is called w_1 (fact 72).
//
package reuse.failed_initializer;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 28:5 30:6 31:7 33:8 34:9 35:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try {
      tf.getVariable("w", shape(list(2L)), initializer(Api.function("tf.zeros")));
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(e);
    }
    Variable v = tf.getVariable("w", shape(list(2L)));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      print(v.name(), Py.is(tf.getVariable("w"), v));
    }
  }
}
