package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.np;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** {@code tf.assert_equal} and its kin: checked at once where the values are known. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Assertions {
  /** How values are compared. */
  public enum Comparison {
    EQUAL("==", "assert_equal", "Equal", Py::eq),
    NONE_EQUAL("!=", "assert_none_equal", "NotEqual", Py::ne),
    LESS("<", "assert_less", "Less", Py::lt),
    LESS_EQUAL("<=", "assert_less_equal", "LessEqual", Py::le),
    GREATER(">", "assert_greater", "Greater", Py::gt),
    GREATER_EQUAL(">=", "assert_greater_equal", "GreaterEqual", Py::ge);

    private final String sign;
    private final String function;
    private final String type;
    private final BinaryOperator<Object> python;

    Comparison(String sign, String function, String type, BinaryOperator<Object> python) {
      this.sign = sign;
      this.function = function;
      this.type = type;
      this.python = python;
    }
  }

  private Assertions() {}

  public static Operation compare(Comparison comparison, Object left, Object right, Options o) {
    if (comparison == Comparison.EQUAL) {
      try (NameScope scope = NameScopes.of(o, "assert_equal", left, right, o.get("data"))) {
        if (left == right) {
          return ControlFlowOps.noOp(new Options());
        }
      }
    }
    try (NameScope scope = NameScopes.of(o, comparison.function, left, right, o.get("data"))) {
      Tensor x = Conversion.tensor(left, "x");
      Tensor y = Conversion.tensor(right, "y");
      Object data = o.get("data");
      if (data == null) {
        String words = "Condition x " + comparison.sign + " y did not hold element-wise:";
        data = PyList.of(words, is("x", x), x, is("y", y), y);
      }
      if (o.get("message") != null) {
        data = Py.add(PyList.of(o.get("message")), PyList.from(Py.iterate(data)));
      }
      Tensor holds = MathOps.reduce("All", Op.of(comparison.type, x, y).tensor(), new Options());
      checkKnown(comparison, x, y, data);
      return asserted(holds, data, o);
    }
  }

  /** What stands before a value where one is told. */
  private static String is(String role, Tensor tensor) {
    return role + " (" + tensor.name() + ") = ";
  }

  private static Operation asserted(Tensor condition, Object data, Options o) {
    Options plain = new Options().with("summarize", o.get("summarize"));
    return ControlFlowOps.assertTrue(condition, data, plain);
  }

  private static void checkKnown(Comparison comparison, Tensor x, Tensor y, Object data) {
    NdArray left = ConstantValue.of(x);
    NdArray right = ConstantValue.of(y);
    if (left != null && right != null && !Py.truth(np.all(comparison.python.apply(left, right)))) {
      List<String> words = new ArrayList<>();
      for (Object item : Py.iterate(data)) {
        NdArray known = item instanceof Tensor tensor ? ConstantValue.of(tensor) : null;
        words.add(Builtins.str(known == null ? item : known));
      }
      throw new KnownInvalid(String.join("\n", words));
    }
  }

  /** A comparison with zero, which stands on the left for what has to be positive. */
  public static Operation sign(
      String function,
      String words,
      Comparison comparison,
      boolean zeroFirst,
      Object value,
      Options o) {
    try (NameScope scope = NameScopes.of(o, function, value, o.get("data"))) {
      Tensor x = Conversion.tensor(value, "x");
      Object data = o.get("data");
      if (data == null) {
        String name = is("x", x);
        PyList<Object> told = PyList.of(o.orElse("message", ""));
        told.addAll(
            function.equals("assert_non_positive") ? List.of(words + name) : List.of(words, name));
        told.add(x);
        data = told;
      }
      Tensor zero = Conversion.tensor(0L, null, x.dtype());
      Options rest = new Options().with("data", data).with("summarize", o.get("summarize"));
      return zeroFirst ? compare(comparison, zero, x, rest) : compare(comparison, x, zero, rest);
    }
  }

  /** {@code tf.assert_near}: alike up to a relative and an absolute tolerance. */
  public static Operation near(Object left, Object right, Options o) {
    try (NameScope scope =
        NameScopes.of(o, "assert_near", left, right, o.get("rtol"), o.get("atol"), o.get("data"))) {
      Tensor x = Conversion.tensor(left, "x");
      Tensor y = Conversion.tensor(right, "y", x.dtype());
      double eps = x.dtype() == DType.FLOAT64 ? Math.ulp(1.0) : Math.ulp(1.0f);
      Tensor rtol = Conversion.tensor(o.orElse("rtol", 10 * eps), "rtol", x.dtype());
      Tensor atol = Conversion.tensor(o.orElse("atol", 10 * eps), "atol", x.dtype());
      String words =
          "x and y not equal to tolerance rtol = %s, atol = %s"
              .formatted(Builtins.str(rtol), Builtins.str(atol));
      Object told = PyList.of(o.orElse("message", ""), words, is("x", x), x, is("y", y), y);
      Tensor scale = rtol.mul(MathOps.abs(y, new Options()));
      Tensor tolerance = atol.add(scale);
      Tensor difference = MathOps.abs(x.sub(y), new Options());
      Tensor within = Op.of("Less", difference, tolerance).tensor();
      return asserted(MathOps.reduce("All", within, new Options()), o.orElse("data", told), o);
    }
  }

  /** {@code tf.assert_rank} or {@code tf.assert_rank_at_least}. */
  public static Operation rank(boolean atLeast, Object value, Object wanted, Options o) {
    String function = atLeast ? "assert_rank_at_least" : "assert_rank";
    String words = atLeast ? " must have rank at least" : " must have rank";
    try (NameScope scope = NameScopes.of(o, function, value, wanted, o.get("data"))) {
      Tensor x = Conversion.tensor(value, "x");
      Tensor rank = Conversion.tensor(wanted, "rank");
      Object data = o.get("data");
      if (data == null) {
        data =
            PyList.of(
                o.orElse("message", ""),
                "Tensor " + x.name() + words,
                rank,
                "Received shape: ",
                ArrayOps.shape(x, new Options()));
      }
      type(rank, DType.INT32, new Options());
      NdArray known = scalar(rank);
      if (known != null && x.shape().hasRank()) {
        return knownRank(atLeast, x, known.getLong(0), o.orElse("message", "") + ".  ");
      }
      String compared = atLeast ? "GreaterEqual" : "Equal";
      Tensor holds = Op.of(compared, ArrayOps.rank(x, new Options()), rank).tensor();
      return asserted(known == null ? afterRank(rank, holds) : holds, data, o);
    }
  }

  private static Operation knownRank(boolean atLeast, Tensor x, long wanted, String message) {
    long actual = x.shape().rankOrUnknown();
    if (atLeast ? actual < wanted : actual != wanted) {
      throw new ValueError(
          "%sTensor %s must have rank %s%d.  Received rank %d, shape %s"
              .formatted(message, x.name(), atLeast ? "at least " : "", wanted, actual, x.shape()));
    }
    return checked("static_checks_determined_all_ok");
  }

  private static Operation checked(String name) {
    return ControlFlowOps.noOp(new Options().with("name", name));
  }

  /** The value of a rank, or null if it is not known. */
  private static NdArray scalar(Tensor rank) {
    NdArray known = ConstantValue.of(rank);
    if (known != null && known.rank() != 0) {
      throw new ValueError("Rank must be a scalar.");
    }
    return known;
  }

  private static Tensor afterRank(Tensor rank, Tensor condition) {
    Object data = PyList.of("Rank must be a scalar. Received rank: ", rank);
    Operation check = rank(false, rank, 0L, new Options().with("data", data));
    return ControlFlowOps.withDependencies(PyList.of(check), condition, null);
  }

  /** {@code tf.assert_rank_in}. */
  public static Operation rankIn(Object value, Object wanted, Options o) {
    PyList<Object> inputs = PyList.of(value);
    inputs.addAll(PyList.from(Py.iterate(wanted)));
    try (NameScope scope = NameScopes.of(o, "assert_rank_in", inputs.toArray())) {
      Tensor x = Conversion.tensor(value, "x");
      PyList<Tensor> ranks = new PyList<>();
      Py.iterate(wanted).forEach(rank -> ranks.add(Conversion.tensor(rank, "rank")));
      Object data = o.get("data");
      if (data == null) {
        PyList<Object> told =
            PyList.of(o.orElse("message", ""), "Tensor " + x.name() + " must have rank in");
        told.addAll(ranks);
        told.addAll(List.of("Received shape: ", ArrayOps.shape(x, new Options())));
        data = told;
      }
      ranks.forEach(rank -> type(rank, DType.INT32, new Options()));
      List<NdArray> known = Arrays.asList(new NdArray[ranks.size()]);
      known.replaceAll(none -> null);
      for (int i = 0; i < known.size(); i++) {
        known.set(i, scalar(ranks.get(i)));
      }
      if (known.stream().noneMatch(rank -> rank == null) && x.shape().hasRank()) {
        return knownRankIn(x, known, o);
      }
      return asserted(anyRank(x, ranks, known), data, o);
    }
  }

  private static Operation knownRankIn(Tensor x, List<NdArray> ranks, Options o) {
    long actual = x.shape().rankOrUnknown();
    if (ranks.stream().noneMatch(rank -> rank.getLong(0) == actual)) {
      throw new ValueError(
          "%s.  Tensor %s must have rank in %s.  Received rank %d, shape %s"
              .formatted(
                  o.orElse("message", ""),
                  x.name(),
                  Builtins.str(PyTuple.of(ranks.toArray())),
                  actual,
                  x.shape()));
    }
    return checked("static_checks_determined_all_ok");
  }

  private static Tensor anyRank(Tensor x, List<Tensor> ranks, List<NdArray> known) {
    Tensor actual = ArrayOps.rank(x, new Options());
    Tensor any =
        ranks.isEmpty()
            ? Conversion.tensor(false, null)
            : Op.of("Equal", ranks.get(0), actual).tensor();
    for (Tensor rank : ranks.stream().skip(1).collect(Collectors.toList())) {
      any = Op.of("LogicalOr", any, Op.of("Equal", rank, actual).tensor()).tensor();
    }
    for (int i = 0; i < ranks.size(); i++) {
      any = known.get(i) == null ? afterRank(ranks.get(i), any) : any;
    }
    return any;
  }

  /** {@code tf.assert_type}. */
  public static Operation type(Object value, Object wanted, Options o) {
    try (NameScope scope = NameScopes.of(o, "assert_type", value)) {
      Tensor tensor = Conversion.tensor(value, "tensor");
      if (!Py.truth(Py.eq(tensor.dtype(), wanted))) {
        throw new TypeError(
            "%s  %s must be of type %s"
                .formatted(o.orElse("message", ""), tensor.name(), Builtins.str(wanted)));
      }
      return checked("statically_determined_correct_type");
    }
  }

  /** {@code tf.assert_integer}. */
  public static Operation integer(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o, "assert_integer", value)) {
      Tensor x = Conversion.tensor(value, "x");
      if (!x.dtype().isInteger()) {
        throw new TypeError(
            "%s  Expected \"x\" to be integer type.  Found: %s of dtype %s"
                .formatted(o.orElse("message", ""), x.name(), Builtins.str(x.dtype())));
      }
      return checked("statically_determined_was_integer");
    }
  }

  /** {@code tf.assert_scalar}: the tensor itself. */
  public static Tensor scalar(Object value, Options o) {
    try (NameScope scope = NameScopes.of(o, "assert_scalar", value)) {
      Tensor tensor = Conversion.tensor(value, scope.name());
      if (tensor.shape().rankOrUnknown() != 0) {
        throw new ValueError(
            "%sExpected scalar shape for %s, saw shape: %s."
                .formatted(o.orElse("message", ""), tensor.name(), tensor.shape()));
      }
      return tensor;
    }
  }

  /** {@code tf.assert_proper_iterable}. */
  public static void properIterable(Object values) {
    String type = Builtins.str(PyType.of(values));
    boolean unwanted =
        values instanceof Tensor
            || values instanceof NdArray
            || values instanceof String
            || values instanceof PyBytes;
    if (unwanted) {
      throw new TypeError(
          "Expected argument \"values\" to be a \"proper\" iterable.  Found: " + type);
    }
    try {
      Py.iterate(values);
    } catch (TypeError error) {
      throw new TypeError("Expected argument \"values\" to be iterable.  Found: " + type);
    }
  }
}
