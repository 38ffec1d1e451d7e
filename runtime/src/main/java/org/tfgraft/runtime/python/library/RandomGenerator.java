package org.tfgraft.runtime.python.library;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tfgraft.runtime.python.Builtins;
import org.tfgraft.runtime.python.IndexError;
import org.tfgraft.runtime.python.Py;
import org.tfgraft.runtime.python.PyBytes;
import org.tfgraft.runtime.python.PyList;
import org.tfgraft.runtime.python.PyObject;
import org.tfgraft.runtime.python.PyTuple;
import org.tfgraft.runtime.python.PythonName;
import org.tfgraft.runtime.python.PythonProgram;
import org.tfgraft.runtime.python.TypeError;
import org.tfgraft.runtime.python.ValueError;

/** Python's {@code random.Random}: the Mersenne Twister and Python's ways of drawing from it. */
@PythonName("random.Random")
public final class RandomGenerator implements PyObject {
  private static final double NORMAL = 4 * Math.exp(-0.5) / Math.sqrt(2.0);

  private final TwisterState twister = new TwisterState();
  private Double nextGauss;

  public RandomGenerator() {
    seed(null);
  }

  public void seed() {
    seed(null);
  }

  public void seed(Object seed) {
    nextGauss = null;
    if (seed == null) {
      twister.seed(BigInteger.valueOf(System.nanoTime()));
    } else if (seed instanceof String text && !isPython2()) {
      twister.seed(digested(text.getBytes(StandardCharsets.UTF_8)));
    } else if (seed instanceof PyBytes bytes) {
      twister.seed(digested(bytes.toByteArray()));
    } else if (seed instanceof BigInteger big) {
      twister.seed(big.abs());
    } else if (seed instanceof Number number && !(seed instanceof Double)) {
      twister.seed(BigInteger.valueOf(number.longValue()).abs());
    } else {
      twister.seed(new BigInteger(Long.toUnsignedString(Builtins.hash(seed))));
    }
  }

  /** The text followed by its SHA-512, as one number. */
  private static BigInteger digested(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(bytes);
      byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + digest.length);
      System.arraycopy(digest, 0, all, bytes.length, digest.length);
      return new BigInteger(1, all);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPython2() {
    return PythonProgram.current().isPython2();
  }

