package org.tfgraft.runtime.session.kernel;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tfgraft.runtime.numpy.Joining;
import org.tfgraft.runtime.numpy.NdArray;
import org.tfgraft.runtime.numpy.NumpyType;
import org.tfgraft.runtime.session.Call;
import org.tfgraft.runtime.session.KernelError;

/** Random tensors with the very values that TensorFlow draws for the same seeds. */
final class RandomKernels {
  private static final int RESERVED = 256;

  private RandomKernels() {}

  static Kernel find(String type) {
    return switch (type) {
      case "RandomUniform" -> RandomKernels::uniform;
      case "RandomStandardNormal" -> RandomKernels::normal;
      case "TruncatedNormal" -> RandomKernels::truncated;
      case "RandomUniformInt" -> RandomKernels::whole;
      case "RandomShuffle" -> RandomKernels::shuffle;
      case "Multinomial" -> RandomKernels::multinomial;
      case "RandomGamma" -> RandomKernels::gamma;
      default -> null;
    };
  }

  /** The generator of a node for this run; the next run continues after what this one may use. */
  private static Philox reserve(Call call, long count) {
    Philox state = call.state().nodeState(call.operation(), Philox.class, () -> seeded(call));
    Philox now = state.copy();
    state.skip(count);
    return now;
  }

  private static Philox seeded(Call call) {
    long seed = call.number("seed", 0);
    long seed2 = call.number("seed2", 0);
    if (seed == 0 && seed2 == 0) {
      SecureRandom random = new SecureRandom();
      return new Philox(random.nextLong(), random.nextLong());
    }
    return new Philox(seed, seed2);
  }

  private static NdArray result(Call call) {
    int[] dims = call.ints(0);
    for (int dim : dims) {
      if (dim < 0) {
        throw KernelError.invalid("Dimension " + dim + " must be >= 0");
      }
    }
    return NdArray.zeros(call.outputType(0), dims);
  }

  private static boolean isDouble(NdArray array) {
    return array.type() == NumpyType.FLOAT64;
  }

  private static Object uniform(Call call) {
    NdArray result = result(call);
    Philox random = reserve(call, (long) result.size() * RESERVED);
    if (isDouble(result)) {
      for (int i = 0; i < result.size(); i++) {
        result.setDouble(i, random.nextDouble());
      }
      return result;
    }
    boolean half = result.type() == NumpyType.FLOAT16;
    for (int i = 0; i < result.size(); i++) {
      int word = random.nextWord();
      result.setDouble(i, half ? (word & 0x3ff) / 1024.0 : Philox.toFloat(word));
    }
    return result;
  }

  private static Object normal(Call call) {
    NdArray result = result(call);
    Philox random = reserve(call, (long) result.size() * RESERVED);
    int group = isDouble(result) ? 2 : 4;
    double[] values = new double[group];
    for (int i = 0; i < result.size(); i++) {
      if (i % group == 0) {
        normals(random.next(), values);
      }
      result.setDouble(i, values[i % group]);
    }
    return result;
  }

  private static void normals(int[] words, double[] values) {
    if (values.length == 2) {
      Philox.normals(words, 0, values);
      return;
    }
    float[] pair = new float[2];
    for (int i = 0; i < 4; i += 2) {
      Philox.normals(words[i], words[i + 1], pair);
      values[i] = pair[0];
      values[i + 1] = pair[1];
    }
  }

  private static Object truncated(Call call) {
    NdArray result = result(call);
    Philox base = reserve(call, (long) result.size() * RESERVED);
    int group = isDouble(result) ? 2 : 4;
    int skip = group * RESERVED / 4;
    for (int start = 0; start < result.size(); start += group) {
      Philox random = base.copy();
      random.skip((long) (start / group) * skip);
      fillTruncated(result, start, Math.min(group, result.size() - start), random);
    }
    return result;
  }

