// AUTO_REUSE makes a variable the first time and shares it afterwards.
//
package reuse.auto_reuse;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:5:weights 25:6 27:7 32:1:<module> 33:10 34:11 35:12"
)
@SuppressWarnings("try")
public final class Program {
  static Variable weights() {
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:6",
        "tf.variable_scope"), "net", arg("reuse", tf.AUTO_REUSE)))) {
      return tf.getVariable("w", shape(list(3L)));
    }
  }

  public static void main(String... args) {
    
    Variable first = weights();
    Variable second = weights();
    print(Py.is(first, second), Py.truth(Py.eq(first, second)), first);
  }
}
