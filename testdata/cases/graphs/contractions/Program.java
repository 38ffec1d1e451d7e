// tf.tensordot with axes as numbers, lists and tensors, on shapes known, half known and unknown.
//
package graphs.contractions;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "61:6:attempt 61:7 63:9 65:10 68:11 77:14:<lambda> 77:14 82:15:<lambda> 82:15",
      "87:16:<lambda> 87:16 92:17:<lambda> 92:17 97:18:<lambda> 97:18 102:19:<lambda> 102:19",
      "107:20:<lambda> 107:20 112:21:<lambda> 112:21 117:22:<lambda> 117:22 121:23:<lambda>",
      "121:23 126:1:<module> 126:14 127:15 128:16 129:17 130:18 131:19 132:20 133:21 134:22",
      "135:23 137:25 138:26 141:27 142:28"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args -> lambda10());

  static void attempt(PyCallable f) {
    try (PyContext context = tf.graph().asDefault()) {
      try {
        print((Tensor) Py.call(f));
      } catch (RuntimeException | StackOverflowError failure) {
        BaseException error = Py.caught(failure);
        if (error instanceof ValueError || error instanceof TypeError
            || error instanceof IndexError) {
          print(type(error).name(), error);
        } else {
          throw error;
        }
      }
    }
  }

  static Tensor lambda() {
    return tf.tensordot(tf.zeros(list(2L, 3L)), tf.zeros(list(3L, 2L)),
        1L);
  }

  static Tensor lambda2() {
    return tf.tensordot(tf.placeholder(tf.float32), tf.zeros(list(3L,
        2L, 2L)), list(1L, 0L));
  }

  static Tensor lambda3() {
    return tf.tensordot(tf.placeholder(tf.float32), tf.zeros(list(3L,
        2L)), 1L);
  }

  static Tensor lambda4() {
    return tf.tensordot(tf.zeros(list(3L)), tf.placeholder(tf.float32,
        shape(null, 3)), tf.constant(list(list(0L), list(1L))));
  }

  static Tensor lambda5() {
    return tf.tensordot(tf.zeros(list(3L, 2L)), list(1.0), list(list(5L),
        list(0L)));
  }

  static Tensor lambda6() {
    return tf.tensordot(tf.zeros(list(3L, 2L)), tf.zeros(list(2L)),
        "a");
  }

  static Tensor lambda7() {
    return tf.tensordot(tf.zeros(list(2L, 2L, 3L)), tf.zeros(list(2L,
        3L)), 3L);
  }

  static Tensor lambda8() {
    return tf.tensordot(tf.zeros(list(2L)), tf.zeros(list(2L)),
        list(list(0L), list(0L, 1L)));
  }

  static Tensor lambda9() {
    return tf.tensordot(tf.zeros(list(2L)), tf.zeros(list(2L)), -1L);
  }

  static Tensor lambda10() {
    return tf.tensordot(tf.placeholder(tf.float32, shape(null, 3)),
        tf.zeros(list(3L, 4L)), list(list(-1L), list(0L)));
  }

  public static void main(String... args) {
    attempt(LAMBDA);
    attempt(LAMBDA2);
    attempt(LAMBDA3);
    attempt(LAMBDA4);
    attempt(LAMBDA5);
    attempt(LAMBDA6);
    attempt(LAMBDA7);
    attempt(LAMBDA8);
    attempt(LAMBDA9);
    attempt(LAMBDA10);

    Tensor a = tf.placeholderWithDefault(list(list(1.0, 2.0), list(3.0, 4.0)), (Object) null);
    print(Comprehension.<Operation, PyTuple>list(tf.tensordot(a, a, 1L).graph().getOperations(),
        o -> tuple(o.name(), o.type(), Comprehension.<Tensor, String>list(o.inputs(),
        i -> i.name()))));
    try (Session session = tf.session().enter()) {
      print(session.run(tf.tensordot(a, a, 1L)), session.run(tf.tensordot(a, a, 2L)),
          session.run(tf.tensordot(a, list(1.0, 1.0), list(list(1L), list(0L)))));
    }
  }
}
