// Scopes inside a reusing scope reuse too; outside nothing changes.
//
package reuse.inherited;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "23:1:<module> 24:4 26:5 29:6 31:7 35:8 37:9 40:10 42:11 47:12 51:13"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:4",
        "tf.variable_scope"), "root"))) {
      if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
        throw new AssertionError();
      }
      try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:6",
          "tf.variable_scope"), "foo"))) {
        if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
          throw new AssertionError();
        }
      }
      try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:8",
          "tf.variable_scope"), "foo", arg("reuse", true)))) {
        if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), true))) {
          throw new AssertionError();
        }
        try (Entered entered3 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:10",
            "tf.variable_scope"), "bar"))) {
          if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), true))) {
            throw new AssertionError();
          }
        }
      }
      if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
        throw new AssertionError();
      }
    }
    print("as documented");
  }
}
