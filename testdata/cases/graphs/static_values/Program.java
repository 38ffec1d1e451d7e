// What is known of values before they are computed; names of version 2; initializers of nothing.
//
package graphs.static_values;

import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partial;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.CompatV2;
import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Comprehension;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.Strings;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "126:6:shown 127:8 129:9 130:10 135:16:<lambda> 135:16 139:17:<lambda> 139:17",
      "143:18:<lambda> 143:18 147:19:<lambda> 147:19 151:20:<lambda> 151:20 156:21:<lambda>",
      "156:21 161:22:<lambda> 161:22 165:23:<lambda> 165:23 169:24:<lambda> 169:24",
      "173:25:<lambda> 173:25 177:26:<lambda> 177:26 181:27:<lambda> 181:27 185:28:<lambda>",
      "185:28 189:29:<lambda> 189:29 193:30:<lambda> 193:30 197:31:<lambda> 197:31",
      "201:32:<lambda> 201:32 205:33:<lambda> 205:33 209:34:<lambda> 209:34 213:35:<lambda>",
      "213:35 217:36:<lambda> 217:36 221:37:<lambda> 221:37 225:38:<lambda> 225:38",
      "229:39:<lambda> 229:39 233:42:name_scope 233:43 236:44 241:47:<lambda> 241:47",
      "246:48:<lambda> 246:48 251:49:<lambda> 251:49 256:50:<lambda> 256:50 260:51:<lambda>",
      "260:51 265:52:<lambda> 265:52 270:53:<lambda> 270:53 275:54:<lambda> 275:54",
      "280:54:<lambda> 280:54 284:54:<lambda> 284:54 289:55:<lambda> 289:55 293:1:<module>",
      "293:13 294:14 297:15 298:16 299:17 300:18 301:19 302:20 303:21 304:22 305:23 306:24",
      "307:25 308:26 309:27 310:28 311:29 312:30 313:31 314:32 315:33 316:34 317:35 318:36",
      "319:37 320:38 321:39 323:47 324:48 325:49 326:50 327:51 328:52 329:53 330:54 335:55"
    }
)
@SuppressWarnings("try")
public final class Program {
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

