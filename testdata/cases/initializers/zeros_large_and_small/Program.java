// Zeros of 1000 elements or more are a Fill with its own inputs, smaller ones a Const (fact 16).
//
package initializers.zeros_large_and_small;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "24:1:<module> 24:4 25:5 26:6"
)
public final class Program {
  public static void main(String... args) {
    tf.getVariable("s", shape(list(999L)), initializer(tf.zerosInitializer()));
    tf.getVariable("l", shape(list(1000L)), initializer(tf.zerosInitializer()));
    print(Comprehension.<Operation, PyTuple>list(tf.getDefaultGraph().getOperations(),
        o -> o.name().contains("Init"), o -> tuple(o.name(), o.type())));
  }
}
