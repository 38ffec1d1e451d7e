// What tf.colocate_with takes: values are made constants, variables are their references.
//
package graphs.colocated_with;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.validateShape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.NotImplementedError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "41:1:<module> 41:4 43:5 44:6 45:7 49:9 50:10 53:11 56:12 63:14 65:15 65:16 67:17"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    PartitionedVariable v = (PartitionedVariable) tf.getVariableOrOther("v",
        shape(list(4L)), partitioner(tf.fixedSizePartitioner(2)));
    AnyVariable u = (AnyVariable) tf.getVariableOrOther("u", shape(list(4L)), useResource(true));
    AnyVariable w = (AnyVariable) tf.getVariableOrOther("w", shape(list(4L)));
    for (Object x : Builtins.<Object>list(v, listOf(v).get(1), u, w, (Operation) Py.getattr(w,
        "op"), 1.0, Builtins.<Object>list(1.0, 2.0), "v", np.ones(2L), null, tf.noOp(),
        Api.type("object"), Builtins.<Object>list(u))) {
      try {
        try (PyContext context = tf.colocateWith(x)) {
          print(tf.constant(1.0).op().colocationGroups());
        }
      } catch (RuntimeException | StackOverflowError failure) {
        BaseException error = Py.caught(failure);
        if (error instanceof TypeError || error instanceof ValueError
            || error instanceof NotImplementedError) {
          print(type(error).name(), error);
        } else {
          throw error;
        }
      }
    }
    try {
      tf.variable(initialValue("A"), validateShape(np.array(list(2L, 2L))));
    } catch (ValueError e) {
      print(e);
    }
    print(Py.<PyList<String>>cast(Py.getitem(Comprehension.<Operation, String>list(tf.getDefaultGraph().getOperations(),
        o -> o.name()), slice(-2L, null, null))));
  }
}
