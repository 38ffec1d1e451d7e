package org.tfgraft.runtime.python.library;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PyType;

/** Python's {@code datetime.datetime} without time zone. */
public final class DateTime extends Date {
  private static final PyType TYPE =
      PyType.named("datetime", "datetime", DateTime.class, Date.TYPE);

  DateTime(LocalDateTime time) {
    super(time.truncatedTo(ChronoUnit.MICROS));
  }

  @Override
  DateTime of(LocalDateTime other) {
    return new DateTime(other);
  }

  @Override
  boolean wholeDays() {
    return false;
  }

  @Override
  public PyType pythonType() {
    return TYPE;
  }

  public long hour() {
    return time().getHour();
  }

  public long minute() {
    return time().getMinute();
  }

  public long second() {
    return time().getSecond();
  }

  public long microsecond() {
    return time().getNano() / 1000;
  }

  public Date date() {
    return new Date(time().truncatedTo(ChronoUnit.DAYS));
  }

  public double timestamp() {
    return time().atZone(ZoneId.systemDefault()).toEpochSecond() + microsecond() / 1e6;
  }

  @Override
  public DateTime replace(PyTuple args, PyDict<String, Object> keywords) {
    return (DateTime) super.replace(args, keywords);
  }

  @Override
  public String isoformat() {
    return isoformat("T");
  }

  public String isoformat(String separator) {
    String fraction = microsecond() == 0 ? "" : ".%f";
    return super.isoformat() + separator + TimeText.format(time(), "%H:%M:%S" + fraction);
  }

  @Override
  public String pyStr() {
    return isoformat(" ");
  }

  @Override
  public String pyRepr() {
    String fields = dateFields() + ", " + hour() + ", " + minute();
    if (second() != 0 || microsecond() != 0) {
      fields += ", " + second();
    }
    return "datetime.datetime(" + fields + (microsecond() == 0 ? ")" : ", " + microsecond() + ")");
  }
}
