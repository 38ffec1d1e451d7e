package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;

/** Maxima and means over windows of images, and their gradients. */
final class PoolingKernels {
  private PoolingKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "MaxPool" -> call -> maxima(call, call.in(0).dense())[0];
      case "MaxPoolWithArgmax" -> call -> maxima(call, call.in(0).dense());
      case "MaxPoolGrad" -> PoolingKernels::maxGradient;
      case "AvgPool" -> PoolingKernels::mean;
      case "AvgPoolGrad" -> PoolingKernels::meanGradient;
      default -> null;
    };
  }

  private static Window window(Call call, int[] dims) {
    int[] size = call.numbers("ksize");
    return Window.of(call, new int[] {dims[1], dims[2]}, new int[] {size[1], size[2]});
  }

  /** Sees the output position and the input positions of one window. */
  @FunctionalInterface
  private interface Visit {
    void window(int output, int[] inputs, int count);
  }

  private static void each(int[] dims, Window w, Visit visit) {
    int channels = dims[3];
    int[] inputs = new int[w.size()[0] * w.size()[1]];
    int output = 0;
    for (int n = 0; n < dims[0]; n++) {
      for (int place = 0; place < w.places(); place++) {
        for (int c = 0; c < channels; c++) {
          int count = 0;
          for (int k = 0; k < inputs.length; k++) {
            int row = w.row(place / w.out()[1], k / w.size()[1]);
            int column = w.column(place % w.out()[1], k % w.size()[1]);
            if (w.inside(row, column)) {
              inputs[count++] = ((n * dims[1] + row) * dims[2] + column) * channels + c;
            }
          }
          visit.window(output++, inputs, count);
        }
      }
    }
  }

  private static Object[] maxima(Call call, NdArray image) {
    Window w = window(call, image.dims());
    int[] dims = {image.dim(0), w.out()[0], w.out()[1], image.dim(3)};
    NdArray result = NdArray.zeros(image.type(), dims);
    NdArray places = NdArray.zeros(NumpyType.INT64, dims);
    each(
        image.dims(),
        w,
        (output, inputs, count) -> {
          int best = inputs[0];
          for (int i = 1; i < count; i++) {
            best = image.getDouble(inputs[i]) > image.getDouble(best) ? inputs[i] : best;
          }
          result.copyElement(image, best, output);
          places.setLong(output, best);
        });
    return new Object[] {result, places};
  }

  private static Object maxGradient(Call call) {
    NdArray image = call.in(0).dense();
    NdArray gradient = call.in(2).dense();
    NdArray places = (NdArray) maxima(call, image)[1];
    NdArray result = ArrayKernels.zerosLike(image);
    for (int i = 0; i < gradient.size(); i++) {
      int at = (int) places.getLong(i);
      result.setDouble(at, result.getDouble(at) + gradient.getDouble(i));
    }
    return result;
  }

  private static Object mean(Call call) {
    NdArray image = call.in(0).dense();
    Window w = window(call, image.dims());
    NdArray result =
        NdArray.zeros(image.type(), image.dim(0), w.out()[0], w.out()[1], image.dim(3));
    each(
        image.dims(),
        w,
        (output, inputs, count) -> {
          double sum = 0;
          for (int i = 0; i < count; i++) {
            sum += image.getDouble(inputs[i]);
          }
          result.setDouble(output, sum / count);
        });
    return result;
  }

  private static Object meanGradient(Call call) {
    int[] dims = call.ints(0);
    NdArray gradient = call.in(1).dense();
    NdArray result = NdArray.zeros(gradient.type(), dims);
    each(
        dims,
        window(call, dims),
        (output, inputs, count) -> {
          for (int i = 0; i < count; i++) {
            result.setDouble(
                inputs[i], result.getDouble(inputs[i]) + gradient.getDouble(output) / count);
          }
        });
    return result;
  }
}
