package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Convolutions of images, as products of a matrix of patches with the filter. */
final class ConvolutionKernels {
  private ConvolutionKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "Conv2D" -> ConvolutionKernels::convolve;
      case "Conv2DBackpropFilter" -> ConvolutionKernels::filterGradient;
      case "Conv2DBackpropInput" -> ConvolutionKernels::inputGradient;
      case "DepthwiseConv2dNative" -> ConvolutionKernels::depthwise;
      case "DepthwiseConv2dNativeBackpropInput" -> ConvolutionKernels::depthwiseInputGradient;
      case "DepthwiseConv2dNativeBackpropFilter" -> ConvolutionKernels::depthwiseFilterGradient;
      default -> null;
    };
  }

  private static Window window(Call call, int[] image, int[] filter) {
    if (call.text("data_format", "NHWC").equals("NCHW")) {
      throw new KernelError(
          KernelError.Kind.UNIMPLEMENTED,
          "The Conv2D op currently only supports the NHWC tensor format on the CPU. "
              + "The op was given the format: NCHW");
    }
    return Window.of(call, new int[] {image[1], image[2]}, new int[] {filter[0], filter[1]});
  }

  /** One row per output place: the elements of the image under the window. */
  private static NdArray patches(NdArray image, Window w) {
    int channels = image.dim(3);
    int width = w.size()[0] * w.size()[1] * channels;
    NdArray result = NdArray.zeros(image.type(), image.dim(0) * w.places(), width);
    boolean single = image.type() == NumpyType.FLOAT32;
    Object from = single ? image.floats() : image.as(NumpyType.FLOAT64).doubles();
    NdArray target = single ? result : NdArray.zeros(NumpyType.FLOAT64, result.dims());
    Object to = single ? target.floats() : target.doubles();
    each(
        image.dim(0),
        channels,
        w,
        (imageAt, patchAt) -> System.arraycopy(from, imageAt, to, patchAt, channels));
    return single ? result : target.as(image.type());
  }

  /** Sees, for every place and window element inside the image, both positions. */
  @FunctionalInterface
  private interface Place {
    void at(int image, int patch);
  }

  private static void each(int batch, int channels, Window w, Place place) {
    int patch = 0;
    for (int n = 0; n < batch; n++) {
      for (int i = 0; i < w.places(); i++) {
        for (int ky = 0; ky < w.size()[0]; ky++) {
          for (int kx = 0; kx < w.size()[1]; kx++) {
            int row = w.row(i / w.out()[1], ky);
            int column = w.column(i % w.out()[1], kx);
            if (w.inside(row, column)) {
              place.at(((n * w.in()[0] + row) * w.in()[1] + column) * channels, patch);
            }
            patch += channels;
          }
        }
      }
    }
  }

  private static Object convolve(Call call) {
    NdArray image = call.in(0);
    NdArray filter = call.in(1);
    if (image.dim(3) != filter.dim(2)) {
      throw KernelError.invalid(
          "input and filter must have the same depth: " + image.dim(3) + " vs " + filter.dim(2));
    }
    Window w = window(call, image.dims(), filter.dims());
    int out = filter.dim(3);
    return MatrixProduct.fused(patches(image, w), filter.reshape(filter.size() / out, out))
        .reshape(image.dim(0), w.out()[0], w.out()[1], out);
  }

  private static Object filterGradient(Call call) {
    NdArray image = call.in(0);
    int[] filter = call.ints(1);
    NdArray gradient = call.in(2);
    Window w = window(call, image.dims(), filter);
    NdArray patches = patches(image, w);
    return MatrixProduct.fused(
            patches.transpose().dense(), gradient.reshape(patches.dim(0), filter[3]))
        .reshape(filter);
  }

  private static Object inputGradient(Call call) {
    int[] dims = call.ints(0);
    NdArray filter = call.in(1);
    NdArray gradient = call.in(2);
    Window w = window(call, dims, filter.dims());
    int out = filter.dim(3);
    NdArray columns =
        MatrixProduct.fused(
            gradient.reshape(gradient.size() / out, out),
            filter.reshape(filter.size() / out, out).transpose().dense());
    NdArray result = NdArray.zeros(gradient.type(), dims);
    int channels = dims[3];
    each(
        dims[0],
        channels,
        w,
        (imageAt, patchAt) -> {
          for (int c = 0; c < channels; c++) {
            result.setDouble(
                imageAt + c, result.getDouble(imageAt + c) + columns.getDouble(patchAt + c));
          }
        });
    return result;
  }

  /** Sees image, filter and output positions of every product of a depthwise convolution. */
  @FunctionalInterface
  private interface Product {
    void of(int image, int filter, int output);
  }

  private static void products(int[] image, int[] filter, Window w, Product product) {
    int channels = image[3];
    int multiplier = filter[3];
    int patchSize = filter[0] * filter[1] * channels;
    each(
        image[0],
        channels,
        w,
        (imageAt, patchAt) -> {
          int place = patchAt / patchSize;
          int element = patchAt % patchSize / channels;
          for (int c = 0; c < channels * multiplier; c++) {
            product.of(
                imageAt + c / multiplier,
                element * channels * multiplier + c,
                place * channels * multiplier + c);
          }
        });
  }

  private static Object depthwise(Call call) {
    NdArray image = call.in(0).dense();
    NdArray filter = call.in(1).dense();
    Window w = window(call, image.dims(), filter.dims());
    NdArray result =
        NdArray.zeros(
            image.type(), image.dim(0), w.out()[0], w.out()[1], image.dim(3) * filter.dim(3));
    products(
        image.dims(),
        filter.dims(),
        w,
        (i, f, o) ->
            result.setDouble(o, result.getDouble(o) + image.getDouble(i) * filter.getDouble(f)));
    return result;
  }

  private static Object depthwiseInputGradient(Call call) {
    int[] dims = call.ints(0);
    NdArray filter = call.in(1).dense();
    NdArray gradient = call.in(2).dense();
    NdArray result = NdArray.zeros(gradient.type(), dims);
    products(
        dims,
        filter.dims(),
        window(call, dims, filter.dims()),
        (i, f, o) ->
            result.setDouble(i, result.getDouble(i) + gradient.getDouble(o) * filter.getDouble(f)));
    return result;
  }

  private static Object depthwiseFilterGradient(Call call) {
    NdArray image = call.in(0).dense();
    int[] filter = call.ints(1);
    NdArray gradient = call.in(2).dense();
    NdArray result = NdArray.zeros(gradient.type(), filter);
    products(
        image.dims(),
        filter,
        window(call, image.dims(), filter),
        (i, f, o) ->
            result.setDouble(f, result.getDouble(f) + gradient.getDouble(o) * image.getDouble(i)));
    return result;
  }
}