  private static void fillTruncated(NdArray result, int start, int count, Philox random) {
    float[] pair = new float[2];
    double[] wide = new double[2];
    int[] words = new int[4];
    int filled = 0;
    while (filled < count) {
      if (isDouble(result)) {
        Arrays.setAll(words, i -> random.nextWord());
        Philox.normals(words, 0, wide);
      } else {
        int first = random.nextWord();
        Philox.normals(first, random.nextWord(), pair);
        wide[0] = pair[0];
        wide[1] = pair[1];
      }
      for (int i = 0; i < 2 && filled < count; i++) {
        if (Math.abs(wide[i]) < 2) {
          result.setDouble(start + filled++, wide[i]);
        }
      }
    }
  }

  private static Object whole(Call call) {
    NdArray result = result(call);
    long low = call.scalar(1);
    long high = call.scalar(2);
    if (low >= high) {
      throw KernelError.invalid("Need minval < maxval, got " + low + " >= " + high);
    }
    Philox random = reserve(call, (long) result.size() * RESERVED);
    long range = high - low;
    for (int i = 0; i < result.size(); i++) {
      long word = random.nextWord() & 0xffffffffL;
      if (result.type() == NumpyType.INT64) {
        word |= (long) random.nextWord() << 32;
      }
      result.setLong(i, low + Long.remainderUnsigned(word, range));
    }
    return result;
  }

  private static Object shuffle(Call call) {
    NdArray value = call.in(0);
    if (value.rank() == 0 || value.dim(0) < 2) {
      return value;
    }
    int n = value.dim(0);
    Philox random = reserve(call, (n - 1 + 3) / 4);
    long[] order = IntStream.range(0, n).asLongStream().toArray();
    for (int i = 0; i < n - 1; i++) {
      int other = i + (int) ((random.nextWord() & 0xffffffffL) % (n - i));
      long swapped = order[i];
      order[i] = order[other];
      order[other] = swapped;
    }
    return Joining.take(value, NdArray.wrap(order, n), 0);
  }

  private static Object multinomial(Call call) {
    NdArray logits = call.in(0);
    int samples = (int) call.scalar(1);
    int rows = logits.dim(0);
    int classes = logits.dim(1);
    Philox random = reserve(call, (long) rows * ((samples + 3) / 4 * 4) * RESERVED);
    NdArray result = NdArray.zeros(call.outputType(0), rows, samples);
    for (int row = 0; row < rows; row++) {
      double[] sums = cumulated(logits, row, classes);
      for (int i = 0; i < samples; i++) {
        double wanted = random.nextDouble() * sums[classes - 1];
        int place = 0;
        while (place < classes && sums[place] <= wanted) {
          place++;
        }
        result.setLong(row * samples + i, place);
      }
    }
    return result;
  }

  private static double[] cumulated(NdArray logits, int row, int classes) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < classes; i++) {
      double value = logits.getDouble(row * classes + i);
      max = Double.isFinite(value) ? Math.max(max, value) : max;
    }
    double[] sums = new double[classes];
    double sum = 0;
    for (int i = 0; i < classes; i++) {
      double value = logits.getDouble(row * classes + i);
      sum += Double.isFinite(value) ? Math.exp(value - max) : 0;
      sums[i] = sum;
    }
    return sums;
  }

  private static Object gamma(Call call) {
    NdArray alpha = call.in(1);
    int[] shape = call.ints(0);
    int[] dims = Arrays.copyOf(shape, shape.length + alpha.rank());
    System.arraycopy(alpha.dims(), 0, dims, shape.length, alpha.rank());
    NdArray result = NdArray.zeros(alpha.type(), dims);
    int perAlpha = alpha.size() == 0 ? 0 : result.size() / alpha.size();
    Philox base = reserve(call, (long) result.size() * RESERVED);
    for (int i = 0; i < result.size(); i++) {
      int which = i / perAlpha;
      Philox random = base.copy();
      random.skip((long) RESERVED * i);
      double value = new GammaSample(random).draw(alpha.getDouble(which));
      result.setDouble(i % perAlpha * alpha.size() + which, value);
    }
    return result;
  }
}
