// A resource variable is read anew at every use: by an operator in the current name scope, by a function inside the name scope of its own op (fact 107).
//
package resources.reads;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "27:1:<module> 27:4 32:5 35:6 37:7"
)
public final class Program {
  public static void main(String... args) {
    Variable value = tf.getVariable("r", shape(new PyList<Object>()),
        useResource(true));
    Variable value2 = tf.getVariable("v", shape(new PyList<Object>()));
    Variable r = value;
    Variable v = value2;
    for (Object item : Py.iterate(tuple(r.add(1L), r.mul(v), tf.add(r, 1L), tf.identity(r,
        name("i")), r.readValue(), r.value()))) {
      Tensor t = (Tensor) item;
      print(t.op().name(), Comprehension.<Tensor, String>list(t.op().inputs(), i -> i.name()));
    }
    print(r.op().type(), r.initializer().name(), r.initialValue().name(), r.dtype(), v.dtype());
  }
}
