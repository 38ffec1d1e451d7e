package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Cases;
import org.tfgraft.runtime.op.Matrices;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.VectorNorms;
import org.tfgraft.runtime.python.PyDict;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;

/** The diagonals, norms and decompositions of {@code tf}, and its choice among several cases. */
public abstract class TfMatrices extends TfSelections {
  public static Object case_(Object predFnPairs, Arg... options) {
    return Cases.of(predFnPairs, new Options(options));
  }

  public static PyList<Tensor> meshgrid(PyTuple args, PyDict<String, Object> kwargs) {
    return Matrices.meshgrid(args, kwargs);
  }

  public static Tensor norm(Object tensor, Arg... options) {
    return VectorNorms.of(tensor, new Options(options));
  }

  public static Tensor trace(Object x, Arg... options) {
    return Matrices.trace(x, new Options(options));
  }

  public static Tensor bincount(Object arr, Arg... options) {
    return Matrices.bincount(arr, new Options(options));
  }

  public static Tensor parallelStack(Object values, Arg... options) {
    return Matrices.parallelStack(values, new Options(options));
  }

  public static Tensor matrixDiag(Object diagonal, Arg... options) {
    Options o = new Options(options);
    return Op.of("MatrixDiag", diagonal).name(o.string("name", "diag")).tensor();
  }

  public static Tensor matrixDiagPart(Object input, Arg... options) {
    Options o = new Options(options);
    return Op.of("MatrixDiagPart", input).name(o.string("name", "diag_part")).tensor();
  }

  public static Tensor matrixSetDiag(Object input, Object diagonal, Arg... options) {
    Options o = new Options(options);
    return Op.of("MatrixSetDiag", input, diagonal).name(o.string("name", "set_diag")).tensor();
  }

  public static Tensor matrixInverse(Object input, Arg... options) {
    return Op.of("MatrixInverse", new Options(options), input).tensor();
  }

  public static Tensor matrixDeterminant(Object input, Arg... options) {
    return Op.of("MatrixDeterminant", new Options(options), input).tensor();
  }

  public static Tensor matrixSolve(Object matrix, Object rhs, Arg... options) {
    return Op.of("MatrixSolve", new Options(options), matrix, rhs).tensor();
  }

  public static Tensor cholesky(Object input, Arg... options) {
    return Op.of("Cholesky", new Options(options), input).tensor();
  }

  public static Tensor broadcastDynamicShape(Object shapeX, Object shapeY) {
    return Op.of("BroadcastArgs", shapeX, shapeY).tensor();
  }

  public static Tensor dynamicStitch(Object indices, Object data, Arg... options) {
    return Op.of("DynamicStitch", new Options(options), indices, data).tensor();
  }

  public static PyList<Tensor> dynamicPartition(
      Object data, Object partitions, Object numPartitions, Arg... options) {
    return Op.of("DynamicPartition", new Options(options), data, partitions)
        .attr("num_partitions", numPartitions)
        .tensors();
  }
}
