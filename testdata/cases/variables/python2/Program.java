// Python 2: print statements, integer division.
//
package variables.python2;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.PythonVersion;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "30:1:<module> 33:4 34:5 35:6 36:7 37:8 40:9 41:10 42:11 43:12"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    PythonProgram.begin(PythonVersion.PYTHON2, Program.class, args);
    Variable v1;
    Variable v2;
    Variable v3;
    try (NameScope nsc = tf.nameScope("nsc1")) {
      v1 = tf.variable(initialValue(list(1L)), name("v1"));
      try (VariableScope vsc = tf.variableScope("vsc1")) {
        v2 = tf.variable(initialValue(list(1L)), name("v2"));
        v3 = tf.getVariable("v3", shape(new PyList<Object>()));
      }
    }
    print("v1.name: ", v1.name());
    print("v2.name: ", v2.name());
    print("v3.name: ", v3.name());
    print("There are " + len(tf.globalVariables()) + " variables", Math.floorDiv(7L, 2));
  }
}
