// A graph with its collections as MetaGraphDef.
//
package graphs.meta_graphs;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "30:4:T 31:6 32:7 34:8 35:9 40:1:<module> 41:10 42:11 45:12 51:13 52:14 58:15"
)
@SuppressWarnings("try")
public final class Program {
  static void t(Object f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  public static void main(String... args) {
    Variable v;
    try (VariableScope scope = tf.variableScope("s")) {
      v = tf.getVariable("v", shape(list(2L)));
      Variable r = tf.getVariable("r", shape(list(2L)), useResource(true));
    }
    tf.addToCollection("c", v);
    tf.addToCollection("c2", "text");
    tf.addToCollection("c3", 5L);
    tf.addToCollection("c4", v.op());
    tf.addToCollection("c5", tf.constant(1.0));
    tf.addToCollection("c6", 1.5);
    Proto m = tf.train.exportMetaGraph();
    print(Py.getattr(Py.getattr(m, "meta_info_def"), "tensorflow_version"),
        Py.getattr(Py.getattr(m, "meta_info_def"), "stripped_default_attrs"),
        Comprehension.<Object, Object>list(Py.iterate(Py.getattr(Py.getattr(Py.getattr(m,
        "meta_info_def"), "stripped_op_list"), "op")), o -> Py.getattr(o, "name")),
        Builtins.<Object>sorted(Py.getattr(m, "collection_def")), len(Py.getattr(Py.getattr(m,
        "graph_def"), "node")));
    for (Object k : Builtins.<Object>sorted(Py.getattr(m, "collection_def"))) {
      print(k, Py.getitem(Py.getattr(m, "collection_def"), k));
    }
  }
}
