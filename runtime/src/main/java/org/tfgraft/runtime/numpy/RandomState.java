package org.tfgraft.runtime.numpy;

import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Options;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** NumPy's random numbers, {@code np.random}: the same values as NumPy for the same seed. */
@PythonName("numpy.random.mtrand.RandomState")
public final class RandomState implements PyObject {
  private final MersenneTwister generator = new MersenneTwister();

  public RandomState(Object seed) {
    reseed(seed);
  }

  public void seed(Arg... options) {
    reseed(new Options(options).get("seed"));
  }

  private void reseed(Object seed) {
    if (seed == null) {
      generator.seed(
          new long[] {
            System.nanoTime() & 0xffffffffL,
            System.identityHashCode(this) & 0xffffffffL,
            Runtime.getRuntime().freeMemory()
          });
    } else if (ArrayConversion.isSequence(seed) || seed instanceof NdArray) {
      generator.seed(NdArray.of(seed, NumpyType.INT64).longs());
    } else {
      long value = Indexing.index(seed);
      if (value < 0 || value > 0xffffffffL) {
        throw new ValueError("Seed must be between 0 and 2**32 - 1");
      }
      generator.seed(value);
    }
  }

  private static Object reals(Object size, DoubleSupplier source) {
    if (size == null) {
      return source.getAsDouble();
    }
    NdArray result = NdArray.zeros(NumpyType.FLOAT64, Shapes.fromPython(size));
    double[] values = result.doubles();
    for (int i = 0; i < values.length; i++) {
      values[i] = source.getAsDouble();
    }
    return result;
  }

  private static Object wholes(Object size, NumpyType type, LongSupplier source) {
    if (size == null) {
      return type == NumpyType.INT64
          ? (Object) source.getAsLong()
          : NumpyScalar.of(type, source.getAsLong());
    }
    NdArray result = NdArray.zeros(type, Shapes.fromPython(size));
    for (int i = 0; i < result.size(); i++) {
      result.setLong(i, source.getAsLong());
    }
    return result;
  }

  public Object rand(PyTuple shape) {
    return reals(shape.isEmpty() ? null : shape, generator::nextDouble);
  }

  public Object randn(PyTuple shape) {
    return reals(shape.isEmpty() ? null : shape, generator::nextGaussian);
  }

  public Object random(Arg... options) {
    return reals(new Options(options).get("size"), generator::nextDouble);
  }

  public Object randomSample(Arg... options) {
    return random(options);
  }

  public Object standardNormal(Arg... options) {
    return reals(new Options(options).get("size"), generator::nextGaussian);
  }

  public Object uniform(Arg... options) {
    Options given = new Options(options);
    Object low = given.get("low", 0.0);
    Object high = given.get("high", 1.0);
    return twoParameters(
        low, high, given.get("size"), (from, to) -> from + (to - from) * generator.nextDouble());
  }

  public Object normal(Arg... options) {
    Options given = new Options(options);
    return twoParameters(
        given.get("loc", 0.0),
        given.get("scale", 1.0),
        given.get("size"),
        (mean, deviation) -> {
          if (deviation < 0) {
            throw new ValueError("scale < 0");
          }
          return mean + deviation * generator.nextGaussian();
        });
  }

  private static Object twoParameters(
      Object a, Object b, Object size, java.util.function.DoubleBinaryOperator draw) {
    NdArray first = NdArray.of(a, NumpyType.FLOAT64);
    NdArray second = NdArray.of(b, NumpyType.FLOAT64);
    if (first.rank() == 0 && second.rank() == 0) {
      double x = first.getDouble(0);
      double y = second.getDouble(0);
      return reals(size, () -> draw.applyAsDouble(x, y));
    }
    int[] dims =
        size == null ? Shapes.broadcast(first.dims(), second.dims()) : Shapes.fromPython(size);
    return Elementwise.binary(
        first.broadcastTo(dims), second.broadcastTo(dims), NumpyType.FLOAT64, draw);
  }

  public Object exponential(Arg... options) {
    Options given = new Options(options);
    double scale = PythonNumbers.toDouble(given.get("scale", 1.0));
    return reals(given.get("size"), () -> scale * generator.nextExponential());
  }

  public Object binomial(Object n, Object p, Arg... options) {
    long trials = Indexing.index(n);
    double probability = PythonNumbers.toDouble(p);
    return wholes(
        new Options(options).get("size"),
        NumpyType.INT64,
        () -> generator.nextBinomial(trials, probability));
  }

