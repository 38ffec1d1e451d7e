// Devices are merged outside in, normalised, and cleared by None; "" changes nothing (fact 19).
//
package graphs.devices;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 24:5 25:6 27:7 30:8 31:9"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    try (PyContext context = tf.device("/job:ps")) {
      try (PyContext context2 = tf.device("/gpu:1")) {
        print(tf.constant(0L).device());
        try (PyContext context3 = tf.device("/cpu:0")) {
          try (PyContext context4 = tf.device("")) {
            print(tf.constant(0L).device(), tf.getVariable("v", shape(list(1L))).device());
          }
        }
        try (PyContext context3 = tf.device((Object) null)) {
          print(repr(tf.constant(0L).device()));
        }
      }
    }
  }
}
