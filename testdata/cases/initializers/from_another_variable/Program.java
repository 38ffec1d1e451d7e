// initialized_value() builds a cond; a variable initialised from another one assigns a copy of its initial value, rebuilt on initialized values and named OP_VARIABLE (fact 27).
//
package initializers.from_another_variable;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 22:6"
)
public final class Program {
  public static void main(String... args) {
    Variable v = tf.variable(initialValue(1.0), name("v"));
    Variable w = tf.variable(initialValue(v.mul(2.0)), name("w"));
    print(w.initialValue().name(), w.initializer().inputs().get(1).name(),
        v.initializedValue().name());
  }
}
