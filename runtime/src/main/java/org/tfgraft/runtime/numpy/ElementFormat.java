package org.tfgraft.runtime.numpy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tfgraft.runtime.python.Builtins;

/** How the elements of one array are printed: all to the same width, chosen from their values. */
final class ElementFormat {
  private ElementFormat() {}

  /**
   * A function from element values to texts; {@code shown} are the elements that will be printed.
   */
  static Function<Object, String> of(NumpyType type, List<Object> shown, boolean scalar) {
    return switch (type.kind()) {
      case 'b' -> value -> ((boolean) value ? (scalar ? "True" : " True") : "False");
      case 'i', 'u' -> integers(shown);
      case 'f' -> floats(type, shown.stream().map(v -> (double) v).toList());
      case 'c' -> complexes(type, shown);
      default -> ElementFormat::object;
    };
  }

  private static String object(Object value) {
    return value instanceof org.tfgraft.runtime.python.PyList<?>
        ? "list(" + Builtins.repr(value) + ")"
        : Builtins.repr(value);
  }

  private static Function<Object, String> integers(List<Object> shown) {
    int width = shown.stream().mapToInt(v -> v.toString().length()).max().orElse(0);
    return value -> pad(value.toString(), width);
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static Function<Object, String> complexes(NumpyType type, List<Object> shown) {
    NumpyType part = type == NumpyType.COMPLEX64 ? NumpyType.FLOAT32 : NumpyType.FLOAT64;
    Function<Object, String> real =
        floats(part, shown.stream().map(v -> ((Complex) v).real()).toList());
    Function<Object, String> imag =
        floats(part, shown.stream().map(v -> Math.abs(((Complex) v).imag())).toList());
    return value -> {
      Complex number = (Complex) value;
      String sign = Double.doubleToRawLongBits(number.imag()) < 0 ? "-" : "+";
      String text = imag.apply(Math.abs(number.imag()));
      String digits = text.stripTrailing();
      return real.apply(number.real())
          + sign
          + digits
          + "j"
          + " ".repeat(text.length() - digits.length());
    };
  }

  private static Function<Object, String> floats(NumpyType type, List<Double> shown) {
    List<Double> finite = shown.stream().filter(Double::isFinite).toList();
    boolean scientific = needsExponent(finite, type);
    List<String> texts = new ArrayList<>();
    for (double value : finite) {
      texts.add(
          scientific
              ? FloatText.scientific(value, type, PrintOptions.current().precision(), true)
              : FloatText.positional(value, type, PrintOptions.current().precision()));
    }
    int left = texts.stream().mapToInt(t -> t.indexOf('.')).max().orElse(0);
    int fraction = texts.stream().mapToInt(t -> fraction(t).length()).max().orElse(0);
    int exponent =
        scientific
            ? texts.stream().mapToInt(t -> t.length() - t.indexOf('e') - 2).max().orElse(0)
            : 0;
    int right = scientific ? exponent + 2 + fraction : fraction;
    if (finite.size() < shown.size()) {
      int infinity = shown.contains(Double.NEGATIVE_INFINITY) ? 4 : 3;
      left = Math.max(left, Math.max(3 - (right + 1), infinity - (right + 1)));
    }
    Widths widths = new Widths(left, right, fraction, exponent);
    return value -> text((double) value, type, scientific, widths);
  }

  private record Widths(int left, int right, int fraction, int exponent) {}

  private static boolean needsExponent(List<Double> finite, NumpyType type) {
    double[] magnitudes = finite.stream().mapToDouble(Math::abs).filter(v -> v != 0).toArray();
    if (magnitudes.length == 0) {
      return false;
    }
    double max = 0;
    double min = Double.POSITIVE_INFINITY;
    for (double value : magnitudes) {
      max = Math.max(max, value);
      min = Math.min(min, value);
    }
    double ratio = type == NumpyType.FLOAT64 ? max / min : (float) max / (float) min;
    return max >= 1e8 || (!PrintOptions.current().suppress() && (min < 0.0001 || ratio > 1000));
  }

  private static String fraction(String text) {
    int end = text.indexOf('e');
    return text.substring(text.indexOf('.') + 1, end < 0 ? text.length() : end);
  }

  private static String text(double value, NumpyType type, boolean scientific, Widths widths) {
    if (!Double.isFinite(value)) {
      String name = Double.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
      return pad(name, widths.left + widths.right + 1);
    }
    if (scientific) {
      String text = FloatText.scientific(value, type, widths.fraction, false);
      int start = text.indexOf('e') + 2;
      String digits = text.substring(start);
      String zeros = "0".repeat(Math.max(0, widths.exponent - digits.length()));
      return pad("", widths.left - text.indexOf('.')) + text.substring(0, start) + zeros + digits;
    }
    String text = FloatText.positional(value, type, PrintOptions.current().precision());
    return pad("", widths.left - text.indexOf('.'))
        + text
        + " ".repeat(Math.max(0, widths.right - fraction(text).length()));
  }
}
