// An op that fails to build has used its name up (fact 6).
//
package names.failed_operation;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 23:5 25:6 25:7 27:8"
)
public final class Program {
  public static void main(String... args) {
    try {
      tf.matmul(tf.zeros(list(2L, 3L)), tf.zeros(list(2L, 3L)), name("m"));
    } catch (ValueError e) {
      print(Strings.split(str(e), " for").get(0));
    }
    print(tf.constant(0L, name("m")).name());
  }
}
