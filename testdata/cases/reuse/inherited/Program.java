// Scopes inside a reusing scope reuse too; outside nothing changes.
//
package reuse.inherited;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 23:4 24:5 27:6 28:7 32:8 33:9 36:10 37:11 42:12 46:13"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    try (VariableScope scope = tf.variableScope("root")) {
      if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
        throw new AssertionError();
      }
      try (VariableScope scope2 = tf.variableScope("foo")) {
        if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
          throw new AssertionError();
        }
      }
      try (VariableScope scope2 = tf.variableScope("foo", reuse(true))) {
        if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), true))) {
          throw new AssertionError();
        }
        try (VariableScope scope3 = tf.variableScope("bar")) {
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
