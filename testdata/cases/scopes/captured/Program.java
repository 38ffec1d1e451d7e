// A captured scope is entered again from anywhere under its own name.
//
package scopes.captured;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.AssertionError;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "31:1:<module> 34:4 37:5 42:6 44:7 47:8 51:9 54:10 57:11 58:12 63:13 65:14 66:15 68:16",
      "71:17 74:18"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    
    VariableScope first;
    Variable v;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:4",
        "tf.variable_scope"), "first"))) {
      first = (VariableScope) entered.value();
      v = tf.getVariable("v", shape(list(1L)));
      // Not changed.
    }
    Variable w;
    Tensor x;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:6",
        "tf.variable_scope"), "second"))) {
      try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:7",
          "tf.variable_scope"), "third"))) {
        VariableScope third = (VariableScope) entered2.value();
        if (!third.name().equals("second/third")) {
          throw new AssertionError();
        }
      }
      try (Entered entered2 = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:9",
          "tf.variable_scope"), first))) {
        VariableScope again = (VariableScope) entered2.value();
        if (!again.name().equals("first")) {
          throw new AssertionError();
        }
        w = tf.getVariable("w", shape(list(1L)));
        x = tf.constant(1.0, name("x"));
      }
    }
    Variable v1;
    Variable w1;
    try (Entered entered = Entered.enter((VariableScope) Py.call(Py.<Object>unsupported("program.py:13",
        "tf.variable_scope"), first, arg("reuse", true)))) {
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
