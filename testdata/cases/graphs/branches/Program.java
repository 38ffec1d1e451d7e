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
import org.tfgraft.runtime.python.PythonSource;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.library.PyCollections;
import org.tfgraft.runtime.session.Session;

/** Translated from {@code program.py}. */
@PythonSource(
    file = "program.py",
    lines = {
      "332:4:attempt 333:6 335:7 337:8 345:10:<lambda> 345:10 349:10:<lambda> 349:10",
      "353:10:<lambda> 353:10 357:11:<lambda> 357:11 361:11:<lambda> 361:11 365:11:<lambda>",
      "365:11 369:12:<lambda> 369:12 373:12:<lambda> 373:12 377:12:<lambda> 377:12",
      "381:13:<lambda> 381:13 385:13:<lambda> 385:13 389:13:<lambda> 389:13 393:14:<lambda>",
      "393:14 397:14:<lambda> 397:14 401:14:<lambda> 401:14 405:15:<lambda> 405:15",
      "409:15:<lambda> 409:15 413:15:<lambda> 413:15 417:16:<lambda> 417:16 421:16:<lambda>",
      "421:16 425:16:<lambda> 425:16 429:17:<lambda> 429:17 433:17:<lambda> 433:17",
      "437:17:<lambda> 437:17 441:18:<lambda> 441:18 445:18:<lambda> 445:18 449:18:<lambda>",
      "449:18 453:19:<lambda> 453:19 457:19:<lambda> 457:19 461:19:<lambda> 461:19",
      "465:20:<lambda> 465:20 469:20:<lambda> 469:20 473:20:<lambda> 473:20 477:21:<lambda>",
      "477:21 481:21:<lambda> 481:21 485:21:<lambda> 485:21 489:22:<lambda> 489:22",
      "493:22:<lambda> 493:22 497:22:<lambda> 497:22 501:23:<lambda> 501:23 505:23:<lambda>",
      "505:23 509:24:<lambda> 509:24 513:24:<lambda> 513:24 517:24:<lambda> 517:24",
      "521:25:<lambda> 521:25 525:25:<lambda> 525:25 529:25:<lambda> 529:25 533:26:<lambda>",
      "533:26 537:26:<lambda> 537:26 541:26:<lambda> 541:26 545:27:<lambda> 545:27",
      "549:27:<lambda> 549:27 553:28:<lambda> 553:28 557:29:<lambda> 557:29 561:29:<lambda>",
      "561:29 565:29:<lambda> 565:29 569:29:<lambda> 569:29 574:30:<lambda> 574:30",
      "578:30:<lambda> 578:30 582:30:<lambda> 582:30 586:31:<lambda> 586:31 590:31:<lambda>",
      "590:31 594:31:<lambda> 594:31 598:32:<lambda> 598:32 602:32:<lambda> 602:32",
      "606:32:<lambda> 606:32 610:33:<lambda> 610:33 614:33:<lambda> 614:33 618:33:<lambda>",
      "618:33 623:34:<lambda> 623:34 627:34:<lambda> 627:34 631:34:<lambda> 631:34",
      "636:37:<lambda> 636:37 640:37:<lambda> 640:37 644:37:<lambda> 644:37 648:38:<lambda>",
      "648:38 652:38:<lambda> 652:38 656:38:<lambda> 656:38 660:39:<lambda> 660:39",
      "665:39:<lambda> 665:39 670:39:<lambda> 670:39 674:40:<lambda> 674:40 678:40:<lambda>",
      "678:40 682:40:<lambda> 682:40 686:41:<lambda> 686:41 690:41:<lambda> 690:41",
      "694:41:<lambda> 694:41 698:42:<lambda> 698:42 702:42:<lambda> 702:42 706:42:<lambda>",
      "706:42 710:43:<lambda> 710:43 714:43:<lambda> 714:43 718:43:<lambda> 718:43",
      "722:45:<lambda> 722:45 727:45:<lambda> 727:45 732:1:<module> 732:3 733:9 737:10 738:11",
      "739:12 740:13 741:14 742:15 743:16 744:17 745:18 746:19 747:20 748:21 749:22 750:23",
      "751:24 752:25 753:26 754:27 755:28 756:29 757:30 758:31 759:32 760:33 761:34 762:36",
      "763:37 764:38 765:39 766:40 767:41 768:42 769:43 770:44 771:45"
    }
)
@SuppressWarnings("try")
public final class Program {
  static Tensor p;

  static Tensor a;

  static Tensor b;

  static PyCallable p2;

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

  static Object lambda74() {
    return Py.call(p2, a, b);
  }

  static Object lambda75() {
    return Py.call(p2, b, a);
  }

  static Object lambda73() {
    return tf.cond(p, trueFn(LAMBDA74), falseFn(LAMBDA75));
  }

  static Object lambda77() {
    return Py.call(p2, a, b);
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
