package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyType;
import org.tfgraft.runtime.python.UnaryOperator;

/** Python's {@code datetime.timedelta}: a number of microseconds. */
public final class TimeDelta implements PyOperand {
  private static final PyType TYPE = PyType.named("datetime", "timedelta", TimeDelta.class);
  private static final long SECOND = 1_000_000;
  private static final long DAY = 24 * 3600 * SECOND;

  private final long micros;

  TimeDelta(long micros) {
    this.micros = micros;
  }

  long micros() {
    return micros;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public long days() {
    return Math.floorDiv(micros, DAY);
  }

  public long seconds() {
    return Math.floorMod(micros, DAY) / SECOND;
  }

  public long microseconds() {
    return Math.floorMod(micros, SECOND);
  }

  public double totalSeconds() {
    return (double) micros / SECOND;
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    if (other instanceof TimeDelta delta) {
      return among(operator, delta);
    } else if (!Builtins.isinstance(other, PyType.INT) && !(other instanceof Double)) {
      return PyNotImplemented.VALUE;
    }
    double factor = Py.asDouble(other);
    return switch (operator) {
      case MUL -> new TimeDelta(rounded(micros * factor));
      case TRUEDIV, DIV -> new TimeDelta(rounded(micros / factor));
      case FLOORDIV -> new TimeDelta(Math.floorDiv(micros, Py.asLong(other)));
      default -> PyNotImplemented.VALUE;
    };
  }

  private Object among(Operator operator, TimeDelta other) {
    if (operator.isComparison()) {
      return Py.operate(operator, micros, other.micros);
    }
    return switch (operator) {
      case ADD -> new TimeDelta(micros + other.micros);
      case SUB -> new TimeDelta(micros - other.micros);
      case TRUEDIV -> (double) micros / other.micros;
      case FLOORDIV -> Math.floorDiv(micros, other.micros);
      case MOD -> new TimeDelta(Math.floorMod(micros, other.micros));
      default -> PyNotImplemented.VALUE;
    };
  }

  static long rounded(double value) {
    return (long) Math.rint(value);
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return operator == Operator.MUL ? pyOperate(operator, other) : PyNotImplemented.VALUE;
  }

  @Override
  public Object pyUnary(UnaryOperator operator) {
    return switch (operator.method()) {
      case "__neg__" -> new TimeDelta(-micros);
      case "__abs__" -> new TimeDelta(Math.abs(micros));
      case "__pos__" -> this;
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public boolean pyTruth() {
    return micros != 0;
  }

  @Override
  public long pyHash() {
    return Long.hashCode(micros);
  }

  @Override
  public Object pyKey() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimeDelta that && that.micros == micros;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(micros);
  }

  @Override
  public String pyStr() {
    long days = days();
    long seconds = seconds();
    String time =
        "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
            + (microseconds() == 0 ? "" : ".%06d".formatted(microseconds()));
    return days == 0 ? time : days + (Math.abs(days) == 1 ? " day, " : " days, ") + time;
  }

  @Override
  public String pyRepr() {
    StringBuilder parts = new StringBuilder();
    part(parts, "days", days());
    part(parts, "seconds", seconds());
    part(parts, "microseconds", microseconds());
    return "datetime.timedelta(" + (parts.isEmpty() ? "0" : parts) + ")";
  }

  private static void part(StringBuilder parts, String name, long value) {
    if (value != 0) {
      parts.append(parts.isEmpty() ? "" : ", ").append(name).append('=').append(value);
    }
  }
}
