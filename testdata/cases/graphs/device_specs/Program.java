// Device specs are parsed, merged, changed and refused.
//
package graphs.device_specs;

import static org.tfgraft.runtime.api.Args.deviceIndex;
import static org.tfgraft.runtime.api.Args.deviceType;
import static org.tfgraft.runtime.api.Args.job;
import static org.tfgraft.runtime.api.Args.replica;
import static org.tfgraft.runtime.api.Args.task;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.DeviceSpec;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "50:4:T 51:6 52:7 54:8 55:9 60:14:<lambda> 60:14 64:15:<lambda> 64:15 69:28:<lambda> 69:28",
      "73:31:<lambda> 73:31 77:1:<module> 77:10 79:11 80:12 81:13 84:14 86:15 87:16 88:17 89:18",
      "92:19 94:20 95:21 96:22 97:23 98:24 99:25 101:26 102:27 104:28 105:29 106:30 108:31",
      "109:32"
    }
)
@SuppressWarnings("try")
public final class Program {
  static DeviceSpec d;

  static String s;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "op",
      args -> lambda3(args[0]));

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "op",
      args -> lambda4(args[0]));

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static String lambda() {
    return DeviceSpec.fromString(s).string();
  }

  static boolean lambda2() {
    return Py.truth(Py.eq(d,
        DeviceSpec.fromString("/job:worker/replica:1/task:2/device:GPU:3")));
  }

  static String lambda3(Object op) {
    return Py.truth(Py.eq(Py.getattr(op, "type"), "Const")) ? "/job:w" : "";
  }

  static Object lambda4(Object op) {
    return null;
  }

  public static void main(String... args) {
    print(tf.deviceSpec().string().equals(""), tf.deviceSpec(job("ps"), task(2L),
        deviceType("GPU"), deviceIndex(1L), replica(0L)).string());
    d = DeviceSpec.fromString("/job:worker/replica:1/task:2/device:GPU:3");
    print(d.job(), d.replica(), d.task(), d.deviceType(), d.deviceIndex(), d.string());
    for (String item : list("/gpu:0", "/cpu:0", "/job:a/gpu:1", "/device:GPU:*", "/job:*", "",
        "/GPU:0", "gpu:0", "/task:x", "/foo:1", "/job:a/job:b", "/device:TPU:1")) {
      s = item;
      t(LAMBDA);
    }
    t(LAMBDA2);
    d.mergeFrom(tf.deviceSpec(job("q"), deviceType("CPU"), deviceIndex(0L)));
    print(d.string());
    d.job("zz");
    d.task(null);
    print(d.string());
    d.parseFromString("/job:k/cpu:0");
    print(d.string());
    try (PyContext context = tf.device(tf.deviceSpec(job("ps"), task(1L)))) {
      print(tf.constant(1L).device());
      try (PyContext context2 = tf.device("/gpu:2")) {
        print(tf.constant(1L).device());
        try (PyContext context3 = tf.device((Object) null)) {
          print(tf.constant(1L).device());
        }
        try (PyContext context3 = tf.device("/cpu:0")) {
          print(tf.constant(1L).device());
        }
        try (PyContext context3 = tf.device(LAMBDA3)) {
          print(tf.constant(1L).device());
          print(tf.placeholder(tf.int32).device());
        }
        try (PyContext context3 = tf.device(LAMBDA4)) {
          print(tf.constant(1L).device());
        }
      }
    }
  }
}
