// AUTO_REUSE does override an inherited True, and True an inherited AUTO_REUSE (fact 61).
//
package reuse.auto_reuse_and_true;

import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 23:4 26:5 29:6 32:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope s;
    try (VariableScope scope = tf.variableScope("a", reuse(true))) {
      try (VariableScope scope2 = tf.variableScope("b", reuse(tf.AUTO_REUSE))) {
        s = scope2;
        print(s.reuse(), tf.getVariable("new", shape(list(1L))).name());
      }
    }
    try (VariableScope scope = tf.variableScope("c", reuse(tf.AUTO_REUSE))) {
      try (VariableScope scope2 = tf.variableScope("d", reuse(true))) {
        s = scope2;
        print(s.reuse());
      }
    }
  }
}
