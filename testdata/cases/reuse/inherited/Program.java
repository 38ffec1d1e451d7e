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
    lines = "22:1:<module> 22:4 23:5 26:6 27:7 31:8 32:9 35:10 36:11 41:12 45:13"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope root = tf.variableScope("root")) {
      if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
        throw new AssertionError();
      }
      try (VariableScope foo = tf.variableScope("foo")) {
        if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), false))) {
          throw new AssertionError();
        }
      }
      try (VariableScope foo = tf.variableScope("foo", reuse(true))) {
        if (!Py.truth(Py.eq(tf.getVariableScope().reuse(), true))) {
          throw new AssertionError();
        }
        try (VariableScope bar = tf.variableScope("bar")) {
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
