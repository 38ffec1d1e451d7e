// Several values returned: unpacked, kept as a tuple, printed, passed on; functions as values.
//
package python.returned_records;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.getattr;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.listOf;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyInstance;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.variable.Variable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "49:5:dense 49:6 51:7 52:8 56:11:split 56:12 57:13 59:14 64:29:pair 64:30 68:0",
      "72:1:<module> 72:33 76:34 77:35 82:36 84:37 85:38 87:39 91:40 94:41 95:42 96:43 99:44",
      "100:45 103:46 105:48 108:49 111:50 116:51 117:52 119:54 124:55 124:56 126:57 129:58 136:0",
      "141:18:__init__ 141:19 145:21:read 145:22 149:24:both 149:25 152:26"
    }
)
@SuppressWarnings("try")
public final class Program {
  private static final PyFunction PAIR = PyFunction.of("pair", "a, b=…", args -> pair(args[0],
      args[1]), 2L);

  static Dense dense(Tensor x, long size) {
    Variable w = tf.getVariable("w", shape(((Dimension) Py.getitem(x.shape(),
        1L)).value(), size));
    Variable b = tf.getVariable("b", shape(list(size)));
    return new Dense(tf.matmul(x, w).add(b), w, b);
  }

  static Split split(PyList<Long> values) {
    if (values.isEmpty()) {
      return new Split(new PyList<Long>(), 0);
    }
    return new Split(Py.<PyList<Long>>cast(Py.getitem(values, slice(1L, null, null))),
        values.get(0));
  }

  static PyTuple pair(Object a, Object b) {
    return tuple(a, b);
  }

  static PyTuple pair(Object a) {
    return pair(a, 2L);
  }

  public static void main(String... args) {
    Tensor x = tf.placeholder(tf.float32, shape(null, 3), name("x"));
    Tensor y;
    Variable w;
    Variable b;
    try (VariableScope one = tf.variableScope("one")) {
      Dense dense = dense(x, 2);
      y = dense.value1();
      w = dense.w();
      b = dense.b();
    }
    print(y.name(), w.name(), b.name());
    PyTuple layer;
    try (VariableScope two = tf.variableScope("two")) {
      layer = dense(y, 1).tuple();
    }
    PyTuple layer2 = layer;
    print(((Tensor) layer.get(0)).name(), len(layer),
        Comprehension.<Object, Object>list(Py.iterate((PyTuple) Py.getitem(layer2, slice(1L, null,
        null))), v -> Py.getattr(v, "name")));
    Split split = split(list(1L, 2L, 3L));
    PyList<Long> rest = split.value1();
    long first = split.value2();
    print(rest, first, split(rest).tuple(), split(new PyList<Long>()).tuple());
    Meter meter = new Meter("mm");
    Both both = meter.both(1.5);
    double amount = both.value1();
    String unit = both.unit();
    print(amount, unit, meter.read(2.0).tuple(), Py.call(getattr(meter, "read"), 3.0));
    for (PyTuple item : list(pair(1L), pair(3L, 4L))) {
      Object left = item.get(0);
      Object right = item.get(1);
      print(Py.add(left, right));
    }
    PyTuple parts = pair("a", "b");
    Object one = parts.get(0);
    Object two = parts.get(1);
    print(one, two, listOf(Builtins.<PyTuple>map(PAIR, list(1L, 2L))), (PyTuple) Py.apply(PAIR,
        Py.spreadTuple(Py.star(list(5L, 6L))), new PyDict<String, Object>()),
        Py.truth(Py.eq(pair(1L), tuple(1L, 2L))));
    PyTuple parts2 = pair(tuple(1L, 2L), 3L);
    Object[] parts3 = Py.unpack(parts2.get(0), 2);
    Object p = parts3[0];
    Object q = parts3[1];
    Object r = parts2.get(1);
    print(p, q, r);
    pair(0L);
    try {
      Object[] parts4 = Py.unpack(pair(1L, 2L), 3);
      p = parts4[0];
      q = parts4[1];
      r = parts4[2];
    } catch (ValueError e) {
      print(e);
    }
    Object[] parts5 = Py.unpackStarred(pair(8L, 9L), 0, 1);
    PyList<Object> start = Py.<PyList<Object>>cast(parts5[0]);
    Object end = parts5[1];
    print(start, end);
  }

  static class Meter extends PyInstance {
    String unit;

    Meter(String unit) {
      init(unit);
    }

    @PythonName("__init__")
    void init(String unit) {
      this.unit = unit;
    }

    Read read(double value) {
      return new Read(value * 2.0, this.unit);
    }

    Both both(double value) {
      Read read = this.read(value);
      double amount = read.value1();
      String unit = read.unit();
      return new Both(Py.asDouble(this.read(amount).tuple().get(0)), unit);
    }
  }

  static record Dense(Tensor value1, Variable w, Variable b) implements ReturnedTuple {
  }

  static record Split(PyList<Long> value1, long value2) implements ReturnedTuple {
  }

  static record Read(double value1, String unit) implements ReturnedTuple {
  }

  static record Both(double value1, String unit) implements ReturnedTuple {
  }
}
