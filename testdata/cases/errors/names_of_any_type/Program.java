// Variables are kept under names of any type until something needs a text; other errors come first.
//
package errors.names_of_any_type;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initializer;
import static org.tfgraft.runtime.api.Args.l;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.regularizer;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.PartitionedVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "79:3:t 80:5 81:6 83:7 84:8 89:11:<lambda> 89:11 93:12:<lambda> 93:12 97:13:<lambda> 97:13",
      "102:14:<lambda> 102:14 107:15:<lambda> 107:15 111:16:<lambda> 111:16 116:17:<lambda>",
      "116:17 121:19:<lambda> 121:19 125:20:<lambda> 125:20 129:21:<lambda> 129:21",
      "133:22:<lambda> 133:22 137:23:<lambda> 137:23 141:24:<lambda> 141:24 145:1:<module> 145:9",
      "148:10 149:11 150:12 151:13 152:14 153:15 154:16 155:17 156:18 157:19 160:20 161:21",
      "162:22 163:23 164:24"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Object n;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "op",
      args -> lambda10(args[0]));

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  static void t(PyCallable f) {
    try {
      Py.call(f);
      print("made");
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static AnyVariable lambda() {
    return (AnyVariable) tf.getVariableOrOther(n, shape(list(2L)));
  }

  static AnyVariable lambda2() {
    return (AnyVariable) tf.getVariableOrOther(n, shape(list(2L)));
  }

  static PartitionedVariable lambda3() {
    return (PartitionedVariable) tf.getVariableOrOther(n, shape(list(2L)),
        partitioner(tf.fixedSizePartitioner(1)));
  }

  static AnyVariable lambda4() {
    return (AnyVariable) tf.getVariableOrOther(n, shape(list(2L)),
        regularizer(tf.keras.regularizers.l2(l(0.1))));
  }

  static AnyVariable lambda5() {
    return (AnyVariable) tf.getVariableOrOther(n);
  }

  static AnyVariable lambda6() {
    return (AnyVariable) tf.getVariableOrOther(n, shape(list(2L)),
        dtype(tf.complex64));
  }

  static AnyVariable lambda7() {
    return (AnyVariable) tf.getVariableOrOther(n, shape(list(2L)),
        initializer(list(1.0, 2.0)));
  }

  static AnyVariable lambda8() {
    return (AnyVariable) tf.getVariableOrOther(n, shape(list(2L)));
  }

  static Object lambda9() {
    return Logic.<Object>none(() -> print(tf.bool.limits()));
  }

  static Object lambda10(Object op) {
    return null;
  }

  static Tensor lambda11() {
    return tf.trainableVariables().get(0).truediv(3L);
  }

  static Tensor lambda12() {
    return tf.trainableVariables().get(0).sub(1.5);
  }

  static Tensor lambda13() {
    return tf.trainableVariables().get(0).add(list(1L));
  }

  public static void main(String... args) {
    for (Object item : Builtins.<Object>list(1L, 0L, 2.5, PyBytes.of("by"), null,
        true, tuple(), new PyList<Object>(), "")) {
      n = item;
      print("name", n);
      t(LAMBDA);
      t(LAMBDA2);
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
      t(LAMBDA6);
      t(LAMBDA7);
      try (VariableScope scope = tf.variableScope("", reuse(true))) {
        t(LAMBDA8);
      }
    }
    t(LAMBDA9);
    try (PyContext context = tf.device(LAMBDA10)) {
      t(LAMBDA11);
      t(LAMBDA12);
      t(LAMBDA13);
    }
  }
}
