package org.tfgraft.runtime.numpy;

import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PerThread;

/** What {@code np.set_printoptions} sets, for the current thread. */
final class PrintOptions {
  private static final PerThread<PrintOptions> CURRENT = new PerThread<>(PrintOptions::new);

  private int precision = 8;
  private int threshold = 1000;
  private int edgeItems = 3;
  private int lineWidth = 75;
  private boolean suppress;

  static PrintOptions current() {
    return CURRENT.get();
  }

  static void set(Options given) {
    PrintOptions options = CURRENT.get();
    options.precision = given(given, "precision", options.precision);
    options.threshold = given(given, "threshold", options.threshold);
    options.edgeItems = given(given, "edgeitems", options.edgeItems);
    options.lineWidth = given(given, "linewidth", options.lineWidth);
    if (given.get("suppress") != null) {
      options.suppress = given.flag("suppress");
    }
  }

  private static int given(Options given, String name, int otherwise) {
    Object value = given.get(name);
    if (value == null) {
      return otherwise;
    }
    double number = PythonNumbers.toDouble(value);
    return number > Integer.MAX_VALUE ? Integer.MAX_VALUE : (int) number;
  }

  int precision() {
    return precision;
  }

  int threshold() {
    return threshold;
  }

  int edgeItems() {
    return edgeItems;
  }

  int lineWidth() {
    return lineWidth;
  }

  boolean suppress() {
    return suppress;
  }
}
