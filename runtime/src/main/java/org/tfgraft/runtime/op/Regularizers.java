package org.tfgraft.runtime.op;

import java.util.ArrayList;
import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Graph;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** The regularizers of {@code tf.contrib.layers}: functions from weights to a loss. */
public final class Regularizers {
  private Regularizers() {}

  private static void check(Object scale, String end) {
    if (scale instanceof Long || scale instanceof java.math.BigInteger) {
      throw new ValueError("scale cannot be an integer: " + Builtins.str(scale));
    }
    if (scale instanceof Double number && number < 0) {
      throw new ValueError(
          "Setting a scale less than 0 on a regularizer: " + Py.format("%g", number) + end);
    }
  }

  private static boolean isZero(Object scale) {
    return scale instanceof Double number && number == 0;
  }

  private static PyCallable nothing() {
    return (args, keywords) -> null;
  }

  private static Object weights(PyTuple args) {
    return args.get(0);
  }

  private static Tensor scaleOf(Object scale, Object weights) {
    DType type = ((TensorLike) weights).dtype().baseDtype();
    return Conversion.tensor(scale, "scale", type);
  }

  private static Tensor absolute(Object weights) {
    Tensor abs = MathOps.abs(weights, new Options());
    return MathOps.reduce("Sum", abs, new Options());
  }

  public static PyCallable l1(Object scale, Options o) {
    check(scale, "");
    if (isZero(scale)) {
      return nothing();
    }
    return PyFunction.nested(
        "l1_regularizer",
        "l1",
        (args, keywords) -> {
          try (NameScope scope = NameScopes.of(o.get("scope"), "l1_regularizer", weights(args))) {
            Tensor factor = scaleOf(scale, weights(args));
            return Op.of("Mul", factor, absolute(weights(args))).name(scope.name()).tensor();
          }
        });
  }

  public static PyCallable l2(Object scale, Options o) {
    check(scale, ".");
    if (isZero(scale)) {
      return nothing();
    }
    return PyFunction.nested(
        "l2_regularizer",
        "l2",
        (args, keywords) -> {
          try (NameScope scope = NameScopes.of(o.get("scope"), "l2_regularizer", weights(args))) {
            Tensor factor = scaleOf(scale, weights(args));
            Tensor loss = Op.of("L2Loss", weights(args)).tensor();
            return Op.of("Mul", factor, loss).name(scope.name()).tensor();
          }
        });
  }

  public static PyCallable l1L2(Options o) {
    Object first = o.get("scale_l1", 1.0);
    Object second = o.get("scale_l2", 1.0);
    checkOfBoth(first, "scale_l1");
    checkOfBoth(second, "scale_l2");
    String scope = o.string("scope", "l1_l2_regularizer");
    if (isZero(first)) {
      return l2(second, new Options().with("scope", scope));
    }
    if (isZero(second)) {
      return l1(first, new Options().with("scope", scope));
    }
    return sum(
        PyList.of(l1(first, new Options()), l2(second, new Options())),
        new Options().with("scope", scope));
  }

  private static void checkOfBoth(Object scale, String name) {
    if (scale instanceof Long) {
      throw new ValueError(name + " cannot be an integer: " + Builtins.str(scale));
    }
  }

  public static PyCallable sum(Object regularizers, Options o) {
    List<PyCallable> all = new ArrayList<>();
    for (Object regularizer : Py.iterate(regularizers)) {
      if (regularizer != null) {
        all.add((PyCallable) regularizer);
      }
    }
    if (all.isEmpty()) {
      return null;
    }
    return PyFunction.nested(
        "sum_regularizer",
        "sum_reg",
        (args, keywords) -> {
          try (NameScope scope = NameScopes.of(o.get("scope"), "sum_regularizer", weights(args))) {
            PyList<Object> losses = new PyList<>();
            for (PyCallable regularizer : all) {
              Object loss = regularizer.call(weights(args));
              if (loss != null) {
                losses.add(loss);
              }
            }
            return losses.isEmpty()
                ? null
                : MathOps.addN(losses, new Options().with("name", scope.name()));
          }
        });
  }

  /** {@code tf.contrib.layers.apply_regularization}: the penalty of several weights. */
  public static Tensor apply(Object regularizer, Options o) {
    Object given = o.get("weights_list");
    PyList<Object> weights =
        given == null || !Py.truth(given)
            ? Graph.current().getCollection("weights")
            : PyList.from(given);
    if (weights.isEmpty()) {
      throw new ValueError("No weights to regularize.");
    }
    try (NameScope scope = NameScopes.of("get_regularization_penalty", null, weights)) {
      PyList<Object> penalties = new PyList<>();
      for (Object weight : weights) {
        Object penalty = Py.apply(regularizer, PyTuple.of(weight), new PyDict<>());
        penalties.add(penalty == null ? Constants.of(0.0).tensor() : penalty);
      }
      for (Object penalty : penalties) {
        int rank = ((TensorLike) penalty).shape().rankOrUnknown();
        if (rank != 0) {
          throw new ValueError(
              "regularizer must return a scalar Tensor instead of a Tensor with rank "
                  + rank
                  + ".");
        }
      }
      Tensor sum = MathOps.addN(penalties, new Options().with("name", scope.name()));
      Graph.current().addToCollection("regularization_losses", sum);
      return sum;
    }
  }
}
