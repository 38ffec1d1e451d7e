package org.tfgraft.runtime.op;

import java.util.List;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.ValueError;

/** The matrices that initializers are made of. */
final class LinearAlgebraOps {
  private LinearAlgebraOps() {}

  /** A random orthogonal matrix in the wanted shape, from a QR decomposition. */
  static Tensor orthogonal(Initializer.Request request, double gain, Object seed) {
    List<Long> sizes = new Initializer.Request(request.shape(), request.dtype(), null).fullSizes();
    if (sizes.size() < 2) {
      throw new ValueError("The tensor to initialize must be at least two-dimensional");
    }
    long rows = sizes.subList(0, sizes.size() - 1).stream().reduce(1L, (a, b) -> a * b);
    long columns = sizes.get(sizes.size() - 1);
    boolean wide = rows < columns;
    Object flat = wide ? PyTuple.of(columns, rows) : PyTuple.of(rows, columns);
    Tensor random = RandomOps.randomNormal(flat, request.options().with("seed", seed));
    PyList<Tensor> qr = Op.of("Qr", random).attr("full_matrices", false).tensors();
    Tensor diagonal = Op.of("DiagPart", qr.get(1)).tensor();
    Tensor q = qr.get(0).mul(Op.of("Sign", diagonal).tensor());
    if (wide) {
      q = ArrayOps.matrixTranspose(q, new Options());
    }
    return ArrayOps.reshape(q, request.shape(), new Options()).rmul(gain);
  }

  /** The identity matrix, or the part of it that is asked for. */
  static Tensor identity(Initializer.Request request, Object gain) {
    List<Long> full = request.fullSizes();
    if (full.size() != 2) {
      throw new ValueError("Identity matrix initializer can only be used for 2D matrices.");
    }
    Tensor matrix = FilledOps.eye(full.get(0), request.options().with("num_columns", full.get(1)));
    if (request.partitionInfo() != null) {
      Object offset = Py.getattr(request.partitionInfo(), "var_offset");
      matrix = Op.of("Slice", matrix, offset, request.shape()).tensor();
    }
    return matrix.rmul(gain);
  }
}
