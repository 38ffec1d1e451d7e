package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Operation;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.ArrayOps;
import org.tfgraft.runtime.op.ControlFlowOps;
import org.tfgraft.runtime.op.FilledOps;
import org.tfgraft.runtime.op.LoggingOps;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.RaggedDispatch;
import org.tfgraft.runtime.op.StateOps;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** The functions of {@code tf} that make, join, cut, reshape and assign tensors. */
public abstract class TfArrays extends TfMath {
  TfArrays() {}

  public static Tensor constant(Object value, Arg... options) {
    return ArrayOps.constant(value, new Options(options));
  }

  public static Tensor convertToTensor(Object value, Arg... options) {
    return ArrayOps.convertToTensor(value, new Options(options));
  }

  public static Tensor placeholder(Object dtype, Arg... options) {
    return ArrayOps.placeholder(dtype, new Options(options));
  }

  public static Tensor placeholderWithDefault(Object input, Object shape, Arg... options) {
    return ArrayOps.placeholderWithDefault(input, shape, new Options(options));
  }

  public static Tensor zeros(Object shape, Arg... options) {
    return FilledOps.zeros(shape, new Options(options));
  }

  public static Tensor ones(Object shape, Arg... options) {
    return FilledOps.ones(shape, new Options(options));
  }

  public static Tensor zerosLike(Object tensor, Arg... options) {
    return FilledOps.zerosLike(tensor, new Options(options));
  }

  public static Tensor onesLike(Object tensor, Arg... options) {
    return FilledOps.onesLike(tensor, new Options(options));
  }

  public static Tensor fill(Object dims, Object value, Arg... options) {
    return Op.of("Fill", new Options(options), dims, value).tensor();
  }

  public static Tensor eye(Object numRows, Arg... options) {
    return FilledOps.eye(numRows, new Options(options));
  }

  public static Tensor reshape(Object tensor, Object shape, Arg... options) {
    return ArrayOps.reshape(tensor, shape, new Options(options));
  }

  public static Tensor expandDims(Object input, Arg... options) {
    return RaggedDispatch.of(() -> ArrayOps.expandDims(input, new Options(options)), input);
  }

  public static Tensor squeeze(Object input, Arg... options) {
    return RaggedDispatch.of(() -> ArrayOps.squeeze(input, new Options(options)), input);
  }

  public static Tensor shape(Object input, Arg... options) {
    return ArrayOps.shape(input, new Options(options));
  }

  public static Tensor size(Object input, Arg... options) {
    return RaggedDispatch.of(() -> ArrayOps.size(input, new Options(options)), input);
  }

  public static Tensor rank(Object input, Arg... options) {
    return RaggedDispatch.of(() -> ArrayOps.rank(input, new Options(options)), input);
  }

  public static Tensor stack(Object values, Arg... options) {
    return RaggedDispatch.ofList(() -> ArrayOps.stack(values, new Options(options)), values);
  }

  public static PyList<Tensor> unstack(Object value, Arg... options) {
    return ArrayOps.unstack(value, new Options(options));
  }

  public static Tensor concat(Object values, Object axis, Arg... options) {
    return RaggedDispatch.ofList(() -> ArrayOps.concat(values, axis, new Options(options)), values);
  }

  public static PyList<Tensor> split(Object value, Object numOrSizeSplits, Arg... options) {
    return ArrayOps.split(value, numOrSizeSplits, new Options(options));
  }

  public static Tensor slice(Object input, Object begin, Object size, Arg... options) {
    return Op.of("Slice", new Options(options), input, begin, size).tensor();
  }

  public static Tensor stridedSlice(Object input, Object begin, Object end, Arg... options) {
    return ArrayOps.stridedSlice(input, begin, end, new Options(options));
  }

  public static Tensor transpose(Object a, Arg... options) {
    return ArrayOps.transpose(a, new Options(options));
  }

  public static Tensor matrixTranspose(Object a, Arg... options) {
    return ArrayOps.matrixTranspose(a, new Options(options));
  }

  public static Tensor pad(Object tensor, Object paddings, Arg... options) {
    return ArrayOps.pad(tensor, paddings, new Options(options));
  }

  public static Tensor tile(Object input, Object multiples, Arg... options) {
    return RaggedDispatch.of(
        () -> Op.of("Tile", new Options(options), input, multiples).tensor(), input);
  }

  public static Tensor gather(Object params, Object indices, Arg... options) {
    return RaggedDispatch.of(
        () -> ArrayOps.gather(params, indices, new Options(options)), params, indices);
  }

  public static Tensor gatherNd(Object params, Object indices, Arg... options) {
    return RaggedDispatch.of(
        () -> ArrayOps.gatherNd(params, indices, new Options(options)), params, indices);
  }

  public static Tensor oneHot(Object indices, Object depth, Arg... options) {
    return RaggedDispatch.of(() -> ArrayOps.oneHot(indices, depth, new Options(options)), indices);
  }

  public static Tensor where(Object condition, Arg... options) {
    Options given = new Options(options);
    return RaggedDispatch.of(
        () -> ArrayOps.where(condition, given), condition, given.get("x"), given.get("y"));
  }

  public static Tensor booleanMask(Object tensor, Object mask, Arg... options) {
    return ArrayOps.booleanMask(tensor, mask, new Options(options));
  }

  public static Tensor sequenceMask(Object lengths, Arg... options) {
    return ArrayOps.sequenceMask(lengths, new Options(options));
  }

  public static Tensor broadcastTo(Object input, Object shape, Arg... options) {
    return Op.of("BroadcastTo", new Options(options), input, shape).tensor();
  }

  public static Tensor scatterNd(Object indices, Object updates, Object shape, Arg... options) {
    return Op.of("ScatterNd", new Options(options), indices, updates, shape).tensor();
  }

  public static Tensor diag(Object diagonal, Arg... options) {
    return Op.of("Diag", new Options(options), diagonal).tensor();
  }

  public static Tensor diagPart(Object input, Arg... options) {
    return Op.of("DiagPart", new Options(options), input).tensor();
  }

  public static Tensor reverse(Object tensor, Object axis, Arg... options) {
    return Op.of("ReverseV2", new Options(options), tensor, axis).tensor();
  }

  public static Tensor stringJoin(Object inputs, Arg... options) {
    return Op.of("StringJoin", new Options(options), inputs).tensor();
  }

  public static Object assign(Object ref, Object value, Arg... options) {
    return StateOps.assign(ref, value, new Options(options));
  }

  public static Object assignAdd(Object ref, Object value, Arg... options) {
    return StateOps.assignAdd(ref, value, new Options(options));
  }

  public static Object assignSub(Object ref, Object value, Arg... options) {
    return StateOps.assignSub(ref, value, new Options(options));
  }

  public static Operation noOp(Arg... options) {
    return ControlFlowOps.noOp(new Options(options));
  }

  public static Operation group(PyTuple inputs, PyDict<String, Object> kwargs) {
    return ControlFlowOps.group(inputs, kwargs);
  }

  public static PyList<Object> tuple(Object tensors, Arg... options) {
    return ControlFlowOps.tuple(tensors, new Options(options));
  }

  public static Object cond(Object pred, Arg... options) {
    return ControlFlowOps.cond(pred, new Options(options));
  }

  public static Object assert_(Object condition, Object data, Arg... options) {
    return ControlFlowOps.assertTrue(condition, data, new Options(options));
  }

  public static Tensor print(Object input, Object data, Arg... options) {
    return LoggingOps.print(input, data, new Options(options));
  }
}
