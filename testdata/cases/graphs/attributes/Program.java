// What get_attr gives: types, shapes, tensors, lists, bytes; and what is no attribute.
//
package graphs.attributes;

import static org.tfgraft.runtime.api.Args.bias;
import static org.tfgraft.runtime.api.Args.depthRadius;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "62:4:T 63:6 64:7 66:8 67:9 72:15:<lambda> 72:15 76:17:<lambda> 76:17 80:18:<lambda> 80:18",
      "84:20:<lambda> 84:20 88:21:<lambda> 88:21 93:22:<lambda> 93:22 98:23:<lambda> 98:23",
      "102:1:<module> 102:10 103:11 104:12 105:13 107:14 110:15 113:16 114:17 115:18 116:19",
      "117:20 118:21 119:22 120:23"
    }
)
public final class Program {
  static Tensor c;

  static Operation o;

  static String k;

  static Tensor r;

  static Tensor p;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static PyTuple lambda() {
    return tuple(k, o.getAttr(k));
  }

  static Object lambda2() {
    return r.op().getAttr("bias");
  }

  static Object lambda3() {
    return tf.concat(list(c, c), 0L).op().getAttr("N");
  }

  static Object lambda4() {
    return p.op().getAttr("shape");
  }

  static Object lambda5() {
    return tf.nn.maxPool(tf.zeros(list(1L, 4L, 4L, 1L)), list(1L, 2L,
        2L, 1L), list(1L, 2L, 2L, 1L), "SAME").op().getAttr("ksize");
  }

  static Object lambda6() {
    return tf.nn.maxPool(tf.zeros(list(1L, 4L, 4L, 1L)), list(1L, 2L,
        2L, 1L), list(1L, 2L, 2L, 1L), "SAME").op().getAttr("padding");
  }

  static Object lambda7() {
    return p.op().getAttr("nope");
  }

  public static void main(String... args) {
    Variable v = tf.getVariable("r", shape(2, 3));
    Variable w = tf.getVariable("s", shape(2, 3), useResource(true));
    c = tf.constant(Builtins.<Object>list(1.5, 2L));
    for (Operation item : tf.getDefaultGraph().getOperations()) {
      o = item;
      for (String item2 : list("dtype", "shape", "T", "_class", "container", "value",
          "use_locking", "seed", "_output", "shared_name")) {
        k = item2;
        t(LAMBDA);
      }
    }
    r = tf.nn.lrn(tf.zeros(list(1L, 2L, 2L, 1L)), depthRadius(3L), bias(0.5));
    t(LAMBDA2);
    t(LAMBDA3);
    p = tf.placeholder(tf.int32, shape(null, 2));
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
  }
}
