package org.tfgraft.runtime.session.kernel;

import org.tfgraft.runtime.session.Call;

/**
 * How a window slides over the height and width of images: extents, strides, dilations, padding.
 */
record Window(int[] in, int[] size, int[] stride, int[] dilation, int[] out, int[] before) {

  static Window of(Call call, int[] in, int[] size) {
    int first = call.text("data_format", "NHWC").startsWith("NC") ? 2 : 1;
    int[] strides = call.numbers("strides");
    int[] dilations = call.has("dilations") ? call.numbers("dilations") : new int[] {1, 1, 1, 1};
    String padding = call.text("padding", "SAME");
    int[] stride = {strides[first], strides[first + 1]};
    int[] dilation = {dilations[first], dilations[first + 1]};
    int[] out = new int[2];
    int[] before = new int[2];
    for (int i = 0; i < 2; i++) {
      int reach = (size[i] - 1) * dilation[i] + 1;
      if (padding.equals("SAME")) {
        out[i] = (in[i] + stride[i] - 1) / stride[i];
        before[i] = Math.max(0, (out[i] - 1) * stride[i] + reach - in[i]) / 2;
      } else {
        int[] explicit =
            padding.equals("EXPLICIT") ? call.numbers("explicit_paddings") : new int[8];
        before[i] = explicit[2 * (first + i)];
        int padded = in[i] + before[i] + explicit[2 * (first + i) + 1];
        out[i] = Math.max(0, (padded - reach + stride[i]) / stride[i]);
      }
    }
    return new Window(in, size, stride, dilation, out, before);
  }

  /** The row of the input under a row of the window; outside the image in the padding. */
  int row(int outRow, int windowRow) {
    return outRow * stride[0] + windowRow * dilation[0] - before[0];
  }

  int column(int outColumn, int windowColumn) {
    return outColumn * stride[1] + windowColumn * dilation[1] - before[1];
  }

  boolean inside(int row, int column) {
    return row >= 0 && row < in[0] && column >= 0 && column < in[1];
  }

  int places() {
    return out[0] * out[1];
  }
}
