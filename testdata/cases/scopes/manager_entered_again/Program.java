// A context manager object can be entered again: a string is joined to the scope current then, the name scope is new, original_name_scope is the first one's, and inherited reuse sticks to the object (fact 40).
//
package scopes.manager_entered_again;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 23:4 24:5 26:6 28:7 31:8 35:9 37:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    ContextManager cm = tf.variableScopeContext("a");
    try (Entered entered = Entered.enter(cm)) {
      Object s = entered.value();
      print(Py.getattr(s, "name"), Py.getattr(s, "original_name_scope"), Py.getattr(s, "reuse"));
    }
    try (VariableScope scope = tf.variableScope("x", reuse(true))) {
      try (Entered entered = Entered.enter(cm)) {
        Object s = entered.value();
        print(Py.getattr(s, "name"), Py.getattr(s, "original_name_scope"), Py.getattr(s,
            "reuse"), tf.getDefaultGraph().getNameScope());
      }
    }
    try (Entered entered = Entered.enter(cm)) {
      Object s = entered.value();
      print(Py.getattr(s, "name"), Py.getattr(s, "original_name_scope"), Py.getattr(s, "reuse"),
          tf.getDefaultGraph().getNameScope());
    }
  }
}
