// name_scope(None, default, values) takes the default; values are checked even if unused, and a name without either is an error only when there are values (fact 22).
//
package names.name_scope_default_and_values;

import static org.tfgraft.runtime.api.Args.defaultName;
import static org.tfgraft.runtime.api.Args.values;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "37:1:<module> 37:4 38:5 44:6 48:7 51:9 55:11 57:12"
)
@SuppressWarnings("try")
public final class Program {
  public static void main(String... args) {
    Tensor t = tf.constant(0L);
    try (NameScope nameScope = tf.nameScope((Object) null, defaultName("d"), values(list(t)))) {
      String a = nameScope.name();
      try (NameScope nameScope2 = tf.nameScope("n", defaultName("d"))) {
        String b = nameScope2.name();
        try (NameScope nameScope3 = tf.nameScope((Object) null, defaultName((String) null))) {
          String c = nameScope3.name();
          print(a, b, repr(c));
        }
      }
    }
    for (PyTuple args2 : list(tuple(null, null, Builtins.<Object>list(t)), tuple("n",
        Builtins.<Object>list(t)))) {
      try {
        try (Entered entered = Entered.enter(Py.apply(Api.function("tf.name_scope"),
            Py.spreadTuple(Py.star(args2)), new PyDict<String, Object>()))) {
        }
      } catch (RuntimeException | StackOverflowError failure) {
        BaseException error = Py.caught(failure);
        if (error instanceof ValueError || error instanceof TypeError) {
          print(type(error).name(), (String) Py.getitem(str(error), slice(null, 75L, null)));
        } else {
          throw error;
        }
      }
    }
  }
}
