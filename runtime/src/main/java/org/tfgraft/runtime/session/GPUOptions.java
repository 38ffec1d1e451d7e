package org.tfgraft.runtime.session;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PythonName;

/** TensorFlow's {@code GPUOptions}: how a session uses the memory of GPUs. */
@PythonName("tensorflow.core.protobuf.config_pb2.GPUOptions")
public final class GPUOptions extends ProtoMessage {
  public GPUOptions() {
    field("per_process_gpu_memory_fraction", Kind.REAL);
    field("allocator_type", Kind.TEXT);
    field("deferred_deletion_bytes", Kind.NUMBER);
    field("allow_growth", Kind.FLAG);
    field("visible_device_list", Kind.TEXT);
    field("polling_active_delay_usecs", Kind.NUMBER);
    field("polling_inactive_delay_msecs", Kind.NUMBER);
    field("force_gpu_compatible", Kind.FLAG);
  }

  public GPUOptions(Options options) {
    this();
    fill(options);
  }

  public double perProcessGpuMemoryFraction() {
    return real("per_process_gpu_memory_fraction");
  }

  public void perProcessGpuMemoryFraction(double value) {
    set("per_process_gpu_memory_fraction", value);
  }

  public String allocatorType() {
    return text("allocator_type");
  }

  public void allocatorType(String value) {
    set("allocator_type", value);
  }

  public long deferredDeletionBytes() {
    return number("deferred_deletion_bytes");
  }

  public void deferredDeletionBytes(long value) {
    set("deferred_deletion_bytes", value);
  }

  public boolean allowGrowth() {
    return flag("allow_growth");
  }

  public void allowGrowth(boolean value) {
    set("allow_growth", value);
  }

  public String visibleDeviceList() {
    return text("visible_device_list");
  }

  public void visibleDeviceList(String value) {
    set("visible_device_list", value);
  }

  public long pollingActiveDelayUsecs() {
    return number("polling_active_delay_usecs");
  }

  public void pollingActiveDelayUsecs(long value) {
    set("polling_active_delay_usecs", value);
  }

  public long pollingInactiveDelayMsecs() {
    return number("polling_inactive_delay_msecs");
  }

  public void pollingInactiveDelayMsecs(long value) {
    set("polling_inactive_delay_msecs", value);
  }

  public boolean forceGpuCompatible() {
    return flag("force_gpu_compatible");
  }

  public void forceGpuCompatible(boolean value) {
    set("force_gpu_compatible", value);
  }
}
