package org.tfgraft.runtime.api;

import org.tfgraft.runtime.python.PyList;

/** The named arguments of the facade: {@code name("x")} stands for Python's {@code name="x"}. */
public final class Args {
  private Args() {}

  /** An argument of any name. */
  public static Arg arg(String name, Object value) {
    return new Arg(name, value);
  }

  public static Arg customObjects(Object value) {
    return new Arg("custom_objects", value);
  }

  public static Arg key(Object value) {
    return new Arg("key", value);
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

  public static Arg m(Object value) {
    return new Arg("M", value);
  }

  public static Arg sentinel(Object value) {
    return new Arg("_sentinel", value);
  }

  public static Arg addRegularizationLosses(Object value) {
    return new Arg("add_regularization_losses", value);
  }

  public static Arg addShapes(Object value) {
    return new Arg("add_shapes", value);
  }

  public static Arg aIsSparse(Object value) {
    return new Arg("a_is_sparse", value);
  }

  public static Arg acceptOptions(Object value) {
    return new Arg("accept_options", value);
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

  public static Arg allocatorType(Object value) {
    return new Arg("allocator_type", value);
  }

  public static Arg allowGrowth(Object value) {
    return new Arg("allow_growth", value);
  }

  public static Arg allowOperation(Object value) {
    return new Arg("allow_operation", value);
  }

  public static Arg allowSoftPlacement(Object value) {
    return new Arg("allow_soft_placement", value);
  }

  public static Arg allowTensor(Object value) {
    return new Arg("allow_tensor", value);
  }

  public static Arg alpha(Object value) {
    return new Arg("alpha", value);
  }

  public static Arg asText(Object value) {
    return new Arg("as_text", value);
  }

  public static Arg atol(Object value) {
    return new Arg("atol", value);
  }

  public static Arg attrs(Object value) {
    return new Arg("attrs", value);
  }

  public static Arg auxiliaryNameScope(Object value) {
    return new Arg("auxiliary_name_scope", value);
  }

  public static Arg axes(Object value) {
    return new Arg("axes", value);
  }

  public static Arg argv(Object value) {
    return new Arg("argv", value);
  }

  public static Arg axis(Object value) {
    return new Arg("axis", value);
  }

  public static Arg bIsSparse(Object value) {
    return new Arg("b_is_sparse", value);
  }

  public static Arg backProp(Object value) {
    return new Arg("back_prop", value);
  }

  public static Arg base(Object value) {
    return new Arg("base", value);
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

  public static Arg buildCostModel(Object value) {
    return new Arg("build_cost_model", value);
  }

  public static Arg buildCostModelAfter(Object value) {
    return new Arg("build_cost_model_after", value);
  }

  public static Arg bytesPerStringElement(Object value) {
    return new Arg("bytes_per_string_element", value);
  }

  public static Arg cachingDevice(Object value) {
    return new Arg("caching_device", value);
  }

  public static Arg casting(Object value) {
    return new Arg("casting", value);
  }

  public static Arg checkTypes(Object value) {
    return new Arg("check_types", value);
  }

  public static Arg clearAfterRead(Object value) {
    return new Arg("clear_after_read", value);
  }

  public static Arg clearDevices(Object value) {
    return new Arg("clear_devices", value);
  }

  public static Arg clearExtraneousSavers(Object value) {
    return new Arg("clear_extraneous_savers", value);
  }

  public static Arg cluster(Object value) {
    return new Arg("cluster", value);
  }

  public static Arg collection(Object value) {
    return new Arg("collection", value);
  }

  public static Arg collectionList(Object value) {
    return new Arg("collection_list", value);
  }

  public static Arg collections(Object value) {
    return new Arg("collections", value);
  }

  public static Arg colocateWithFirstWriteCall(Object value) {
    return new Arg("colocate_with_first_write_call", value);
  }

  public static Arg computeDevice(Object value) {
    return new Arg("compute_device", value);
  }

  public static Arg computeFullLoss(Object value) {
    return new Arg("compute_full_loss", value);
  }

  public static Arg computeShapes(Object value) {
    return new Arg("compute_shapes", value);
  }

  public static Arg config(Object value) {
    return new Arg("config", value);
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

  public static Arg copy(Object value) {
    return new Arg("copy", value);
  }

  public static Arg count(Object value) {
    return new Arg("count", value);
  }

  public static Arg customGetter(Object value) {
    return new Arg("custom_getter", value);
  }

  public static Arg data(Object value) {
    return new Arg("data", value);
  }

  public static Arg dataFormat(Object value) {
    return new Arg("data_format", value);
  }

  public static Arg ddof(Object value) {
    return new Arg("ddof", value);
  }

  public static Arg decimals(Object value) {
    return new Arg("decimals", value);
  }

  public static Arg defaultName(Object value) {
    return new Arg("default_name", value);
  }

  public static Arg deferredDeletionBytes(Object value) {
    return new Arg("deferred_deletion_bytes", value);
  }

  public static Arg delta(Object value) {
    return new Arg("delta", value);
  }

  public static Arg denseShape(Object value) {
    return new Arg("dense_shape", value);
  }

  public static Arg depthRadius(Object value) {
    return new Arg("depth_radius", value);
  }

  public static Arg device(Object value) {
    return new Arg("device", value);
  }

  public static Arg deviceCount(Object value) {
    return new Arg("device_count", value);
  }

  public static Arg deviceFilters(Object value) {
    return new Arg("device_filters", value);
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

  public static Arg direction(Object value) {
    return new Arg("direction", value);
  }

  public static Arg distributeStrategy(Object value) {
    return new Arg("distribute_strategy", value);
  }

  public static Arg distribution(Object value) {
    return new Arg("distribution", value);
  }

  public static Arg doCommonSubexpressionElimination(Object value) {
    return new Arg("do_common_subexpression_elimination", value);
  }

  public static Arg doConstantFolding(Object value) {
    return new Arg("do_constant_folding", value);
  }

  public static Arg doFunctionInlining(Object value) {
    return new Arg("do_function_inlining", value);
  }

  public static Arg dtype(Object value) {
    return new Arg("dtype", value);
  }

  public static Arg dtypeHint(Object value) {
    return new Arg("dtype_hint", value);
  }

  public static Arg dtypes(Object value) {
    return new Arg("dtypes", value);
  }

  public static Arg dynamicSize(Object value) {
    return new Arg("dynamic_size", value);
  }

  public static Arg edgeitems(Object value) {
    return new Arg("edgeitems", value);
  }

  public static Arg elementShape(Object value) {
    return new Arg("element_shape", value);
  }

  public static Arg ellipsisMask(Object value) {
    return new Arg("ellipsis_mask", value);
  }

  public static Arg enableBfloat16Sendrecv(Object value) {
    return new Arg("enable_bfloat16_sendrecv", value);
  }

  public static Arg enableRecvScheduling(Object value) {
    return new Arg("enable_recv_scheduling", value);
  }

  public static Arg endMask(Object value) {
    return new Arg("end_mask", value);
  }

  public static Arg endpoint(Object value) {
    return new Arg("endpoint", value);
  }

  public static Arg epsilon(Object value) {
    return new Arg("epsilon", value);
  }

  public static Arg equalNan(Object value) {
    return new Arg("equal_nan", value);
  }

  public static Arg exclude(Object value) {
    return new Arg("exclude", value);
  }

  public static Arg excludePatterns(Object value) {
    return new Arg("exclude_patterns", value);
  }

  public static Arg exclusive(Object value) {
    return new Arg("exclusive", value);
  }

  public static Arg expandComposites(Object value) {
    return new Arg("expand_composites", value);
  }

  public static Arg expectedShape(Object value) {
    return new Arg("expected_shape", value);
  }

  public static Arg exportScope(Object value) {
    return new Arg("export_scope", value);
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

  public static Arg feedList(Object value) {
    return new Arg("feed_list", value);
  }

  public static Arg filename(Object value) {
    return new Arg("filename", value);
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

  public static Arg floatmode(Object value) {
    return new Arg("floatmode", value);
  }

  public static Arg flow(Object value) {
    return new Arg("flow", value);
  }

  public static Arg fn1(Object value) {
    return new Arg("fn1", value);
  }

  public static Arg fn2(Object value) {
    return new Arg("fn2", value);
  }

  public static Arg forceGpuCompatible(Object value) {
    return new Arg("force_gpu_compatible", value);
  }

  public static Arg formatter(Object value) {
    return new Arg("formatter", value);
  }

  public static Arg fromVersion(Object value) {
    return new Arg("from_version", value);
  }

  public static Arg gain(Object value) {
    return new Arg("gain", value);
  }

  public static Arg globalJitLevel(Object value) {
    return new Arg("global_jit_level", value);
  }

  public static Arg globalStepTensor(Object value) {
    return new Arg("global_step_tensor", value);
  }

  public static Arg gpuOptions(Object value) {
    return new Arg("gpu_options", value);
  }

  public static Arg graph(Object value) {
    return new Arg("graph", value);
  }

  public static Arg graphDef(Object value) {
    return new Arg("graph_def", value);
  }

  public static Arg graphOptions(Object value) {
    return new Arg("graph_options", value);
  }

  public static Arg handle(Object value) {
    return new Arg("handle", value);
  }

  public static Arg high(Object value) {
    return new Arg("high", value);
  }

  public static Arg ignoreExisting(Object value) {
    return new Arg("ignore_existing", value);
  }

  public static Arg importScope(Object value) {
    return new Arg("import_scope", value);
  }

  public static Arg include(Object value) {
    return new Arg("include", value);
  }

  public static Arg includePatterns(Object value) {
    return new Arg("include_patterns", value);
  }

  public static Arg indexing(Object value) {
    return new Arg("indexing", value);
  }

  public static Arg inferShape(Object value) {
    return new Arg("infer_shape", value);
  }

  public static Arg inferShapes(Object value) {
    return new Arg("infer_shapes", value);
  }

  public static Arg infstr(Object value) {
    return new Arg("infstr", value);
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

  public static Arg inputMap(Object value) {
    return new Arg("input_map", value);
  }

  public static Arg inputTensor(Object value) {
    return new Arg("input_tensor", value);
  }

  public static Arg inputTypes(Object value) {
    return new Arg("input_types", value);
  }

  public static Arg interOpParallelismThreads(Object value) {
    return new Arg("inter_op_parallelism_threads", value);
  }

  public static Arg interOpThreadPool(Object value) {
    return new Arg("inter_op_thread_pool", value);
  }

  public static Arg intraOpParallelismThreads(Object value) {
    return new Arg("intra_op_parallelism_threads", value);
  }

  public static Arg isolateSessionState(Object value) {
    return new Arg("isolate_session_state", value);
  }

  public static Arg job(Object value) {
    return new Arg("job", value);
  }

  public static Arg jobName(Object value) {
    return new Arg("job_name", value);
  }

  public static Arg k(Object value) {
    return new Arg("k", value);
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

  public static Arg kind(Object value) {
    return new Arg("kind", value);
  }

  public static Arg l(Object value) {
    return new Arg("l", value);
  }

  public static Arg l1(Object value) {
    return new Arg("l1", value);
  }

  public static Arg l2(Object value) {
    return new Arg("l2", value);
  }

  public static Arg labels(Object value) {
    return new Arg("labels", value);
  }

  public static Arg lam(Object value) {
    return new Arg("lam", value);
  }

  public static Arg limit(Object value) {
    return new Arg("limit", value);
  }

  public static Arg linewidth(Object value) {
    return new Arg("linewidth", value);
  }

  public static Arg loc(Object value) {
    return new Arg("loc", value);
  }

  public static Arg logDevicePlacement(Object value) {
    return new Arg("log_device_placement", value);
  }

  public static Arg logits(Object value) {
    return new Arg("logits", value);
  }

  public static Arg lossCollection(Object value) {
    return new Arg("loss_collection", value);
  }

  public static Arg low(Object value) {
    return new Arg("low", value);
  }

  public static Arg markAsUsed(Object value) {
    return new Arg("mark_as_used", value);
  }

  public static Arg max(Object value) {
    return new Arg("max", value);
  }

  public static Arg maxFoldedConstantInBytes(Object value) {
    return new Arg("max_folded_constant_in_bytes", value);
  }

  public static Arg maxNorm(Object value) {
    return new Arg("max_norm", value);
  }

  public static Arg maxPartitions(Object value) {
    return new Arg("max_partitions", value);
  }

  public static Arg maxShards(Object value) {
    return new Arg("max_shards", value);
  }

  public static Arg maximumIterations(Object value) {
    return new Arg("maximum_iterations", value);
  }

  public static Arg maxlen(Object value) {
    return new Arg("maxlen", value);
  }

  public static Arg maxval(Object value) {
    return new Arg("maxval", value);
  }

  public static Arg maxValue(Object value) {
    return new Arg("max_value", value);
  }

  public static Arg mean(Object value) {
    return new Arg("mean", value);
  }

  public static Arg mergeDevices(Object value) {
    return new Arg("merge_devices", value);
  }

  public static Arg message(Object value) {
    return new Arg("message", value);
  }

  public static Arg metaInfoDef(Object value) {
    return new Arg("meta_info_def", value);
  }

  public static Arg min(Object value) {
    return new Arg("min", value);
  }

  public static Arg minSliceSize(Object value) {
    return new Arg("min_slice_size", value);
  }

  public static Arg minval(Object value) {
    return new Arg("minval", value);
  }

  public static Arg minValue(Object value) {
    return new Arg("min_value", value);
  }

  public static Arg mode(Object value) {
    return new Arg("mode", value);
  }

  public static Arg main(Object value) {
    return new Arg("main", value);
  }

  public static Arg name(Object value) {
    return new Arg("name", value);
  }

  public static Arg nameScope(Object value) {
    return new Arg("name_scope", value);
  }

  public static Arg nanstr(Object value) {
    return new Arg("nanstr", value);
  }

  public static Arg nbins(Object value) {
    return new Arg("nbins", value);
  }

  public static Arg ndmin(Object value) {
    return new Arg("ndmin", value);
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

  public static Arg numTasks(Object value) {
    return new Arg("num_tasks", value);
  }

  public static Arg offValue(Object value) {
    return new Arg("off_value", value);
  }

  public static Arg onValue(Object value) {
    return new Arg("on_value", value);
  }

  public static Arg opDef(Object value) {
    return new Arg("op_def", value);
  }

  public static Arg opDict(Object value) {
    return new Arg("op_dict", value);
  }

  public static Arg operationTimeoutInMs(Object value) {
    return new Arg("operation_timeout_in_ms", value);
  }

  public static Arg optLevel(Object value) {
    return new Arg("opt_level", value);
  }

  public static Arg optimize(Object value) {
    return new Arg("optimize", value);
  }

  public static Arg optimizerOptions(Object value) {
    return new Arg("optimizer_options", value);
  }

  public static Arg options(Object value) {
    return new Arg("options", value);
  }

  public static Arg ord(Object value) {
    return new Arg("ord", value);
  }

  public static Arg order(Object value) {
    return new Arg("order", value);
  }

  public static Arg out(Object value) {
    return new Arg("out", value);
  }

  public static Arg outIdx(Object value) {
    return new Arg("out_idx", value);
  }

  public static Arg outType(Object value) {
    return new Arg("out_type", value);
  }

  public static Arg outputDtype(Object value) {
    return new Arg("output_dtype", value);
  }

  public static Arg outputPartitionGraphs(Object value) {
    return new Arg("output_partition_graphs", value);
  }

  public static Arg outputType(Object value) {
    return new Arg("output_type", value);
  }

  public static Arg p(Object value) {
    return new Arg("p", value);
  }

  public static Arg padding(Object value) {
    return new Arg("padding", value);
  }

  public static Arg parallelIterations(Object value) {
    return new Arg("parallel_iterations", value);
  }

  public static Arg partial(Object value) {
    return new Arg("partial", value);
  }

  public static Arg partitioner(Object value) {
    return new Arg("partitioner", value);
  }

  public static Arg partitionStrategy(Object value) {
    return new Arg("partition_strategy", value);
  }

  public static Arg perProcessGpuMemoryFraction(Object value) {
    return new Arg("per_process_gpu_memory_fraction", value);
  }

  public static Arg perm(Object value) {
    return new Arg("perm", value);
  }

  public static Arg placePrunedGraph(Object value) {
    return new Arg("place_pruned_graph", value);
  }

  public static Arg placementPeriod(Object value) {
    return new Arg("placement_period", value);
  }

  public static Arg pollingActiveDelayUsecs(Object value) {
    return new Arg("polling_active_delay_usecs", value);
  }

  public static Arg pollingInactiveDelayMsecs(Object value) {
    return new Arg("polling_inactive_delay_msecs", value);
  }

  public static Arg posWeight(Object value) {
    return new Arg("pos_weight", value);
  }

  public static Arg precision(Object value) {
    return new Arg("precision", value);
  }

  public static Arg preferredDtype(Object value) {
    return new Arg("preferred_dtype", value);
  }

  public static Arg producerOpList(Object value) {
    return new Arg("producer_op_list", value);
  }

  public static Arg psDevice(Object value) {
    return new Arg("ps_device", value);
  }

  public static Arg psOps(Object value) {
    return new Arg("ps_ops", value);
  }

  public static Arg psStrategy(Object value) {
    return new Arg("ps_strategy", value);
  }

  public static Arg psTasks(Object value) {
    return new Arg("ps_tasks", value);
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

  public static Arg regSearch(Object value) {
    return new Arg("reg_search", value);
  }

  public static Arg regularizer(Object value) {
    return new Arg("regularizer", value);
  }

  public static Arg replace(Object value) {
    return new Arg("replace", value);
  }

  public static Arg replica(Object value) {
    return new Arg("replica", value);
  }

  public static Arg reportTensorAllocationsUponOom(Object value) {
    return new Arg("report_tensor_allocations_upon_oom", value);
  }

  public static Arg retstep(Object value) {
    return new Arg("retstep", value);
  }

  public static Arg returnCounts(Object value) {
    return new Arg("return_counts", value);
  }

  public static Arg returnElements(Object value) {
    return new Arg("return_elements", value);
  }

  public static Arg returnIndex(Object value) {
    return new Arg("return_index", value);
  }

  public static Arg returnInverse(Object value) {
    return new Arg("return_inverse", value);
  }

  public static Arg returnSameStructure(Object value) {
    return new Arg("return_same_structure", value);
  }

  public static Arg returned(Object value) {
    return new Arg("returned", value);
  }

  public static Arg reuse(Object value) {
    return new Arg("reuse", value);
  }

  public static Arg reverse(Object value) {
    return new Arg("reverse", value);
  }

  public static Arg rtol(Object value) {
    return new Arg("rtol", value);
  }

  public static Arg runMetadata(Object value) {
    return new Arg("run_metadata", value);
  }

  public static Arg saveDebugInfo(Object value) {
    return new Arg("save_debug_info", value);
  }

  public static Arg saverDef(Object value) {
    return new Arg("saver_def", value);
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

  public static Arg shapeInvariants(Object value) {
    return new Arg("shape_invariants", value);
  }

  public static Arg shift(Object value) {
    return new Arg("shift", value);
  }

  public static Arg shrinkAxisMask(Object value) {
    return new Arg("shrink_axis_mask", value);
  }

  public static Arg sign(Object value) {
    return new Arg("sign", value);
  }

  public static Arg size(Object value) {
    return new Arg("size", value);
  }

  public static Arg sorted(Object value) {
    return new Arg("sorted", value);
  }

  public static Arg sparse(Object value) {
    return new Arg("sparse", value);
  }

  public static Arg squeezeDims(Object value) {
    return new Arg("squeeze_dims", value);
  }

  public static Arg stable(Object value) {
    return new Arg("stable", value);
  }

  public static Arg stddev(Object value) {
    return new Arg("stddev", value);
  }

  public static Arg step(Object value) {
    return new Arg("step", value);
  }

  public static Arg stop(Object value) {
    return new Arg("stop", value);
  }

  public static Arg strict(Object value) {
    return new Arg("strict", value);
  }

  public static Arg strides(Object value) {
    return new Arg("strides", value);
  }

  public static Arg stripDefaultAttrs(Object value) {
    return new Arg("strip_default_attrs", value);
  }

  public static Arg subok(Object value) {
    return new Arg("subok", value);
  }

  public static Arg suffix(Object value) {
    return new Arg("suffix", value);
  }

  public static Arg summarize(Object value) {
    return new Arg("summarize", value);
  }

  public static Arg suppress(Object value) {
    return new Arg("suppress", value);
  }

  public static Arg swapMemory(Object value) {
    return new Arg("swap_memory", value);
  }

  public static Arg synchronization(Object value) {
    return new Arg("synchronization", value);
  }

  public static Arg target(Object value) {
    return new Arg("target", value);
  }

  public static Arg targets(Object value) {
    return new Arg("targets", value);
  }

  public static Arg task(Object value) {
    return new Arg("task", value);
  }

  public static Arg tensorArrayName(Object value) {
    return new Arg("tensor_array_name", value);
  }

  public static Arg tensorDtype(Object value) {
    return new Arg("tensor_dtype", value);
  }

  public static Arg threshold(Object value) {
    return new Arg("threshold", value);
  }

  public static Arg timelineStep(Object value) {
    return new Arg("timeline_step", value);
  }

  public static Arg timeoutInMs(Object value) {
    return new Arg("timeout_in_ms", value);
  }

  public static Arg traceLevel(Object value) {
    return new Arg("trace_level", value);
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

  public static Arg useNorm(Object value) {
    return new Arg("use_norm", value);
  }

  public static Arg usePerSessionThreads(Object value) {
    return new Arg("use_per_session_threads", value);
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

  public static Arg visibleDeviceList(Object value) {
    return new Arg("visible_device_list", value);
  }

  public static Arg weights(Object value) {
    return new Arg("weights", value);
  }

  public static Arg weightsList(Object value) {
    return new Arg("weights_list", value);
  }

  public static Arg workerDevice(Object value) {
    return new Arg("worker_device", value);
  }

  public static Arg x(Object value) {
    return new Arg("x", value);
  }

  public static Arg y(Object value) {
    return new Arg("y", value);
  }

  public static Arg reshape(Object value) {
    return new Arg("reshape", value);
  }

  public static Arg sharded(Object value) {
    return new Arg("sharded", value);
  }

  public static Arg maxToKeep(Object value) {
    return new Arg("max_to_keep", value);
  }

  public static Arg keepCheckpointEveryNHours(Object value) {
    return new Arg("keep_checkpoint_every_n_hours", value);
  }

  public static Arg restoreSequentially(Object value) {
    return new Arg("restore_sequentially", value);
  }

  public static Arg builder(Object value) {
    return new Arg("builder", value);
  }

  public static Arg deferBuild(Object value) {
    return new Arg("defer_build", value);
  }

  public static Arg allowEmpty(Object value) {
    return new Arg("allow_empty", value);
  }

  public static Arg writeVersion(Object value) {
    return new Arg("write_version", value);
  }

  public static Arg padStepNumber(Object value) {
    return new Arg("pad_step_number", value);
  }

  public static Arg saveRelativePaths(Object value) {
    return new Arg("save_relative_paths", value);
  }

  public static Arg unboundInputsColName(Object value) {
    return new Arg("unbound_inputs_col_name", value);
  }

  public static Arg restoreCollectionsPredicate(Object value) {
    return new Arg("restore_collections_predicate", value);
  }

  public static Arg minlength(Object value) {
    return new Arg("minlength", value);
  }

  public static Arg maxlength(Object value) {
    return new Arg("maxlength", value);
  }

  public static Arg default_(Object value) {
    return new Arg("default", value);
  }

  public static Arg numRows(Object value) {
    return new Arg("num_rows", value);
  }

  public static Arg numCols(Object value) {
    return new Arg("num_cols", value);
  }

  public static Arg paddingValue(Object value) {
    return new Arg("padding_value", value);
  }

  public static Arg adjoint(Object value) {
    return new Arg("adjoint", value);
  }
}
