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
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 26:5 28:7 30:8 31:9"
)
public final class Program {
  public static void main(String... args) {
    ContextManager value = tf.variableScopeContext("a");
    ContextManager value2 = tf.variableScopeContext("b");
    ContextManager a = value;
    ContextManager b = value2;
    tuple((VariableScope) a.enter(), (VariableScope) b.enter());
    try {
      Py.callMethod(a, "__exit__", (Object) null, (Object) null, (Object) null);
    } catch (RuntimeException | StackOverflowError failure) {
      RuntimeError e = Py.caught(failure, RuntimeError.class);
      print(e);
    }
  }
}
