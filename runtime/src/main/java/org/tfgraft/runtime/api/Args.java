package org.tfgraft.runtime.api;

import org.tfgraft.runtime.python.PyList;

/** The named arguments of the facade: {@code name("x")} stands for Python's {@code name="x"}. */
public final class Args {
  private Args() {}

  /** An argument of any name. */
  public static Arg arg(String name, Object value) {
    return new Arg(name, value);
  }

  /** A shape: the sizes one by one, or one list, shape, tensor or None. */
  public static Arg shape(Object... dims) {
    if (dims == null) {
      return new Arg("shape", null);
    }
    return new Arg("shape", dims.length == 1 ? dims[0] : sizes(dims));
  }

  private static PyList<Object> sizes(Object... dims) {
    PyList<Object> sizes = new PyList<>();
    for (Object dim : dims) {
      sizes.add(Arg.python(dim));
    }
    return sizes;
  }

  public static Arg sentinel(Object value) {
    return new Arg("_sentinel", value);
  }

  public static Arg aIsSparse(Object value) {
    return new Arg("a_is_sparse", value);
  }

  public static Arg adjointA(Object value) {
    return new Arg("adjoint_a", value);
  }

  public static Arg adjointB(Object value) {
    return new Arg("adjoint_b", value);
  }

  public static Arg aggregation(Object value) {
    return new Arg("aggregation", value);
  }

  public static Arg allowOperation(Object value) {
    return new Arg("allow_operation", value);
  }

  public static Arg allowTensor(Object value) {
    return new Arg("allow_tensor", value);
  }

  public static Arg alpha(Object value) {
    return new Arg("alpha", value);
  }

  public static Arg auxiliaryNameScope(Object value) {
    return new Arg("auxiliary_name_scope", value);
  }

  public static Arg axes(Object value) {
    return new Arg("axes", value);
  }

  public static Arg axis(Object value) {
    return new Arg("axis", value);
  }

  public static Arg bIsSparse(Object value) {
    return new Arg("b_is_sparse", value);
  }

  public static Arg batchDims(Object value) {
    return new Arg("batch_dims", value);
  }

  public static Arg batchShape(Object value) {
    return new Arg("batch_shape", value);
  }

  public static Arg beginMask(Object value) {
    return new Arg("begin_mask", value);
  }

  public static Arg beta(Object value) {
    return new Arg("beta", value);
  }

  public static Arg bias(Object value) {
    return new Arg("bias", value);
  }

  public static Arg bytesPerStringElement(Object value) {
    return new Arg("bytes_per_string_element", value);
  }

  public static Arg cachingDevice(Object value) {
    return new Arg("caching_device", value);
  }

  public static Arg collections(Object value) {
    return new Arg("collections", value);
  }

  public static Arg conjugate(Object value) {
    return new Arg("conjugate", value);
  }

  public static Arg constantValues(Object value) {
    return new Arg("constant_values", value);
  }

  public static Arg constraint(Object value) {
    return new Arg("constraint", value);
  }

  public static Arg controlInputs(Object value) {
    return new Arg("control_inputs", value);
  }

  public static Arg customGetter(Object value) {
    return new Arg("custom_getter", value);
  }

  public static Arg dataFormat(Object value) {
    return new Arg("data_format", value);
  }

  public static Arg defaultName(String value) {
    return new Arg("default_name", value);
  }

  public static Arg delta(Object value) {
    return new Arg("delta", value);
  }

  public static Arg depthRadius(Object value) {
    return new Arg("depth_radius", value);
  }

  public static Arg deviceIndex(Object value) {
    return new Arg("device_index", value);
  }

  public static Arg deviceType(Object value) {
    return new Arg("device_type", value);
  }

  public static Arg dilations(Object value) {
    return new Arg("dilations", value);
  }

  public static Arg dim(Object value) {
    return new Arg("dim", value);
  }

  public static Arg dimension(Object value) {
    return new Arg("dimension", value);
  }

  public static Arg distribution(Object value) {
    return new Arg("distribution", value);
  }

  public static Arg dtype(Object value) {
    return new Arg("dtype", value);
  }

