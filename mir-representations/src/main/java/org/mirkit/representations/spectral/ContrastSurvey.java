package org.mirkit.representations.spectral;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.spectral.Contrast.Loudest;

/** Listens for the largest peak and the largest valley of a sound. */
final class ContrastSurvey implements Survey {
  private final SpectralContrastConfig config;
  private final List<ContrastBand> bands;
  private float peak;
  private float valley;

  private ContrastSurvey(SpectralContrastConfig config, List<ContrastBand> bands) {
    this.config = config;
    this.bands = bands;
  }

  /** The contrast with the given parameters. */
  static SpectralFeature contrast(SpectralContrastConfig config) {
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), config.geometry());
    return contrast(
        config,
        ContrastBand.octaves(binsHz, config.fminHz(), config.octaves(), config.quantile()),
        Loudest.UNKNOWN);
  }

  private static SpectralFeature contrast(
      SpectralContrastConfig config, List<ContrastBand> bands, Loudest loudest) {
    boolean local =
        loudest.peak().isPresent() || config.level().map(level -> level.isLocal()).orElse(true);
    return new SpectralFeature(
        config.sampleRateHz(),
        config.geometry(),
        () -> new Contrast(bands, config.level(), loudest),
        config.bandAxis(),
        config.linear() ? "magnitude" : "dB",
        () -> local ? Optional.empty() : Optional.of(new ContrastSurvey(config, bands)));
  }

  @Override
  public Representation view() {
    return new SpectralFeature(
        config.sampleRateHz(),
        config.geometry(),
        () -> new Extremes(new Contrast(bands, Optional.empty(), Loudest.UNKNOWN)),
        Axis.index("peaks, valleys", 2 * bands.size()),
        "magnitude");
  }

  @Override
  public void add(Features frames) {
    for (int band = 0; band < bands.size(); band++) {
      for (int frame = 0; frame < frames.frames(); frame++) {
        peak = Math.max(peak, frames.at(0, band, frame));
        valley = Math.max(valley, frames.at(0, bands.size() + band, frame));
      }
    }
  }

  @Override
  public Representation settled() {
    return contrast(config, bands, new Loudest(OptionalDouble.of(peak), OptionalDouble.of(valley)));
  }

  /** Peaks and valleys, before they are subtracted. */
  private record Extremes(Contrast contrast) implements SpectralMeasure {
    @Override
    public int rows() {
      return contrast.rows();
    }

    @Override
    public void measure(double[][] magnitudes, float[][] results) {
      contrast.measure(magnitudes, results);
    }
  }
}
