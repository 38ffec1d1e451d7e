// Operations made in a variable scope carry its name.
//
package scopes.op_names;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 28:4 29:5 30:6 33:7 34:8 35:9 38:10 39:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Variable w;
    Tensor y;
    try (VariableScope foo = tf.variableScope("foo")) {
      Tensor x = tf.getVariable("v", shape(list(1L))).radd(1.0);
      if (!x.op().name().equals("foo/add")) {
        throw new AssertionError();
      }
      try (NameScope bar = tf.nameScope("bar")) {
        w = tf.getVariable("w", shape(list(1L)));
        y = w.radd(1.0);
      }
    }
    print(w.name(), y.op().name(), y.op().type());
    Tensor y2 = y;
    print(Comprehension.<Tensor, String>list(y2.op().inputs(), i -> i.name()));
  }
}
