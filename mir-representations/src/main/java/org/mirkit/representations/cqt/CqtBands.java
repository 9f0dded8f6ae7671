package org.mirkit.representations.cqt;

import java.util.Arrays;
import java.util.Optional;

/**
 * Centre, length and bandwidth of the filters of a constant-Q or variable-Q transform.
 *
 * <p>Brown, "Calculation of a constant Q spectral transform" (1991) for γ = 0; Schörkhuber et al.,
 * "A Matlab toolbox for efficient perfect reconstruction time-frequency transforms with
 * log-frequency resolution" (2014), equation 2, for γ &gt; 0. Equal to librosa 0.11's {@code
 * filters.wavelet_lengths}.
 *
 * @param fminHz centre of the lowest bin, with any tuning applied
 * @param bins how many
 * @param binsPerOctave how many to an octave
 * @param gammaHz γ, what every bandwidth is widened by; 0 for constant Q
 * @param filterScale stretches all filters in time
 */
public record CqtBands(
    double fminHz, int bins, int binsPerOctave, double gammaHz, double filterScale) {

  /** C1 of equal temperament at A4 = 440 Hz, the field's usual lowest bin. */
  public static final double C1_HZ = 440 * Math.pow(2, -45 / 12.0);

  /** Equivalent noise bandwidth of the Hann window in Fourier bins, as librosa tabulates it. */
  private static final double HANN_BANDWIDTH = 1.50018310546875;

  /** Bands of constant Q. */
  public static CqtBands constantQ(double fminHz, int bins, int binsPerOctave, double filterScale) {
    return new CqtBands(fminHz, bins, binsPerOctave, 0, filterScale);
  }

  /**
   * Bands of variable Q.
   *
   * @param gammaHz γ; when empty, that which makes each bandwidth the same share of the ear's
   *     (Glasberg and Moore, "Derivation of auditory filter shapes from notched-noise data", 1990)
   */
  public static CqtBands variableQ(
      double fminHz, int bins, int binsPerOctave, Optional<Double> gammaHz, double filterScale) {
    double gamma = gammaHz.orElse(relativeBandwidth(binsPerOctave) * 24.7 / 0.108);
    return new CqtBands(fminHz, bins, binsPerOctave, gamma, filterScale);
  }

  /** The same bands at other frequencies. */
  public CqtBands transposed(double ratio) {
    return new CqtBands(fminHz * ratio, bins, binsPerOctave, gammaHz, filterScale);
  }

  /** The same bands in another tuning, given as a share of a bin. */
  CqtBands tuned(double deviation) {
    return transposed(Math.pow(2, deviation / binsPerOctave));
  }

  /** Some of the bands. */
  CqtBands range(int first, int count) {
    return new CqtBands(frequencyHz(first), count, binsPerOctave, gammaHz, filterScale);
  }

  /** Centre of a bin. */
  public double frequencyHz(int bin) {
    return fminHz * Math.pow(2, (double) bin / binsPerOctave);
  }

  /** Centres of all bins. */
  public double[] frequenciesHz() {
    double[] centersHz = new double[bins];
    Arrays.setAll(centersHz, this::frequencyHz);
    return centersHz;
  }

  /** Length of a bin's filter in seconds. */
  public double lengthSeconds(int bin) {
    double alpha = relativeBandwidth(binsPerOctave);
    return filterScale / alpha / (frequencyHz(bin) + gammaHz / alpha);
  }

  /** Where the band of a bin ends, above its centre. */
  public double cutoffHz(int bin) {
    double alpha = relativeBandwidth(binsPerOctave);
    return frequencyHz(bin) * (1 + 0.5 * HANN_BANDWIDTH * alpha / filterScale) + 0.5 * gammaHz;
  }

  /** Where the highest band ends. */
  public double highestHz() {
    return cutoffHz(bins - 1);
  }

  /** Number of octaves, the last one perhaps not full. */
  int octaves() {
    return (bins + binsPerOctave - 1) / binsPerOctave;
  }

  /** Half the distance to the neighbours on both sides, relative to the centre. */
  private static double relativeBandwidth(int binsPerOctave) {
    double square = Math.pow(2, 2.0 / binsPerOctave);
    return (square - 1) / (square + 1);
  }
}
