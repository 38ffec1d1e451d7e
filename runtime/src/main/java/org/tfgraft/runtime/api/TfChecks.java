package org.tfgraft.runtime.api;

import java.util.function.Supplier;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Assertions;
import org.tfgraft.runtime.op.Assertions.Comparison;
import org.tfgraft.runtime.op.KnownInvalid;
import org.tfgraft.runtime.session.InvalidArgumentError;

/** The assertions of {@code tf}. */
public abstract class TfChecks extends TfLoops {
  public static Operation assertEqual(Object x, Object y, Arg... options) {
    return compare(Comparison.EQUAL, x, y, options);
  }

  public static Operation assertNoneEqual(Object x, Object y, Arg... options) {
    return compare(Comparison.NONE_EQUAL, x, y, options);
  }

  public static Operation assertLess(Object x, Object y, Arg... options) {
    return compare(Comparison.LESS, x, y, options);
  }

  public static Operation assertLessEqual(Object x, Object y, Arg... options) {
    return compare(Comparison.LESS_EQUAL, x, y, options);
  }

  public static Operation assertGreater(Object x, Object y, Arg... options) {
    return compare(Comparison.GREATER, x, y, options);
  }

  public static Operation assertGreaterEqual(Object x, Object y, Arg... options) {
    return compare(Comparison.GREATER_EQUAL, x, y, options);
  }

  public static Operation assertNegative(Object x, Arg... options) {
    return sign("assert_negative", "Condition x < 0", Comparison.LESS, false, x, options);
  }

  public static Operation assertPositive(Object x, Arg... options) {
    return sign("assert_positive", "Condition x > 0", Comparison.LESS, true, x, options);
  }

  public static Operation assertNonNegative(Object x, Arg... options) {
    return sign("assert_non_negative", "Condition x >= 0", Comparison.LESS_EQUAL, true, x, options);
  }

  public static Operation assertNonPositive(Object x, Arg... options) {
    return sign(
        "assert_non_positive", "Condition x <= 0", Comparison.LESS_EQUAL, false, x, options);
  }

  private static Operation sign(
      String function, String words, Comparison kind, boolean zeroFirst, Object x, Arg... options) {
    String whole = words + " did not hold element-wise:";
    return told(() -> Assertions.sign(function, whole, kind, zeroFirst, x, new Options(options)));
  }

  private static Operation compare(Comparison kind, Object x, Object y, Arg... options) {
    return told(() -> Assertions.compare(kind, x, y, new Options(options)));
  }

  private static Operation told(Supplier<Operation> assertion) {
    try {
      return assertion.get();
    } catch (KnownInvalid error) {
      throw new InvalidArgumentError(null, null, error.getMessage());
    }
  }

  public static Operation assertNear(Object x, Object y, Arg... options) {
    return Assertions.near(x, y, new Options(options));
  }

  public static Operation assertRank(Object x, Object rank, Arg... options) {
    return Assertions.rank(false, x, rank, new Options(options));
  }

  public static Operation assertRankAtLeast(Object x, Object rank, Arg... options) {
    return Assertions.rank(true, x, rank, new Options(options));
  }

  public static Operation assertRankIn(Object x, Object ranks, Arg... options) {
    return Assertions.rankIn(x, ranks, new Options(options));
  }

  public static Operation assertType(Object tensor, Object tfType, Arg... options) {
    return Assertions.type(tensor, tfType, new Options(options));
  }

  public static Operation assertInteger(Object x, Arg... options) {
    return Assertions.integer(x, new Options(options));
  }

  public static Tensor assertScalar(Object tensor, Arg... options) {
    return Assertions.scalar(tensor, new Options(options));
  }

  public static void assertProperIterable(Object values) {
    Assertions.properIterable(values);
  }
}
