package org.tfgraft.runtime.op;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.NdArray;

/** The shape rules of matrix products, convolutions, pooling and losses. */
final class MatrixShapes {
  static final Map<String, Function<ShapeContext, List<TensorShape>>> RULES = new HashMap<>();

  static {
    one("MatMul", MatrixShapes::matmul);
    one("SparseMatMul", MatrixShapes::matmul);
    one("BatchMatMulV2", MatrixShapes::batchMatmul);
    one("BatchMatMul", MatrixShapes::batchMatmul);
    one("BiasAdd", MatrixShapes::biasAdd);
    one("Conv2D", MatrixShapes::conv2d);
    one("MaxPool", MatrixShapes::pool);
    one("AvgPool", MatrixShapes::pool);
    one("Multinomial", MatrixShapes::multinomial);
    one("DiagPart", MatrixShapes::diagPart);
    one("Diag", c -> c.shape(0).concatenate(c.shape(0)));
    one("MatrixDiagV2", MatrixShapes::matrixDiag);
    one("MatrixDiag", MatrixShapes::matrixDiag);
    one("MatrixDiagPart", MatrixShapes::matrixDiagPart);
    one("MatrixDeterminant", c -> c.shape(0).hasRank() ? front(c.atLeast(0, 2), 2) : c.shape(0));
    one("MatrixSolve", MatrixShapes::solved);
    one("Bincount", c -> TensorShape.of(c.constant(1) == null ? -1 : c.scalar(1).getLong(0)));
    one("BroadcastArgs", MatrixShapes::broadcastShapes);
    RULES.put("Qr", MatrixShapes::qr);
    RULES.put("SoftmaxCrossEntropyWithLogits", MatrixShapes::crossEntropy);
    RULES.put("SparseSoftmaxCrossEntropyWithLogits", MatrixShapes::sparseCrossEntropy);
  }

  private MatrixShapes() {}

  private static void one(String type, Function<ShapeContext, TensorShape> rule) {
    RULES.put(type, context -> List.of(rule.apply(context)));
  }

  private static TensorShape matmul(ShapeContext c) {
    TensorShape a = c.ranked(0, 2);
    TensorShape b = c.ranked(1, 2);
    boolean transposeA = c.flag("transpose_a");
    boolean transposeB = c.flag("transpose_b");
    c.mergeSizes(a.size(transposeA ? 0 : 1), b.size(transposeB ? 1 : 0));
    return TensorShape.of(a.size(transposeA ? 1 : 0), b.size(transposeB ? 0 : 1));
  }