  public static Arg dtypeHint(Object value) {
    return new Arg("dtype_hint", value);
  }

  public static Arg ellipsisMask(Object value) {
    return new Arg("ellipsis_mask", value);
  }

  public static Arg endMask(Object value) {
    return new Arg("end_mask", value);
  }

  public static Arg epsilon(Object value) {
    return new Arg("epsilon", value);
  }

  public static Arg exclusive(Object value) {
    return new Arg("exclusive", value);
  }

  public static Arg expectedShape(Object value) {
    return new Arg("expected_shape", value);
  }

  public static Arg factor(Object value) {
    return new Arg("factor", value);
  }

  public static Arg falseFn(Object value) {
    return new Arg("false_fn", value);
  }

  public static Arg feedDict(Object value) {
    return new Arg("feed_dict", value);
  }

  public static Arg filter(Object value) {
    return new Arg("filter", value);
  }

  public static Arg filters(Object value) {
    return new Arg("filters", value);
  }

  public static Arg firstN(Object value) {
    return new Arg("first_n", value);
  }

  public static Arg fn1(Object value) {
    return new Arg("fn1", value);
  }

  public static Arg fn2(Object value) {
    return new Arg("fn2", value);
  }

  public static Arg gain(Object value) {
    return new Arg("gain", value);
  }

  public static Arg ignoreExisting(Object value) {
    return new Arg("ignore_existing", value);
  }

  public static Arg importScope(Object value) {
    return new Arg("import_scope", value);
  }

  public static Arg initialValue(Object value) {
    return new Arg("initial_value", value);
  }

  public static Arg initializer(Object value) {
    return new Arg("initializer", value);
  }

  public static Arg input(Object value) {
    return new Arg("input", value);
  }

  public static Arg inputTensor(Object value) {
    return new Arg("input_tensor", value);
  }

  public static Arg job(Object value) {
    return new Arg("job", value);
  }

  public static Arg keepDims(Object value) {
    return new Arg("keep_dims", value);
  }

  public static Arg keepProb(Object value) {
    return new Arg("keep_prob", value);
  }

  public static Arg keepdims(Object value) {
    return new Arg("keepdims", value);
  }

  public static Arg labels(Object value) {
    return new Arg("labels", value);
  }

  public static Arg limit(Object value) {
    return new Arg("limit", value);
  }

  public static Arg logits(Object value) {
    return new Arg("logits", value);
  }

  public static Arg lossCollection(Object value) {
    return new Arg("loss_collection", value);
  }

  public static Arg markAsUsed(Object value) {
    return new Arg("mark_as_used", value);
  }

  public static Arg maxPartitions(Object value) {
    return new Arg("max_partitions", value);
  }

  public static Arg maxShards(Object value) {
    return new Arg("max_shards", value);
  }

  public static Arg maxlen(Object value) {
    return new Arg("maxlen", value);
  }

  public static Arg maxval(Object value) {
    return new Arg("maxval", value);
  }

  public static Arg mean(Object value) {
    return new Arg("mean", value);
  }

  public static Arg message(Object value) {
    return new Arg("message", value);
  }

  public static Arg minSliceSize(Object value) {
    return new Arg("min_slice_size", value);
  }

  public static Arg minval(Object value) {
    return new Arg("minval", value);
  }

  public static Arg mode(Object value) {
    return new Arg("mode", value);
  }

  public static Arg name(String value) {
    return new Arg("name", value);
  }

  public static Arg nameScope(Object value) {
    return new Arg("name_scope", value);
  }

  public static Arg newAxisMask(Object value) {
    return new Arg("new_axis_mask", value);
  }

  public static Arg noiseShape(Object value) {
    return new Arg("noise_shape", value);
  }

  public static Arg num(Object value) {
    return new Arg("num", value);
  }

  public static Arg numColumns(Object value) {
    return new Arg("num_columns", value);
  }

  public static Arg offValue(Object value) {
    return new Arg("off_value", value);
  }

  public static Arg onValue(Object value) {
    return new Arg("on_value", value);
  }

  public static Arg optimize(Object value) {
    return new Arg("optimize", value);
  }

  public static Arg outType(Object value) {
    return new Arg("out_type", value);
  }

