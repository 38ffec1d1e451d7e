// NumPy's integers are indices of lists, tuples, texts and ranges.
//
package python.numpy_indices;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.range;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.numpy.Float32;
import org.tfgraft.runtime.numpy.Int32;
import org.tfgraft.runtime.numpy.Int64;
import org.tfgraft.runtime.numpy.Uint8;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "33:1:<module> 33:3 34:4 37:5 42:6 43:7 44:8 45:9 48:11 50:12 52:13"
)
public final class Program {
  public static void main(String... args) {
    PyList<Long> values = list(1L, 2L, 3L);
    print(Py.getitem(values, (Int64) Py.call(Api.type("np.int64"), 1L)), Py.getitem(values,
        np.argmax(np.array(list(1L, 5L, 2L)))), Py.asLong(Py.getitem(tuple(1L, 2L),
        (Int32) Py.call(Api.type("np.int32"), 0L))));
    print(Py.getitem("abc", (Int64) Py.call(Api.type("np.int64"), 2L)),
        Py.<PyList<Long>>cast(Py.getitem(values, slice((Int64) Py.call(Api.type("np.int64"), 0L),
        (Int64) Py.call(Api.type("np.int64"), 2L), null))), Py.getitem(range(5),
        (Int64) Py.call(Api.type("np.int64"), 2L)), Py.mul(list(0L),
        (Int64) Py.call(Api.type("np.int64"), 2L)));
    Py.setitem(values, (Uint8) Py.call(Api.type("np.uint8"), 0L), 7L);
    Py.delitem(values, (Int64) Py.call(Api.type("np.int64"), 1L));
    print(values);
    for (Object index : Builtins.<Object>list((Float32) Py.call(Api.type("np.float32"), 1L),
        np.array(list(1L)), np.array(list(1.0)), (Int64) Py.call(Api.type("np.int64"), 9L))) {
      try {
        print(Py.getitem(values, index));
      } catch (RuntimeException | StackOverflowError failure) {
        BaseException error = Py.caught(failure);
        if (error instanceof TypeError || error instanceof IndexError) {
          print(type(error).name(), error);
        } else {
          throw error;
        }
      }
    }
  }
}