  static void shown(PyCallable make) {
    try {
      print(Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static Object lambda() {
    return tf.getStaticValue(tf.constant(list(1L, 2L)));
  }

  static Object lambda2() {
    return tf.getStaticValue(tf.constant(list(1L, 2L)));
  }

  static Object lambda3() {
    return tf.getStaticValue(tf.placeholder(tf.float32, shape(list(2L))));
  }

  static Object lambda4() {
    return tf.getStaticValue(tf.getVariable("v", shape(list(2L))));
  }

  static Object lambda5() {
    return tf.getStaticValue(tf.shape(tf.placeholder(tf.float32,
        shape(2, 3))));
  }

  static Object lambda6() {
    return tf.getStaticValue(tf.shape(tf.placeholder(tf.float32,
        shape(null, 3))));
  }

  static Object lambda7() {
    return tf.getStaticValue(tf.size(tf.zeros(list(2L, 3L))));
  }

  static Object lambda8() {
    return tf.getStaticValue(tf.rank(tf.zeros(list(2L, 3L))));
  }

  static Object lambda9() {
    return tf.getStaticValue(tf.range(3L));
  }

  static Object lambda10() {
    return tf.getStaticValue(tf.cast(tf.range(3L), tf.float32));
  }

  static Object lambda11() {
    return tf.getStaticValue(tf.stack(list(1L, 2L)));
  }

  static Object lambda12() {
    return tf.getStaticValue(tf.concat(list(list(1L), list(2L)), 0L));
  }

  static Object lambda13() {
    return tf.getStaticValue(tf.fill(list(2L), 3L));
  }

  static Object lambda14() {
    return tf.getStaticValue(tf.zeros(list(2L)));
  }

  static Object lambda15() {
    return tf.getStaticValue(tf.ones(list(2L)).add(1L));
  }

  static Object lambda16() {
    return tf.getStaticValue(tf.equal(tf.constant(1L), 1L));
  }

  static Object lambda17() {
    return tf.getStaticValue(tf.identity(1L));
  }

  static Object lambda18() {
    return tf.getStaticValue(1L);
  }

  static Object lambda19() {
    return tf.getStaticValue("a");
  }

  static Object lambda20() {
    return tf.getStaticValue(tf.constant("a"));
  }

  static Object lambda21() {
    return tf.getStaticValue(np.ones(list(2L)));
  }

  static String lambda22() {
    return repr(tf.getStaticValue(tf.constant(2.5)));
  }

  static String lambda23() {
    return repr(tf.getStaticValue(tf.constant(true)));
  }

  static Object lambda24() {
    return tf.getStaticValue(tf.constant(list(1L, 2L)), partial(true));
  }

  static NameScope nameScope(PyTuple args, PyDict<String, Object> kwargs) {
    try (Entered entered = Entered.enter(Py.apply(Api.function("tf.compat.v2.name_scope"),
        Py.spreadTuple(Py.star(args)), new Keywords().withAll(kwargs)))) {
      String scope = (String) entered.value();
      return new NameScope(repr(scope), tf.constant(1L).name());
    }
  }

  static PyTuple lambda25() {
    return nameScope(tuple((Object) "a"),
        new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda26() {
    return nameScope(tuple((Object) "a"),
        new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda27() {
    return nameScope(tuple((Object) "a/"),
        new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda28() {
    return nameScope(tuple((Object) ""), new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda29() {
    return nameScope(tuple((Object) null),
        new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda30() {
    return nameScope(tuple(), new PyDict<String, Object>().with("name",
        "c")).tuple();
  }

  static PyTuple lambda31() {
    return nameScope(tuple((Object) "a b"),
        new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda32() {
    return nameScope(tuple((Object) "a"),
        new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda33() {
    return nameScope(tuple((Object) ""), new PyDict<String, Object>()).tuple();
  }

  static PyTuple lambda34() {
    return nameScope(tuple((Object) "a/"),
        new PyDict<String, Object>()).tuple();
  }

  static Object lambda35() {
    return Py.getattr(CompatV2.nameScopeContext("a"), "name");
  }

  public static void main(String... args) {
    print(tf.summary.mergeAll(), tf.executingEagerly());
    Operation a = tf.tablesInitializer();
    print(a.name(), a.type(), Comprehension.<Operation, String>list(a.controlInputs(),
        x -> x.name()));
    print(tf.tablesInitializer(name("foo")).name());
    shown(LAMBDA);
    shown(LAMBDA2);
    shown(LAMBDA3);
    shown(LAMBDA4);
    shown(LAMBDA5);
    shown(LAMBDA6);
    shown(LAMBDA7);
    shown(LAMBDA8);
    shown(LAMBDA9);
    shown(LAMBDA10);
    shown(LAMBDA11);
    shown(LAMBDA12);
    shown(LAMBDA13);
    shown(LAMBDA14);
    shown(LAMBDA15);
    shown(LAMBDA16);
    shown(LAMBDA17);
    shown(LAMBDA18);
    shown(LAMBDA19);
    shown(LAMBDA20);
    shown(LAMBDA21);
    shown(LAMBDA22);
    shown(LAMBDA23);
    shown(LAMBDA24);

    shown(LAMBDA25);
    shown(LAMBDA26);
    shown(LAMBDA27);
    shown(LAMBDA28);
    shown(LAMBDA29);
    shown(LAMBDA30);
    shown(LAMBDA31);
    try (org.tfgraft.runtime.graph.NameScope nameScope = tf.nameScope("q")) {
      shown(LAMBDA32);
      shown(LAMBDA33);
      shown(LAMBDA34);
    }
    shown(LAMBDA35);
  }

  static record NameScope(String value1, String name) implements ReturnedTuple {
  }
}
