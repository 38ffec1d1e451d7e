// A resource variable made with initial_value puts it under Initializer/, an ordinary one beside the variable (fact 109).
//
package resources.initial_value;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:5:<lambda> 23:5 27:1:<module> 27:4 29:5"
)
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  static double lambda() {
    return 1.0;
  }

  public static void main(String... args) {
    print(tf.variable(initialValue(1.0), name("a")).initialValue().name(),
        tf.variable(initialValue(1.0), name("b"), useResource(true)).initialValue().name());
    print(tf.variable(initialValue(LAMBDA), name("c")).initialValue().name());
  }
}
