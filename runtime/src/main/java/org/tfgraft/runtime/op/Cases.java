package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyContext;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;
import org.tfgraft.runtime.python.library.OrderedDict;

/**
 * {@code tf.case}: the first of several conditions that holds decides; one conditional in another.
 */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Cases {
  private record Case(Tensor condition, PyCallable action) {}

  private final List<Case> cases;
  private final Object strict;

  private Cases(List<Case> cases, Object strict) {
    this.cases = cases;
    this.strict = strict;
  }

  public static Object of(Object pairs, Options o) {
    Cases all = new Cases(checked(pairs), o.get("strict"));
    if (all.cases.isEmpty()) {
      throw new ValueError("not enough values to unpack (expected 2, got 0)");
    }
    List<Tensor> conditions = all.cases.stream().map(Case::condition).toList();
    try (NameScope scope = NameScopes.of(o.get("name", "case"), "case", PyTuple.from(conditions))) {
      Object otherwise = o.get("default");
      return otherwise == null
          ? new Cases(all.cases.subList(0, conditions.size() - 1), all.strict)
              .build(all.lastAsDefault(), o.flag("exclusive"))
          : all.build((PyCallable) otherwise, o.flag("exclusive"));
    }
  }

  private static List<Case> checked(Object pairs) {
    boolean isList = pairs instanceof PyList || pairs instanceof PyTuple;
    if (!isList && !(pairs instanceof PyDict)) {
      throw new TypeError("fns must be a list, tuple, or dict");
    }
    List<Case> cases = new ArrayList<>();
    for (Object pair : isList ? Py.iterate(pairs) : inOrder((PyDict<?, ?>) pairs)) {
      if (!(pair instanceof PyTuple tuple) || tuple.size() != 2) {
        throw new TypeError("Each entry in pred_fn_pairs must be a 2-tuple");
      }
      cases.add(checked(tuple.get(0), tuple.get(1)));
    }
    return cases;
  }

  /** The pairs of a dictionary that has no order of its own, by the names of the conditions. */
  private static List<PyTuple> inOrder(PyDict<?, ?> pairs) {
    List<PyTuple> items = new ArrayList<>();
    pairs.forEach((condition, action) -> items.add(PyTuple.of(condition, action)));
    if (!(pairs instanceof OrderedDict)) {
      items.sort((a, b) -> nameOf(a.get(0)).compareTo(nameOf(b.get(0))));
    }
    return items;
  }

  private static String nameOf(Object condition) {
    return (String) Py.getattr(condition, "name");
  }

  private static Case checked(Object condition, Object action) {
    if (!(condition instanceof Tensor tensor)) {
      throw new TypeError("pred must be a Tensor, got: " + Builtins.str(condition));
    }
    if (tensor.dtype() != DType.BOOL) {
      throw new TypeError("pred must be Tensor of type bool: " + tensor.name());
    }
    if (!(action instanceof PyCallable function)) {
      throw new TypeError("fn for pred " + tensor.name() + " must be callable.");
    }
    return new Case(tensor, function);
  }

  private Object build(PyCallable otherwise, boolean exclusive) {
    PyCallable all = otherwise;
    for (int i = cases.size() - 1; i >= 0; i--) {
      Case each = cases.get(i);
      PyCallable rest = all;
      Options branches =
          new Options().with("true_fn", each.action).with("false_fn", rest).with("strict", strict);
      all = (args, keywords) -> ControlFlowOps.cond(each.condition, branches);
    }
    if (!exclusive) {
      return all.invoke(PyTuple.of(), new PyDict<>());
    }
    Operation check = atMost(1, "Input error: exclusive=True", cases);
    try (PyContext controls = Graph.current().controlDependencies(PyList.of(check))) {
      return all.invoke(PyTuple.of(), new PyDict<>());
    }
  }

  /** Without a default the last action is one, which checks that its condition holds. */
  private PyCallable lastAsDefault() {
    int last = cases.size() - 1;
    String others =
        "Implementation error: selected default action #%d was called, but some of other predicates are True: "
            .formatted(last);
    return (args, keywords) -> {
      Object told =
          PyTuple.of("Input error: None of conditions evaluated as True:", stacked(cases));
      Operation none = atMost(0, others, cases.subList(0, last));
      Operation holds = ControlFlowOps.assertTrue(cases.get(last).condition, told, new Options());
      try (PyContext controls = Graph.current().controlDependencies(PyList.of(none, holds))) {
        return cases.get(last).action.invoke(PyTuple.of(), new PyDict<>());
      }
    };
  }

  private static Tensor stacked(List<Case> cases) {
    List<Tensor> conditions = cases.stream().map(Case::condition).toList();
    return ArrayOps.stack(PyList.from(conditions), new Options().with("name", "preds_c"));
  }

  private static Operation atMost(long count, String words, List<Case> cases) {
    Tensor conditions = stacked(cases);
    Tensor numbers = Op.of("Cast", conditions).attr("DstT", DType.INT32).tensor();
    Tensor holding = MathOps.reduce("Sum", numbers, new Options().with("name", "num_true_conds"));
    Tensor limit = Constants.of(count).name("n_true_conds").tensor();
    Tensor within = Op.of("LessEqual", holding, limit).tensor();
    String names =
        cases.stream().map(each -> each.condition.name()).collect(Collectors.joining(", "));
    String told =
        "%s: more than %d conditions (%s) evaluated as True:".formatted(words, count, names);
    Options summarize = new Options().with("summarize", (long) cases.size());
    return ControlFlowOps.assertTrue(within, PyList.of(told, conditions), summarize);
  }
}
