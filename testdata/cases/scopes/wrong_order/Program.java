// Leaving scopes in the wrong order is a RuntimeError (fact 46).
//
package scopes.wrong_order;

import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.RuntimeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "21:1:<module> 21:4 25:5 27:7 29:8 30:9"
)
public final class Program {
  public static void main(String... args) {
    ContextManager value = tf.variableScopeContext("a");
    ContextManager value2 = tf.variableScopeContext("b");
    ContextManager a = value;
    ContextManager b = value2;
    tuple(Py.callMethod(a, "__enter__"), Py.callMethod(b, "__enter__"));
    try {
      Py.callMethod(a, "__exit__", (Object) null, (Object) null, (Object) null);
    } catch (RuntimeException | StackOverflowError failure) {
      RuntimeError e = Py.caught(failure, RuntimeError.class);
      print(e);
    }
  }
}
