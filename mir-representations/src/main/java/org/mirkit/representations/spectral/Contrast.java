package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mirkit.representations.dsp.Decibels;

/**
 * Distance in each octave between the mean of its strongest and of its weakest bins: large for
 * clear tones, small for broad noise. Jiang et al., "Music type classification by spectral contrast
 * feature" (2002); librosa's {@code spectral_contrast}, which takes 10·log10 of magnitudes, not of
 * powers.
 */
final class Contrast implements SpectralMeasure {
  private final List<ContrastBand> bands;
  private final Optional<Decibels> level;
  private final Loudest loudest;
  private final SmallestValues weakest;
  private final SmallestValues strongest;

  /**
   * A measure of contrast.
   *
   * @param bands the octaves
   * @param level how peaks and valleys become levels before they are subtracted, if they do
   * @param loudest what these levels are counted from, if it is known already
   */
  Contrast(List<ContrastBand> bands, Optional<Decibels> level, Loudest loudest) {
    this.loudest = loudest;
    this.bands = bands;
    this.level = level;
    int mostKept = bands.stream().mapToInt(ContrastBand::extremes).max().orElse(1);
    this.weakest = new SmallestValues(mostKept);
    this.strongest = new SmallestValues(mostKept);
  }

  /** The largest peak and the largest valley of a sound; those of the clip where empty. */
  record Loudest(OptionalDouble peak, OptionalDouble valley) {
    static final Loudest UNKNOWN = new Loudest(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Peaks in the first half of the rows, valleys in the second. */
  @Override
  public int rows() {
    return 2 * bands.size();
  }

  @Override
  public void measure(double[][] magnitudes, float[][] results) {
    for (int i = 0; i < bands.size(); i++) {
      ContrastBand band = bands.get(i);
      weakest.keep(band.extremes());
      strongest.keep(band.extremes());
      for (int bin = band.firstBin(); bin < band.firstBin() + band.bins(); bin++) {
        weakest.take(magnitudes[bin], 1);
        strongest.take(magnitudes[bin], -1);
      }
      for (int lane = 0; lane < LANES; lane++) {
        results[i][lane] = (float) -strongest.mean(lane);
        results[bands.size() + i][lane] = (float) weakest.mean(lane);
      }
    }
  }

  @Override
  public float[] finish(float[] measured, int frames) {
    float[] peaks = Arrays.copyOf(measured, bands.size() * frames);
    float[] valleys = Arrays.copyOfRange(measured, peaks.length, measured.length);
    level.ifPresent(
        decibels -> {
          decibels.apply(peaks, 2, loudest.peak());
          decibels.apply(valleys, 2, loudest.valley());
        });
    for (int i = 0; i < peaks.length; i++) {
      peaks[i] -= valleys[i];
    }
    return peaks;
  }
}
