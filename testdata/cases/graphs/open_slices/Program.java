// Slices of tensors of which sizes, begins or ends are not known; sizes of tensors with an empty axis.
//
package graphs.open_slices;

import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.conjugate;
import static org.tfgraft.runtime.api.Args.dim;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.maxlen;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.num;
import static org.tfgraft.runtime.api.Args.outType;
import static org.tfgraft.runtime.api.Args.perm;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.AttributeError;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyEllipsis;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.session.InvalidArgumentError;
import org.tfgraft.runtime.session.OpError;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "72:13:attempt 73:15 75:16 78:17 86:20:<lambda> 86:20 90:21:<lambda> 90:21 94:22:<lambda>",
      "94:22 98:23:<lambda> 98:23 103:24:<lambda> 103:24 107:27:failing 107:28 109:30 111:31",
      "111:32 117:39:<lambda> 117:39 121:40:<lambda> 121:40 125:41:<lambda> 125:41",
      "129:1:<module> 129:4 130:5 131:6 132:7 140:8 142:9 144:10 146:20 147:21 148:22 149:23",
      "150:24 152:35 153:36 154:37 155:38 156:39 157:40 158:41"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor z;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  static void attempt(PyCallable f) {
    try {
      print((Tensor) Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      BaseException error = Py.caught(failure);
      if (error instanceof OpError || error instanceof ValueError || error instanceof TypeError
          || error instanceof AttributeError) {
        print(type(error).name(), error);
      } else {
        throw error;
      }
    }
  }

  static Tensor lambda() {
    return tf.nn.softmax(tf.zeros(list(2L, 3L)), axis(2L));
  }

  static Tensor lambda2() {
    return tf.nn.logSoftmax(tf.zeros(list(3L)), dim(-4L));
  }

  static Tensor lambda3() {
    return tf.transpose(list(list(1.0)), perm(list(1L, 0L)), conjugate(true));
  }

  static Tensor lambda4() {
    return tf.sequenceMask(list(1L), maxlen(3L),
        dtype(Api.type("np.float32")));
  }

  static Tensor lambda5() {
    return tf.stack(Builtins.<Object>list(tf.constant(1L), 2L), name(""));
  }

  static void failing(Object t) {
    try (Session session = tf.session().enter()) {
      try {
        print(session.run(t));
      } catch (InvalidArgumentError e) {
        print(Strings.split(e.message(), "\n").get(0));
      }
    }
  }

  static Tensor lambda6() {
    return z.getitem(-3L);
  }

  static Tensor lambda7() {
    return z.getitem(tuple(0L, -5L));
  }

  static Tensor lambda8() {
    return z.getitem(2L);
  }

  public static void main(String... args) {
    Tensor n = tf.placeholder(tf.int32, shape(new PyList<Object>()));
    Tensor x = tf.placeholder(tf.float32, shape(null, 3));
    z = tf.zeros(list(2L, 3L, 4L));
    for (Tensor t : list(z.getitem(tuple(slice(1L, null, null), slice(0L, n, null))),
        z.getitem(tuple(slice(n, null, null), slice(null, 2L, null))), z.getitem(tuple(slice(null,
        null, null), n, 1L)), z.getitem(tuple(slice(null, null, 2L), slice(null, null, -1L))),
        z.getitem(tuple(n, PyEllipsis.VALUE, slice(n, null, null))), x.getitem(slice(-2L, -2L,
        null)), x.getitem(slice(5L, 1L, null)), x.getitem(slice(5L, 1L, -1L)),
        x.getitem(tuple(slice(1L, 2L, null), slice(1L, 2L, null))),
        x.getitem(tuple(PyEllipsis.VALUE, slice(null, n, null))), x.getitem(tuple(slice(null, n,
        null), slice(null, null, 2L))), x.getitem(n))) {
      print(t);
    }
    print(tf.size(tf.placeholder(tf.float32, shape(null, 0))).op().type(),
        tf.size(tf.placeholder(tf.float32, shape(null, 1))).op().type());
    print(tf.size(tf.placeholder(tf.float32, shape(null, 0)), outType(tf.int64)));

    attempt(LAMBDA);
    attempt(LAMBDA2);
    attempt(LAMBDA3);
    attempt(LAMBDA4);
    attempt(LAMBDA5);

    Tensor unknown = tf.placeholderWithDefault(list(list(1L, 2L)), (Object) null);
    failing(tf.tile(unknown, list(2L)));
    failing(tf.reshape(list(1L, 2L), list(-1L, -1L)));
    failing(Py.<PyList<Object>>cast(tf.unstack(unknown, num(3L), axis(1L))));
    attempt(LAMBDA6);
    attempt(LAMBDA7);
    attempt(LAMBDA8);
  }
}
