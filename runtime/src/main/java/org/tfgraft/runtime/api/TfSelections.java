package org.tfgraft.runtime.api;

import org.tfgraft.runtime.graph.NameScope;
import org.tfgraft.runtime.graph.Tensor;
import org.tfgraft.runtime.op.Conversion;
import org.tfgraft.runtime.op.NameScopes;
import org.tfgraft.runtime.op.NamedOutputs;
import org.tfgraft.runtime.op.Norms;
import org.tfgraft.runtime.op.Op;
import org.tfgraft.runtime.op.Sorting;
import org.tfgraft.runtime.op.Statistics;
import org.tfgraft.runtime.python.PyTuple;

/** What {@code tf} sorts, picks, counts and clips. */
@SuppressWarnings("try") // scopes are opened for their effect
public abstract class TfSelections extends TfChecks {
  public static Tensor sort(Object values, Arg... options) {
    return Sorting.sort(false, values, new Options(options));
  }

  public static Tensor argsort(Object values, Arg... options) {
    return Sorting.sort(true, values, new Options(options));
  }

  public static Tensor roll(Object input, Object shift, Object axis, Arg... options) {
    return Op.of("Roll", new Options(options), input, shift, axis).tensor();
  }

  public static Tensor globalNorm(Object tList, Arg... options) {
    return Norms.global(tList, new Options(options));
  }

  public static PyTuple clipByGlobalNorm(Object tList, Object clipNorm, Arg... options) {
    return Norms.clipByGlobal(tList, clipNorm, new Options(options));
  }

  public static Tensor clipByAverageNorm(Object t, Object clipNorm, Arg... options) {
    return Norms.clipByAverage(t, clipNorm, new Options(options));
  }

  public static Tensor divNoNan(Object x, Object y, Arg... options) {
    try (NameScope scope = NameScopes.of(new Options(options), "div_no_nan", x, y)) {
      Tensor dividend = Conversion.tensor(x, "x");
      Tensor divisor = Conversion.tensor(y, "y", dividend.dtype().baseDtype());
      return Op.of("DivNoNan", dividend, divisor).name(scope.name()).tensor();
    }
  }

  public static Tensor histogramFixedWidth(Object values, Object valueRange, Arg... options) {
    Options o = new Options(options);
    Object nbins = o.get("nbins", 100L);
    try (NameScope scope = NameScopes.of(o, "histogram_fixed_width", values, valueRange, nbins)) {
      return Op.of("HistogramFixedWidth", values, valueRange, nbins)
          .attr("dtype", o.get("dtype"))
          .name(scope.name())
          .tensor();
    }
  }

  public static Tensor segmentSum(Object data, Object segmentIds, Arg... options) {
    return Op.of("SegmentSum", new Options(options), data, segmentIds).tensor();
  }

  public static Tensor segmentMean(Object data, Object segmentIds, Arg... options) {
    return Op.of("SegmentMean", new Options(options), data, segmentIds).tensor();
  }

  public static Tensor segmentMax(Object data, Object segmentIds, Arg... options) {
    return Op.of("SegmentMax", new Options(options), data, segmentIds).tensor();
  }

  public static Tensor segmentMin(Object data, Object segmentIds, Arg... options) {
    return Op.of("SegmentMin", new Options(options), data, segmentIds).tensor();
  }

  public static Tensor segmentProd(Object data, Object segmentIds, Arg... options) {
    return Op.of("SegmentProd", new Options(options), data, segmentIds).tensor();
  }

  private static Tensor unsorted(
      String kind, Object data, Object segmentIds, Object numSegments, Arg... options) {
    return Op.of("UnsortedSegment" + kind, new Options(options), data, segmentIds, numSegments)
        .tensor();
  }

  public static Tensor unsortedSegmentSum(
      Object data, Object segmentIds, Object numSegments, Arg... options) {
    return unsorted("Sum", data, segmentIds, numSegments, options);
  }

  public static Tensor unsortedSegmentMax(
      Object data, Object segmentIds, Object numSegments, Arg... options) {
    return unsorted("Max", data, segmentIds, numSegments, options);
  }

  public static Tensor unsortedSegmentMin(
      Object data, Object segmentIds, Object numSegments, Arg... options) {
    return unsorted("Min", data, segmentIds, numSegments, options);
  }

  public static Tensor unsortedSegmentProd(
      Object data, Object segmentIds, Object numSegments, Arg... options) {
    return unsorted("Prod", data, segmentIds, numSegments, options);
  }

  public static Tensor unsortedSegmentMean(
      Object data, Object segmentIds, Object numSegments, Arg... options) {
    return Statistics.segmentMean(false, data, segmentIds, numSegments, new Options(options));
  }

  public static Tensor unsortedSegmentSqrtN(
      Object data, Object segmentIds, Object numSegments, Arg... options) {
    return Statistics.segmentMean(true, data, segmentIds, numSegments, new Options(options));
  }

  public static PyTuple unique(Object x, Arg... options) {
    return NamedOutputs.of("gen_array_ops", Op.of("Unique", new Options(options), x).operation());
  }

  public static Tensor invertPermutation(Object x, Arg... options) {
    return Op.of("InvertPermutation", new Options(options), x).tensor();
  }
}
