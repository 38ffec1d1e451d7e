package org.tfgraft.runtime.python;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.tfgraft.runtime.api.Arg;

/**
 * {@code min}, {@code max}, {@code sum}, {@code any}, {@code all} and three-argument {@code pow}.
 */
final class Aggregates {
  private Aggregates() {}

  static Object extreme(String function, Operator better, Iterable<?> items, Arg... options) {
    Object[] arguments = new Object[options.length + 1];
    arguments[0] = items;
    System.arraycopy(options, 0, arguments, 1, options.length);
    return extreme(function, better, arguments);
  }

  static Object extreme(String function, Operator better, Object... arguments) {
    List<Object> values = new ArrayList<>();
    Object key = null;
    Arg otherwise = null;
    for (Object argument : arguments == null ? new Object[] {null} : Calls.arguments(arguments)) {
      if (!(argument instanceof Arg option)) {
        values.add(argument);
      } else if (option.name().equals("key")) {
        key = option.value();
      } else if (option.name().equals("default")) {
        otherwise = option;
      } else {
        throw new TypeError(
            "'" + option.name() + "' is an invalid keyword argument for " + function + "()");
      }
    }
    if (values.isEmpty()) {
      throw new TypeError(function + " expected 1 arguments, got 0");
    }
    Iterator<Object> items = values.size() == 1 ? Iteration.over(values.get(0)) : values.iterator();
    if (!items.hasNext()) {
      if (otherwise == null) {
        throw new ValueError(function + "() arg is an empty sequence");
      }
      return otherwise.value();
    }
    return best(items, key, better);
  }

  private static Object best(Iterator<Object> items, Object key, Operator better) {
    Object best = items.next();
    Object bestKey = key == null ? best : Py.call(key, best);
    while (items.hasNext()) {
      Object item = items.next();
      Object itemKey = key == null ? item : Py.call(key, item);
      if (Truth.of(Comparison.compare(better, itemKey, bestKey))) {
        best = item;
        bestKey = itemKey;
      }
    }
    return best;
  }

  static Object sum(Object iterable, Object start) {
    if (start instanceof String) {
      throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    Object total = start;
    for (Iterator<Object> i = Iteration.over(iterable); i.hasNext(); ) {
      total = Operators.apply(Operator.ADD, total, i.next());
    }
    return total;
  }

  static boolean any(Object iterable) {
    for (Iterator<Object> i = Iteration.over(iterable); i.hasNext(); ) {
      if (Truth.of(i.next())) {
        return true;
      }
    }
    return false;
  }

  static boolean all(Object iterable) {
    for (Iterator<Object> i = Iteration.over(iterable); i.hasNext(); ) {
      if (!Truth.of(i.next())) {
        return false;
      }
    }
    return true;
  }

  static Object pow(Object base, Object exponent, Object modulus) {
    if (modulus == null) {
      return Operators.apply(Operator.POW, base, exponent);
    }
    if (!Numbers.isIntegral(base)
        || !Numbers.isIntegral(exponent)
        || !Numbers.isIntegral(modulus)) {
      throw noModularPower(base, exponent, modulus);
    }
    BigInteger power = Numbers.big(exponent);
    BigInteger divisor = Numbers.big(modulus);
    if (divisor.signum() == 0) {
      throw new ValueError("pow() 3rd argument cannot be 0");
    }
    if (power.signum() < 0) {
      throw new ValueError("pow() 2nd argument cannot be negative when 3rd argument specified");
    }
    BigInteger result = Numbers.big(base).modPow(power, divisor.abs());
    return Numbers.normal(
        divisor.signum() < 0 && result.signum() != 0 ? result.add(divisor) : result);
  }

  private static TypeError noModularPower(Object base, Object exponent, Object modulus) {
    boolean numbers =
        Numbers.isNumber(base) && Numbers.isNumber(exponent) && Numbers.isNumber(modulus);
    return new TypeError(
        numbers
            ? "pow() 3rd argument not allowed unless all arguments are integers"
            : "unsupported operand type(s) for pow(): '%s', '%s', '%s'"
                .formatted(
                    PyType.of(base).nameInMessages(),
                    PyType.of(exponent).nameInMessages(),
                    PyType.of(modulus).nameInMessages()));
  }
}
