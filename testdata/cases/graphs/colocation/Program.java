// colocate_with clears the current device and takes that of the op; groups are sorted bytes (fact 20).
//
package graphs.colocation;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 22:4 23:5 25:6 27:7 30:8 34:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Tensor a;
    try (PyContext context = tf.device("/gpu:0")) {
      a = tf.constant(0L, name("a"));
    }
    Tensor b = tf.constant(0L, name("b"));
    Tensor c;
    try (PyContext context = tf.device("/cpu:0")) {
      try (PyContext context2 = tf.colocateWith(a)) {
        try (PyContext context3 = tf.colocateWith(b)) {
          c = tf.constant(0L, name("c"));
        }
      }
    }
    print(c.device(), c.op().colocationGroups(), a.op().colocationGroups());
  }
}
