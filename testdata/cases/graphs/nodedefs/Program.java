// Operations print as NodeDefs, with the values of constants of every type.
//
package graphs.nodedefs;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.seed;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.stddev;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.float_;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.OpDefProtos;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "44:4:T 45:6 46:7 48:8 49:9 54:1:<module> 54:10 60:11 63:13 64:14 65:15 66:16 68:17 69:18",
      "70:19 71:20 74:22 76:23 77:24 78:25 79:26 80:27 81:28 86:29 87:30"
    }
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
    for (Object v : Builtins.<Object>list(1L, 2.5, true, "abc",
        Builtins.<Object>list(1L, 2L, 3L), Builtins.<Object>list(1.0, 1.0, 1.0),
        Builtins.<Object>list(Builtins.<Object>list(1L, 2L), Builtins.<Object>list(3L, 4L)),
        new PyList<Object>(), Builtins.<Object>list(new PyList<Object>()),
        Builtins.<Object>list("a", "b"), Builtins.<Object>list(true, false), 1.0E-20, 1.0E20,
        1.23456789123E8, -0.0, float_("inf"), float_("nan"), Py.pow((Object) 10L, (Object) 12L))) {
      print(tf.constant(v).op());
    }

    print(tf.placeholder(tf.float32).op());
    print(tf.placeholder(tf.float32, shape(new PyList<Object>())).op());
    print(tf.placeholder(tf.float32, shape(null, 3)).op());
    Variable v = tf.getVariable("v", shape(2, 3), dtype(tf.float64),
        initializer(tf.randomNormalInitializer(stddev(0.1), seed(3L))));
    for (Operation o : tf.getDefaultGraph().getOperations()) {
      print(o);
      print(o.nodeDef());
      print(str(o).equals(str(o.nodeDef())), Py.getattr(OpDefProtos.of(o), "name"));
    }

    try (PyContext context = tf.device("/gpu:0")) {
      try (PyContext context2 = tf.container("cc")) {
        v = tf.getVariable("r", shape(2, 3), useResource(true));
        try (PyContext context3 = tf.controlDependencies(list(v.initializer()))) {
          Tensor w = v.readValue();
          Tensor c = tf.concat(Builtins.<TensorLike>list(w, v), 1L);
          PyList<Tensor> s = tf.split(c, 3L, axis(1L));
          Tensor q = s.get(2).add(s.get(1).getitem(tuple(slice(null, null, null), slice(0L, 1L,
              null))));
        }
      }
    }
    for (Operation o : tf.getDefaultGraph().getOperations()) {
      print(o);
    }
  }
}
