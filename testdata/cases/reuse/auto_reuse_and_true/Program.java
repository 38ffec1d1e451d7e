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
    lines = "22:1:<module> 22:4 24:5 27:6 29:7"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (VariableScope scope = tf.variableScope("a", reuse(true))) {
      try (VariableScope s = tf.variableScope("b", reuse(tf.AUTO_REUSE))) {
        print(s.reuse(), tf.getVariable("new", shape(list(1L))).name());
      }
    }
    try (VariableScope scope = tf.variableScope("c", reuse(tf.AUTO_REUSE))) {
      try (VariableScope s = tf.variableScope("d", reuse(true))) {
        print(s.reuse());
      }
    }
  }
}
