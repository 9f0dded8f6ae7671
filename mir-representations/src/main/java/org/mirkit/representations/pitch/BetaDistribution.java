package org.mirkit.representations.pitch;

/**
 * Cumulative beta distribution, by the continued fraction of the incomplete beta function: Press et
 * al., "Numerical Recipes", section 6.4.
 */
final class BetaDistribution {
  private static final double SMALLEST = 1e-300;
  private static final double PRECISION = 1e-15;
  private static final int MOST_TERMS = 10_000;

  private final double a;
  private final double b;
  private final double logScale;

  /**
   * A distribution on 0 … 1.
   *
   * @param a first shape, above 0
   * @param b second shape, above 0
   */
  BetaDistribution(double a, double b) {
    this.a = a;
    this.b = b;
    logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
  }

  /** The probability of a value up to x. */
  double cumulative(double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double front = Math.exp(logScale + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(a, b, x) / a
        : 1 - front * fraction(b, a, 1 - x) / b;
  }

  /** Lentz's evaluation of the continued fraction. */
  private static double fraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double result = d;
    for (int m = 1; m <= MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / awayFromZero(1 + even * d);
      c = awayFromZero(1 + even / c);
      result *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / awayFromZero(1 + odd * d);
      c = awayFromZero(1 + odd / c);
      result *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return result;
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < SMALLEST ? SMALLEST : value;
  }

  /** log Γ(x) for x &gt; 0: Stirling's series after raising x above 15 by Γ(x + 1) = x·Γ(x). */
  private static double logGamma(double x) {
    double raised = x;
    double lowered = 0;
    while (raised < 15) {
      lowered += Math.log(raised);
      raised++;
    }
    double inverse = 1 / raised;
    double square = inverse * inverse;
    double series =
        inverse * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square / 1680)));
    return (raised - 0.5) * Math.log(raised)
        - raised
        + Math.log(2 * Math.PI) / 2
        + series
        - lowered;
  }
}
