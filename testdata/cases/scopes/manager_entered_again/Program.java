// A context manager object can be entered again: a string is joined to the scope current then, the name scope is new, original_name_scope is the first one's, and inherited reuse sticks to the object (fact 40).
//
package scopes.manager_entered_again;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 25:6 27:7 30:8 33:9 35:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    ContextManager cm = tf.variableScopeContext("a");
    try (Entered entered = Entered.enter(cm)) {
      VariableScope s = (VariableScope) entered.value();
      print(s.name(), s.originalNameScope(), s.reuse());
    }
    try (VariableScope scope = tf.variableScope("x", reuse(true))) {
      try (Entered entered = Entered.enter(cm)) {
        VariableScope s = (VariableScope) entered.value();
        print(s.name(), s.originalNameScope(), s.reuse(), tf.getDefaultGraph().getNameScope());
      }
    }
    try (Entered entered = Entered.enter(cm)) {
      VariableScope s = (VariableScope) entered.value();
      print(s.name(), s.originalNameScope(), s.reuse(), tf.getDefaultGraph().getNameScope());
    }
  }
}
