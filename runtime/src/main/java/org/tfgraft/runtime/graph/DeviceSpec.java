package org.tfgraft.runtime.graph;

import java.util.Locale;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.ValueError;

/** The parts of a device string, any of which may be absent (null). */
@PythonName("tensorflow.python.framework.device_spec.DeviceSpecV1")
public record DeviceSpec(String job, Long replica, Long task, String deviceType, Long deviceIndex)
    implements PyObject {
  public static final DeviceSpec NONE = new DeviceSpec(null, null, null, null, null);

  public DeviceSpec {
    if ("cpu".equals(deviceType) || "gpu".equals(deviceType)) {
      deviceType = deviceType.toUpperCase(Locale.ROOT);
    }
  }

  /** Reads {@code /job:ps/task:1/gpu:0} and the like. */
  public static DeviceSpec parse(String text) {
    DeviceSpec spec = NONE;
    for (String part : text.split("/")) {
      if (!part.isEmpty()) {
        spec = spec.withPart(part.split(":", -1), text);
      }
    }
    return spec;
  }

  private DeviceSpec withPart(String[] part, String text) {
    String key = part[0];
    if (part.length == 2 && key.equals("job")) {
      return new DeviceSpec(part[1], replica, task, deviceType, deviceIndex);
    }
    if (part.length == 2 && key.equals("replica")) {
      return new DeviceSpec(job, Long.valueOf(part[1]), task, deviceType, deviceIndex);
    }
    if (part.length == 2 && key.equals("task")) {
      return new DeviceSpec(job, replica, Long.valueOf(part[1]), deviceType, deviceIndex);
    }
    String upper = key.toUpperCase(Locale.ROOT);
    if (part.length <= 2 && (upper.equals("GPU") || upper.equals("CPU"))) {
      return withDevice(upper, part.length == 2 ? part[1] : "*", text);
    }
    if (part.length == 3 && key.equals("device")) {
      return withDevice(part[1], part[2], text);
    }
    if (key.isEmpty()) {
      return this;
    }
    throw new ValueError("Unknown attribute: '" + key + "' in '" + text + "'");
  }

  private DeviceSpec withDevice(String type, String index, String text) {
    if (deviceType != null) {
      throw new ValueError("Cannot specify multiple device types: " + text);
    }
    return new DeviceSpec(job, replica, task, type, index.equals("*") ? null : parseIndex(index));
  }

  private static Long parseIndex(String text) {
    try {
      return Long.valueOf(text.trim());
    } catch (NumberFormatException e) {
      throw new ValueError("invalid literal for int() with base 10: '" + text + "'");
    }
  }

  /** This spec overridden by what the inner one says. */
  public DeviceSpec mergedWith(DeviceSpec inner) {
    return new DeviceSpec(
        inner.job != null ? inner.job : job,
        inner.replica != null ? inner.replica : replica,
        inner.task != null ? inner.task : task,
        inner.deviceType != null ? inner.deviceType : deviceType,
        inner.deviceIndex != null ? inner.deviceIndex : deviceIndex);
  }

  /** The normal form: {@code /job:ps/device:GPU:1}. */
  public String string() {
    StringBuilder text = new StringBuilder();
    if (job != null) {
      text.append("/job:").append(job);
    }
    if (replica != null) {
      text.append("/replica:").append(replica);
    }
    if (task != null) {
      text.append("/task:").append(task);
    }
    if (deviceType != null) {
      Object index = deviceIndex == null ? "*" : deviceIndex;
      text.append("/device:").append(deviceType).append(':').append(index);
    }
    return text.toString();
  }
}
