package org.tfgraft.runtime.python.library;

import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code random}: one generator of the program, seeded from the clock. */
public final class PyRandom {
  private PyRandom() {}

  private static RandomGenerator generator() {
    return PythonProgram.current().state(RandomGenerator.class, RandomGenerator::new);
  }

  public static RandomGenerator newRandom() {
    return new RandomGenerator();
  }

  public static RandomGenerator newRandom(Object seed) {
    RandomGenerator generator = new RandomGenerator();
    generator.seed(seed);
    return generator;
  }

  public static void seed() {
    generator().seed();
  }

  public static void seed(Object seed) {
    generator().seed(seed);
  }

  public static double random() {
    return generator().random();
  }

  public static Object getrandbits(long bits) {
    return generator().getrandbits(bits);
  }

  public static long randrange(long stop) {
    return generator().randrange(stop);
  }

  public static long randrange(long start, Object stop) {
    return generator().randrange(start, stop);
  }

  public static long randrange(long start, Object stop, long step) {
    return generator().randrange(start, stop, step);
  }

  public static long randint(long a, long b) {
    return generator().randint(a, b);
  }

  public static <T> T choice(Object sequence) {
    return generator().choice(sequence);
  }

  public static void shuffle(Object sequence) {
    generator().shuffle(sequence);
  }

  public static PyList<Object> sample(Object population, long count) {
    return generator().sample(population, count);
  }

  public static double uniform(double a, double b) {
    return generator().uniform(a, b);
  }

  public static double triangular() {
    return generator().triangular(0, 1);
  }

  public static double triangular(double low) {
    return generator().triangular(low, 1);
  }

  public static double triangular(double low, double high) {
    return generator().triangular(low, high);
  }

  public static double triangular(double low, double high, double mode) {
    return generator().triangular(low, high, mode);
  }

  public static double gauss(double mu, double sigma) {
    return generator().gauss(mu, sigma);
  }

  public static double normalvariate(double mu, double sigma) {
    return generator().normalvariate(mu, sigma);
  }

  public static double lognormvariate(double mu, double sigma) {
    return Math.exp(generator().normalvariate(mu, sigma));
  }

  public static double expovariate(double rate) {
    return generator().expovariate(rate);
  }

  public static double gammavariate(double alpha, double beta) {
    return generator().gammavariate(alpha, beta);
  }

  public static double betavariate(double alpha, double beta) {
    double y = generator().gammavariate(alpha, 1.0);
    return y == 0 ? 0.0 : y / (y + generator().gammavariate(beta, 1.0));
  }

  public static PyList<Object> choices(Object population, Arg... options) {
    return choices(population, null, options);
  }

  public static PyList<Object> choices(Object population, Object given, Arg... options) {
    Object weights = given;
    boolean cumulative = false;
    long count = 1;
    for (Arg option : options) {
      switch (option.name()) {
        case "k" -> count = Py.asLong(option.value());
        case "cum_weights" -> {
          weights = option.value();
          cumulative = true;
        }
        default -> throw new TypeError(option.name());
      }
    }
    PyList<Object> items = PyList.from(population);
    PyList<Object> chosen = new PyList<>();
    double[] sums = weights == null ? null : sums(PyList.from(weights), cumulative, items.size());
    for (long i = 0; i < count; i++) {
      if (items.isEmpty()) {
        throw new IndexError("list index out of range");
      }
      chosen.append(items.get(sums == null ? (long) (random() * items.size()) : drawn(sums)));
    }
    return chosen;
  }

  private static double[] sums(PyList<Object> weights, boolean cumulative, int size) {
    if (weights.size() != size) {
      throw new ValueError("The number of weights does not match the population");
    }
    double[] sums = new double[size];
    double total = 0;
    for (int i = 0; i < size; i++) {
      total = cumulative ? Py.asDouble(weights.get(i)) : total + Py.asDouble(weights.get(i));
      sums[i] = total;
    }
    return sums;
  }

  private static long drawn(double... sums) {
    double point = random() * sums[sums.length - 1];
    int at = 0;
    while (at < sums.length - 1 && sums[at] <= point) {
      at++;
    }
    return at;
  }

  public static double vonmisesvariate(double mu, double kappa) {
    return generator().vonmisesvariate(mu, kappa);
  }

  public static double paretovariate(double alpha) {
    return generator().paretovariate(alpha);
  }

  public static double weibullvariate(double alpha, double beta) {
    return generator().weibullvariate(alpha, beta);
  }

  public static PyTuple getstate() {
    return generator().getstate();
  }

  public static void setstate(Object state) {
    generator().setstate(state);
  }
}
