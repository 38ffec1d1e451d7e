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
      "145:6:shown 146:8 148:9 149:10 154:13:name_scope 154:14 157:15 162:18:variable_scope",
      "162:19 165:20 170:23:<lambda> 170:23 174:27:<lambda> 174:27 178:28:<lambda> 178:28",
      "182:29:<lambda> 182:29 186:30:<lambda> 186:30 190:31:<lambda> 190:31 194:32:<lambda>",
      "194:32 198:33:<lambda> 198:33 202:34:<lambda> 202:34 206:35:<lambda> 206:35",
      "210:36:<lambda> 210:36 214:37:<lambda> 214:37 218:38:<lambda> 218:38 222:39:<lambda>",
      "222:39 226:40:<lambda> 226:40 230:41:<lambda> 230:41 234:42:<lambda> 234:42",
      "238:43:<lambda> 238:43 242:44:<lambda> 242:44 246:45:<lambda> 246:45 250:49:<lambda>",
      "250:49 254:50:<lambda> 254:50 258:51:<lambda> 258:51 262:52:<lambda> 262:52",
      "266:53:<lambda> 266:53 270:54:<lambda> 270:54 274:56:<lambda> 274:56 278:57:<lambda>",
      "278:57 282:58:<lambda> 282:58 287:59:<lambda> 287:59 291:60:<lambda> 291:60",
      "295:61:<lambda> 295:61 299:62:<lambda> 299:62 304:63:<lambda> 304:63 309:64:<lambda>",
      "309:64 313:65:<lambda> 313:65 317:66:<lambda> 317:66 321:67:<lambda> 321:67",
      "325:68:<lambda> 325:68 329:69:<lambda> 329:69 333:1:<module> 333:23 334:24 335:25 338:26",
      "339:27 340:28 341:29 342:30 343:31 344:32 345:33 346:34 347:35 348:36 349:37 350:38",
      "351:39 352:40 353:41 354:42 355:43 356:44 357:45 359:46 360:47 363:48 364:49 365:50",
      "366:51 367:52 368:53 369:54 372:55 373:56 374:57 375:58 376:59 377:60 378:61 379:62",
      "380:63 381:64 382:65 383:66 384:67 385:68 386:69"
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
        Py.spreadTuple(Py.star(args)), new PyDict<String, Object>().withAll(kwargs)))) {
      String scope = (String) entered.value();
      return repr(scope);
    }
  }

  static VariableScope variableScope(PyTuple args, PyDict<String, Object> kwargs) {
    try (Entered entered = Entered.enter(Py.apply(Api.function("tf.variable_scope"),
        Py.spreadTuple(Py.star(args)), new PyDict<String, Object>().withAll(kwargs)))) {
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
