package org.tfgraft.runtime.variable;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyFunction;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** TensorFlow's functions that decide into how many parts a variable is cut. */
public final class Partitioners {
  private Partitioners() {}

  private static TensorShape shape(PyTuple args, PyDict<String, Object> keywords) {
    return TensorShape.from(args.isEmpty() ? keywords.get("shape") : args.get(0));
  }

  private static Object dtype(PyTuple args, PyDict<String, Object> keywords) {
    return args.size() < 2 ? keywords.get("dtype") : args.get(1);
  }

  private static void checkAxis(long axis, TensorShape shape) {
    if (axis >= shape.len() || axis < -shape.len()) {
      throw new IndexError("list index out of range");
    }
  }

  private static PyList<Object> along(long axis, TensorShape shape, long parts) {
    PyList<Object> partitions = new PyList<>();
    for (int i = 0; i < shape.len(); i++) {
      partitions.add(1L);
    }
    partitions.set((int) Math.floorMod(axis, shape.len()), parts);
    return partitions;
  }

  /** As many parts as asked for, or as there are rows. */
  public static PyCallable fixedSize(long shards, long axis) {
    return PyFunction.nested(
        "fixed_size_partitioner",
        "_partitioner",
        (args, keywords) -> {
          if (args.size() > 1) {
            throw new TypeError(
                "_partitioner() takes 1 positional argument but " + args.size() + " were given");
          }
          TensorShape shape = shape(args, keywords);
          checkAxis(axis, shape);
          long rows = shape.size((int) axis);
          if (rows < 0) {
            throw new TypeError("'<' not supported between instances of 'NoneType' and 'int'");
          }
          return along(axis, shape, Math.min(shards, rows));
        });
  }

  /** As few parts as keep each within a number of bytes. */
  public static PyCallable variableAxisSize(long maxShardBytes, Options options) {
    long axis = ((Number) options.get("axis", 0L)).longValue();
    long stringBytes = ((Number) options.get("bytes_per_string_element", 16L)).longValue();
    if (maxShardBytes < 1 || stringBytes < 1) {
      throw new ValueError("Both max_shard_bytes and bytes_per_string_element must be positive.");
    }
    Object most = options.get("max_shards");
    if (most != null && Py.truth(most) && ((Number) most).longValue() < 1) {
      throw new ValueError("max_shards must be positive.");
    }
    return PyFunction.nested(
        "variable_axis_size_partitioner",
        "_partitioner",
        (args, keywords) -> {
          Object given = args.isEmpty() ? keywords.get("shape") : args.get(0);
          if (!(given instanceof TensorShape shape)) {
            throw new ValueError("shape is not a TensorShape: " + Builtins.str(given));
          }
          if (!shape.isFullyDefined()) {
            throw new ValueError("shape is not fully defined: " + shape);
          }
          if (!(dtype(args, keywords) instanceof DType dtype)) {
            throw new ValueError("dtype is not a DType: " + Builtins.str(dtype(args, keywords)));
          }
          checkAxis(axis, shape);
          long rows = shape.size((int) axis);
          double sliceBytes =
              (double) shape.numElements() / rows * elementBytes(dtype, stringBytes);
          double slicesPerShard = Math.max(1, Math.floor(maxShardBytes / sliceBytes));
          long shards = (long) Math.ceil(rows / slicesPerShard);
          boolean limited = most != null && Py.truth(most);
          return along(
              axis, shape, limited ? Math.min(((Number) most).longValue(), shards) : shards);
        });
  }

  /** At most so many parts, none smaller than a number of bytes. */
  public static PyCallable minMaxVariable(Options options) {
    long most = ((Number) options.get("max_partitions", 1L)).longValue();
    long axis = ((Number) options.get("axis", 0L)).longValue();
    long least = ((Number) options.get("min_slice_size", 256L << 10)).longValue();
    long stringBytes = ((Number) options.get("bytes_per_string_element", 16L)).longValue();
    return PyFunction.nested(
        "min_max_variable_partitioner",
        "_partitioner",
        (args, keywords) -> {
          TensorShape shape = shape(args, keywords);
          if (axis >= shape.len()) {
            throw new ValueError(
                "Can not partition variable along axis %d when shape is only %s"
                    .formatted(axis, Builtins.str(shape)));
          }
          DType dtype = (DType) Py.getattr(dtype(args, keywords), "base_dtype");
          double bytes = (double) shape.numElements() * elementBytes(dtype, stringBytes);
          long wanted = (long) Math.ceil(bytes / least);
          long parts = Math.min(Math.min(shape.size((int) axis), most), wanted);
          return along(axis, shape, Math.max(1, parts));
        });
  }

  private static long elementBytes(DType dtype, long stringBytes) {
    return dtype.baseDtype() == DType.STRING ? stringBytes : dtype.size();
  }

  /** {@code tf.create_partitioned_variables}: the parts of a variable cut as the slicing says. */
  public static PyList<Object> create(
      Object shape, Object slicing, Object initializer, Options options) {
    if (Builtins.len(shape) != Builtins.len(slicing)) {
      throw new ValueError(
          "The 'shape' and 'slicing' of a partitioned Variable must have the length: shape: %s,"
                  .formatted(Builtins.str(shape))
              + " slicing: "
              + Builtins.str(slicing));
    }
    if (Builtins.len(shape) == 0) {
      throw new ValueError(
          "A partitioned Variable must have rank at least 1: shape: " + Builtins.str(shape));
    }
    Options scopeOptions =
        new Options()
            .with("default_name", "PartitionedVariable")
            .with("reuse", options.get("reuse"));
    try (VariableScope scope = new VariableScopeContext(options.get("name"), scopeOptions).open()) {
      PartitionedVariable made =
          scope.getPartitionedVariable(
              VariableStore.of(org.tfgraft.runtime.graph.Graph.current()),
              new Options()
                  .with("shape", shape)
                  .with("initializer", initializer)
                  .with("dtype", options.get("dtype", DType.FLOAT32))
                  .with("trainable", options.get("trainable", true))
                  .with("collections", options.get("collections"))
                  .with("partitioner", (PyCallable) (args, keywords) -> slicing));
      return PyList.from(made);
    }
  }
}
