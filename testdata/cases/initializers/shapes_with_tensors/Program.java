// Shapes with tensors in them: what is asked of their sizes makes operations, too.
//
package initializers.shapes_with_tensors;

import static org.tfgraft.runtime.api.Args.batchShape;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.numColumns;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "90:4:T 91:6 93:7 94:8 99:10:<lambda> 99:10 103:11:<lambda> 103:11 107:12:<lambda> 107:12",
      "112:13:<lambda> 112:13 116:14:<lambda> 116:14 120:15:<lambda> 120:15 124:16:<lambda>",
      "124:16 128:17:<lambda> 128:17 132:18:<lambda> 132:18 137:19:<lambda> 137:19",
      "141:20:<lambda> 141:20 145:21:<lambda> 145:21 149:22:<lambda> 149:22 153:23:<lambda>",
      "153:23 157:24:<lambda> 157:24 161:25:<lambda> 161:25 166:26:<lambda> 166:26",
      "170:27:<lambda> 170:27 174:28:<lambda> 174:28 179:29:<lambda> 179:29 184:1:<module> 184:9",
      "185:10 186:11 187:12 188:13 189:14 190:15 191:16 192:17 193:18 194:19 195:20 196:21",
      "197:22 198:23 199:24 200:25 201:26 202:27 203:28 204:29 205:30 206:31"
    }
)
public final class Program {
  static Tensor two;

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

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  static void t(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Tensor lambda() {
    return tf.ones(Builtins.<Object>list(two, 3L));
  }

  static Tensor lambda2() {
    return tf.zeros(Builtins.<Object>list(3L, two), name("z"));
  }

  static Tensor lambda3() {
    return tf.zeros(Builtins.<Object>list(tf.shape(tf.ones(list(2L,
        3L))).getitem(0L), 3L));
  }

  static Tensor lambda4() {
    return tf.ones(Builtins.<Object>list(tf.dimension(2L), two));
  }

  static Tensor lambda5() {
    return tf.zeros(list(two));
  }

  static Tensor lambda6() {
    return tf.zeros(Builtins.<Tensor>list(two, (Tensor) null));
  }

  static Tensor lambda7() {
    return tf.fill(Builtins.<Object>list(two, 3L), 1.0);
  }

  static Tensor lambda8() {
    return tf.randomNormal(Builtins.<Object>list(two, 3L));
  }

  static Tensor lambda9() {
    return tf.pad(tf.zeros(list(2L)), list(Builtins.<Object>list(two,
        1L)));
  }

  static Tensor lambda10() {
    return tf.eye(two, numColumns(3L));
  }

  static Tensor lambda11() {
    return tf.eye(two);
  }

  static Tensor lambda12() {
    return tf.eye(2L, numColumns(3L), batchShape(list(2L)));
  }

  static Tensor lambda13() {
    return tf.eye(2L, batchShape(two));
  }

  static Tensor lambda14() {
    return tf.eye(2.0);
  }

  static Variable lambda15() {
    return tf.getVariable("v", shape(two, 3));
  }

  static Variable lambda16() {
    return tf.variable(initialValue(tf.zeros(Builtins.<Object>list(two,
        3L))));
  }

  static PyType lambda17() {
    return type(Py.mul(np.zeros(tuple()), (Object) 2L));
  }

  static String lambda18() {
    return repr(Py.neg(np.ones(tuple(), dtype(Api.type("np.float32")))));
  }

  static Object lambda19() {
    return Py.getattr(Py.add(np.ones(tuple(), dtype(Api.type("np.int32"))),
        Py.pow((Object) 2L, (Object) 40L)), "dtype");
  }

  static TensorShape lambda20() {
    return tf.variable(initialValue(Py.mul(np.zeros(tuple()),
        (Object) 2L))).shape();
  }

  public static void main(String... args) {
    two = tf.constant(2L);
    t(LAMBDA);
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    t(LAMBDA9);
    t(LAMBDA10);
    t(LAMBDA11);
    t(LAMBDA12);
    t(LAMBDA13);
    t(LAMBDA14);
    t(LAMBDA15);
    t(LAMBDA16);
    t(LAMBDA17);
    t(LAMBDA18);
    t(LAMBDA19);
    t(LAMBDA20);
    NdArray array = (NdArray) Py.mul(np.zeros(tuple(2L)), (Object) 2L);
    print(array.shape(), ((NdArray) Py.add(array, np.ones(tuple()))).dtype());
  }
}
