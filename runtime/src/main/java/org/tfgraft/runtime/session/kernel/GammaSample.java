package org.tfgraft.runtime.session.kernel;

/** One gamma-distributed number, by rejection from pairs of normal and uniform numbers. */
final class GammaSample {
  private final Philox random;
  private final double[] normals = new double[2];
  private final double[] uniforms = new double[2];
  private int normalsLeft;
  private int uniformsLeft;

  GammaSample(Philox random) {
    this.random = random;
  }

  private double uniform() {
    if (uniformsLeft == 0) {
      int[] words = random.next();
      uniforms[0] = Philox.toDouble(words[0], words[1]);
      uniforms[1] = Philox.toDouble(words[2], words[3]);
      uniformsLeft = 2;
    }
    return uniforms[--uniformsLeft];
  }

  private double normal() {
    if (normalsLeft == 0) {
      Philox.normals(random.next(), 0, normals);
      normalsLeft = 2;
    }
    return normals[--normalsLeft];
  }

  double draw(double alpha) {
    if (alpha == 1) {
      return -Math.log(1 - uniform());
    }
    boolean small = alpha < 1;
    double d = alpha + (small ? 2.0 / 3 : -1.0 / 3);
    double c = 1.0 / 3 / Math.sqrt(d);
    while (true) {
      double x = normal();
      double v = 1 + c * x;
      if (v <= 0) {
        continue;
      }
      v = v * v * v;
      double u = uniform();
      if (u < 1 - 0.0331 * (x * x) * (x * x)
          || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) {
        return small ? d * v * Math.pow(uniform(), 1 / alpha) : d * v;
      }
    }
  }
}
