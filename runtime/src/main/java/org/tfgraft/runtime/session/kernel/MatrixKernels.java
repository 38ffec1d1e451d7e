package org.tfgraft.runtime.session.kernel;

import java.util.Arrays;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Products of matrices, their decompositions and their diagonals. */
final class MatrixKernels {
  private MatrixKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "MatMul", "SparseMatMul" -> MatrixKernels::matMul;
      case "BatchMatMul", "BatchMatMulV2" -> MatrixKernels::batchMatMul;
      case "MatrixDiag", "MatrixDiagV2" -> MatrixKernels::diagonal;
      case "Diag" -> call -> fullDiagonal(call.in(0));
      case "MatrixDiagPart", "MatrixDiagPartV2", "DiagPart" -> call -> diagonalPart(call.in(0));
      case "MatrixBandPart" -> MatrixKernels::band;
      case "MatrixSetDiag", "MatrixSetDiagV2" -> MatrixKernels::setDiagonal;
      case "Qr" -> call -> Decompositions.qr(call.in(0), call.flag("full_matrices"));
      case "MatrixInverse" -> call -> Decompositions.inverse(call.in(0));
      case "MatrixDeterminant" -> call -> Decompositions.determinant(call.in(0));
      case "Cholesky" -> call -> Decompositions.cholesky(call.in(0));
      case "MatrixSolve" -> call -> Decompositions.solve(call.in(0), call.in(1));
      default -> null;
    };
  }

  private static NdArray turned(NdArray matrix, boolean turn) {
    if (!turn) {
      return matrix;
    }
    return matrix.swapaxes(matrix.rank() - 2, matrix.rank() - 1).dense();
  }

  private static Object matMul(Call call) {
    NdArray a = call.in(0);
    NdArray b = call.in(1);
    boolean turnA = call.flag("transpose_a");
    boolean turnB = call.flag("transpose_b");
    if (a.rank() != 2 || b.rank() != 2) {
      throw KernelError.invalid("In[0] is not a matrix");
    }
    int k = a.dim(turnA ? 0 : 1);
    int other = b.dim(turnB ? 1 : 0);
    if (k != other) {
      throw KernelError.invalid(
          "Matrix size-incompatible: In[0]: "
              + Broadcasting.text(a.dims())
              + ", In[1]: "
              + Broadcasting.text(b.dims()));
    }
    return MatrixProduct.of(turned(a, turnA), turned(b, turnB));
  }

  private static Object batchMatMul(Call call) {
    NdArray a = turned(call.in(0), call.flag("adj_x"));
    NdArray b = turned(call.in(1), call.flag("adj_y"));
    if (a.dim(a.rank() - 1) != b.dim(b.rank() - 2)) {
      throw KernelError.invalid(
          "lhs mismatch rhs shape: "
              + a.dim(a.rank() - 1)
              + " vs. "
              + b.dim(b.rank() - 2)
              + ": "
              + Broadcasting.text(a.dims())
              + " "
              + Broadcasting.text(b.dims())
              + " "
              + (call.flag("adj_x") ? 1 : 0)
              + " "
              + (call.flag("adj_y") ? 1 : 0));
    }
    int[] batch =
        Broadcasting.common(
            NdArray.zeros(a.type(), Arrays.copyOf(a.dims(), a.rank() - 2)),
            NdArray.zeros(b.type(), Arrays.copyOf(b.dims(), b.rank() - 2)));
    int rows = a.dim(a.rank() - 2);
    int columns = b.dim(b.rank() - 1);
    int[] dims = Arrays.copyOf(batch, batch.length + 2);
    dims[batch.length] = rows;
    dims[batch.length + 1] = columns;
    NdArray left = spread(a, batch);
    NdArray right = spread(b, batch);
    NdArray result = NdArray.zeros(a.type(), dims);
    int count = left.dim(0);
    for (int i = 0; i < count; i++) {
      NdArray part = MatrixProduct.of(page(left, i), page(right, i));
      for (int j = 0; j < part.size(); j++) {
        result.copyElement(part, j, i * rows * columns + j);
      }
    }
    return result;
  }

  private static NdArray spread(NdArray a, int[] batch) {
    int[] dims = Arrays.copyOf(batch, batch.length + 2);
    dims[batch.length] = a.dim(a.rank() - 2);
    dims[batch.length + 1] = a.dim(a.rank() - 1);
    int count = Arrays.stream(batch).reduce(1, (x, y) -> x * y);
    return a.broadcastTo(dims).dense().reshape(count, dims[batch.length], dims[batch.length + 1]);
  }

  /** One matrix of a batch. */
  static NdArray page(NdArray batch, int index) {
    int size = batch.dim(1) * batch.dim(2);
    return batch.gather(new int[] {batch.dim(1), batch.dim(2)}, i -> index * size + i);
  }

  private static NdArray diagonal(Call call) {
    NdArray array = call.in(0);
    if (call.inputCount() > 1 && (call.in(1).size() != 1 || call.scalar(1) != 0)) {
      throw new KernelError(KernelError.Kind.UNIMPLEMENTED, "Only the main diagonal can be set");
    }
    int n = array.dim(array.rank() - 1);
    int[] dims = Arrays.copyOf(array.dims(), array.rank() + 1);
    dims[array.rank()] = n;
    NdArray result = NdArray.zeros(array.type(), dims);
    for (int i = 0; i < array.size(); i++) {
      result.copyElement(array, i, i * n + i % n);
    }
    return result;
  }

  private static NdArray fullDiagonal(NdArray array) {
    int[] dims = new int[2 * array.rank()];
    System.arraycopy(array.dims(), 0, dims, 0, array.rank());
    System.arraycopy(array.dims(), 0, dims, array.rank(), array.rank());
    NdArray result = NdArray.zeros(array.type(), dims);
    for (int i = 0; i < array.size(); i++) {
      result.copyElement(array, i, i * array.size() + i);
    }
    return result;
  }

  private static NdArray diagonalPart(NdArray array) {
    int rows = array.dim(array.rank() - 2);
    int columns = array.dim(array.rank() - 1);
    int n = Math.min(rows, columns);
    int[] dims = Arrays.copyOf(array.dims(), array.rank() - 1);
    dims[dims.length - 1] = n;
    return array.gather(dims, i -> i / n * rows * columns + i % n * columns + i % n);
  }

  private static Object band(Call call) {
    NdArray result = call.in(0).copy();
    long lower = call.scalar(1);
    long upper = call.scalar(2);
    int rows = result.dim(result.rank() - 2);
    int columns = result.dim(result.rank() - 1);
    for (int i = 0; i < result.size(); i++) {
      int row = i / columns % rows;
      int column = i % columns;
      boolean kept = (lower < 0 || row - column <= lower) && (upper < 0 || column - row <= upper);
      if (!kept) {
        result.setLong(i, 0);
      }
    }
    return result;
  }

  private static Object setDiagonal(Call call) {
    NdArray result = call.in(0).copy();
    NdArray diagonal = call.in(1);
    int rows = result.dim(result.rank() - 2);
    int columns = result.dim(result.rank() - 1);
    int n = Math.min(rows, columns);
    for (int i = 0; i < diagonal.size(); i++) {
      result.copyElement(diagonal, i, i / n * rows * columns + i % n * columns + i % n);
    }
    return result;
  }
}
