// Control inputs are in the order of their names in a GraphDef, and as they came in an operation's NodeDef.
//
package graphs.control_inputs_in_messages;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "37:1:<module> 37:3 40:4 41:5 43:6 46:7 48:8 53:9 54:10 55:11 57:12 59:13 61:14 62:15",
      "63:16 65:17 68:18 69:19 70:20 71:21 72:22 73:23"
    }
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    PyList<Operation> ops = Comprehension.<String, Operation>list(list("z", "m",
        "a"), n -> tf.noOp(name(n)));
    Tensor c;
    try (PyContext context = tf.controlDependencies(list(ops.get(0), ops.get(2), ops.get(1)))) {
      c = tf.constant(1L, name("c"));
    }
    Operation g = (Operation) Py.apply(Api.function("tf.group"),
        Py.spreadTuple(Py.star(list(ops.get(1), ops.get(0)))),
        new PyDict<String, Object>().with("name", "g"));
    print(Comprehension.<Object, PyList<Object>>list(Py.iterate(Py.getattr(tf.getDefaultGraph().asGraphDef(),
        "node")), n -> listOf(Py.getattr(n, "input"))));
    Tensor c2 = c;
    print(listOf(Py.getattr(c.op().nodeDef(), "input")), listOf(Py.getattr(g.nodeDef(),
        "input")), Comprehension.<Operation, String>list(c2.op().controlInputs(), i -> i.name()));
    Tensor d;
    Tensor e;
    try (PyContext context = tf.controlDependencies(list(ops.get(0), ops.get(2), ops.get(1)))) {
      d = tf.identity(c, name("d"));
      e = tf.placeholder(tf.float32, name("e"));
    }
    print(listOf(Py.getattr(d.op().nodeDef(), "input")), listOf(Py.getattr(e.op().nodeDef(),
        "input")));
    print(Py.<PyList<PyList<Object>>>cast(Py.getitem(Comprehension.<Object, PyList<Object>>list(Py.iterate(Py.getattr(tf.getDefaultGraph().asGraphDef(),
        "node")), n -> listOf(Py.getattr(n, "input"))), slice(-2L, null, null))));
    Graph other = tf.graph();
    try (PyContext context = other.asDefault()) {
      tf.importGraphDef(false ? tf.getDefaultGraph().asGraphDef() : g.graph().asGraphDef(),
          name(""));
      print(Comprehension.<Operation, String>list(other.getOperationByName("c").controlInputs(),
          i -> i.name()));
    }
    TensorLike step = (TensorLike) tf.train.getOrCreateGlobalStep();
    Object increment = tf.assignAdd(step, 2L);
    try (Session session = tf.session().enter()) {
      session.run(Py.getattr(step, "initializer"));
      session.run(increment);
      print(tf.train.globalStep(session, step), type(tf.train.globalStep(session,
          step)).name());
    }
  }
}
