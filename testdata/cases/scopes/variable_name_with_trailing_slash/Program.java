// A get_variable name with a trailing slash is shared under p/ and makes op p without marking p as used: the next p is a duplicate node (fact 44).
//
package scopes.variable_name_with_trailing_slash;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 22:6 24:7 24:8"
)
public final class Program {
  public static void main(String... args) {
    print(tf.getVariable("p/", shape(list(1L))).name());
    try {
      tf.getVariable("p", shape(list(1L)));
    } catch (ValueError e) {
      print(e);
    }
  }
}
