// A name that TensorFlow does not have.
//
package errors.attribute;

import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "22:1:<module> 22:4 23:5 24:6"
)
public final class Program {
  public static void main(String... args) {
    Variable v = tf.getVariable("v", shape(list(1L)));
    print(v.name());
    Py.call(Py.getattr(Api.module("tf"), "no_such_function"), v);
  }
}
