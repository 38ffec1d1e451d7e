// AUTO_REUSE makes a variable the first time and shares it afterwards.
//
package reuse.auto_reuse;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:5:weights 24:6 25:7 30:1:<module> 30:10 31:11 32:12"
)
@SuppressWarnings("try")
public final class Program {
  static Variable weights() {
    try (VariableScope net = tf.variableScope("net", reuse(tf.AUTO_REUSE))) {
      return tf.getVariable("w", shape(list(3L)));
    }
  }

  public static void main(String... args) {
    Variable first = weights();
    Variable second = weights();
    print(Py.is(first, second), Py.truth(Py.eq(first, second)), first);
  }
}