  public double random() {
    long a = twister.next() >>> 5;
    long b = twister.next() >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  public Object getrandbits(long bits) {
    if (bits <= 0) {
      throw new ValueError("number of bits must be greater than zero");
    }
    BigInteger value = bits(bits);
    return value.bitLength() < 64 ? (Object) value.longValue() : value;
  }

  private BigInteger bits(long count) {
    BigInteger value = BigInteger.ZERO;
    int shift = 0;
    for (long left = count; left > 0; left -= 32, shift += 32) {
      long word = twister.next();
      if (left < 32) {
        word >>>= 32 - left;
      }
      value = value.or(BigInteger.valueOf(word).shiftLeft(shift));
    }
    return value;
  }

  /** An int from 0 until the bound. */
  long below(long bound) {
    if (isPython2()) {
      return (long) (random() * bound);
    }
    int bits = 64 - Long.numberOfLeadingZeros(bound);
    long drawn = bits(bits).longValue();
    while (drawn >= bound) {
      drawn = bits(bits).longValue();
    }
    return drawn;
  }

  public long randrange(long stop) {
    if (stop <= 0) {
      throw new ValueError("empty range for randrange()");
    }
    return below(stop);
  }

  public long randrange(long start, Object stop) {
    return stop == null ? randrange(start) : randrange(start, stop, 1);
  }

  public long randrange(long start, Object stop, long step) {
    long width = Py.asLong(stop) - start;
    if (step == 1 && width > 0) {
      return start + below(width);
    }
    if (step == 1) {
      throw new ValueError(
          "empty range for randrange() (%d,%d, %d)".formatted(start, Py.asLong(stop), width));
    }
    if (step == 0) {
      throw new ValueError("zero step for randrange()");
    }
    long count =
        step > 0 ? Math.floorDiv(width + step - 1, step) : Math.floorDiv(width + step + 1, step);
    if (count <= 0) {
      throw new ValueError("empty range for randrange()");
    }
    return start + step * below(count);
  }

  public long randint(long a, long b) {
    return randrange(a, b + 1, 1);
  }

  public <T> T choice(Object sequence) {
    long size = Builtins.len(sequence);
    if (size == 0) {
      throw new IndexError(
          isPython2() ? "list index out of range" : "Cannot choose from an empty sequence");
    }
    return Py.cast(Py.getitem(sequence, below(size)));
  }

  public void shuffle(Object sequence) {
    for (long i = Builtins.len(sequence) - 1; i > 0; i--) {
      long j = below(i + 1);
      Object held = Py.getitem(sequence, i);
      Py.setitem(sequence, i, Py.getitem(sequence, j));
      Py.setitem(sequence, j, held);
    }
  }

  public PyList<Object> sample(Object population, long count) {
    if (!(population instanceof java.util.Collection<?>) && !(population instanceof String)) {
      throw new TypeError("Population must be a sequence or set.  For dicts, use list(d).");
    }
    List<Object> pool = new ArrayList<>();
    Py.iterate(population).forEach(pool::add);
    int size = pool.size();
    if (count < 0 || count > size) {
      throw new ValueError("Sample larger than population or is negative");
    }
    double setSize = 21;
    if (count > 5) {
      setSize += Math.pow(4, Math.ceil(Math.log(count * 3) / Math.log(4)));
    }
    return size <= setSize ? fromPool(pool, count) : bySet(pool, count);
  }

  private PyList<Object> fromPool(List<Object> pool, long count) {
    PyList<Object> chosen = new PyList<>();
    for (int i = 0; i < count; i++) {
      int j = (int) below(pool.size() - i);
      chosen.append(pool.get(j));
      pool.set(j, pool.get(pool.size() - i - 1));
    }
    return chosen;
  }

  private PyList<Object> bySet(List<Object> pool, long count) {
    PyList<Object> chosen = new PyList<>();
    Set<Long> selected = new HashSet<>();
    for (int i = 0; i < count; i++) {
      long j = below(pool.size());
      while (!selected.add(j)) {
        j = below(pool.size());
      }
      chosen.append(pool.get((int) j));
    }
    return chosen;
  }

  public double uniform(double a, double b) {
    return a + (b - a) * random();
  }

  public double triangular(double low, double high) {
    double u = random();
    return u > 0.5
        ? high + (low - high) * Math.sqrt((1.0 - u) * 0.5)
        : low + (high - low) * Math.sqrt(u * 0.5);
  }

  public double triangular(double low, double high, double mode) {
    double u = random();
    double c = (mode - low) / (high - low);
    return u > c
        ? high + (low - high) * Math.sqrt((1.0 - u) * (1.0 - c))
        : low + (high - low) * Math.sqrt(u * c);
  }

  public double gauss(double mu, double sigma) {
    Double z = nextGauss;
    nextGauss = null;
    if (z == null) {
      double angle = random() * 2 * Math.PI;
      double radius = Math.sqrt(-2.0 * Math.log(1.0 - random()));
      z = Math.cos(angle) * radius;
      nextGauss = Math.sin(angle) * radius;
    }
    return mu + z * sigma;
  }

  public double normalvariate(double mu, double sigma) {
    while (true) {
      double u1 = random();
      double u2 = 1.0 - random();
      double z = NORMAL * (u1 - 0.5) / u2;
      if (z * z / 4.0 <= -Math.log(u2)) {
        return mu + z * sigma;
      }
    }
  }

  public double lognormvariate(double mu, double sigma) {
    return Math.exp(normalvariate(mu, sigma));
  }

  public double betavariate(double alpha, double beta) {
    double y = gammavariate(alpha, 1.0);
    return y == 0 ? 0.0 : y / (y + gammavariate(beta, 1.0));
  }

  public double vonmisesvariate(double mu, double kappa) {
    if (kappa <= 1e-6) {
      return 2 * Math.PI * random();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1.0 + s * s);
    double z;
    while (true) {
      z = Math.cos(Math.PI * random());
      double d = z / (r + z);
      double u = random();
      if (u < 1.0 - d * d || u <= (1.0 - d) * Math.exp(d)) {
        break;
      }
    }
    double q = 1.0 / r;
    double f = (q + z) / (1.0 + q * z);
    double angle = random() > 0.5 ? mu + Math.acos(f) : mu - Math.acos(f);
    double turn = 2 * Math.PI;
    return angle - Math.floor(angle / turn) * turn;
  }

  public double paretovariate(double alpha) {
    return 1.0 / Math.pow(1.0 - random(), 1.0 / alpha);
  }

  public double weibullvariate(double alpha, double beta) {
    return alpha * Math.pow(-Math.log(1.0 - random()), 1.0 / beta);
  }

  /** What {@code setstate} goes back to. */
  public PyTuple getstate() {
    return PyTuple.of(3L, twister.copy(), nextGauss);
  }

  public void setstate(Object state) {
    twister.become((TwisterState) Py.getitem(state, 1L));
    nextGauss = (Double) Py.getitem(state, 2L);
  }

  public double expovariate(double rate) {
    return -Math.log(1.0 - random()) / rate;
  }

  public double gammavariate(double alpha, double beta) {
    if (alpha <= 0.0 || beta <= 0.0) {
      throw new ValueError("gammavariate: alpha and beta must be > 0.0");
    }
    if (alpha == 1.0) {
      double u = random();
      while (u <= 1e-7) {
        u = random();
      }
      return -Math.log(u) * beta;
    }
    return alpha > 1 ? largeGamma(alpha) * beta : smallGamma(alpha) * beta;
  }

  private double largeGamma(double alpha) {
    double a = Math.sqrt(2.0 * alpha - 1.0);
    double b = alpha - Math.log(4.0);
    double c = alpha + a;
    double magic = 1.0 + Math.log(4.5);
    while (true) {
      double u1 = random();
      if (u1 <= 1e-7 || u1 >= .9999999) {
        continue;
      }
      double u2 = 1.0 - random();
      double v = Math.log(u1 / (1.0 - u1)) / a;
      double x = alpha * Math.exp(v);
      double z = u1 * u1 * u2;
      double r = b + c * v - x;
      if (r + magic - 4.5 * z >= 0.0 || r >= Math.log(z)) {
        return x;
      }
    }
  }

  private double smallGamma(double alpha) {
    while (true) {
      double b = (Math.E + alpha) / Math.E;
      double p = b * random();
      double x = p <= 1.0 ? Math.pow(p, 1.0 / alpha) : -Math.log((b - p) / alpha);
      double u1 = random();
      if (p > 1.0 ? u1 <= Math.pow(x, alpha - 1.0) : u1 <= Math.exp(-x)) {
        return x;
      }
    }
  }
}
