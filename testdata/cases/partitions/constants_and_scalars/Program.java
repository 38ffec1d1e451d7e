// With a partitioner a constant initializer may come with a shape; a scalar shape [] switches the partitioner off, TensorShape([]) does not (fact 102).
//
package partitions.constants_and_scalars;

import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "34:1:<module> 34:4 35:5 39:6 45:8 48:9 48:10"
)
public final class Program {
  public static void main(String... args) {
    PyCallable f = tf.fixedSizePartitioner(2);
    print(Comprehension.<Object, String>list(Py.iterate((PartitionedVariable) tf.getVariableOrOther("p",
        shape(list(2L)), initializer(list(1.0, 2.0)), partitioner(f))), v -> ((Variable) v).name()),
        ((AnyVariable) tf.getVariableOrOther("s", shape(new PyList<Object>()),
        partitioner(f))).name());
    for (Object item : Py.iterate(tuple(Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("shape", tf.tensorShape(new PyList<Object>()))),
        Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("initializer", Builtins.<Object>list(1.0, 2.0)))))) {
      PyDict<String, Object> kw = Py.<PyDict<String, Object>>cast(item);
      try {
        Py.apply(Api.function("tf.get_variable"), Py.spreadTuple("e"),
            new Keywords().with("partitioner", f).withAll(kw));
      } catch (ValueError e) {
        print(e);
      }
    }
  }
}
