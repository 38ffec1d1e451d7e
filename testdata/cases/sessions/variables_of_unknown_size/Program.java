// Variables without a whole shape cannot be run; those without elements need no value.
//
package sessions.variables_of_unknown_size;

import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.api.Args.validateShape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "63:6:<lambda> 63:6 67:5:unsized 67:6 72:10:<lambda> 72:10 76:9:partly 76:10",
      "80:14:<lambda> 80:14 84:13:unranked 84:14 89:17:empty 89:18 93:21:empty_resource 93:22",
      "98:25:unchecked 98:26 103:1:<module> 103:29 105:30 107:31 108:32 109:33 113:35 115:36",
      "116:37"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction LAMBDA = PyFunction.of("unsized.<locals>.<lambda>", "",
      args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("partly.<locals>.<lambda>", "",
      args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("unranked.<locals>.<lambda>", "",
      args -> lambda3());

  private static final PyFunction UNSIZED = PyFunction.of("unsized", "", args -> unsized());

  private static final PyFunction PARTLY = PyFunction.of("partly", "", args -> partly());

  private static final PyFunction UNRANKED = PyFunction.of("unranked", "", args -> unranked());

  private static final PyFunction EMPTY = PyFunction.of("empty", "", args -> empty());

  private static final PyFunction EMPTY_RESOURCE = PyFunction.of("empty_resource", "",
      args -> emptyResource());

  private static final PyFunction UNCHECKED = PyFunction.of("unchecked", "", args -> unchecked());

  static Tensor lambda() {
    return tf.zeros(list(2L));
  }

  static Variable unsized() {
    return tf.variable(initialValue(LAMBDA), name("unsized"),
        shape(list((Object) null)));
  }

  static Tensor lambda2() {
    return tf.zeros(list(2L, 1L));
  }

  static Variable partly() {
    return tf.variable(initialValue(LAMBDA2), name("partly"), shape(2, null));
  }

  static Tensor lambda3() {
    return tf.zeros(list(2L));
  }

  static Variable unranked() {
    return tf.variable(initialValue(LAMBDA3), name("unranked"),
        shape(tf.tensorShape((Object) null)));
  }

  static Variable empty() {
    return tf.getVariable("empty", shape(0, 2));
  }

  static Variable emptyResource() {
    return tf.getVariable("empty", shape(list(0L)), dtype(tf.int32),
        useResource(true));
  }

  static Variable unchecked() {
    return tf.variable(initialValue(tf.placeholderWithDefault(list(1.0, 2.0),
        list((Object) null))), validateShape(false));
  }

  public static void main(String... args) {
    for (PyCallable define : list(UNSIZED, PARTLY, UNRANKED, EMPTY, EMPTY_RESOURCE,
        UNCHECKED)) {
      try (PyContext context = tf.graph().asDefault()) {
        try (Session session = tf.session().enter()) {
          Variable v = (Variable) Py.call(define);
          Tensor other = tf.constant(1L);
          for (Object fetch : Builtins.<Object>list(other, tf.reportUninitializedVariables(), v,
              v.initializer(), tf.group(tuple(other, v.initializer()),
              new PyDict<String, Object>()), v)) {
            try {
              print(session.run(fetch));
            } catch (RuntimeException | StackOverflowError failure) {
              PyException e = Py.caught(failure, PyException.class);
              print(Py.getattr(e, "message"));
            }
          }
        }
      }
    }
  }
}
