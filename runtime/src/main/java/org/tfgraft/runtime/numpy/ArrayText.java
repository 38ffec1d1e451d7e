package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tfgraft.runtime.python.Builtins;

/** {@code str} and {@code repr} of arrays, with NumPy's line breaking and summarising. */
final class ArrayText {
  private final NdArray array;
  private final String separator;
  private final boolean summarised;
  private final Function<Object, String> format;

  private ArrayText(NdArray array, String separator) {
    this.array = array;
    this.separator = separator;
    this.summarised = array.size() > PrintOptions.current().threshold();
    List<Object> shown = new ArrayList<>();
    collect(0, 0, shown);
    this.format = ElementFormat.of(array.type(), shown, array.rank() == 0);
  }

  static String str(NdArray array) {
    if (array.rank() == 0) {
      return NumpyScalar.of(array, 0) instanceof NumpyScalar scalar
          ? scalar.toString()
          : Builtins.str(array.get(0));
    }
    return body(array, " ", 0, 0);
  }

  static String repr(NdArray array) {
    boolean implied =
        array.size() > 0
            && switch (array.type()) {
              case BOOL, INT64, FLOAT64, COMPLEX128 -> true;
              default -> false;
            };
    String suffix = implied ? ")" : ",";
    boolean plainEmpty = array.rank() == 1 && array.dim(0) == 0;
    String body =
        array.size() > 0 || plainEmpty
            ? body(array, ", ", "array(".length(), suffix.length())
            : "[], shape=" + Shapes.text(array.dims());
    String text = "array(" + body + suffix;
    if (implied) {
      return text;
    }
    String dtype = "dtype=" + NumpyDtype.of(array).shortRepr() + ")";
    int lastLine = text.length() - (text.lastIndexOf('\n') + 1);
    String space =
        lastLine + dtype.length() + 1 > PrintOptions.current().lineWidth() ? "\n      " : " ";
    return text + space + dtype;
  }

  private static String body(NdArray array, String separator, int prefix, int suffix) {
    if (array.size() == 0) {
      return "[]";
    }
    ArrayText text = new ArrayText(array, separator);
    return text.render(0, 0, " ".repeat(prefix + 1), PrintOptions.current().lineWidth() - suffix);
  }

  private void collect(int axis, int flat, List<Object> shown) {
    if (axis == array.rank()) {
      shown.add(array.get(flat));
      return;
    }
    for (int i : indices(axis)) {
      if (i >= 0) {
        collect(axis + 1, flat * array.dim(axis) + i, shown);
      }
    }
  }

  /** The positions printed along an axis, -1 standing for the dots. */
  private int[] indices(int axis) {
    int extent = array.dim(axis);
    int edge = PrintOptions.current().edgeItems();
    if (!summarised || extent <= 2 * edge) {
      return IntStream.range(0, extent).toArray();
    }
    return IntStream.range(0, 2 * edge + 1)
        .map(i -> i < edge ? i : i == edge ? -1 : extent - 2 * edge - 1 + i)
        .toArray();
  }

  private String render(int axis, int flat, String indent, int width) {
    if (axis == array.rank()) {
      return format.apply(array.get(flat));
    }
    return axis == array.rank() - 1
        ? row(axis, flat, indent, width)
        : rows(axis, flat, indent, width);
  }

  private String row(int axis, int flat, String indent, int width) {
    int limit = width - Math.max(separator.stripTrailing().length(), 1);
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    int[] indices = indices(axis);
    for (int i = 0; i < indices.length; i++) {
      String word =
          indices[i] < 0
              ? "..."
              : render(axis + 1, flat * array.dim(axis) + indices[i], indent + " ", width - 1);
      if (line.length() + word.length() > limit && line.length() > indent.length()) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(word);
      if (i < indices.length - 1) {
        line.append(separator);
      }
    }
    text.append(line);
    return "[" + text.substring(indent.length()) + "]";
  }

  private String rows(int axis, int flat, String indent, int width) {
    StringBuilder text = new StringBuilder();
    String end = separator.stripTrailing() + "\n".repeat(array.rank() - axis - 1);
    int[] indices = indices(axis);
    for (int i = 0; i < indices.length; i++) {
      String word =
          indices[i] < 0
              ? "..."
              : render(axis + 1, flat * array.dim(axis) + indices[i], indent + " ", width - 1);
      text.append(indent).append(word);
      if (i < indices.length - 1) {
        text.append(end);
      }
    }
    return "[" + text.substring(indent.length()) + "]";
  }
}
