// What is a type, and which values and shapes make no constant.
//
package initializers.constant_refuses_mixtures;

import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = "30:1:<module> 30:3 35:5 37:6 38:7 41:9 43:10 45:11 62:12 70:13 72:15 75:16 76:17"
)
public final class Program {
  public static void main(String... args) {
    for (Object x : Builtins.<Object>list(Api.type("int"), Api.type("str"),
        Api.type("bytes"), Api.type("complex"), Api.type("object"), Api.type("float"),
        Api.type("bool"), 1L, 1.0, true, 2.5, Builtins.<Object>list(1L), "float", "int32_ref",
        new PyDict<Object, Object>(), null, tuple(1L))) {
      try {
        print(tf.asDtype(x));
      } catch (RuntimeException | StackOverflowError failure) {
        PyException e = Py.caught(failure, PyException.class);
        print(type(e).name(), e);
      }
    }
    for (Object x : Builtins.<Object>list(Api.type("object"), Api.type("np.bool_"),
        Api.type("np.int64"), np.dtype("S"), np.dtype(Api.type("object")))) {
      print(tf.asDtype(x));
    }
    PyList<PyDict<String, Object>> ds = list(Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", Builtins.<Object>list(1L, "a"))),
        Builtins.<String, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("value",
        Builtins.<Object>list("a", PyBytes.of("b")))),
        Builtins.<String, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("value",
        Builtins.<Object>list("a", 1.0))), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", Builtins.<Object>list(Builtins.<Object>list(1L),
        Builtins.<Object>list("a")))), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", 1L).with("shape", tf.constant(list(2L)))),
        Builtins.<String, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("value",
        1L).with("shape", Builtins.<Object>list(0L))),
        Builtins.<String, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("value",
        "a").with("shape", Builtins.<Object>list(0L, 2L))),
        Builtins.<String, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("value",
        Builtins.<Object>list(1L, 2L)).with("shape", tuple(2L, 0L)).with("dtype", tf.int64)),
        Builtins.<String, Object>dict(Builtins.tupleOf(), new PyDict<String, Object>().with("value",
        np.ones(2L)).with("shape", Builtins.<Object>list(0L))),
        Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", np.ones(2L)).with("shape",
        tf.constant(list(2L)))), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", Builtins.<Object>list("a", true))),
        Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", Builtins.<Object>list("a")).with("shape",
        Builtins.<Object>list(3L))), Builtins.<String, Object>dict(Builtins.tupleOf(),
        new PyDict<String, Object>().with("value", 1.0).with("dtype", Api.type("int"))));
    for (PyDict<String, Object> a : ds) {
      try {
        print((Tensor) Py.apply(Api.function("tf.constant"), Py.spreadTuple(),
            new Keywords().withAll(a)));
      } catch (RuntimeException | StackOverflowError failure) {
        PyException e = Py.caught(failure, PyException.class);
        print(type(e).name(), e);
      }
    }
  }
}
