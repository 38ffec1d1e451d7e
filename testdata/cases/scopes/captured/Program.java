// A captured scope is entered again from anywhere under its own name.
//
package scopes.captured;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "30:1:<module> 32:4 34:5 38:6 39:7 40:8 44:9 46:10 49:11 50:12 55:13 56:14 57:15 59:16",
      "62:17 65:18"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    VariableScope first;
    Variable v;
    try (VariableScope first2 = tf.variableScope("first")) {
      first = first2;
      v = tf.getVariable("v", shape(list(1L)));
    }
    Variable w;
    Tensor x;
    try (VariableScope second = tf.variableScope("second")) {
      try (VariableScope third = tf.variableScope("third")) {
        if (!third.name().equals("second/third")) {
          throw new AssertionError();
        }
      }
      try (VariableScope again = tf.variableScope(first)) {
        // Not changed.
        if (!again.name().equals("first")) {
          throw new AssertionError();
        }
        w = tf.getVariable("w", shape(list(1L)));
        x = tf.constant(1.0, name("x"));
      }
    }
    Variable v1;
    Variable w1;
    try (VariableScope scope = tf.variableScope(first, reuse(true))) {
      v1 = tf.getVariable("v", shape(list(1L)));
      w1 = tf.getVariable("w", shape(list(1L)));
    }
    if (!Py.is(v1, v)) {
      throw new AssertionError();
    }
    if (!Py.is(w1, w)) {
      throw new AssertionError();
    }
    print(w.name(), x.name());
  }
}
