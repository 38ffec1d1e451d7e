package org.tfgraft.runtime.train;

import java.util.Set;
import java.util.function.Predicate;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DeviceFunction;
import org.tfgraft.runtime.graph.DeviceSpec;
import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/**
 * The device function of {@code tf.train.replica_device_setter}: variables go to the parameter
 * servers in turn, or as a strategy says, everything else to the worker.
 */
public final class ReplicaDevices implements DeviceFunction {
  private static final Set<String> VARIABLES =
      Set.of(
          "Variable",
          "VariableV2",
          "AutoReloadVariable",
          "MutableHashTable",
          "MutableHashTableV2",
          "MutableHashTableOfTensors",
          "MutableHashTableOfTensorsV2",
          "MutableDenseHashTable",
          "MutableDenseHashTableV2",
          "VarHandleOp",
          "BoostedTreesEnsembleResourceHandleOp",
          "BoostedTreesQuantileStreamResourceHandleOp",
          "ResourceConditionalAccumulator",
          "DecisionTreeResource");

  private final String psDevice;
  private final String workerDevice;
  private final boolean merge;
  private final Predicate<String> placed;
  private final PyCallable strategy;

  private ReplicaDevices(Options o, PyCallable strategy) {
    psDevice = o.string("ps_device", "/job:ps");
    workerDevice = o.string("worker_device", "/job:worker");
    merge = o.flag("merge_devices", true);
    Object operations = o.get("ps_ops");
    placed =
        operations == null ? VARIABLES::contains : type -> Py.truth(Py.contains(operations, type));
    this.strategy = strategy;
  }

  /** The function for {@code tf.device}; null if there are no parameter servers. */
  public static PyCallable of(Options o) {
    long tasks = tasks(o);
    if (tasks == 0) {
      return null;
    }
    Object given = o.get("ps_strategy");
    if (given != null && !(given instanceof PyCallable)) {
      throw new TypeError("ps_strategy must be callable");
    }
    PyCallable strategy = given == null ? new RoundRobin(tasks) : (PyCallable) given;
    return new ReplicaDevices(o, strategy);
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    return device((Operation) args.get(0));
  }

  @Override
  public String shown() {
    return "_ReplicaDeviceChooser.device_function<tensorflow/python/training/device_setter.py, 99>";
  }

  private static long tasks(Options o) {
    if (o.get("cluster") == null) {
      return ((Number) Builtins.int_(o.get("ps_tasks", 0L))).longValue();
    }
    Object cluster = o.get("cluster");
    PyDict<String, Object> jobs =
        (cluster instanceof ClusterSpec spec ? spec : new ClusterSpec(cluster)).asDict();
    Object tasks = jobs.get(DeviceSpec.parse(o.string("ps_device", "/job:ps")).job());
    return tasks == null ? 0 : Builtins.len(tasks);
  }

  private String device(Operation operation) {
    if (!merge && !operation.device().isEmpty()) {
      return operation.device();
    }
    DeviceSpec current = DeviceSpec.parse(operation.device());
    boolean onServer = psDevice != null && !psDevice.isEmpty() && placed.test(operation.type());
    DeviceSpec chosen = DeviceSpec.fromString(onServer ? psDevice : workerDevice);
    boolean sameJob = current.job() == null || current.job().equals(chosen.job());
    if (onServer && chosen.job() != null && sameJob) {
      chosen.task(strategy.call(operation));
    }
    return chosen.makeMergedSpec(current).string();
  }

  /** Every server in turn. */
  private static final class RoundRobin implements PyCallable {
    private final long tasks;
    private long next;

    RoundRobin(long tasks) {
      this.tasks = tasks;
    }

    @Override
    public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
      long task = next;
      next = (next + 1) % tasks;
      return task;
    }
  }
}
