package org.mirkit.representations.spectral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.dsp.StftFrames;

/** Against golden arrays (librosa 0.11, see their README), with other parameters than its own. */
class SpectralGoldenTest {

  @Test
  void the_centroid_of_short_frames() {
    check("centroid", SpectralProviders.SPECTRAL_CENTROID.create(centroid()));
  }

  @Test
  void the_bandwidth_of_third_powers() {
    check("bandwidth_p3", SpectralProviders.SPECTRAL_BANDWIDTH.create(bandwidth(3)));
  }

  @Test
  void the_frequency_below_which_half_lies_is_that_of_the_same_bin() {
    Representation rolloff =
        SpectralProviders.SPECTRAL_ROLLOFF.create(
            new SpectralRolloffConfig(new StftFrames(22_050, 512, 256), 0.5, true));
    double error = Npy.golden("rolloff_50.npy").relativeError(rolloff.extract(GoldenSignal.clip()));
    assertEquals(0, error);
  }

  @Test
  void the_flatness_of_magnitudes() {
    check("flatness_power1", SpectralProviders.SPECTRAL_FLATNESS.create(flatness(1)));
  }

  @Test
  void contrast_of_magnitudes_and_of_levels() {
    check("contrast_linear", SpectralProviders.SPECTRAL_CONTRAST.create(contrast(true)));
    check("contrast", SpectralProviders.SPECTRAL_CONTRAST.create(contrast(false)));
  }

  private static void check(String golden, Representation representation) {
    double error =
        Npy.golden(golden + ".npy").relativeError(representation.extract(GoldenSignal.clip()));
    assertTrue(error <= 1e-6, golden + ": error " + error);
  }

  static SpectralCentroidConfig centroid() {
    return new SpectralCentroidConfig(new StftFrames(22_050, 512, 256), true);
  }

  static SpectralBandwidthConfig bandwidth(double exponent) {
    return new SpectralBandwidthConfig(new StftFrames(22_050, 512, 256), exponent, true);
  }

  static SpectralFlatnessConfig flatness(double power) {
    return new SpectralFlatnessConfig(new StftFrames(22_050, 512, 256), power, 1e-10, true);
  }

  static SpectralContrastConfig contrast(boolean linear) {
    return new SpectralContrastConfig(
        new StftFrames(22_050, 512, 256), 300, 4, 0.1, linear, Optional.of(80.0), true);
  }
}
