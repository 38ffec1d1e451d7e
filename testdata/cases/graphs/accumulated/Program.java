// tf.accumulate_n, and placeholders whose default does not fit their shape.
//
package graphs.accumulated;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "34:3:attempt 35:5 37:6 38:7 43:1:<module> 43:8 45:9 47:10 49:11 51:12 53:13 55:14 59:15",
      "62:16 64:17 66:18 68:19"
    }
)
public final class Program {
  static void attempt(PyCallable f, PyTuple a, PyDict<String, Object> k) {
    try {
      print(Py.apply(f, Py.spreadTuple(Py.star(a)), new Keywords().withAll(k)));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), (String) Py.getitem(str(e), slice(null, 300L, null)));
    }
  }

  public static void main(String... args) {
    attempt(Api.function("tf.accumulate_n"),
        tuple((Object) Builtins.<Object>list(1.0, 2.0)), new PyDict<String, Object>());
    attempt(Api.function("tf.accumulate_n"), tuple((Object) new PyList<Object>()),
        new PyDict<String, Object>());
    attempt(Api.function("tf.accumulate_n"), tuple((Object) Builtins.<Object>list(1.0, 2L)),
        new PyDict<String, Object>());
    attempt(Api.function("tf.accumulate_n"), tuple((Object) Builtins.<Object>list(1.0,
        Builtins.<Object>list(2.0))), new PyDict<String, Object>());
    attempt(Api.function("tf.accumulate_n"), tuple((Object) Builtins.<Object>list(1.0)),
        new PyDict<String, Object>());
    attempt(Api.function("tf.accumulate_n"), tuple((Object) Builtins.<Object>list(1.0)),
        new PyDict<String, Object>().with("name", "x"));
    attempt(Api.function("tf.accumulate_n"),
        tuple((Object) Builtins.<Object>list(tf.placeholder(tf.float32),
        Builtins.<Object>list(2.0))), new PyDict<String, Object>().with("shape",
        Builtins.<Object>list(1L)).with("name", "y"));
    attempt(Api.function("tf.accumulate_n"),
        tuple((Object) Builtins.<Object>list(Builtins.<Object>list(1.0),
        Builtins.<Object>list(2.0))), new PyDict<String, Object>().with("tensor_dtype", tf.int32));
    attempt(Api.function("tf.placeholder_with_default"), tuple(1.0, list((Object) null)),
        new PyDict<String, Object>());
    attempt(Api.function("tf.placeholder_with_default"), tuple(Builtins.<Object>list(1.0),
        list((Object) null)), new PyDict<String, Object>());
    attempt(Api.function("tf.placeholder_with_default"), tuple(Builtins.<Object>list(1.0),
        Builtins.<Object>list(2L)), new PyDict<String, Object>());
    attempt(Api.function("tf.placeholder_with_default"), tuple(Builtins.<Object>list(1.0),
        null), new PyDict<String, Object>());
  }
}
