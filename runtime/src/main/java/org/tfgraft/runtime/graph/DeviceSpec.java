package org.tfgraft.runtime.graph;

import java.util.Locale;
import java.util.Objects;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** The parts of a device string, any of which may be absent (null); programs may change them. */
@PythonName("tensorflow.python.framework.device_spec.DeviceSpecV1")
public final class DeviceSpec implements PyOperand {
  private String job;
  private Long replica;
  private Long task;
  private String deviceType;
  private Long deviceIndex;

  /** {@code tf.DeviceSpec(job, replica, task, device_type, device_index)}. */
  public DeviceSpec(Options o) {
    job(o.get("job"));
    replica(o.get("replica"));
    task(o.get("task"));
    deviceType(o.get("device_type"));
    deviceIndex(o.get("device_index"));
  }

  /** Reads {@code /job:ps/task:1/gpu:0} and the like. */
  public static DeviceSpec parse(String text) {
    DeviceSpec spec = new DeviceSpec(new Options());
    for (String part : text.split("/")) {
      if (!part.isEmpty()) {
        spec.readPart(part.split(":", -1), text);
      }
    }
    return spec;
  }

  /** {@code DeviceSpec.from_string(spec)}. */
  public static DeviceSpec fromString(Object spec) {
    return parse(spec == null ? "" : (String) spec);
  }

  private void readPart(String[] part, String text) {
    String key = part[0];
    if (part.length == 2 && key.equals("job")) {
      job = part[1];
    } else if (part.length == 2 && key.equals("replica")) {
      replica(part[1]);
    } else if (part.length == 2 && key.equals("task")) {
      task(part[1]);
    } else if (part.length <= 2 && isProcessor(key)) {
      readDevice(key.toUpperCase(Locale.ROOT), part.length == 2 ? part[1] : "*", text);
    } else if (part.length == 3 && key.equals("device")) {
      readDevice(part[1], part[2], text);
    } else if (!key.isEmpty()) {
      throw new ValueError("Unknown attribute: '" + key + "' in '" + text + "'");
    }
  }

  private static boolean isProcessor(String key) {
    return key.equalsIgnoreCase("GPU") || key.equalsIgnoreCase("CPU");
  }

  private void readDevice(String type, String index, String text) {
    if (deviceType != null) {
      throw new ValueError("Cannot specify multiple device types: " + text);
    }
    deviceType(type);
    deviceIndex(index.equals("*") ? null : index);
  }

  private static Long number(Object value) {
    return value == null ? null : (Long) ((Number) Builtins.int_(value)).longValue();
  }

  private static String text(Object value) {
    return value == null ? null : Builtins.str(value);
  }

  public String job() {
    return job;
  }

  public void job(Object value) {
    job = text(value);
  }

  public Long replica() {
    return replica;
  }

  public void replica(Object value) {
    replica = number(value);
  }

  public Long task() {
    return task;
  }

  public void task(Object value) {
    task = number(value);
  }

  public String deviceType() {
    return deviceType;
  }

  public void deviceType(Object value) {
    String type = text(value);
    boolean lower = "cpu".equals(type) || "gpu".equals(type);
    deviceType = lower ? type.toUpperCase(Locale.ROOT) : type;
  }

  public Long deviceIndex() {
    return deviceIndex;
  }

  public void deviceIndex(Object value) {
    deviceIndex = number(value);
  }

  private Options parts() {
    return new Options()
        .with("job", job)
        .with("replica", replica)
        .with("task", task)
        .with("device_type", deviceType)
        .with("device_index", deviceIndex);
  }

  /** Another spec, with some parts changed. */
  public DeviceSpec replace(PyDict<String, Object> changes) {
    PyDict<String, Object> keywords = parts().toKeywords();
    keywords.update(changes);
    return new DeviceSpec(Options.of(keywords));
  }

  /** This spec overridden by what the other one says. */
  public DeviceSpec makeMergedSpec(DeviceSpec other) {
    DeviceSpec merged = new DeviceSpec(parts());
    merged.mergeFrom(other);
    return merged;
  }

  /** Takes over what the other spec says. */
  public void mergeFrom(DeviceSpec other) {
    job = other.job != null ? other.job : job;
    replica = other.replica != null ? other.replica : replica;
    task = other.task != null ? other.task : task;
    deviceType = other.deviceType != null ? other.deviceType : deviceType;
    deviceIndex = other.deviceIndex != null ? other.deviceIndex : deviceIndex;
  }

  /** Becomes what the text says. */
  public DeviceSpec parseFromString(Object spec) {
    DeviceSpec read = fromString(spec);
    job = read.job;
    replica = read.replica;
    task = read.task;
    deviceType = read.deviceType;
    deviceIndex = read.deviceIndex;
    return this;
  }

  /** The normal form: {@code /job:ps/device:GPU:1}. */
  public String string() {
    StringBuilder text = new StringBuilder();
    append(text, "/job:", job);
    append(text, "/replica:", replica);
    append(text, "/task:", task);
    if (deviceType != null) {
      append(text, "/device:", deviceType);
      append(text, ":", deviceIndex == null ? "*" : deviceIndex);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String key, Object value) {
    if (value != null) {
      text.append(key).append(value);
    }
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    return switch (operator) {
      case EQ -> equals(other);
      case NE -> !equals(other);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeviceSpec spec && string().equals(spec.string());
  }

  @Override
  public int hashCode() {
    return Objects.hash(string());
  }

  @Override
  public long pyHash() {
    return hashCode();
  }
}