  public static Arg outputDtype(Object value) {
    return new Arg("output_dtype", value);
  }

  public static Arg outputType(Object value) {
    return new Arg("output_type", value);
  }

  public static Arg padding(Object value) {
    return new Arg("padding", value);
  }

  public static Arg partitioner(Object value) {
    return new Arg("partitioner", value);
  }

  public static Arg perm(Object value) {
    return new Arg("perm", value);
  }

  public static Arg preferredDtype(Object value) {
    return new Arg("preferred_dtype", value);
  }

  public static Arg rate(Object value) {
    return new Arg("rate", value);
  }

  public static Arg readValue(Object value) {
    return new Arg("read_value", value);
  }

  public static Arg reductionIndices(Object value) {
    return new Arg("reduction_indices", value);
  }

  public static Arg regularizer(Object value) {
    return new Arg("regularizer", value);
  }

  public static Arg replica(Object value) {
    return new Arg("replica", value);
  }

  public static Arg reuse(Object value) {
    return new Arg("reuse", value);
  }

  public static Arg reverse(Object value) {
    return new Arg("reverse", value);
  }

  public static Arg scale(Object value) {
    return new Arg("scale", value);
  }

  public static Arg scaleL1(Object value) {
    return new Arg("scale_l1", value);
  }

  public static Arg scaleL2(Object value) {
    return new Arg("scale_l2", value);
  }

  public static Arg scope(Object value) {
    return new Arg("scope", value);
  }

  public static Arg seed(Object value) {
    return new Arg("seed", value);
  }

  public static Arg separator(Object value) {
    return new Arg("separator", value);
  }

  public static Arg session(Object value) {
    return new Arg("session", value);
  }

  public static Arg shift(Object value) {
    return new Arg("shift", value);
  }

  public static Arg shrinkAxisMask(Object value) {
    return new Arg("shrink_axis_mask", value);
  }

  public static Arg squeezeDims(Object value) {
    return new Arg("squeeze_dims", value);
  }

  public static Arg stddev(Object value) {
    return new Arg("stddev", value);
  }

  public static Arg strict(Object value) {
    return new Arg("strict", value);
  }

  public static Arg strides(Object value) {
    return new Arg("strides", value);
  }

  public static Arg summarize(Object value) {
    return new Arg("summarize", value);
  }

  public static Arg synchronization(Object value) {
    return new Arg("synchronization", value);
  }

  public static Arg task(Object value) {
    return new Arg("task", value);
  }

  public static Arg trainable(Object value) {
    return new Arg("trainable", value);
  }

  public static Arg transposeA(Object value) {
    return new Arg("transpose_a", value);
  }

  public static Arg transposeB(Object value) {
    return new Arg("transpose_b", value);
  }

  public static Arg trueFn(Object value) {
    return new Arg("true_fn", value);
  }

  public static Arg uniform(Object value) {
    return new Arg("uniform", value);
  }

  public static Arg useCudnnOnGpu(Object value) {
    return new Arg("use_cudnn_on_gpu", value);
  }

  public static Arg useLocking(Object value) {
    return new Arg("use_locking", value);
  }

  public static Arg useResource(Object value) {
    return new Arg("use_resource", value);
  }

  public static Arg validateIndices(Object value) {
    return new Arg("validate_indices", value);
  }

  public static Arg validateShape(Object value) {
    return new Arg("validate_shape", value);
  }

  public static Arg value(Object value) {
    return new Arg("value", value);
  }

  public static Arg values(Object value) {
    return new Arg("values", value);
  }

  public static Arg var(Object value) {
    return new Arg("var", value);
  }

  public static Arg varList(Object value) {
    return new Arg("var_list", value);
  }

  public static Arg variableDef(Object value) {
    return new Arg("variable_def", value);
  }

  public static Arg verifyShape(Object value) {
    return new Arg("verify_shape", value);
  }

  public static Arg weightsList(Object value) {
    return new Arg("weights_list", value);
  }

  public static Arg x(Object value) {
    return new Arg("x", value);
  }

  public static Arg y(Object value) {
    return new Arg("y", value);
  }
}
