package org.tfgraft.runtime.session.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.tfgraft.runtime.graph.TensorShape;
import org.tfgraft.runtime.numpy.Joining;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Arrays of tensors, which last for one run; a handle's value is the array itself. */
final class TensorArrayKernels {
  private static final NdArray FLOW = NdArray.scalar(NumpyType.FLOAT32, 0.0);
  private static final AtomicLong MADE = new AtomicLong();

  private TensorArrayKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "TensorArrayV3" -> call -> new Object[] {new Elements(call), FLOW};
      case "TensorArrayReadV3" -> call -> elements(call).read(call.scalar(1));
      case "TensorArrayWriteV3" ->
          call -> {
            elements(call).write(call.scalar(1), call.in(2));
            return FLOW;
          };
      case "TensorArrayGatherV3" -> TensorArrayKernels::gather;
      case "TensorArrayScatterV3" -> TensorArrayKernels::scatter;
      case "TensorArraySplitV3" -> TensorArrayKernels::split;
      case "TensorArrayConcatV3" -> TensorArrayKernels::concat;
      case "TensorArraySizeV3" ->
          call -> NdArray.scalar(NumpyType.INT32, (long) elements(call).items.size());
      case "TensorArrayCloseV3" -> call -> null;
      default -> null;
    };
  }

  private static Elements elements(Call call) {
    return (Elements) call.raw(0);
  }

  private static Object gather(Call call) {
    List<NdArray> rows = new ArrayList<>();
    for (int index : call.ints(1)) {
      rows.add(Joining.expandDims(elements(call).read(index), 0L));
    }
    if (rows.isEmpty()) {
      TensorShape shape = (TensorShape) call.attribute("element_shape");
      int[] dims = new int[shape.rankOrUnknown() + 1];
      for (int i = 1; i < dims.length; i++) {
        dims[i] = (int) shape.size(i - 1);
      }
      return NdArray.zeros(call.outputType(0), dims);
    }
    return ArrayKernels.concat(rows, 0);
  }

  private static Object scatter(Call call) {
    int[] indices = call.ints(1);
    NdArray rows = call.in(2);
    for (int i = 0; i < indices.length; i++) {
      elements(call).write(indices[i], ArrayKernels.gather(rows, index(i), 0, call));
    }
    return FLOW;
  }

  private static NdArray index(long i) {
    return NdArray.scalar(NumpyType.INT64, i);
  }

  private static Object split(Call call) {
    int[] lengths = call.ints(2);
    int from = 0;
    for (int i = 0; i < lengths.length; i++) {
      long[] rows = new long[lengths[i]];
      for (int row = 0; row < rows.length; row++) {
        rows[row] = from + row;
      }
      NdArray part = ArrayKernels.gather(call.in(1), NdArray.wrap(rows, rows.length), 0, call);
      elements(call).write(i, part);
      from += lengths[i];
    }
    return FLOW;
  }

  private static Object concat(Call call) {
    List<NdArray> parts = new ArrayList<>();
    for (int i = 0; i < elements(call).items.size(); i++) {
      parts.add(elements(call).read(i));
    }
    long[] lengths = parts.stream().mapToLong(part -> part.dim(0)).toArray();
    return new Object[] {ArrayKernels.concat(parts, 0), NdArray.wrap(lengths, lengths.length)};
  }

  /** The elements of one array, each written once. */
  private static final class Elements {
    private final String name;
    private final boolean grows;
    private final boolean clears;
    private final List<NdArray> items = new ArrayList<>();
    private final List<Boolean> wasRead = new ArrayList<>();

    Elements(Call call) {
      String given = call.text("tensor_array_name", "");
      name = (given.isEmpty() ? call.operation().name() : given) + "_" + MADE.getAndIncrement();
      grows = call.flag("dynamic_size");
      clears = call.flag("clear_after_read");
      growTo(call.scalar(0));
    }

    private void growTo(long size) {
      while (items.size() < size) {
        items.add(null);
        wasRead.add(false);
      }
    }

    private KernelError error(String message) {
      return KernelError.invalid("TensorArray " + name + ": " + message);
    }

    void write(long index, NdArray value) {
      if (index < 0 || !grows && index >= items.size()) {
        throw error(
            "Tried to write to index %d but array is not resizeable and size is: %d"
                .formatted(index, items.size()));
      }
      growTo(index + 1);
      int place = (int) index;
      if (wasRead.get(place) || items.get(place) != null) {
        throw error(
            "Could not write to TensorArray index %d because it has already been %s."
                .formatted(index, wasRead.get(place) ? "read" : "written to"));
      }
      items.set(place, value);
    }

    NdArray read(long index) {
      if (index < 0 || index >= items.size()) {
        throw error(
            "Tried to read from index %d but array size is: %d".formatted(index, items.size()));
      }
      int place = (int) index;
      NdArray value = items.get(place);
      if (value == null) {
        throw error(
            wasRead.get(place)
                ? "Could not read index "
                    + index
                    + " twice because it was cleared after a previous read (perhaps try setting"
                    + " clear_after_read = false?)."
                : "Could not read from TensorArray index " + index + ".");
      }
      wasRead.set(place, true);
      if (clears) {
        items.set(place, null);
      }
      return value;
    }
  }
}
