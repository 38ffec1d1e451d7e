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
      "132:4:T 133:6 134:7 136:8 137:9 142:14:<lambda> 142:14 146:15:<lambda> 146:15",
      "152:16:<lambda> 152:16 156:17:<lambda> 156:17 160:18:<lambda> 160:18 164:19:<lambda>",
      "164:19 168:20:<lambda> 168:20 172:21:<lambda> 172:21 176:22:<lambda> 176:22",
      "180:23:<lambda> 180:23 184:24:<lambda> 184:24 188:25:<lambda> 188:25 192:26:<lambda>",
      "192:26 196:27:<lambda> 196:27 200:28:<lambda> 200:28 204:29:<lambda> 204:29",
      "208:30:<lambda> 208:30 212:31:<lambda> 212:31 216:32:<lambda> 216:32 220:33:<lambda>",
      "220:33 224:34:<lambda> 224:34 228:35:<lambda> 228:35 232:36:<lambda> 232:36",
      "236:37:<lambda> 236:37 240:38:<lambda> 240:38 244:39:<lambda> 244:39 248:40:<lambda>",
      "248:40 252:41:<lambda> 252:41 256:42:<lambda> 256:42 260:43:<lambda> 260:43",
      "264:44:<lambda> 264:44 268:45:<lambda> 268:45 272:46:<lambda> 272:46 276:47:<lambda>",
      "276:47 280:48:<lambda> 280:48 284:1:<module> 284:10 289:11 292:12 294:13 295:14 296:15",
      "297:16 298:17 299:18 300:19 301:20 302:21 303:22 304:23 305:24 306:25 307:26 308:27",
      "309:28 310:29 311:30 312:31 313:32 314:33 315:34 316:35 317:36 318:37 319:38 320:39",
      "321:40 322:41 323:42 324:43 325:44 326:45 327:46 328:47 330:48"
    }
)
public final class Program {
  static Variable v;

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args2 -> lambda());

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>", "", args2 -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>", "", args2 -> lambda3());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args2 -> lambda4());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>", "", args2 -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>", "", args2 -> lambda6());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args2 -> lambda7());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>", "", args2 -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>", "", args2 -> lambda9());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args2 -> lambda10());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>", "", args2 -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>", "", args2 -> lambda12());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args2 -> lambda13());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>", "", args2 -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>", "", args2 -> lambda15());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args2 -> lambda16());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>", "", args2 -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>", "", args2 -> lambda18());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args2 -> lambda19());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>", "", args2 -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>", "", args2 -> lambda21());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args2 -> lambda22());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>", "", args2 -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>", "", args2 -> lambda24());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args2 -> lambda25());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>", "", args2 -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>", "", args2 -> lambda27());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args2 -> lambda28());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>", "", args2 -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>", "", args2 -> lambda30());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args2 -> lambda31());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>", "", args2 -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>", "", args2 -> lambda33());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args2 -> lambda34());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>", "", args2 -> lambda35());

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

  static Object lambda27() {
    return v.assign(list(3.0, 4.0));
  }

  static Object lambda28() {
    return v.assign(list(3.0));
  }

  static Object lambda29() {
    return v.assignAdd(list(3.0, 4.0), name("aa"));
  }

  static Object lambda30() {
    return v.assignSub(list(3.0, 4.0), useLocking(true));
  }

  static Object lambda31() {
    return v.assign(list(3.0, 4.0), readValue(false));
  }

  static Object lambda32() {
    return v.assignAdd(1L);
  }

  static Object lambda33() {
    return v.assign("x");
  }

  static Object lambda34() {
    return v.assign(tf.constant(list(1L, 2L)));
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
