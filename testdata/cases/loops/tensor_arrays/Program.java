// Arrays of tensors, written by hand and in a loop; every write counts as a name scope.
//
package loops.tensor_arrays;

import static org.tfgraft.runtime.api.Args.clearAfterRead;
import static org.tfgraft.runtime.api.Args.colocateWithFirstWriteCall;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.dynamicSize;
import static org.tfgraft.runtime.api.Args.elementShape;
import static org.tfgraft.runtime.api.Args.flow;
import static org.tfgraft.runtime.api.Args.handle;
import static org.tfgraft.runtime.api.Args.inferShape;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.size;
import static org.tfgraft.runtime.api.Args.tensorArrayName;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.TensorArray;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "71:15:attempt 72:17 74:18 75:19 80:20:<lambda> 80:20 84:21:<lambda> 84:21 88:22:<lambda>",
      "88:22 92:23:<lambda> 92:23 96:24:<lambda> 96:24 101:26:body 101:27 102:28 107:29:<lambda>",
      "107:29 111:1:<module> 111:3 112:4 113:5 114:6 115:7 117:8 118:9 120:10 121:11 122:12",
      "123:13 125:14 127:20 128:21 129:22 130:23 131:24 132:25 133:29 136:30 137:31 138:32",
      "139:33 140:34"
    }
)
@SuppressWarnings("try")
public final class Program {
  static TensorArray ta;

  static TensorArray ta2;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "t, _",
      args -> lambda6((Tensor) args[0], (TensorArray) args[1]));

  private static final PyFunction BODY = PyFunction.of("body", "t, out",
      args -> body((Tensor) args[0], (TensorArray) args[1]).tuple());

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static TensorArray lambda() {
    return tf.tensorArray(tf.float32);
  }

  static TensorArray lambda2() {
    return tf.tensorArray(tf.float32, handle(3L));
  }

  static TensorArray lambda3() {
    return ta2.write(1L, tf.zeros(list(3L)));
  }

  static TensorArray lambda4() {
    return tf.tensorArray(tf.float32, handle(ta.handle()));
  }

  static Tensor lambda5() {
    return tf.tensorArray(tf.float32, handle(ta.handle()),
        flow(ta.flow())).read(0L);
  }

  static Body body(Tensor t, TensorArray out) {
    try (VariableScope step = tf.variableScope("step")) {
      return new Body(t.add(1L), out.write(t, tf.cast(t, tf.float32).mul(2.0)));
    }
  }

  static Tensor lambda6(Tensor t, TensorArray underscore) {
    return t.lt(4L);
  }

  public static void main(String... args) {
    ta = tf.tensorArray(tf.float32, size(3L), name("ta"));
    print(ta.dtype(), ta.handle(), ta.flow(), ta.elementShape(), ta.dynamicSize());
    ta2 = ta.write(0L, tf.constant(list(1.0, 2.0)));
    print(ta2.flow(), ta2.elementShape(), ta.elementShape(), Py.is(ta2, ta));
    TensorArray ta3 = ta2.write(1L, list(3.0, 4.0), name("second")).write(2L,
        tf.zeros(list(2L)));
    print(ta3.stack(), ta3.read(0L), ta3.size(), ta3.gather(list(0L, 2L)), ta3.concat());
    TensorArray dyn = tf.tensorArray(tf.int32, size(0L), dynamicSize(true),
        clearAfterRead(false), inferShape(false), elementShape(list((Object) null)));
    try (NameScope scoped = tf.nameScope("scoped")) {
      dyn = dyn.unstack(tf.ones(list(4L, 2L), dtype(tf.int32))).identity();
      print(dyn.stack(name("all")), dyn.elementShape(), dyn.dynamicSize());
      TensorArray parts = tf.tensorArray(tf.float32, size(2L),
          colocateWithFirstWriteCall(false)).split(tf.range(4.0), list(2L, 2L));
      print(parts.read(0L), parts.concat(name("cc")).shape(), parts.close().name());
    }
    attempt(LAMBDA);
    attempt(LAMBDA2);
    attempt(LAMBDA3);
    attempt(LAMBDA4);
    attempt(LAMBDA5);
    TensorArray ys = tf.tensorArray(tf.float32, size(4L), tensorArrayName("ys"));
    PyTuple parts2 = (PyTuple) tf.whileLoop(LAMBDA6, BODY, tuple(0L, ys));
    Tensor underscore = (Tensor) parts2.get(0);
    ys = (TensorArray) parts2.get(1);
    Tensor r = ys.stack();
    print(r);
    try (Session s = tf.session().enter()) {
      print(s.run(r));
      print(s.run(list(ta3.stack(), dyn.stack(), dyn.size())));
    }
  }

  static record Body(Tensor value1, TensorArray value2) implements ReturnedTuple {
  }
}