  private static TensorShape batchMatmul(ShapeContext c) {
    TensorShape a = c.atLeast(0, 2);
    TensorShape b = c.atLeast(1, 2);
    if (!a.hasRank() || !b.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    boolean adjointA = c.flag("adj_x");
    boolean adjointB = c.flag("adj_y");
    c.mergeSizes(a.size(adjointA ? -2 : -1), b.size(adjointB ? -1 : -2));
    TensorShape batch = ShapeFunctions.broadcast(c, front(a, 2), front(b, 2));
    return batch.concatenate(
        TensorShape.of(a.size(adjointA ? -1 : -2), b.size(adjointB ? -2 : -1)));
  }

  private static TensorShape front(TensorShape shape, int without) {
    return TensorShape.of(Arrays.copyOf(shape.sizes(), shape.rankOrUnknown() - without));
  }

  private static TensorShape biasAdd(ShapeContext c) {
    boolean channelsFirst = c.text("data_format").equals("NCHW");
    TensorShape input = c.atLeast(0, channelsFirst ? 3 : 2);
    TensorShape bias = c.ranked(1, 1);
    if (!input.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    long[] sizes = input.sizes();
    int channel = channelsFirst ? 1 : sizes.length - 1;
    sizes[channel] = c.mergeSizes(sizes[channel], bias.size(0));
    return TensorShape.of(sizes);
  }

  private static TensorShape conv2d(ShapeContext c) {
    TensorShape input = c.ranked(0, 4);
    TensorShape filter = c.ranked(1, 4);
    Grid grid = new Grid(c, c.text("data_format").equals("NCHW"));
    long channels = input.size(grid.channel());
    if (channels >= 0 && filter.size(2) > 0 && channels % filter.size(2) != 0) {
      throw c.error(
          "Depth of input (%d) is not a multiple of input depth of filter (%d)"
              .formatted(channels, filter.size(2)));
    }
    return grid.shape(input, filter.size(3), c.list("dilations"), filter.size(0), filter.size(1));
  }

  private static TensorShape pool(ShapeContext c) {
    TensorShape input = c.ranked(0, 4);
    Grid grid = new Grid(c, c.text("data_format").equals("NCHW"));
    List<?> window = c.list("ksize");
    return grid.shape(
        input,
        input.size(grid.channel()),
        List.of(1L, 1L, 1L, 1L),
        (Long) window.get(grid.row()),
        (Long) window.get(grid.row() + 1));
  }

  /** Where rows, columns and channels are, and what a window leaves of rows and columns. */
  private record Grid(ShapeContext context, boolean channelsFirst) {
    int channel() {
      return channelsFirst ? 1 : 3;
    }

    int row() {
      return channelsFirst ? 2 : 1;
    }

    TensorShape shape(
        TensorShape input, long channels, List<?> dilations, long windowRows, long windowColumns) {
      long[] sizes = new long[4];
      sizes[0] = input.size(0);
      sizes[channel()] = channels;
      sizes[row()] = size(input.size(row()), windowRows, (Long) dilations.get(row()), row());
      int column = row() + 1;
      sizes[column] = size(input.size(column), windowColumns, (Long) dilations.get(column), column);
      return TensorShape.of(sizes);
    }

    private long size(long input, long window, long dilation, int axis) {
      long stride = (Long) context.list("strides").get(axis);
      if (input < 0 || window < 0) {
        return -1;
      }
      long effective = (window - 1) * dilation + 1;
      return switch (context.text("padding")) {
        case "SAME" -> (input + stride - 1) / stride;
        case "EXPLICIT" -> {
          List<?> pads = context.list("explicit_paddings");
          long padded = input + (Long) pads.get(2 * axis) + (Long) pads.get(2 * axis + 1);
          yield checked((padded - effective + stride) / stride, padded, effective);
        }
        default -> checked((input - effective + stride) / stride, input, effective);
      };
    }

    private long checked(long size, long input, long window) {
      if (input < window) {
        throw context.error(
            "Negative dimension size caused by subtracting %d from %d".formatted(window, input));
      }
      return size;
    }
  }

  private static TensorShape multinomial(ShapeContext c) {
    NdArray samples = c.constant(1);
    return TensorShape.of(c.ranked(0, 2).size(0), samples == null ? -1 : samples.getLong(0));
  }

  private static TensorShape diagPart(ShapeContext c) {
    TensorShape input = c.shape(0);
    return input.hasRank() ? front(input, input.rankOrUnknown() / 2) : TensorShape.UNKNOWN;
  }

  private static TensorShape matrixDiag(ShapeContext c) {
    TensorShape diagonal = c.atLeast(0, 1);
    return diagonal.hasRank()
        ? diagonal.concatenate(TensorShape.of(diagonal.size(-1)))
        : TensorShape.UNKNOWN;
  }

  private static TensorShape matrixDiagPart(ShapeContext c) {
    TensorShape matrix = c.atLeast(0, 2);
    if (!matrix.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    long shorter = Math.min(matrix.size(-2), matrix.size(-1));
    return front(matrix, 2).concatenate(TensorShape.of(shorter));
  }

  private static TensorShape solved(ShapeContext c) {
    TensorShape matrix = c.atLeast(0, 2);
    TensorShape right = c.atLeast(1, 2);
    if (!matrix.hasRank() || !right.hasRank()) {
      return TensorShape.UNKNOWN;
    }
    long rows = c.mergeSizes(matrix.size(-1), right.size(-2));
    TensorShape batch = c.merge(front(matrix, 2), front(right, 2));
    return batch.concatenate(TensorShape.of(rows, right.size(-1)));
  }

  private static TensorShape broadcastShapes(ShapeContext c) {
    long x = c.ranked(0, 1).size(0);
    long y = c.ranked(1, 1).size(0);
    return TensorShape.of(Math.min(x, y) < 0 ? -1 : Math.max(x, y));
  }

  private static List<TensorShape> qr(ShapeContext c) {
    TensorShape input = c.atLeast(0, 2);
    if (!input.hasRank()) {
      return List.of(TensorShape.UNKNOWN, TensorShape.UNKNOWN);
    }
    long rows = input.size(-2);
    long columns = input.size(-1);
    boolean full = c.flag("full_matrices");
    long least = rows < 0 || columns < 0 ? -1 : Math.min(rows, columns);
    TensorShape batch = front(input, 2);
    return List.of(
        batch.concatenate(TensorShape.of(rows, full ? rows : least)),
        batch.concatenate(TensorShape.of(full ? rows : least, columns)));
  }

  private static List<TensorShape> crossEntropy(ShapeContext c) {
    TensorShape both = ShapeFunctions.broadcast(c, c.ranked(0, 2), c.ranked(1, 2));
    return List.of(TensorShape.of(both.size(0)), both);
  }

  private static List<TensorShape> sparseCrossEntropy(ShapeContext c) {
    TensorShape features = c.ranked(0, 2);
    TensorShape labels = c.ranked(1, 1);
    long batch = c.mergeSizes(features.size(0), labels.size(0));
    return List.of(TensorShape.of(batch), TensorShape.of(batch, features.size(1)));
  }
}
