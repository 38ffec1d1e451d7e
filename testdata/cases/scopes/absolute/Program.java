// A trailing slash goes back to a name scope; None and '' go to the top.
//
package scopes.absolute;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 25:4 28:5 32:6 34:7 36:8 38:9 40:10 43:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    String a;
    Tensor first;
    try (Entered entered = Entered.enter((String) Py.call(Py.<Object>unsupported("program.py:4",
        "tf.name_scope"), "a"))) {
      a = (String) entered.value();
      first = tf.constant(1L, name("c"));
    }
    Tensor second;
    Tensor third;
    try (Entered entered = Entered.enter((String) Py.call(Py.<Object>unsupported("program.py:6",
        "tf.name_scope"), "b"))) {
      try (Entered entered2 = Entered.enter((String) Py.call(Py.<Object>unsupported("program.py:7",
          "tf.name_scope"), a))) {
        second = tf.constant(2L, name("c"));
      }
      try (Entered entered2 = Entered.enter((String) Py.call(Py.<Object>unsupported("program.py:9",
          "tf.name_scope"), (Object) null))) {
        third = tf.constant(3L, name("c"));
      }
    }
    print(first.name(), second.name(), third.name());
  }
}
