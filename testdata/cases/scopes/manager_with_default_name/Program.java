// With a default name the object keeps the name it got the first time (fact 41).
//
package scopes.manager_with_default_name;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.ContextManager;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6 26:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    ContextManager cm = tf.variableScopeContext((Object) null, defaultName("d"));
    for (int underscore = 0; underscore < 2; underscore++) {
      try (Entered entered = Entered.enter(cm)) {
        VariableScope s = (VariableScope) entered.value();
        print(s.name(), tf.getDefaultGraph().getNameScope());
      }
    }
  }
}
