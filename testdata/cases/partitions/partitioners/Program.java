// What every partitioner makes of shapes and types, and create_partitioned_variables.
//
package partitions.partitioners;

import static org.tfgraft.runtime.api.Args.arg;
import static org.tfgraft.runtime.api.Args.axis;
import static org.tfgraft.runtime.api.Args.bytesPerStringElement;
import static org.tfgraft.runtime.api.Args.collections;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.maxPartitions;
import static org.tfgraft.runtime.api.Args.maxShards;
import static org.tfgraft.runtime.api.Args.minSliceSize;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "79:4:T 80:6 81:7 83:8 84:9 89:13:<lambda> 89:13 93:14:<lambda> 93:14 97:15:<lambda> 97:15",
      "101:16:<lambda> 101:16 106:17:<lambda> 106:17 112:18:<lambda> 112:18 117:19:<lambda>",
      "117:19 122:20:<lambda> 122:20 127:21:<lambda> 127:21 132:23:<lambda> 132:23",
      "137:24:<lambda> 137:24 142:25:<lambda> 142:25 147:26:<lambda> 147:26 152:27:<lambda>",
      "152:27 157:1:<module> 157:10 165:11 168:12 170:13 174:14 175:15 176:16 177:17 178:18",
      "179:19 180:20 181:21 182:22 183:23 184:24 185:25 186:26 187:27"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PyCallable p;

  static PyList<Long> s;

  static DType d;

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

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static Object lambda() {
    return Py.call(p, arg("shape", tf.tensorShape(s)), arg("dtype", d));
  }

  static PyCallable lambda2() {
    return tf.variableAxisSizePartitioner(0);
  }

  static PyCallable lambda3() {
    return tf.variableAxisSizePartitioner(64, bytesPerStringElement(0L));
  }

  static PyList<Object> lambda4() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L, 1L),
        tf.onesInitializer());
  }

  static PyList<Object> lambda5() {
    return tf.createPartitionedVariables(list(4L, 2L), list(1L, 2L),
        tf.ones(list(4L, 2L)), name("nm"), dtype(tf.float32), trainable(false),
        collections(list("c")));
  }

  static PyList<Object> lambda6() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L, 2L),
        tf.onesInitializer());
  }

  static PyList<Object> lambda7() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L),
        tf.onesInitializer());
  }

  static PyList<Object> lambda8() {
    return tf.createPartitionedVariables(list(4L, 2L), list(0L, 1L),
        tf.onesInitializer());
  }

  static PyList<Object> lambda9() {
    return tf.createPartitionedVariables(list(4L, 2L), 3L,
        tf.onesInitializer());
  }

  static PyList<Object> lambda10() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L, 1L),
        tf.onesInitializer(), reuse(false));
  }

  static PyList<Object> lambda11() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L, 1L),
        tf.onesInitializer(), name("k"));
  }

  static PyList<Object> lambda12() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L, 1L),
        tf.onesInitializer(), name("k"), reuse(true));
  }

  static PyList<Object> lambda13() {
    return tf.createPartitionedVariables(list(4L, 2L), list(2L, 1L),
        tf.onesInitializer(), name("k"));
  }

  static PyList<Object> lambda14() {
    return tf.createPartitionedVariables(list(4L, 2L), list(1L, 1L),
        tf.onesInitializer(), name("l"));
  }

  public static void main(String... args) {
    for (PyCallable item : list(tf.fixedSizePartitioner(3),
        tf.fixedSizePartitioner(3, axis(1L)), tf.variableAxisSizePartitioner(64),
        tf.variableAxisSizePartitioner(64, axis(1L)), tf.variableAxisSizePartitioner(64,
        maxShards(2L)), tf.variableAxisSizePartitioner(64, bytesPerStringElement(8L)),
        tf.minMaxVariablePartitioner(), tf.minMaxVariablePartitioner(maxPartitions(4L),
        minSliceSize(64L)), tf.minMaxVariablePartitioner(maxPartitions(4L), axis(1L),
        minSliceSize(16L)))) {
      p = item;
      for (PyList<Long> item2 : list(list(10L, 20L), list(3L, 4L), list(1L, 1L), list(7L),
          list(100L, 100L, 3L))) {
        s = item2;
        for (DType item3 : list(tf.float32, tf.float64, tf.string, tf.int8)) {
          d = item3;
          t(LAMBDA);
        }
      }
    }
    t(LAMBDA2);
    t(LAMBDA3);
    t(LAMBDA4);
    t(LAMBDA5);
    t(LAMBDA6);
    t(LAMBDA7);
    t(LAMBDA8);
    t(LAMBDA9);
    try (VariableScope scope = tf.variableScope("q")) {
      t(LAMBDA10);
      t(LAMBDA11);
      t(LAMBDA12);
      t(LAMBDA13);
      t(LAMBDA14);
    }
  }
}
