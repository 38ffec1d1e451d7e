// Branches of tf.cond that give lists, tuples, dictionaries; how results differ is told.
//
package graphs.branches;

import static org.tfgraft.runtime.api.Args.falseFn;
import static org.tfgraft.runtime.api.Args.fn1;
import static org.tfgraft.runtime.api.Args.fn2;
import static org.tfgraft.runtime.api.Args.strict;
import static org.tfgraft.runtime.api.Args.trueFn;
import static org.tfgraft.runtime.python.Builtins.list;
import static org.tfgraft.runtime.python.Builtins.print;
import static org.tfgraft.runtime.python.Builtins.tuple;
import static org.tfgraft.runtime.python.Builtins.type;

import org.tfgraft.runtime.api.tf;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.BaseException;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.library.PyCollections;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "333:4:attempt 334:6 336:7 338:8 346:10:<lambda> 346:10 350:10:<lambda> 350:10",
      "354:10:<lambda> 354:10 358:11:<lambda> 358:11 362:11:<lambda> 362:11 366:11:<lambda>",
      "366:11 370:12:<lambda> 370:12 374:12:<lambda> 374:12 378:12:<lambda> 378:12",
      "382:13:<lambda> 382:13 386:13:<lambda> 386:13 390:13:<lambda> 390:13 394:14:<lambda>",
      "394:14 398:14:<lambda> 398:14 402:14:<lambda> 402:14 406:15:<lambda> 406:15",
      "410:15:<lambda> 410:15 414:15:<lambda> 414:15 418:16:<lambda> 418:16 422:16:<lambda>",
      "422:16 426:16:<lambda> 426:16 430:17:<lambda> 430:17 434:17:<lambda> 434:17",
      "438:17:<lambda> 438:17 442:18:<lambda> 442:18 446:18:<lambda> 446:18 450:18:<lambda>",
      "450:18 454:19:<lambda> 454:19 458:19:<lambda> 458:19 462:19:<lambda> 462:19",
      "466:20:<lambda> 466:20 470:20:<lambda> 470:20 474:20:<lambda> 474:20 478:21:<lambda>",
      "478:21 482:21:<lambda> 482:21 486:21:<lambda> 486:21 490:22:<lambda> 490:22",
      "494:22:<lambda> 494:22 498:22:<lambda> 498:22 502:23:<lambda> 502:23 506:23:<lambda>",
      "506:23 510:24:<lambda> 510:24 514:24:<lambda> 514:24 518:24:<lambda> 518:24",
      "522:25:<lambda> 522:25 526:25:<lambda> 526:25 530:25:<lambda> 530:25 534:26:<lambda>",
      "534:26 538:26:<lambda> 538:26 542:26:<lambda> 542:26 546:27:<lambda> 546:27",
      "550:27:<lambda> 550:27 554:28:<lambda> 554:28 558:29:<lambda> 558:29 562:29:<lambda>",
      "562:29 566:29:<lambda> 566:29 570:29:<lambda> 570:29 575:30:<lambda> 575:30",
      "579:30:<lambda> 579:30 583:30:<lambda> 583:30 587:31:<lambda> 587:31 591:31:<lambda>",
      "591:31 595:31:<lambda> 595:31 599:32:<lambda> 599:32 603:32:<lambda> 603:32",
      "607:32:<lambda> 607:32 611:33:<lambda> 611:33 615:33:<lambda> 615:33 619:33:<lambda>",
      "619:33 624:34:<lambda> 624:34 628:34:<lambda> 628:34 632:34:<lambda> 632:34",
      "637:37:<lambda> 637:37 641:37:<lambda> 641:37 645:37:<lambda> 645:37 649:38:<lambda>",
      "649:38 653:38:<lambda> 653:38 657:38:<lambda> 657:38 661:39:<lambda> 661:39",
      "666:39:<lambda> 666:39 671:39:<lambda> 671:39 675:40:<lambda> 675:40 679:40:<lambda>",
      "679:40 683:40:<lambda> 683:40 687:41:<lambda> 687:41 691:41:<lambda> 691:41",
      "695:41:<lambda> 695:41 699:42:<lambda> 699:42 703:42:<lambda> 703:42 707:42:<lambda>",
      "707:42 711:43:<lambda> 711:43 715:43:<lambda> 715:43 719:43:<lambda> 719:43",
      "723:45:<lambda> 723:45 728:45:<lambda> 728:45 733:1:<module> 733:3 734:9 738:10 739:11",
      "740:12 741:13 742:14 743:15 744:16 745:17 746:18 747:19 748:20 749:21 750:22 751:23",
      "752:24 753:25 754:26 755:27 756:28 757:29 758:30 759:31 760:32 761:33 762:34 763:36",
      "764:37 765:38 766:39 767:40 768:41 769:42 770:43 771:44 772:45"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor p;

  static Tensor a;

  static Tensor b;

  static PyType p2;

  private static final PyFunction LAMBDA2 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda2());

  private static final PyFunction LAMBDA3 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda3());

  private static final PyFunction LAMBDA = PyFunction.of("<lambda>", "", args -> lambda());

  private static final PyFunction LAMBDA5 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda5());

  private static final PyFunction LAMBDA6 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda6());

  private static final PyFunction LAMBDA4 = PyFunction.of("<lambda>", "", args -> lambda4());

  private static final PyFunction LAMBDA8 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda8());

  private static final PyFunction LAMBDA9 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda9());

  private static final PyFunction LAMBDA7 = PyFunction.of("<lambda>", "", args -> lambda7());

  private static final PyFunction LAMBDA11 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda11());

  private static final PyFunction LAMBDA12 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda12());

  private static final PyFunction LAMBDA10 = PyFunction.of("<lambda>", "", args -> lambda10());

  private static final PyFunction LAMBDA14 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda14());

  private static final PyFunction LAMBDA15 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda15());

  private static final PyFunction LAMBDA13 = PyFunction.of("<lambda>", "", args -> lambda13());

  private static final PyFunction LAMBDA17 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda17());

  private static final PyFunction LAMBDA18 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda18());

  private static final PyFunction LAMBDA16 = PyFunction.of("<lambda>", "", args -> lambda16());

  private static final PyFunction LAMBDA20 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda20());

  private static final PyFunction LAMBDA21 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda21());

  private static final PyFunction LAMBDA19 = PyFunction.of("<lambda>", "", args -> lambda19());

  private static final PyFunction LAMBDA23 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda23());

  private static final PyFunction LAMBDA24 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda24());

  private static final PyFunction LAMBDA22 = PyFunction.of("<lambda>", "", args -> lambda22());

  private static final PyFunction LAMBDA26 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda26());

  private static final PyFunction LAMBDA27 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda27());

  private static final PyFunction LAMBDA25 = PyFunction.of("<lambda>", "", args -> lambda25());

  private static final PyFunction LAMBDA29 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda29());

  private static final PyFunction LAMBDA30 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda30());

  private static final PyFunction LAMBDA28 = PyFunction.of("<lambda>", "", args -> lambda28());

  private static final PyFunction LAMBDA32 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda32());

  private static final PyFunction LAMBDA33 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda33());

  private static final PyFunction LAMBDA31 = PyFunction.of("<lambda>", "", args -> lambda31());

  private static final PyFunction LAMBDA35 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda35());

  private static final PyFunction LAMBDA36 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda36());

  private static final PyFunction LAMBDA34 = PyFunction.of("<lambda>", "", args -> lambda34());

  private static final PyFunction LAMBDA38 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda38());

  private static final PyFunction LAMBDA39 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda39());

  private static final PyFunction LAMBDA37 = PyFunction.of("<lambda>", "", args -> lambda37());

  private static final PyFunction LAMBDA41 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda41());

  private static final PyFunction LAMBDA40 = PyFunction.of("<lambda>", "", args -> lambda40());

  private static final PyFunction LAMBDA43 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda43());

  private static final PyFunction LAMBDA44 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda44());

  private static final PyFunction LAMBDA42 = PyFunction.of("<lambda>", "", args -> lambda42());

  private static final PyFunction LAMBDA46 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda46());

  private static final PyFunction LAMBDA47 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda47());

  private static final PyFunction LAMBDA45 = PyFunction.of("<lambda>", "", args -> lambda45());

  private static final PyFunction LAMBDA49 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda49());

  private static final PyFunction LAMBDA50 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda50());

  private static final PyFunction LAMBDA48 = PyFunction.of("<lambda>", "", args -> lambda48());

  private static final PyFunction LAMBDA52 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda52());

  private static final PyFunction LAMBDA51 = PyFunction.of("<lambda>", "", args -> lambda51());

  private static final PyFunction LAMBDA53 = PyFunction.of("<lambda>", "", args -> lambda53());

  private static final PyFunction LAMBDA55 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda55());

  private static final PyFunction LAMBDA56 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda56());

  private static final PyFunction LAMBDA57 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda57());

  private static final PyFunction LAMBDA54 = PyFunction.of("<lambda>", "", args -> lambda54());

  private static final PyFunction LAMBDA59 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda59());

  private static final PyFunction LAMBDA60 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda60());

  private static final PyFunction LAMBDA58 = PyFunction.of("<lambda>", "", args -> lambda58());

  private static final PyFunction LAMBDA62 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda62());

  private static final PyFunction LAMBDA63 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda63());

  private static final PyFunction LAMBDA61 = PyFunction.of("<lambda>", "", args -> lambda61());

  private static final PyFunction LAMBDA65 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda65());

  private static final PyFunction LAMBDA66 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda66());

  private static final PyFunction LAMBDA64 = PyFunction.of("<lambda>", "", args -> lambda64());

  private static final PyFunction LAMBDA68 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda68());

  private static final PyFunction LAMBDA69 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda69());

  private static final PyFunction LAMBDA67 = PyFunction.of("<lambda>", "", args -> lambda67());

  private static final PyFunction LAMBDA71 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda71());

  private static final PyFunction LAMBDA72 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda72());

  private static final PyFunction LAMBDA70 = PyFunction.of("<lambda>", "", args -> lambda70());

  private static final PyFunction LAMBDA74 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda74());

  private static final PyFunction LAMBDA75 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda75());

  private static final PyFunction LAMBDA73 = PyFunction.of("<lambda>", "", args -> lambda73());

  private static final PyFunction LAMBDA77 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda77());

  private static final PyFunction LAMBDA78 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda78());

  private static final PyFunction LAMBDA76 = PyFunction.of("<lambda>", "", args -> lambda76());

  private static final PyFunction LAMBDA80 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda80());

  private static final PyFunction LAMBDA81 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda81());

  private static final PyFunction LAMBDA79 = PyFunction.of("<lambda>", "", args -> lambda79());

  private static final PyFunction LAMBDA83 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda83());

  private static final PyFunction LAMBDA84 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda84());

  private static final PyFunction LAMBDA82 = PyFunction.of("<lambda>", "", args -> lambda82());

  private static final PyFunction LAMBDA86 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda86());

  private static final PyFunction LAMBDA87 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda87());

  private static final PyFunction LAMBDA85 = PyFunction.of("<lambda>", "", args -> lambda85());

  private static final PyFunction LAMBDA89 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda89());

  private static final PyFunction LAMBDA90 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda90());

  private static final PyFunction LAMBDA88 = PyFunction.of("<lambda>", "", args -> lambda88());

  private static final PyFunction LAMBDA92 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda92());

  private static final PyFunction LAMBDA93 = PyFunction.of("<lambda>.<locals>.<lambda>", "",
      args -> lambda93());

  private static final PyFunction LAMBDA91 = PyFunction.of("<lambda>", "", args -> lambda91());

  private static final PyFunction LAMBDA94 = PyFunction.of("<lambda>", "", args -> lambda94());

  private static final PyFunction LAMBDA95 = PyFunction.of("<lambda>", "", args -> lambda95());

  static void attempt(PyCallable f) {
    try {
      print(Py.call(f));
    } catch (RuntimeException | StackOverflowError failure) {
      BaseException error = Py.caught(failure);
      if (error instanceof ValueError || error instanceof TypeError) {
        print(type(error).name(), error);
      } else {
        throw error;
      }
    }
  }

  static PyList<Tensor> lambda2() {
    return list(a, b);
  }

  static Tensor lambda3() {
    return a;
  }

  static Tensor lambda() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA2), falseFn(LAMBDA3));
  }

  static Tensor lambda5() {
    return a;
  }

  static PyList<Double> lambda6() {
    return list(1.0, 2.0);
  }

  static Tensor lambda4() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA5), falseFn(LAMBDA6));
  }

  static Tensor lambda8() {
    return a;
  }

  static PyTuple lambda9() {
    return tuple(a, b);
  }

  static Tensor lambda7() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA8), falseFn(LAMBDA9));
  }

  static PyList<Tensor> lambda11() {
    return list(a, b);
  }

  static PyList<Tensor> lambda12() {
    return list(a);
  }

  static Tensor lambda10() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA11), falseFn(LAMBDA12));
  }

  static PyList<Tensor> lambda14() {
    return list(a, b);
  }

  static PyTuple lambda15() {
    return tuple(a, b);
  }

  static Tensor lambda13() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA14), falseFn(LAMBDA15));
  }

  static PyDict<String, Tensor> lambda17() {
    return new PyDict<String, Tensor>().with("x", a);
  }

  static PyDict<String, Tensor> lambda18() {
    return new PyDict<String, Tensor>().with("y", a);
  }

  static Object lambda16() {
    return tf.cond(p, trueFn(LAMBDA17), falseFn(LAMBDA18));
  }

  static PyDict<String, Tensor> lambda20() {
    return new PyDict<String, Tensor>().with("x", a);
  }

  static PyDict<String, Tensor> lambda21() {
    return new PyDict<String, Tensor>().with("x", b);
  }

  static Object lambda19() {
    return tf.cond(p, trueFn(LAMBDA20), falseFn(LAMBDA21));
  }

  static Tensor lambda23() {
    return a;
  }

  static Object lambda24() {
    return null;
  }

  static Tensor lambda22() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA23), falseFn(LAMBDA24));
  }

  static Object lambda26() {
    return null;
  }

  static Tensor lambda27() {
    return a;
  }

  static Object lambda25() {
    return tf.cond(p, trueFn(LAMBDA26), falseFn(LAMBDA27));
  }

  static Tensor lambda29() {
    return a;
  }

  static Tensor lambda30() {
    return tf.constant(1L);
  }

  static Tensor lambda28() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA29), falseFn(LAMBDA30));
  }

  static PyTuple lambda32() {
    return tuple(a, list(b));
  }

  static PyTuple lambda33() {
    return tuple(a, b);
  }

  static PyTuple lambda31() {
    return (PyTuple) tf.cond(p, trueFn(LAMBDA32), falseFn(LAMBDA33));
  }

  static Operation lambda35() {
    return tf.noOp();
  }

  static Tensor lambda36() {
    return a;
  }

  static Tensor lambda34() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA35), falseFn(LAMBDA36));
  }

  static Operation lambda38() {
    return tf.noOp();
  }

  static Operation lambda39() {
    return tf.noOp();
  }

  static Tensor lambda37() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA38), falseFn(LAMBDA39));
  }

  static Tensor lambda41() {
    return b;
  }

  static Object lambda40() {
    return tf.cond(p, trueFn(a), falseFn(LAMBDA41));
  }

  static Tensor lambda43() {
    return a;
  }

  static Tensor lambda44() {
    return b;
  }

  static Tensor lambda42() {
    return (Tensor) tf.cond(true, trueFn(LAMBDA43), falseFn(LAMBDA44));
  }

  static PyTuple lambda46() {
    return tuple((Object) a);
  }

  static PyTuple lambda47() {
    return tuple((Object) b);
  }

  static Tensor lambda45() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA46), falseFn(LAMBDA47));
  }

  static PyTuple lambda49() {
    return tuple((Object) a);
  }

  static PyTuple lambda50() {
    return tuple((Object) b);
  }

  static Object lambda48() {
    return tf.cond(p, trueFn(LAMBDA49), falseFn(LAMBDA50), strict(true));
  }

  static Tensor lambda52() {
    return a;
  }

  static Tensor lambda51() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA52));
  }

  static Object lambda53() {
    return tf.cond(p);
  }

  static Tensor lambda55() {
    return a;
  }

  static Tensor lambda56() {
    return b;
  }

  static Tensor lambda57() {
    return a;
  }

  static Tensor lambda54() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA55), falseFn(LAMBDA56),
        fn1(LAMBDA57));
  }

  static Tensor lambda59() {
    return a;
  }

  static Tensor lambda60() {
    return b;
  }

  static Tensor lambda58() {
    return (Tensor) tf.cond(p, fn1(LAMBDA59), fn2(LAMBDA60));
  }

  static String lambda62() {
    return "a";
  }

  static String lambda63() {
    return "b";
  }

  static Object lambda61() {
    return tf.cond(p, trueFn(LAMBDA62), falseFn(LAMBDA63));
  }

  static long lambda65() {
    return 1;
  }

  static double lambda66() {
    return 2.5;
  }

  static Tensor lambda64() {
    return (Tensor) tf.cond(p, trueFn(LAMBDA65), falseFn(LAMBDA66));
  }

  static long lambda68() {
    return 1;
  }

  static long lambda69() {
    return 2;
  }

  static Tensor lambda67() {
    return (Tensor) tf.cond(tf.constant(1L), trueFn(LAMBDA68),
        falseFn(LAMBDA69));
  }

  static long lambda71() {
    return 1;
  }

  static long lambda72() {
    return 2;
  }

  static Tensor lambda70() {
    return (Tensor) tf.cond(tf.constant(list(true)), trueFn(LAMBDA71),
        falseFn(LAMBDA72));
  }

  static PyTuple lambda74() {
    return (PyTuple) Py.call(p2, a, b);
  }

  static PyTuple lambda75() {
    return (PyTuple) Py.call(p2, b, a);
  }

  static Object lambda73() {
    return tf.cond(p, trueFn(LAMBDA74), falseFn(LAMBDA75));
  }

  static PyTuple lambda77() {
    return (PyTuple) Py.call(p2, a, b);
  }

  static PyTuple lambda78() {
    return tuple(b, a);
  }

  static Object lambda76() {
    return tf.cond(p, trueFn(LAMBDA77), falseFn(LAMBDA78));
  }

  static PyDict<String, Object> lambda80() {
    return new PyDict<String, Object>().with("b", a).with("a",
        Builtins.<Object>list(b, tuple(a, a)));
  }

  static PyDict<String, Object> lambda81() {
    return new PyDict<String, Object>().with("a", Builtins.<Object>list(a, tuple(b,
        b))).with("b", b);
  }

  static Object lambda79() {
    return tf.cond(p, trueFn(LAMBDA80), falseFn(LAMBDA81));
  }

  static PyDict<String, Tensor> lambda83() {
    return new PyDict<String, Tensor>().with("b", a).with("a", b);
  }

  static PyDict<String, Tensor> lambda84() {
    return new PyDict<String, Tensor>().with("a", a).with("c", b);
  }

  static Object lambda82() {
    return tf.cond(p, trueFn(LAMBDA83), falseFn(LAMBDA84));
  }

  static PyBytes lambda86() {
    return PyBytes.of("a");
  }

  static String lambda87() {
    return "b";
  }

  static Object lambda85() {
    return tf.cond(p, trueFn(LAMBDA86), falseFn(LAMBDA87));
  }

  static PyList<Object> lambda89() {
    return new PyList<Object>();
  }

  static PyList<Object> lambda90() {
    return new PyList<Object>();
  }

  static Object lambda88() {
    return tf.cond(p, trueFn(LAMBDA89), falseFn(LAMBDA90));
  }

  static PyList<PyDict<String, Tensor>> lambda92() {
    return list(new PyDict<String, Tensor>().with("k", a));
  }

  static PyList<PyDict<String, Tensor>> lambda93() {
    return list(new PyDict<String, Tensor>().with("k", b));
  }

  static Object lambda91() {
    return tf.cond(p, trueFn(LAMBDA92), falseFn(LAMBDA93));
  }

  static PyDict<String, Object> lambda94() {
    return new PyDict<String, Object>().with("b", a).with("a",
        Builtins.<Object>list(b, tuple(a, a)));
  }

  static PyDict<String, Object> lambda95() {
    return new PyDict<String, Object>().with("a", Builtins.<Object>list(a, tuple(b,
        b))).with("b", b);
  }

  public static void main(String... args) {
    p = tf.placeholderWithDefault(true, new PyList<Object>());
    Tensor value = tf.constant(1.0);
    Tensor value2 = tf.constant(2.0);
    a = value;
    b = value2;
    attempt(LAMBDA);
    attempt(LAMBDA4);
    attempt(LAMBDA7);
    attempt(LAMBDA10);
    attempt(LAMBDA13);
    attempt(LAMBDA16);
    attempt(LAMBDA19);
    attempt(LAMBDA22);
    attempt(LAMBDA25);
    attempt(LAMBDA28);
    attempt(LAMBDA31);
    attempt(LAMBDA34);
    attempt(LAMBDA37);
    attempt(LAMBDA40);
    attempt(LAMBDA42);
    attempt(LAMBDA45);
    attempt(LAMBDA48);
    attempt(LAMBDA51);
    attempt(LAMBDA53);
    attempt(LAMBDA54);
    attempt(LAMBDA58);
    attempt(LAMBDA61);
    attempt(LAMBDA64);
    attempt(LAMBDA67);
    attempt(LAMBDA70);
    p2 = PyCollections.namedtuple("P", list("x", "y"));
    attempt(LAMBDA73);
    attempt(LAMBDA76);
    attempt(LAMBDA79);
    attempt(LAMBDA82);
    attempt(LAMBDA85);
    attempt(LAMBDA88);
    attempt(LAMBDA91);
    try (Session session = tf.session().enter()) {
      print(session.run(tf.cond(p, trueFn(LAMBDA94), falseFn(LAMBDA95))));
    }
  }
}
