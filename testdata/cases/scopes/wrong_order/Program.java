// Leaving scopes in the wrong order is a RuntimeError (fact 46).
//
package scopes.wrong_order;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.RuntimeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "20:1:<module> 20:4 24:5 26:7 28:8 29:9"
)
public final class Program {
  public static void main(String... args) {
    Object value = tf.variableScopeContext("a");
    Object value2 = tf.variableScopeContext("b");
    Object a = value;
    Object b = value2;
    tuple(Py.callMethod(a, "__enter__"), Py.callMethod(b, "__enter__"));
    try {
      Py.callMethod(a, "__exit__", (Object) null, (Object) null, (Object) null);
    } catch (RuntimeException | StackOverflowError failure) {
      RuntimeError e = Py.caught(failure, RuntimeError.class);
      print(e);
    }
  }
}
