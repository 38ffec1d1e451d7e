package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;
import org.tfgraft.runtime.session.VariableState;

/** The update rules of optimizers. */
final class TrainingKernels {
  private TrainingKernels() {}

  static Kernel find(String type) {
    boolean resource = type.startsWith("Resource");
    Kernel rule = rule(resource ? type.substring("Resource".length()) : type);
    if (rule == null) {
      return null;
    }
    return call -> {
      rule.run(call);
      return resource ? null : call.raw(0);
    };
  }

  private static Kernel rule(String type) {
    return switch (type) {
      case "ApplyGradientDescent" -> TrainingKernels::gradientDescent;
      case "ApplyMomentum" -> TrainingKernels::momentum;
      case "ApplyAdam" -> TrainingKernels::adam;
      case "ApplyAdagrad", "ApplyAdagradV2" -> TrainingKernels::adagrad;
      case "ApplyRMSProp" -> TrainingKernels::rmsProp;
      case "ApplyAdadelta" -> TrainingKernels::adadelta;
      case "ApplyFtrl" -> TrainingKernels::ftrl;
      default -> null;
    };
  }

  /** Computes the new elements of the variables from the old ones, in place. */
  @FunctionalInterface
  private interface Step {
    void update(double[] state, double gradient);
  }

  /** Steps all elements of the first {@code count} inputs, which are variables. */
  private static Object each(Call call, int count, NdArray gradient, Step step) {
    NdArray[] values = new NdArray[count];
    for (int v = 0; v < count; v++) {
      values[v] = call.variable(v).require().copy();
      if (!Arrays.equals(values[v].dims(), gradient.dims())) {
        throw KernelError.invalid(
            "var and grad do not have the same shape"
                + Broadcasting.text(values[v].dims())
                + " "
                + Broadcasting.text(gradient.dims()));
      }
    }
    double[] state = new double[count];
    for (int i = 0; i < gradient.size(); i++) {
      for (int v = 0; v < count; v++) {
        state[v] = values[v].getDouble(i);
      }
      step.update(state, gradient.getDouble(i));
      for (int v = 0; v < count; v++) {
        values[v].setDouble(i, state[v]);
      }
    }
    for (int v = 0; v < count; v++) {
      VariableState variable = call.variable(v);
      variable.assign(values[v]);
    }
    return null;
  }

  private static double number(Call call, int index) {
    return call.in(index).getDouble(0);
  }

  private static Object gradientDescent(Call call) {
    double rate = number(call, 1);
    return each(call, 1, call.in(2), (s, g) -> s[0] -= rate * g);
  }

  private static Object momentum(Call call) {
    double rate = number(call, 2);
    double momentum = number(call, 4);
    boolean nesterov = call.flag("use_nesterov");
    return each(
        call,
        2,
        call.in(3),
        (s, g) -> {
          s[1] = s[1] * momentum + g;
          s[0] -= nesterov ? g * rate + s[1] * momentum * rate : s[1] * rate;
        });
  }

  private static Object adam(Call call) {
    double beta1 = number(call, 6);
    double beta2 = number(call, 7);
    double epsilon = number(call, 8);
    double rate = number(call, 5) * Math.sqrt(1 - number(call, 4)) / (1 - number(call, 3));
    boolean nesterov = call.flag("use_nesterov");
    return each(
        call,
        3,
        call.in(9),
        (s, g) -> {
          s[1] += (g - s[1]) * (1 - beta1);
          s[2] += (g * g - s[2]) * (1 - beta2);
          double step = nesterov ? g * (1 - beta1) + beta1 * s[1] : s[1];
          s[0] -= step * rate / (Math.sqrt(s[2]) + epsilon);
        });
  }

  private static Object adagrad(Call call) {
    double rate = number(call, 2);
    boolean second = call.operation().type().endsWith("V2");
    double epsilon = second ? number(call, 3) : 0;
    boolean slots = !call.has("update_slots") || call.flag("update_slots");
    return each(
        call,
        2,
        call.in(second ? 4 : 3),
        (s, g) -> {
          s[1] += slots ? g * g : 0;
          s[0] -= g * rate / (Math.sqrt(s[1]) + epsilon);
        });
  }

  private static Object rmsProp(Call call) {
    double rate = number(call, 3);
    double decay = number(call, 4);
    double momentum = number(call, 5);
    double epsilon = number(call, 6);
    return each(
        call,
        3,
        call.in(7),
        (s, g) -> {
          s[1] += (g * g - s[1]) * (1 - decay);
          s[2] = s[2] * momentum + g * rate / Math.sqrt(s[1] + epsilon);
          s[0] -= s[2];
        });
  }

  private static Object adadelta(Call call) {
    double rate = number(call, 3);
    double decay = number(call, 4);
    double epsilon = number(call, 5);
    return each(
        call,
        3,
        call.in(6),
        (s, g) -> {
          s[1] = s[1] * decay + g * g * (1 - decay);
          double update = Math.sqrt(s[2] + epsilon) / Math.sqrt(s[1] + epsilon) * g;
          s[2] = s[2] * decay + update * update * (1 - decay);
          s[0] -= update * rate;
        });
  }

  private static Object ftrl(Call call) {
    double rate = number(call, 4);
    double l1 = number(call, 5);
    double l2 = number(call, 6);
    double power = number(call, 7);
    return each(
        call,
        3,
        call.in(3),
        (s, g) -> {
          double accumulated = s[1] + g * g;
          s[2] += g - (Math.pow(accumulated, -power) - Math.pow(s[1], -power)) / rate * s[0];
          double quadratic = Math.pow(accumulated, -power) / rate + 2 * l2;
          double linear = Math.max(-l1, Math.min(l1, s[2])) - s[2];
          s[0] = Math.abs(s[2]) > l1 ? linear / quadratic : 0;
          s[1] = accumulated;
        });
  }
}
