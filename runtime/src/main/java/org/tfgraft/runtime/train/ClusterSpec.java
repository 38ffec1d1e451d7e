package org.tfgraft.runtime.train;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tfgraft.runtime.proto.Proto;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.Operator;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyNotImplemented;
import org.tfgraft.runtime.python.PyOperand;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** TensorFlow's {@code tf.train.ClusterSpec}: the jobs of a cluster and where their tasks run. */
@PythonName("tensorflow.python.training.server_lib.ClusterSpec")
public final class ClusterSpec implements PyOperand {
  private final PyDict<String, PyDict<Object, Object>> jobs = new PyDict<>();
  private final Proto definition;

  public ClusterSpec(Object cluster) {
    if (cluster instanceof PyDict<?, ?> given) {
      given.forEach((job, tasks) -> jobs.put((String) job, tasks((String) job, tasks)));
      definition = define();
    } else if (cluster instanceof ClusterSpec other) {
      definition = other.definition.copy();
      read();
    } else if (cluster instanceof Proto proto && proto.type().name().equals("ClusterDef")) {
      definition = proto;
      read();
    } else {
      throw new TypeError(
          "`cluster` must be a dictionary mapping one or more job names to lists of network"
              + " addresses, or a `ClusterDef` protocol buffer");
    }
  }

  private static PyDict<Object, Object> tasks(String job, Object tasks) {
    PyDict<Object, Object> numbered = new PyDict<>();
    if (tasks instanceof PyDict<?, ?> dict) {
      numbered.putAll(dict);
    } else if (tasks instanceof List<?> list && !(tasks instanceof PyBytes)) {
      list.forEach(task -> numbered.put((long) numbered.size(), task));
    } else {
      throw new TypeError(
          "The tasks for job "
              + Builtins.repr(job)
              + " must be a list or a dictionary from integers to strings.");
    }
    return numbered;
  }

  private Proto define() {
    Proto cluster = Proto.of("ClusterDef");
    new TreeMap<>(jobs)
        .forEach(
            (name, tasks) -> {
              Proto job = cluster.list("job").addMessage().set("name", name);
              for (Object index : Builtins.sorted(tasks.keySet())) {
                Object address = tasks.get(index);
                if (!(address instanceof String || address instanceof PyBytes)) {
                  throw new TypeError(
                      "Task address " + Builtins.str(address) + " must be bytes or unicode");
                }
                job.map("tasks").put(index, address);
              }
            });
    return cluster;
  }

  private void read() {
    for (Proto job : definition.list("job").messages()) {
      PyDict<Object, Object> tasks = new PyDict<>();
      job.map("tasks").sorted().forEach(tasks::put);
      jobs.put(job.text("name"), tasks);
    }
  }

  private PyDict<Object, Object> job(Object name) {
    PyDict<Object, Object> tasks = jobs.get(name);
    if (tasks == null) {
      throw new ValueError("No such job in cluster: " + Builtins.repr(name));
    }
    return tasks;
  }

  public PyDict<String, Object> asDict() {
    PyDict<String, Object> dict = new PyDict<>();
    for (String name : jobs.keyList()) {
      PyList<Object> indices = taskIndices(name);
      long last = indices.isEmpty() ? -1 : (Long) indices.get(-1L);
      boolean dense = !indices.isEmpty() && last + 1 == indices.size();
      PyDict<Object, Object> sparse = new PyDict<>();
      indices.forEach(index -> sparse.put(index, job(name).get(index)));
      dict.put(name, dense ? jobTasks(name) : sparse);
    }
    return dict;
  }

  public Proto asClusterDef() {
    return definition;
  }

  public PyList<String> jobs() {
    return jobs.keyList();
  }

  public long numTasks(Object jobName) {
    return job(jobName).size();
  }

  public PyList<Object> taskIndices(Object jobName) {
    return Builtins.sorted(job(jobName).keyList());
  }

  public Object taskAddress(Object jobName, Object taskIndex) {
    PyDict<Object, Object> tasks = job(jobName);
    if (!tasks.containsKey(taskIndex)) {
      throw new ValueError(
          "No task with index %s in job %s"
              .formatted(Builtins.repr(taskIndex), Builtins.repr(jobName)));
    }
    return tasks.get(taskIndex);
  }

  public PyList<Object> jobTasks(Object jobName) {
    PyList<Object> addresses = new PyList<>();
    PyList<Object> indices = taskIndices(jobName);
    long last = (Long) indices.get(-1L);
    for (long i = 0; i <= last; i++) {
      addresses.add(job(jobName).get(i));
    }
    return addresses;
  }

  @Override
  public boolean pyTruth() {
    return !jobs.isEmpty();
  }

  @Override
  public Object pyOperate(Operator operator, Object other) {
    Object tasks = other instanceof ClusterSpec cluster ? cluster.jobs : other;
    return switch (operator) {
      case EQ -> Py.eq(jobs, tasks);
      case NE -> Py.ne(jobs, tasks);
      default -> PyNotImplemented.VALUE;
    };
  }

  @Override
  public String pyStr() {
    Map<String, Object> sorted = new TreeMap<>(asDict());
    return sorted.entrySet().stream()
        .map(job -> Builtins.repr(job.getKey()) + ": " + Builtins.repr(job.getValue()))
        .collect(Collectors.joining(", ", "ClusterSpec({", "})"));
  }
}
