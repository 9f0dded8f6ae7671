package org.mirkit.representations.spectral;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.StftGeometry;

/** The shapes of a spectrum in one number or a few. */
public final class SpectralProviders {

  /** {@link Bandwidth}. */
  public static final Provider<SpectralBandwidthConfig, Representation> SPECTRAL_BANDWIDTH =
      Provider.of(
          Representation.class,
          "spectral-bandwidth",
          "Spread of the spectrum around its mean frequency",
          SpectralBandwidthConfig.class,
          SpectralProviders::bandwidth);

  /** {@link Centroid}. */
  public static final Provider<SpectralCentroidConfig, Representation> SPECTRAL_CENTROID =
      Provider.of(
          Representation.class,
          "spectral-centroid",
          "Mean frequency of the spectrum: how bright the sound is",
          SpectralCentroidConfig.class,
          SpectralProviders::centroid);

  /** {@link Flatness}. */
  public static final Provider<SpectralFlatnessConfig, Representation> SPECTRAL_FLATNESS =
      Provider.of(
          Representation.class,
          "spectral-flatness",
          "How noise-like the spectrum is, from 0 for a tone to 1 for white noise",
          SpectralFlatnessConfig.class,
          SpectralProviders::flatness);

  /** {@link Rolloff}. */
  public static final Provider<SpectralRolloffConfig, Representation> SPECTRAL_ROLLOFF =
      Provider.of(
          Representation.class,
          "spectral-rolloff",
          "Frequency below which most of the spectrum lies",
          SpectralRolloffConfig.class,
          SpectralProviders::rolloff);

  /** {@link Contrast}. */
  public static final Provider<SpectralContrastConfig, Representation> SPECTRAL_CONTRAST =
      Provider.of(
          Representation.class,
          "spectral-contrast",
          "Distance between peaks and valleys of the spectrum in each octave",
          SpectralContrastConfig.class,
          ContrastSurvey::contrast);

  private SpectralProviders() {}

  private static Representation bandwidth(SpectralBandwidthConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Bandwidth(binsHz, config.exponent()),
        Axis.index("bandwidth", 1),
        "Hz");
  }

  private static Representation centroid(SpectralCentroidConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Centroid(binsHz),
        Axis.index("centroid", 1),
        "Hz");
  }

  private static Representation flatness(SpectralFlatnessConfig config) {
    StftGeometry geometry = config.geometry();
    double smallest = config.amin();
    double exponent = config.power();
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Flatness(smallest, exponent),
        Axis.index("flatness", 1),
        "ratio");
  }

  private static Representation rolloff(SpectralRolloffConfig config) {
    StftGeometry geometry = config.geometry();
    double[] binsHz = SpectralFeature.binsHz(config.sampleRateHz(), geometry);
    return new SpectralFeature(
        config.sampleRateHz(),
        geometry,
        () -> new Rolloff(binsHz, config.share()),
        Axis.index("rolloff", 1),
        "Hz");
  }
}
