package org.tfgraft.runtime.op;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.ValueError;

/** Activations that are more than one operation, and losses of single elements. */
@SuppressWarnings("try") // scopes are opened for their effect
public final class Activations {
  private Activations() {}

  /**
   * {@code tf.nn.swish}, whose gradient is its own: its result is an identity beside its input. One
   * more is left over from the search for variables on the way from input to result.
   */
  public static Tensor swish(Object features) {
    Tensor x = Conversion.tensor(features, null);
    Tensor result = x.mul(Op.of("Sigmoid", x).tensor());
    Op.of("Identity", result).tensor();
    return Op.of("IdentityN", (Object) PyList.of(result, x)).tensors().get(0);
  }

  public static Tensor crelu(Object features, Options o) {
    try (NameScope scope = NameScopes.of(o, "CRelu", features)) {
      Tensor x = Conversion.tensor(features, "features");
      Options name = new Options().with("name", scope.name());
      Tensor both = ArrayOps.concat(PyList.of(x, x.neg()), o.get("axis", -1L), name);
      return Op.of("Relu", both).tensor();
    }
  }

  public static Tensor reluLayer(Object input, Object matrix, Object offsets, Options o) {
    try (NameScope scope = NameScopes.of(o, "relu_layer", input, matrix, offsets)) {
      Tensor x = Conversion.tensor(input, "x");
      Tensor weights = Conversion.tensor(matrix, "weights");
      Tensor biases = Conversion.tensor(offsets, "biases");
      Tensor product = MathOps.matmul(x, weights, new Options());
      Tensor sum = NnOps.biasAdd(product, biases, new Options());
      return Op.of("Relu", sum).name(scope.name()).tensor();
    }
  }

  public static Tensor weightedCrossEntropy(Options o) {
    Object given = o.orElse("labels", o.get("targets"));
    try (NameScope scope = NameScopes.of(o, "logistic_loss", o.get("logits"), given)) {
      Tensor logits = Conversion.tensor(o.get("logits"), "logits");
      Tensor labels = Conversion.tensor(given, "labels");
      checkSameShape("logits and labels", labels, logits, logits, labels);
      Object less = Py.sub(o.get("pos_weight"), 1L);
      Tensor logWeight = ((Tensor) Py.mul(less, labels)).radd(1L);
      Tensor first = labels.rsub(1L).mul(logits);
      Tensor exponent = Op.of("Exp", MathOps.abs(logits, new Options()).neg()).tensor();
      Tensor log = Op.of("Log1p", exponent).tensor();
      Tensor second = logWeight.mul(log.add(Op.of("Relu", logits.neg()).tensor()));
      return Op.of("Add", first, second).name(scope.name()).tensor();
    }
  }

  private static void checkSameShape(String what, Tensor a, Tensor b, Tensor first, Tensor second) {
    try {
      a.shape().mergeWith(b.shape());
    } catch (ValueError error) {
      throw new ValueError(
          "%s must have the same shape (%s vs %s)".formatted(what, first.shape(), second.shape()));
    }
  }

  public static Tensor logPoissonLoss(Object expected, Object input, Options o) {
    try (NameScope scope = NameScopes.of(o, "log_poisson_loss", input, expected)) {
      Tensor log = Conversion.tensor(input, "log_input");
      Tensor targets = Conversion.tensor(expected, "targets");
      checkSameShape("log_input and targets", targets, log, log, targets);
      Tensor exponent = Op.of("Exp", log).tensor();
      Tensor result = exponent.sub(log.mul(targets));
      return o.flag("compute_full_loss") ? result.add(stirling(targets)) : result;
    }
  }

  /** The rest of the loss, which no prediction changes, by Stirling's approximation. */
  private static Tensor stirling(Tensor targets) {
    Tensor half = Constants.of(0.5).dtype(targets.dtype()).tensor();
    Tensor twoPi = Constants.of(2 * Math.PI).dtype(targets.dtype()).tensor();
    Tensor first = targets.mul(Op.of("Log", targets).tensor()).sub(targets);
    Tensor second = half.mul(Op.of("Log", twoPi.mul(targets)).tensor());
    Tensor approximation = first.add(second);
    Options type = new Options().with("dtype", targets.dtype());
    Tensor zeros = FilledOps.zerosLike(targets, type);
    Tensor ones = FilledOps.onesLike(targets, type);
    Tensor small = Op.of("LogicalAnd", targets.ge(zeros), targets.le(ones)).tensor();
    return Op.of("Select", small, zeros, approximation).tensor();
  }
}
