// Where a shape depends on values, TensorFlow computes what depends on constants alone.
//
package graphs.constant_subgraphs;

import static org.tfgraft.runtime.api.Args.delta;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.limit;
import static org.tfgraft.runtime.api.Args.maxlen;
import static org.tfgraft.runtime.api.Args.maxval;
import static org.tfgraft.runtime.api.Args.minval;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "94:6:attempt 94:7 96:9 98:10 101:11 110:14:<lambda> 110:14 114:15:<lambda> 114:15",
      "118:16:<lambda> 118:16 122:17:<lambda> 122:17 126:18:<lambda> 126:18 130:19:<lambda>",
      "130:19 134:20:<lambda> 134:20 138:21:<lambda> 138:21 142:22:<lambda> 142:22",
      "146:23:<lambda> 146:23 150:24:<lambda> 150:24 154:25:<lambda> 154:25 160:26:<lambda>",
      "160:26 164:27:<lambda> 164:27 169:28:<lambda> 169:28 173:29:<lambda> 173:29",
      "178:30:<lambda> 178:30 182:31:<lambda> 182:31 186:31:<lambda> 186:31 190:31:<lambda>",
      "190:31 195:32:<lambda> 195:32 200:1:<module> 200:14 201:15 202:16 203:17 204:18 205:19",
      "206:20 207:21 208:22 209:23 210:24 211:25 212:26 213:27 214:28 215:29 216:30 217:31",
      "218:32"
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

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args -> lambda17());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda20());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args -> lambda21());

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
    return tf.range(2.0);
  }

  static Tensor lambda2() {
    return tf.range(1.5, limit(4L));
  }

  static Tensor lambda3() {
    return tf.range(2.0, limit(tf.constant(2L, dtype(tf.int64))));
  }

  static Tensor lambda4() {
    return tf.range(5L, limit(1.5));
  }

  static Tensor lambda5() {
    return tf.range(1L, limit(2L), delta(0L));
  }

  static Tensor lambda6() {
    return tf.range(list(3L));
  }

  static Tensor lambda7() {
    return tf.range(5L, dtype(Api.type("int")), name("bad name"));
  }

  static Tensor lambda8() {
    return tf.sequenceMask(tf.constant(list(list(5L, 3L), list(1L, 2L))));
  }

  static Tensor lambda9() {
    return tf.sequenceMask(list(2L), dtype(tf.float16));
  }

  static Tensor lambda10() {
    return tf.sequenceMask(list(2L), maxlen(3L), dtype(Api.type("float")));
  }

  static Tensor lambda11() {
    return tf.zeros(tf.cast(tf.sqrt(list(4.0, 9.0)), tf.int32));
  }

  static Tensor lambda12() {
    return tf.reshape(tf.zeros(list(6L)),
        tf.cast(tf.matmul(list(list(1.0, 1.0)), list(list(1.0), list(1.0))).getitem(0L),
        tf.int32).add(list(0L)));
  }

  static Tensor lambda13() {
    return tf.ones(tf.reverse(list(2L, 3L), list(0L)));
  }

  static Tensor lambda14() {
    return tf.ones(tf.unstack(tf.constant(list(list(2L, 3L), list(4L,
        5L)))).get(1));
  }

  static Tensor lambda15() {
    return tf.ones(tf.where(list(true, false, true)).getitem(1L));
  }

  static Tensor lambda16() {
    return tf.ones(tf.randomUniform(list(2L), minval(1L), maxval(2L),
        dtype(tf.int32)));
  }

  static Tensor lambda17() {
    return tf.ones(tf.placeholderWithDefault(list(2L, 3L), list(2L)));
  }

  static Tensor lambda19() {
    return tf.constant(list(2L));
  }

  static Tensor lambda20() {
    return tf.constant(list(3L));
  }

  static Tensor lambda18() {
    return tf.ones(tf.cond(tf.constant(true), trueFn(LAMBDA19),
        falseFn(LAMBDA20)));
  }

  static Tensor lambda21() {
    return tf.reshape(tf.zeros(list(4L)),
        tf.stack(Builtins.<Object>list(tf.reduceMax(list(1L, 2L)), -1L)));
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
    attempt(LAMBDA11);
    attempt(LAMBDA12);
    attempt(LAMBDA13);
    attempt(LAMBDA14);
    attempt(LAMBDA15);
    attempt(LAMBDA16);
    attempt(LAMBDA17);
    attempt(LAMBDA18);
    attempt(LAMBDA21);
  }
}
