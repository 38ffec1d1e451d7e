// Values that are no strings as names and as patterns: each function refuses them in its own way.
//
package names.what_is_no_string;

import static org.tfgraft.runtime.api.Args.customGetter;
import static org.tfgraft.runtime.api.Args.initialValue;
import static org.tfgraft.runtime.api.Args.name;
import static org.tfgraft.runtime.api.Args.partitioner;
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
import org.tfgraft.runtime.variable.AnyVariable;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "161:6:shown 162:8 164:9 165:10 170:13:name_scope 170:14 173:15 178:18:variable_scope",
      "178:19 181:20 186:23:<lambda> 186:23 190:27:<lambda> 190:27 194:28:<lambda> 194:28",
      "198:29:<lambda> 198:29 202:30:<lambda> 202:30 206:31:<lambda> 206:31 210:32:<lambda>",
      "210:32 214:33:<lambda> 214:33 218:34:<lambda> 218:34 222:35:<lambda> 222:35",
      "226:36:<lambda> 226:36 230:37:<lambda> 230:37 234:38:<lambda> 234:38 238:39:<lambda>",
      "238:39 242:40:<lambda> 242:40 246:41:<lambda> 246:41 250:42:<lambda> 250:42",
      "254:43:<lambda> 254:43 258:44:<lambda> 258:44 262:45:<lambda> 262:45 266:49:<lambda>",
      "266:49 270:50:<lambda> 270:50 274:51:<lambda> 274:51 278:52:<lambda> 278:52",
      "282:53:<lambda> 282:53 286:54:<lambda> 286:54 290:56:<lambda> 290:56 294:57:<lambda>",
      "294:57 298:58:<lambda> 298:58 303:59:<lambda> 303:59 307:60:<lambda> 307:60",
      "311:61:<lambda> 311:61 316:62:<lambda> 316:62 321:63:<lambda> 321:63 326:64:<lambda>",
      "326:64 330:65:<lambda> 330:65 334:66:<lambda> 334:66 338:67:<lambda> 338:67",
      "342:68:<lambda> 342:68 346:69:<lambda> 346:69 350:70:named 350:71 351:72 355:74:<lambda>",
      "355:74 359:75:<lambda> 359:75 364:76:<lambda> 364:76 369:78:<lambda> 369:78",
      "373:1:<module> 373:23 374:24 375:25 378:26 379:27 380:28 381:29 382:30 383:31 384:32",
      "385:33 386:34 387:35 388:36 389:37 390:38 391:39 392:40 393:41 394:42 395:43 396:44",
      "397:45 399:46 400:47 403:48 404:49 405:50 406:51 407:52 408:53 409:54 412:55 413:56",
      "414:57 415:58 416:59 417:60 418:61 419:62 420:63 421:64 422:65 423:66 424:67 425:68",
      "426:69 427:73 429:74 430:75 432:76 433:77 435:78"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Object x;

  static AnyVariable v;

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

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>", "", args -> lambda36());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args -> lambda37());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>", "", args -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>", "", args -> lambda39());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args -> lambda40());

  private static final PyFunction NAMED = PyFunction.of("named", "getter, **kwargs",
      args -> named((PyCallable) args[0], Py.<PyDict<String, Object>>cast(args[1])));

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>", "", args -> lambda41());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>", "", args -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>", "", args -> lambda44());

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
    return ((AnyVariable) tf.getVariableOrOther(v, shape(list(2L)))).name();
  }

  static String lambda31() {
    return ((AnyVariable) tf.getVariableOrOther(1L, shape(list(2L)))).name();
  }

  static String lambda32() {
    return ((AnyVariable) tf.getVariableOrOther(tf.constant(1L),
        shape(list(2L)))).name();
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

  static AnyVariable named(PyCallable getter, PyDict<String, Object> kwargs) {
    Py.setitem(kwargs, "name", Py.format("named%s", Py.getitem(kwargs, "name")));
    return (AnyVariable) Py.apply(getter, Py.spreadTuple(), new Keywords().withAll(kwargs));
  }

  static String lambda41() {
    return ((AnyVariable) tf.getVariableOrOther(1L, shape(list(2L)))).name();
  }

  static String lambda42() {
    return ((AnyVariable) tf.getVariableOrOther(2L, shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2)))).name();
  }

  static String lambda43() {
    return ((AnyVariable) tf.getVariableOrOther(3L, shape(list(4L)),
        partitioner(tf.fixedSizePartitioner(2)))).name();
  }

  static String lambda44() {
    return ((AnyVariable) tf.getVariableOrOther(4L, shape(list(2L)))).name();
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
    v = (AnyVariable) tf.getVariableOrOther("v", shape(list(2L)));
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
    try (org.tfgraft.runtime.variable.VariableScope scope = tf.variableScope("",
        customGetter(NAMED))) {
      shown(LAMBDA41);
      shown(LAMBDA42);
    }
    shown(LAMBDA43);
    try (org.tfgraft.runtime.variable.VariableScope inside = tf.variableScope("inside",
        customGetter(NAMED))) {
      shown(LAMBDA44);
    }
  }

  static record VariableScope(String value1, String originalNameScope) implements ReturnedTuple {
  }
}
