// Getters are told names that are no text; definitions are quoted with the frames of tf.contrib left out.
//
package errors.names_in_getters;

import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.dtype;
import static org.tfgraft.runtime.api.Args.partitioner;
import static org.tfgraft.runtime.api.Args.reuse;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.range;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyRange;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.Recursion;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.AnyVariable;
import org.tfgraft.runtime.variable.VariableScope;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "89:3:t 90:5 92:6 93:7 99:8:add 99:9 105:10:fmt 105:11 110:14:<lambda> 110:14",
      "114:15:<lambda> 114:15 119:16:<lambda> 119:16 124:18:<lambda> 124:18 128:20:tell 129:22",
      "131:23 132:24 137:25:one 137:25 141:26:two 141:26 145:27:g 145:28 150:29:three 150:30",
      "151:31 152:32 158:0 159:33:five 159:33 164:34:<lambda> 164:34 168:38:<lambda> 168:38",
      "173:39:<lambda> 173:39 178:42:<lambda> 178:42 182:44:<lambda> 182:44 186:44:<lambda>",
      "186:44 191:1:<module> 191:12 193:13 194:14 195:15 197:16 198:17 199:18 202:27 204:34",
      "206:35 207:36 209:37 210:38 211:39 212:40 214:41 215:42 216:43 217:44"
    }
)
@SuppressWarnings("try")
public final class Program {
  static PyCallable g;

  private static final PyFunction ADD = PyFunction.of("add", "getter, name, *args, **kwargs",
      args -> add((PyCallable) args[0], args[1], (PyTuple) args[2],
      Py.<PyDict<String, Object>>cast(args[3])));

  private static final PyFunction FMT = PyFunction.of("fmt", "getter, name, *args, **kwargs",
      args -> fmt((PyCallable) args[0], args[1], (PyTuple) args[2],
      Py.<PyDict<String, Object>>cast(args[3])));

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction ONE = PyFunction.of("one", "", args -> one());

  private static final PyFunction TWO = PyFunction.of("two", "", args -> two());

  private static final PyFunction THREE = PyFunction.of("three", "", args -> three());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "shape, dtype",
      args -> lambda8(args[0], args[1]));

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>.<locals>.<lambda>",
      "shape, dtype", args -> lambda10(args[0], args[1]));

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  static void t(PyCallable f) {
    try {
      print((AnyVariable) Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static AnyVariable add(PyCallable getter, Object name, PyTuple args,
      PyDict<String, Object> kwargs) {
    return (AnyVariable) Py.apply(getter, Py.spreadTuple((String) Py.add(name, "_x"),
        Py.star(args)), new Keywords().withAll(kwargs));
  }

  static AnyVariable fmt(PyCallable getter, Object name, PyTuple args,
      PyDict<String, Object> kwargs) {
    return (AnyVariable) Py.apply(getter, Py.spreadTuple(Py.format("%s_x", name),
        Py.star(args)), new Keywords().withAll(kwargs));
  }

  static AnyVariable lambda() {
    return (AnyVariable) tf.getVariableOrOther(3L, shape(list(2L)));
  }

  static AnyVariable lambda2() {
    return (AnyVariable) tf.getVariableOrOther(Builtins.<Object>list("a"),
        shape(list(2L)));
  }

  static AnyVariable lambda3() {
    return (AnyVariable) tf.getVariableOrOther(3L, shape(list(2L)),
        customGetter(g));
  }

  static AnyVariable lambda4() {
    return (AnyVariable) tf.getVariableOrOther(5L, shape(list(2L)));
  }

  static void tell(Object f) {
    try {
      Py.call(f);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static AnyVariable one() {
    return (AnyVariable) tf.contrib.framework.modelVariable("a", shape(list(2L)));
  }

  static AnyVariable two() {
    return (AnyVariable) tf.contrib.framework.variable("b", shape(list(2L)));
  }

  static AnyVariable g(PyCallable getter, PyTuple a, PyDict<String, Object> k) {
    return (AnyVariable) Py.apply(getter, Py.spreadTuple(Py.star(a)),
        new Keywords().withAll(k));
  }

  static AnyVariable three() {
    try (VariableScope scope = tf.variableScope("s", customGetter(g))) {
      try (VariableScope scope2 = tf.variableScope("t", customGetter(g))) {
        return (AnyVariable) tf.contrib.framework.modelVariable("c", shape(list(2L)));
      }
    }
  }

  static AnyVariable five(long n) {
    Recursion.enter();
    return n != 0 ? five(n - 1) : (AnyVariable) tf.contrib.framework.variable("d",
        shape(list(2L)));
  }

  static AnyVariable lambda5() {
    return five(6);
  }

  static AnyVariable lambda6() {
    return (AnyVariable) tf.getVariableOrOther("global_step",
        shape(new PyList<Object>()), dtype(tf.int64));
  }

  static AnyVariable lambda7() {
    return (AnyVariable) tf.getVariableOrOther(new PyList<Object>(),
        shape(list(2L)));
  }

  static PyTuple lambda8(Object shape, Object dtype) {
    return tuple(1L, 2L);
  }

  static PyList<Long> lambda10(Object shape, Object dtype) {
    return list(1L, 2L);
  }

  static AnyVariable lambda9() {
    return (AnyVariable) tf.getVariableOrOther("parts", shape(4, 2),
        partitioner(LAMBDA10));
  }

  public static void main(String... args) {
    for (PyCallable item : list(ADD, FMT)) {
      g = item;
      try (VariableScope scope = tf.variableScope("s", customGetter(g))) {
        t(LAMBDA);
        t(LAMBDA2);
      }
      t(LAMBDA3);
      try (VariableScope scope = tf.variableScope("", customGetter(g))) {
        t(LAMBDA4);
      }
    }
    g = PyFunction.of("g", "getter, *a, **k", args2 -> g((PyCallable) args2[0],
        (PyTuple) args2[1], Py.<PyDict<String, Object>>cast(args2[2])));
    for (Object f : Builtins.<Object>list(ONE, TWO, THREE, Py.<Object>undefined("four"),
        LAMBDA5)) {
      Py.call(f);
      tell(f);
    }
    tf.train.getOrCreateGlobalStep();
    tell(LAMBDA6);
    tell(LAMBDA7);
    tf.addToCollection(PyBytes.of("bytes"), Py.asLong(Py.getitem(new PyDict<PyRange, Long>()
        .with(range(2), 1L), range(2))));
    print(tf.getCollection(PyBytes.of("bytes")), tf.getCollection("bytes"));
    tf.getVariableOrOther("parts", shape(4, 2), partitioner(LAMBDA8));
    try (VariableScope scope = tf.variableScope("", reuse(true))) {
      tell(LAMBDA9);
    }
  }
}
