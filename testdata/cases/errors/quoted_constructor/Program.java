// The making of an object is one frame of a quoted stack, that of __init__.
//
package errors.quoted_constructor;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonParameters;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:10 23:11 31:0 41:6:__init__ 41:7 45:0"
)
public final class Program {
  public static void main(String... args) {
    Net first = new Net();
    Net second = new Net();
  }

  static class Net extends PyInstance {
    Variable weights;

    @PythonParameters("self, size=1")
    Net(long size) {
      init(size);
    }

    Net() {
      init();
    }

    @PythonName("__init__")
    @PythonParameters("self, size=1")
    void init(long size) {
      this.weights = tf.getVariable("weights", shape(list(size)));
    }

    void init() {
      init(1);
    }
  }
}
