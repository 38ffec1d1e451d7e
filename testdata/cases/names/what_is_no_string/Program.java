// Values that are no strings as names and as patterns: each function refuses them in its own way.
//
package names.what_is_no_string;

import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.scope;
import static org.tfgraft.runtime.api.Args.shape;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.repr;
import static org.tfgraft.runtime.python.Builtins.str;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Api;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Entered;
import org.tfgraft.runtime.python.Keywords;
import org.tfgraft.runtime.python.Logic;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyException;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.ReturnedTuple;
import org.tfgraft.runtime.python.Strings;
import org.tfgraft.runtime.variable.Variable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "146:6:shown 147:8 149:9 150:10 155:13:name_scope 155:14 158:15 163:18:variable_scope",
      "163:19 166:20 171:23:<lambda> 171:23 175:27:<lambda> 175:27 179:28:<lambda> 179:28",
      "183:29:<lambda> 183:29 187:30:<lambda> 187:30 191:31:<lambda> 191:31 195:32:<lambda>",
      "195:32 199:33:<lambda> 199:33 203:34:<lambda> 203:34 207:35:<lambda> 207:35",
      "211:36:<lambda> 211:36 215:37:<lambda> 215:37 219:38:<lambda> 219:38 223:39:<lambda>",
      "223:39 227:40:<lambda> 227:40 231:41:<lambda> 231:41 235:42:<lambda> 235:42",
      "239:43:<lambda> 239:43 243:44:<lambda> 243:44 247:45:<lambda> 247:45 251:49:<lambda>",
      "251:49 255:50:<lambda> 255:50 259:51:<lambda> 259:51 263:52:<lambda> 263:52",
      "267:53:<lambda> 267:53 271:54:<lambda> 271:54 275:56:<lambda> 275:56 279:57:<lambda>",
      "279:57 283:58:<lambda> 283:58 288:59:<lambda> 288:59 292:60:<lambda> 292:60",
      "296:61:<lambda> 296:61 300:62:<lambda> 300:62 305:63:<lambda> 305:63 310:64:<lambda>",
      "310:64 314:65:<lambda> 314:65 318:66:<lambda> 318:66 322:67:<lambda> 322:67",
      "326:68:<lambda> 326:68 330:69:<lambda> 330:69 334:1:<module> 334:23 335:24 336:25 339:26",
      "340:27 341:28 342:29 343:30 344:31 345:32 346:33 347:34 348:35 349:36 350:37 351:38",
      "352:39 353:40 354:41 355:42 356:43 357:44 358:45 360:46 361:47 364:48 365:49 366:50",
      "367:51 368:52 369:53 370:54 373:55 374:56 375:57 376:58 377:59 378:60 379:61 380:62",
      "381:63 382:64 383:65 384:66 385:67 386:68 387:69"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Object x;

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

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args2 -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args2 -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args2 -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args2 -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args2 -> lambda40());

  static void shown(PyCallable make) {
    try {
      print(Py.call(make));
    } catch (RuntimeException | StackOverflowError failure) {
      PyException e = Py.caught(failure, PyException.class);
      print(type(e).name(), Strings.split(str(e), "\n").get(0));
    }
  }

  static String nameScope(PyTuple args, PyDict<String, Object> kwargs) {
    try (Entered entered = Entered.enter(Py.apply(Api.function("tf.name_scope"),
        Py.spreadTuple(Py.star(args)), new Keywords().withAll(kwargs)))) {
      String scope = (String) entered.value();
      return repr(scope);
    }
  }

  static VariableScope variableScope(PyTuple args, PyDict<String, Object> kwargs) {
    try (Entered entered = Entered.enter(Py.apply(Api.function("tf.variable_scope"),
        Py.spreadTuple(Py.star(args)), new Keywords().withAll(kwargs)))) {
      org.tfgraft.runtime.variable.VariableScope scope = (org.tfgraft.runtime.variable.VariableScope) entered.value();
      return new VariableScope(repr(scope.name()), scope.originalNameScope());
    }
  }

  static PyList<Object> lambda() {
    return tf.getCollection("c", scope(1L));
  }

  static PyList<Object> lambda2() {
    return tf.getCollection("c", scope(x));
  }

  static PyList<Object> lambda3() {
    return Py.<PyList<Object>>cast(tf.globalVariables(scope(x)));
  }

  static String lambda4() {
    return tf.constant(1L, name(x)).name();
  }

  static String lambda5() {
    return tf.getDefaultGraph().uniqueName(x);
  }

  static String lambda6() {
    return nameScope(tuple(x), new PyDict<String, Object>());
  }

  static String lambda7() {
    return nameScope(tuple(null, x), new PyDict<String, Object>());
  }

  static String lambda8() {
    return nameScope(tuple(x, "b"), new PyDict<String, Object>());
  }

  static PyTuple lambda9() {
    return variableScope(tuple(x), new PyDict<String, Object>()).tuple();
  }

  static String lambda10() {
    return tf.variable(initialValue(1.0), name(x)).name();
  }

  static String lambda11() {
    return tf.add(1L, 2L, name(x)).name();
  }

  static String lambda12() {
    return tf.zeros(list(2L), name(x)).name();
  }

  static String lambda13() {
    return tf.noOp(name(x)).name();
  }

  static String lambda14() {
    return tf.identity(1.0, name(x)).name();
  }

  static String lambda15() {
    return tf.placeholder(tf.float32, name(x)).name();
  }

  static Tensor lambda16() {
    return tf.getDefaultGraph().getTensorByName(x);
  }

  static Operation lambda17() {
    return tf.getDefaultGraph().getOperationByName(x);
  }

  static Object lambda18() {
    return tf.getDefaultGraph().asGraphElement(x);
  }

  static PyList<Object> lambda19() {
    return tf.getDefaultGraph().getCollection("c", scope(x));
  }

  static PyList<Object> lambda20() {
    return tf.getVariableScope().getCollection(x);
  }

  static String lambda21() {
    return tf.getDefaultGraph().uniqueName(x);
  }

  static String lambda22() {
    return tf.constant(1L, name(x)).name();
  }

  static String lambda23() {
    return tf.variable(initialValue(1.0), name(x)).name();
  }

  static String lambda24() {
    return tf.add(1L, 2L, name(x)).name();
  }

  static PyTuple lambda25() {
    return variableScope(tuple(x), new PyDict<String, Object>()).tuple();
  }

  static String lambda26() {
    return nameScope(tuple(x), new PyDict<String, Object>());
  }

  static PyList<Object> lambda27() {
    return tf.getCollection("c", scope(v));
  }

  static String lambda28() {
    return nameScope(tuple((Object) v), new PyDict<String, Object>());
  }

  static PyTuple lambda29() {
    return variableScope(tuple((Object) v),
        new PyDict<String, Object>()).tuple();
  }

  static String lambda30() {
    return tf.getVariable(v, shape(list(2L))).name();
  }

  static String lambda31() {
    return tf.getVariable(1L, shape(list(2L))).name();
  }

  static String lambda32() {
    return tf.getVariable(tf.constant(1L), shape(list(2L))).name();
  }

  static PyTuple lambda33() {
    return variableScope(tuple((Object) "a"),
        new PyDict<String, Object>().with("default_name", 1L)).tuple();
  }

  static PyTuple lambda34() {
    return variableScope(tuple((Object) v.name()),
        new PyDict<String, Object>()).tuple();
  }

  static String lambda35() {
    return tf.stack(list(1L, 2L), name(1L)).name();
  }

  static PyList<Object> lambda36() {
    return tf.getCollection(v);
  }

  static PyList<Object> lambda37() {
    return tf.getCollection(list(1L));
  }

  static PyList<Object> lambda38() {
    return tf.getCollection((Object) null);
  }

  static Object lambda39() {
    return Logic.<Object>none(() -> tf.addToCollection((Object) null, 1L));
  }

  static Object lambda40() {
    return Logic.<Object>none(() -> tf.addToCollection(list(1L), 1L));
  }

  public static void main(String... args) {
    shown(LAMBDA);
    tf.addToCollection("c", tf.constant(1L));
    for (Object item : Py.iterate(tuple(1L, new PyList<Object>(), Builtins.<Object>list("a"),
        tf.constant(1L), true, 2.5))) {
      x = item;
      print(type(x).name());
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
    }
    try (org.tfgraft.runtime.variable.VariableScope in = tf.variableScope("in")) {
      for (Object item2 : Py.iterate(tuple(1L, Builtins.<Object>list("a"), tf.constant(1L),
          new PyList<Object>(), 0L))) {
        x = item2;
        print(type(x).name());
        shown(LAMBDA21);
        shown(LAMBDA22);
        shown(LAMBDA23);
        shown(LAMBDA24);
        shown(LAMBDA25);
        shown(LAMBDA26);
      }
    }
    v = tf.getVariable("v", shape(list(2L)));
    shown(LAMBDA27);
    shown(LAMBDA28);
    shown(LAMBDA29);
    shown(LAMBDA30);
    shown(LAMBDA31);
    shown(LAMBDA32);
    shown(LAMBDA33);
    shown(LAMBDA34);
    shown(LAMBDA35);
    shown(LAMBDA36);
    shown(LAMBDA37);
    shown(LAMBDA38);
    shown(LAMBDA39);
    shown(LAMBDA40);
  }

  static record VariableScope(String value1, String originalNameScope) implements ReturnedTuple {
  }
}
