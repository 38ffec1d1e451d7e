// Every attribute and method of variables of both kinds.
//
package variables.members;

import static org.tfgraft.runtime.api.Args.constraint;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.readValue;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.api.Args.trainable;
import static org.tfgraft.runtime.api.Args.useLocking;
import static org.tfgraft.runtime.api.Args.useResource;
import static org.tfgraft.runtime.python.Builtins.abs;
import static org.tfgraft.runtime.python.Builtins.bool_;
import static org.tfgraft.runtime.python.Builtins.hash;
import static org.tfgraft.runtime.python.Builtins.iter;
import static org.tfgraft.runtime.python.Builtins.len;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.type;
import static org.tfgraft.runtime.python.Py.slice;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "133:4:T 134:6 135:7 137:8 138:9 143:14:<lambda> 143:14 147:15:<lambda> 147:15",
      "153:16:<lambda> 153:16 157:17:<lambda> 157:17 161:18:<lambda> 161:18 165:19:<lambda>",
      "165:19 169:20:<lambda> 169:20 173:21:<lambda> 173:21 177:22:<lambda> 177:22",
      "181:23:<lambda> 181:23 185:24:<lambda> 185:24 189:25:<lambda> 189:25 193:26:<lambda>",
      "193:26 197:27:<lambda> 197:27 201:28:<lambda> 201:28 205:29:<lambda> 205:29",
      "209:30:<lambda> 209:30 213:31:<lambda> 213:31 217:32:<lambda> 217:32 221:33:<lambda>",
      "221:33 225:34:<lambda> 225:34 229:35:<lambda> 229:35 233:36:<lambda> 233:36",
      "237:37:<lambda> 237:37 241:38:<lambda> 241:38 245:39:<lambda> 245:39 249:40:<lambda>",
      "249:40 253:41:<lambda> 253:41 257:42:<lambda> 257:42 261:43:<lambda> 261:43",
      "265:44:<lambda> 265:44 269:45:<lambda> 269:45 273:46:<lambda> 273:46 277:47:<lambda>",
      "277:47 281:48:<lambda> 281:48 285:1:<module> 285:10 290:11 293:12 295:13 296:14 297:15",
      "298:16 299:17 300:18 301:19 302:20 303:21 304:22 305:23 306:24 307:25 308:26 309:27",
      "310:28 311:29 312:30 313:31 314:32 315:33 316:34 317:35 318:36 319:37 320:38 321:39",
      "322:40 323:41 324:42 325:43 326:44 327:45 328:46 329:47 331:48"
    }
)
public final class Program {
  static Variable v;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args -> lambda35());

  static void t(PyCallable f) {
    try {
      Object r = Py.call(f);
      print(r);
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), e);
    }
  }

  static String lambda() {
    return v.initializer().type();
  }

  static PyList<Object> lambda2() {
    return false ? Comprehension.<Tensor, Object>list(v.initializer().inputs(),
        o -> o.name()) : Comprehension.<Tensor, Object>list(v.initializer().inputs(),
        i -> i.name());
  }

  static Tensor lambda3() {
    return v.handle();
  }

  static Object lambda4() {
    return v.saveSliceInfo();
  }

  static Object lambda5() {
    return v.saveSliceInfo();
  }

  static Tensor lambda6() {
    return v.graphTensor();
  }

  static Object lambda7() {
    return Logic.<Object>none(() -> v.setShape(list(2L)));
  }

  static Object lambda8() {
    return Logic.<Object>none(() -> v.setShape(list(3L)));
  }

  static Tensor lambda9() {
    return v.countUpTo(3L);
  }

  static boolean lambda10() {
    return hash(v) == hash(v);
  }

  static Tensor lambda11() {
    return v.getitem(0L);
  }

  static Object lambda12() {
    return v.getitem(slice(0L, 1L, null)).assign(list(3.0));
  }

  static Iterable<Object> lambda13() {
    return Py.<Iterable<Object>>cast(iter(v));
  }

  static long lambda14() {
    return len(v);
  }

  static boolean lambda15() {
    return bool_(v);
  }

  static Tensor lambda16() {
    return v.add(v);
  }

  static Tensor lambda17() {
    return v.neg();
  }

  static Object lambda18() {
    return abs(v);
  }

  static Tensor lambda19() {
    return v.rmul(2L);
  }

  static Tensor lambda20() {
    return v.pow(2L);
  }

  static boolean lambda21() {
    return Py.truth(Py.eq(v, v));
  }

  static Tensor lambda22() {
    return v.lt(3L);
  }

  static Tensor lambda23() {
    return v.sparseRead(list(0L));
  }

  static Tensor lambda24() {
    return v.gatherNd(list(0L));
  }

  static Object lambda25() {
    return v.eval();
  }

  static Object lambda26() {
    return Logic.<Object>none(() -> v.load(list(1.0, 2.0)));
  }

  static TensorLike lambda27() {
    return (TensorLike) v.assign(list(3.0, 4.0));
  }

  static TensorLike lambda28() {
    return (TensorLike) v.assign(list(3.0));
  }

  static TensorLike lambda29() {
    return (TensorLike) v.assignAdd(list(3.0, 4.0), name("aa"));
  }

  static TensorLike lambda30() {
    return (TensorLike) v.assignSub(list(3.0, 4.0), useLocking(true));
  }

  static Object lambda31() {
    return v.assign(list(3.0, 4.0), readValue(false));
  }

  static TensorLike lambda32() {
    return (TensorLike) v.assignAdd(1L);
  }

  static TensorLike lambda33() {
    return (TensorLike) v.assign("x");
  }

  static TensorLike lambda34() {
    return (TensorLike) v.assign(tf.constant(list(1L, 2L)));
  }

  static TensorShape lambda35() {
    return tf.variable(initialValue(3L)).shape();
  }

  public static void main(String... args) {
    for (Variable item : list(tf.variable(initialValue(list(1.0, 2.0)), name("v")),
        tf.variable(initialValue(list(1.0, 2.0)), name("r"), useResource(true)), tf.getVariable("g",
        shape(list(2L))), tf.getVariable("rg", shape(list(2L)), useResource(true), trainable(false),
        constraint(Api.function("tf.nn.relu"))))) {
      v = item;
      print(v, repr(v), v.name(), v.op().name(), v.op().type(), v.dtype(), v.shape(),
          v.getShape(), v.device().equals(""), Py.is(v.graph(), tf.getDefaultGraph()),
          v.trainable(), v.synchronization(), v.aggregation());
      print(v.initializer().name(), v.initialValue().name(), v.value().name(),
          v.readValue().name(), v.sharedName());
      print(v.constraint() == null, type(v), type(v).name(), v.initializedValue());
      t(LAMBDA);
      t(LAMBDA2);
      t(LAMBDA3);
      t(LAMBDA4);
      t(LAMBDA5);
      t(LAMBDA6);
      t(LAMBDA7);
      t(LAMBDA8);
      t(LAMBDA9);
      t(LAMBDA10);
      t(LAMBDA11);
      t(LAMBDA12);
      t(LAMBDA13);
      t(LAMBDA14);
      t(LAMBDA15);
      t(LAMBDA16);
      t(LAMBDA17);
      t(LAMBDA18);
      t(LAMBDA19);
      t(LAMBDA20);
      t(LAMBDA21);
      t(LAMBDA22);
      t(LAMBDA23);
      t(LAMBDA24);
      t(LAMBDA25);
      t(LAMBDA26);
      t(LAMBDA27);
      t(LAMBDA28);
      t(LAMBDA29);
      t(LAMBDA30);
      t(LAMBDA31);
      t(LAMBDA32);
      t(LAMBDA33);
      t(LAMBDA34);
    }
    t(LAMBDA35);
  }
}
