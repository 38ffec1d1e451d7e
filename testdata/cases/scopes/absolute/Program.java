// A trailing slash goes back to a name scope; None and '' go to the top.
//
package scopes.absolute;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 23:4 25:5 29:6 30:7 31:8 33:9 34:10 37:11"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    String a;
    Tensor first;
    try (NameScope nameScope = tf.nameScope("a")) {
      a = nameScope.name();
      first = tf.constant(1L, name("c"));
    }
    Tensor second;
    Tensor third;
    try (NameScope nameScope = tf.nameScope("b")) {
      try (NameScope nameScope2 = tf.nameScope(a)) {
        second = tf.constant(2L, name("c"));
      }
      try (NameScope nameScope2 = tf.nameScope((Object) null)) {
        third = tf.constant(3L, name("c"));
      }
    }
    print(first.name(), second.name(), third.name());
  }
}
