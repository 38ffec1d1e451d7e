package org.tfgraft.runtime.op;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.DType;
import org.tfgraft.runtime.graph.Dimension;
import org.tfgraft.runtime.graph.TensorLike;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyCallable;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.TypeError;

/** A TensorFlow initializer: called with a shape, it adds the operations that fill it. */
public class Initializer implements PyCallable, PyObject {
  private static final List<String> PARAMETERS = List.of("shape", "dtype", "partition_info");

  /** One call: the shape of the part, and what is known of the whole. */
  public record Request(Object shape, DType dtype, Object partitionInfo) {
    Options options() {
      return new Options().with("dtype", dtype);
    }

    /** The sizes of the whole variable, of which the shape may be a part. */
    List<Long> fullSizes() {
      Object full = partitionInfo == null ? shape : Py.getattr(partitionInfo, "full_shape");
      return PyList.from(full instanceof TensorShape known ? known.asList() : full).stream()
          .map(size -> size instanceof Dimension d ? d.value() : ((Number) size).longValue())
          .collect(Collectors.toList());
    }
  }

  private final DType dtype;
  private final Options configuration;
  private final Function<Request, TensorLike> function;

  Initializer(DType dtype, Options configuration, Function<Request, TensorLike> function) {
    this.dtype = dtype;
    this.configuration = configuration;
    this.function = function;
  }

  public DType dtype() {
    return dtype;
  }

  /** {@code initializer(shape, dtype=None, partition_info=None)}. */
  public TensorLike call(Object shape, Arg... arguments) {
    Options options = new Options(arguments);
    Object wanted = options.get("dtype");
    DType type = wanted == null ? dtype : DType.from(wanted);
    return function.apply(new Request(shape, type, options.get("partition_info")));
  }

  @Override
  public Object invoke(PyTuple args, PyDict<String, Object> keywords) {
    Options options = Options.of(keywords);
    for (int i = 0; i < args.size(); i++) {
      if (i >= PARAMETERS.size()) {
        throw new TypeError(
            "__call__() takes from 2 to 4 positional arguments but %d were given"
                .formatted(args.size() + 1));
      }
      options = options.with(PARAMETERS.get(i), args.get(i));
    }
    if (!options.has("shape")) {
      throw new TypeError("__call__() missing 1 required positional argument: 'shape'");
    }
    return call(options.get("shape"), options.toArguments());
  }

  /** The arguments that it was made with. */
  public PyDict<String, Object> getConfig() {
    PyDict<String, Object> config = configuration.toKeywords();
    config.put("dtype", dtype.name());
    return config;
  }

  /** Another initializer of the same kind, made with those arguments. */
  public Object fromConfig(Object config) {
    return Py.apply(pythonType(), PyTuple.of(), PyDict.from(config));
  }

  @Override
  public Object getAttribute(String attribute) {
    return configuration.has(attribute) && !attribute.equals("dtype")
        ? configuration.get(attribute)
        : PyObject.super.getAttribute(attribute);
  }
}