  public Object poisson(Arg... options) {
    Options given = new Options(options);
    double mean = PythonNumbers.toDouble(given.get("lam", 1.0));
    return wholes(given.get("size"), NumpyType.INT64, () -> generator.nextPoisson(mean));
  }

  public Object randint(Object low, Arg... options) {
    Options given = new Options(options);
    Object high = given.get("high");
    long from = high == null ? 0 : PythonNumbers.toLong(low);
    long to = PythonNumbers.toLong(high == null ? low : high);
    if (from >= to) {
      throw new ValueError(high == null && to <= 0 ? "high <= 0" : "low >= high");
    }
    Object dtype = given.get("dtype");
    return wholes(
        given.get("size"),
        dtype == null ? NumpyType.INT64 : NumpyTypes.type(dtype),
        () -> from + generator.nextBelowOrEqual(to - 1 - from));
  }

  public Object choice(Object a, Arg... options) {
    Options given = new Options(options);
    boolean number = !(a instanceof NdArray) && !ArrayConversion.isSequence(a);
    NdArray population = number ? null : Ufuncs.array(a);
    int count = number ? (int) Indexing.index(a) : population.dim(0);
    if (count <= 0) {
      throw new ValueError(
          number
              ? "a must be greater than 0 unless no samples are taken"
              : "'a' cannot be empty unless no samples are taken");
    }
    Object picks =
        given.flag("replace", true)
            ? withReplacement(count, given)
            : withoutReplacement(count, given);
    if (number) {
      return picks;
    }
    return Indexing.get(population, picks);
  }

  private Object withReplacement(int count, Options given) {
    Object size = given.get("size");
    Object p = given.get("p");
    if (p == null) {
      return wholes(size, NumpyType.INT64, () -> generator.nextBelowOrEqual(count - 1L));
    }
    double[] cumulated = cumulated(NdArray.of(p, NumpyType.FLOAT64).doubles());
    if (cumulated.length != count) {
      throw new ValueError("'a' and 'p' must have same size");
    }
    return wholes(
        size,
        NumpyType.INT64,
        () -> {
          double uniform = generator.nextDouble();
          int place = 0;
          while (place < cumulated.length - 1 && cumulated[place] <= uniform) {
            place++;
          }
          return place;
        });
  }

  private static double[] cumulated(double[] p) {
    double[] sums = new double[p.length];
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      sum += p[i];
      sums[i] = sum;
    }
    if (Math.abs(sum - 1) > 1e-8) {
      throw new ValueError("probabilities do not sum to 1");
    }
    for (int i = 0; i < p.length; i++) {
      sums[i] /= sum;
    }
    return sums;
  }

  private Object withoutReplacement(int count, Options given) {
    Object size = given.get("size");
    int wanted = size == null ? 1 : Shapes.size(Shapes.fromPython(size));
    if (wanted > count) {
      throw new ValueError("Cannot take a larger sample than population when 'replace=False'");
    }
    if (given.get("p") != null) {
      throw new ValueError("choice without replacement takes no probabilities here");
    }
    NdArray shuffled = ((NdArray) permutation((long) count));
    NdArray picked = Joining.take(shuffled, np.arangeOf(wanted), 0);
    return size == null ? (Object) picked.getLong(0) : picked.reshape(Shapes.fromPython(size));
  }

  public Object permutation(Object x) {
    if (!(x instanceof NdArray) && !ArrayConversion.isSequence(x)) {
      NdArray numbers = np.arangeOf((int) Indexing.index(x));
      shuffle(numbers);
      return numbers;
    }
    NdArray array = Ufuncs.array(x);
    NdArray order = np.arangeOf(array.dim(0));
    shuffle(order);
    return Indexing.get(array, order);
  }

  /** Shuffles an array along its first axis, or a list, in place. */
  public void shuffle(Object x) {
    if (x instanceof NdArray array) {
      NdArray order = np.arangeOf(array.dim(0));
      long[] places = order.longs();
      for (int i = places.length - 1; i > 0; i--) {
        int j = (int) generator.nextBelowOrEqual(i);
        long other = places[i];
        places[i] = places[j];
        places[j] = other;
      }
      Indexing.assign(array, Indexing.get(array, order));
    } else if (x instanceof List<?> list) {
      for (int i = list.size() - 1; i > 0; i--) {
        Collections.swap(list, i, (int) generator.nextBelowOrEqual(i));
      }
    } else {
      throw new TypeError("object does not support item assignment");
    }
  }
}
