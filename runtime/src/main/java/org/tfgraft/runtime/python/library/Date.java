package org.tfgraft.runtime.python.library;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code datetime.date}: a time of which only the day counts. */
public class Date implements PyOperand {
  static final PyType TYPE = PyType.named("datetime", "date", Date.class);

  private final LocalDateTime time;

  Date(LocalDateTime time) {
    this.time = time;
  }

  final LocalDateTime time() {
    return time;
  }

  /** One of the same class. */
  Date of(LocalDateTime other) {
    return new Date(other.truncatedTo(ChronoUnit.DAYS));
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public long year() {
    return time.getYear();
  }

  public long month() {
    return time.getMonthValue();
  }

  public long day() {
    return time.getDayOfMonth();
  }

  public long weekday() {
    return time.getDayOfWeek().getValue() - 1;
  }

  public long isoweekday() {
    return time.getDayOfWeek().getValue();
  }

  public PyTuple isocalendar() {
    return PyTuple.of(
        (long) time.get(WeekFields.ISO.weekBasedYear()),
        (long) time.get(WeekFields.ISO.weekOfWeekBasedYear()),
        isoweekday());
  }

  public long toordinal() {
    return time.toLocalDate().toEpochDay() + 719_163;
  }

  public Object timetuple() {
    return PyTime.struct(time);
  }

  public String strftime(String format) {
    return TimeText.format(time, format);
  }

  public String ctime() {
    return TimeText.format(time, "%c");
  }

  public String isoformat() {
    return TimeText.format(time, "%Y-%m-%d");
  }

  /** The same with other fields. */
  public Date replace(PyTuple args, PyDict<String, Object> keywords) {
    LocalDateTime changed = time;
    PyDict<String, Object> fields = PyDatetime.named(args, keywords);
    for (Object name : fields) {
      int value = (int) Py.asLong(fields.get(name));
      changed =
          switch (Builtins.str(name)) {
            case "year" -> changed.withYear(value);
            case "month" -> changed.withMonth(value);
            case "day" -> changed.withDayOfMonth(value);
            case "hour" -> changed.withHour(value);
            case "minute" -> changed.withMinute(value);
            case "second" -> changed.withSecond(value);
            default -> changed.withNano(value * 1000);
          };
    }
    return of(changed);
  }

  boolean wholeDays() {
    return true;
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    if (other instanceof Date that && that.pythonType() == pythonType()) {
      return among(operator, that);
    } else if (other instanceof TimeDelta delta
        && (operator == Operator.ADD || operator == Operator.SUB)) {
      long micros = wholeDays() ? delta.days() * 86_400_000_000L : delta.micros();
      return of(time.plus(operator == Operator.ADD ? micros : -micros, ChronoUnit.MICROS));
    }
    return PyNotImplemented.VALUE;
  }

  private Object among(Operator operator, Date other) {
    long micros = ChronoUnit.MICROS.between(other.time, time);
    if (operator.isComparison()) {
      return Py.operate(operator, micros, 0L);
    }
    return operator == Operator.SUB ? new TimeDelta(micros) : PyNotImplemented.VALUE;
  }

  @Override
  public Object pyReflected(Operator operator, Object other) {
    return operator == Operator.ADD ? pyOperate(operator, other) : PyNotImplemented.VALUE;
  }

  @Override
  public long pyHash() {
    return hashCode();
  }

  @Override
  public Object pyKey() {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Date that
        && that.pythonType() == pythonType()
        && that.time.equals(time);
  }

  @Override
  public int hashCode() {
    return time.hashCode();
  }

  @Override
  public String pyStr() {
    return isoformat();
  }

  @Override
  public String pyRepr() {
    return "datetime.date(" + dateFields() + ")";
  }

  final String dateFields() {
    return year() + ", " + month() + ", " + day();
  }
}
