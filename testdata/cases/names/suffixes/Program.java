// A taken suffix is skipped, and an explicitly named a_1 gets a second suffix (fact 2).
//
package names.suffixes;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.range;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 21:5 23:6"
)
public final class Program {
  public static void main(String... args) {
    print(tf.constant(0L, name("a_1")).name());
    print(Comprehension.<Long, String>list(range(3), underscore -> tf.constant(0L,
        name("a")).name()));
    print(tf.constant(0L, name("a_1")).name());
  }
}
