package org.mirkit.models.layer;

import java.util.function.DoubleUnaryOperator;

/**
 * Filters of a bank, each as a cosine and a sine under one envelope, as they are laid over samples
 * from the earliest on; frequencies in cycles a sample.
 *
 * @param cosines row-major (bands, samples)
 * @param sines row-major (bands, samples)
 */
record FilterPairs(float[] cosines, float[] sines) {
  private static final double GAMMATONE_WIDTH = 1.019;

  /** The filters that a bank begins with, of so many samples. */
  static FilterPairs of(FilterBank bank, int samples) {
    FilterPairs pairs =
        new FilterPairs(new float[bank.bands() * samples], new float[bank.bands() * samples]);
    boolean ear = bank.kind() == FilterBank.Kind.GAMMATONE;
    double[] points = ear ? erbPoints(bank) : melPoints(bank, bank.bands() + 2);
    for (int band = 0; band < bank.bands(); band++) {
      double centre = points[band + 1];
      double[] envelope =
          ear
              ? gamma(erb(centre * bank.sampleRateHz()) / bank.sampleRateHz(), samples)
              : gaussian((points[band + 2] - points[band]) / 2, samples);
      pairs.fill(band, centre, envelope);
    }
    return pairs;
  }

  /** Scaled so that a sine of amplitude 1 at the centre has magnitude 1. */
  private void fill(int band, double centre, double[] envelope) {
    double sum = 0;
    for (double value : envelope) {
      sum += value;
    }
    for (int i = 0, at = band * envelope.length; i < envelope.length; i++, at++) {
      double angle = 2 * Math.PI * centre * i;
      cosines[at] = (float) (2 * envelope[i] / sum * Math.cos(angle));
      sines[at] = (float) (2 * envelope[i] / sum * Math.sin(angle));
    }
  }

  /** Half as loud at half its width from the centre. */
  private static double[] gaussian(double width, int samples) {
    double deviation = Math.sqrt(2 * Math.log(2)) / (Math.PI * width);
    double[] envelope = new double[samples];
    for (int i = 0; i < samples; i++) {
      double distance = (i - (samples - 1) / 2.0) / deviation;
      envelope[i] = Math.exp(-distance * distance / 2);
    }
    return envelope;
  }

  /** An impulse response, and so backwards where it is laid over samples. */
  private static double[] gamma(double erb, int samples) {
    double[] envelope = new double[samples];
    for (int i = 0; i < samples; i++) {
      double t = samples - 1 - i;
      envelope[i] = t * t * t * Math.exp(-2 * Math.PI * GAMMATONE_WIDTH * erb * t);
    }
    return envelope;
  }

  /** So many frequencies over the bank's range, equally far apart in mel: 2595·lg(1 + f/700). */
  static double[] melPoints(FilterBank bank, int count) {
    return points(bank, count, f -> Math.log1p(f / 700), m -> 700 * Math.expm1(m));
  }

  /** Equally far apart in numbers of ERB: 21.4·lg(1 + 0.00437·f) (Glasberg and Moore 1990). */
  private static double[] erbPoints(FilterBank bank) {
    return points(
        bank, bank.bands() + 2, f -> Math.log1p(0.00437 * f), e -> Math.expm1(e) / 0.00437);
  }

  /** Equivalent rectangular bandwidth in Hz (Glasberg and Moore 1990). */
  private static double erb(double hz) {
    return 24.7 * (0.00437 * hz + 1);
  }

  private static double[] points(
      FilterBank bank, int count, DoubleUnaryOperator scale, DoubleUnaryOperator back) {
    double rate = bank.sampleRateHz();
    double low = scale.applyAsDouble(bank.range()[0] * rate);
    double high = scale.applyAsDouble(bank.range()[1] * rate);
    double[] points = new double[count];
    for (int i = 0; i < count; i++) {
      points[i] = back.applyAsDouble(low + (high - low) * i / (count - 1)) / rate;
    }
    return points;
  }
}
