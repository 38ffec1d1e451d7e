// A tf.Variable that fails on an unknown shape leaves its ops but joins no collection (fact 74).
//
package reuse.failed_variable;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 22:5 24:6 24:7 26:8"
)
public final class Program {
  public static void main(String... args) {
    try {
      tf.variable(initialValue(tf.placeholder(tf.float32)), name("v"));
    } catch (ValueError e) {
      print(e);
    }
    print(tf.variable(initialValue(1.0), name("v")).name(), len(tf.globalVariables()),
        tf.getDefaultGraph().getOperationByName("v").type());
  }
}
