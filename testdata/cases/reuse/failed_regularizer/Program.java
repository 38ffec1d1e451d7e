// A regularizer that fails leaves the variable behind (fact 73).
//
package reuse.failed_regularizer;

import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "25:1:<module> 26:5 28:6 29:7 32:9 34:10 34:11"
)
public final class Program {
  public static void main(String... args) {
    try {
      tf.getVariable("w", shape(list(2L)), regularizer(0.5));
    } catch (RuntimeException | StackOverflowError failure) {
      TypeError e = Py.caught(failure, TypeError.class);
      print(e);
    }
    try {
      tf.getVariable("w", shape(list(2L)));
    } catch (ValueError e) {
      print((String) Py.getitem(str(e), slice(null, 34L, null)));
    }
  }
}
