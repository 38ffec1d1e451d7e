// The scope filter is a regular expression matched at the start, without a slash at the end (fact 90).
//
package collections.scope_filter;

import static org.tfgraft.runtime.api.Args.scope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "26:1:<module> 26:4 28:5 29:6 32:7 33:8 35:9 36:10"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    for (Object item : Py.iterate(tuple("a", "ab", "a_1", "b", "xa"))) {
      String n = (String) item;
      try (VariableScope scope = tf.variableScope(n)) {
        tf.getVariable("v", shape(list(1L)));
      }
    }
    print(Comprehension.<Variable, String>list(tf.globalVariables(scope("a")), v -> v.name()));
    print(Comprehension.<Variable, String>list(tf.globalVariables(scope(".*a/")),
        v -> v.name()));
    try (VariableScope s = tf.variableScope("a")) {
      print(Comprehension.<Variable, String>list(s.globalVariables(), v -> v.name()));
    }
  }
}
