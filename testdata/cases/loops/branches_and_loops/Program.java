// Branches give arrays, variables and operations; loops and branches in each other.
//
package loops.branches_and_loops;

import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.size;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.op.TensorArray;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Cell;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.session.Session;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "93:6:<lambda> 93:6 97:6:<lambda> 97:6 101:9:<lambda> 101:9 105:9:<lambda> 105:9",
      "109:11:<lambda> 109:11 113:11:<lambda> 113:11 117:13:<lambda> 117:13 121:13:<lambda>",
      "121:13 125:16:<lambda> 125:16 129:16:<lambda> 129:16 133:15:body 134:16 137:17",
      "141:18:<lambda> 141:18 145:21:<lambda> 145:21 149:21:<lambda> 149:21 153:20:both 153:21",
      "157:22:<lambda> 157:22 161:25:<lambda> 161:25 165:25:<lambda> 165:25 169:1:<module> 169:3",
      "170:4 171:5 172:6 173:7 174:8 175:9 178:10 179:11 180:12 181:13 182:14 183:18 187:19",
      "188:22 189:23 190:24 192:25 193:26 194:27 195:28 196:29"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor p;

  static TensorArray ta;

  static Tensor x;

  static Variable v;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "i, _",
      args -> lambda11((Tensor) args[0], (TensorArray) args[1]));

  private static final PyFunction BODY = PyFunction.of("body", "i, out",
      args -> body((Tensor) args[0], (TensorArray) args[1]).tuple());

  private static final PyFunction LAMBDA12 = PyFunction.of("both.<locals>.<lambda>", "",
      args -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("both.<locals>.<lambda>", "",
      args -> lambda13());

  private static final PyFunction BOTH = PyFunction.of("both", "", args -> both().tuple());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "i",
      args -> lambda15((Tensor) args[0]));

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "i",
      args -> lambda16((Tensor) args[0]));

  static TensorArray lambda() {
    return ta.write(0L, x);
  }

  static TensorArray lambda2() {
    return ta.write(1L, x.mul(2.0));
  }

  static PyTuple lambda3() {
    return tuple(v, x);
  }

  static PyTuple lambda4() {
    return tuple(v.add(1.0), x.mul(2.0));
  }

  static PyList<Tensor> lambda5() {
    return list(x);
  }

  static PyList<Tensor> lambda6() {
    return list(tf.square(x));
  }

  static Operation lambda7() {
    return tf.noOp();
  }

  static Operation lambda8() {
    return ((TensorLike) v.assign(list(1.0, 2.0))).op();
  }

  static TensorArray lambda9(Cell<TensorArray> out, Tensor i) {
    return out.get().write(i, x);
  }

  static TensorArray lambda10(Cell<TensorArray> out) {
    return out.get();
  }

  static Body body(Tensor i, TensorArray out) {
    Cell<TensorArray> out2 = Cell.of(out);
    out2.set((TensorArray) tf.cond(i.lt(2L), trueFn(PyFunction.of("body.<locals>.<lambda>", "",
        args -> lambda9(out2, i))), falseFn(PyFunction.of("body.<locals>.<lambda>", "",
        args -> lambda10(out2)))));
    return new Body(i.add(1L), out2.get());
  }

  static Tensor lambda11(Tensor i, TensorArray underscore) {
    return i.lt(3L);
  }

  static Tensor lambda12() {
    return x;
  }

  static Tensor lambda13() {
    return x.add(1.0);
  }

  static Both both() {
    return new Both((Tensor) tf.cond(p, trueFn(LAMBDA12), falseFn(LAMBDA13)), list(x));
  }

  static PyTuple lambda14() {
    return tuple(x, list(x.mul(3.0)));
  }

  static Tensor lambda15(Tensor i) {
    return i.lt(3L);
  }

  static Tensor lambda16(Tensor i) {
    return i.add(1L);
  }

  public static void main(String... args) {
    p = tf.placeholderWithDefault(false, new PyList<Object>(), name("p"));
    ta = tf.tensorArray(tf.float32, size(2L));
    x = tf.constant(2.0);
    TensorArray r = (TensorArray) tf.cond(p, trueFn(LAMBDA), falseFn(LAMBDA2));
    print(r.flow(), r.dtype());
    v = tf.getVariable("v", shape(list(2L)));
    PyTuple parts = (PyTuple) tf.cond(p, trueFn(LAMBDA3), falseFn(LAMBDA4));
    Tensor a = (Tensor) parts.get(0);
    Tensor b = (Tensor) parts.get(1);
    print(a.name(), b.name());
    Tensor u = (Tensor) tf.cond(p, trueFn(LAMBDA5), falseFn(LAMBDA6));
    print(u.op().name());
    Tensor op = (Tensor) tf.cond(p, trueFn(LAMBDA7), falseFn(LAMBDA8));
    print(op.name(), op.dtype());
    PyTuple parts2 = (PyTuple) tf.whileLoop(LAMBDA11, BODY, Builtins.<Object>list(0L,
        tf.tensorArray(tf.float32, size(3L))));
    Tensor underscore = (Tensor) parts2.get(0);
    ta = (TensorArray) parts2.get(1);
    print(ta.size(), ta.flow().name());
    PyTuple c = (PyTuple) tf.cond(tf.logicalNot(p), trueFn(BOTH), falseFn(LAMBDA14));
    print(c, Py.getattr(Py.<PyList<Object>>cast(c.get(1)).get(0), "shape"));
    print(((Tensor) tf.cond(p, trueFn(Api.function("tf.no_op")),
        falseFn(Api.function("tf.no_op")))).name());
    Tensor w = (Tensor) tf.whileLoop(LAMBDA15, LAMBDA16, list(x), name("kw"));
    print(w.name());
    try (Session s = tf.session().enter()) {
      s.run(tf.globalVariablesInitializer());
      print(s.run(Builtins.<Object>list(b, u, c)), s.run(w));
    }
  }

  static record Body(Tensor value1, TensorArray out) implements ReturnedTuple {
  }

  static record Both(Tensor value1, PyList<Tensor> value2) implements ReturnedTuple {
  }
}
