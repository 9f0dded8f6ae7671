package org.mirkit.gammatone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class GammatoneTest
    implements ProviderContract<GammatoneConfig, Representation>, RepresentationContract {
  private static final int RATE_HZ = 16_000;

  @Override
  public Provider<GammatoneConfig, Representation> provider() {
    return GammatonePlugin.GAMMATONE;
  }

  @Override
  public GammatoneConfig exampleConfig() {
    return config(Compression.DB);
  }

  private static GammatoneConfig config(Compression compression) {
    return new GammatoneConfig(RATE_HZ, 512, 1024, 5, 100, 6000, compression);
  }

  @Override
  public Representation representation() {
    return provider().create(exampleConfig());
  }

  /**
   * Filters begin anew in every piece; what they would still hear of the sound before is −180 dB.
   */
  @Override
  public double reachTolerance() {
    return 1e-4;
  }

  /**
   * The values of {@code lfilter(*signal.gammatone(f, 'iir', fs=16000), x)} of SciPy 1.17.1,
   * squared and averaged over 1024 samples around each frame, in dB.
   */
  @ParameterizedTest
  @CsvSource({
    "0, -34.8353, -45.2635, -61.6475, -71.6750, -78.6225",
    "3, -78.5796, -16.8305, -66.7875, -75.0093, -81.9921",
    "8, -100, -49.7683, -49.5450, -71.3184, -79.6551",
    "15, -100, -86.4169, -12.3770, -65.0061, -77.0836"
  })
  void sweep_has_the_energies_that_scipy_finds(
      int frame, double b0, double b1, double b2, double b3, double b4) {
    float[] sweep = new float[RATE_HZ / 2];
    for (int i = 0; i < sweep.length; i++) {
      double t = (double) i / RATE_HZ;
      sweep[i] = (float) (0.5 * Math.sin(2 * Math.PI * (200 * t + 1000 * t * t)));
    }
    Features features = representation().extract(AudioClip.of(RATE_HZ, sweep));
    double[] expected = {b0, b1, b2, b3, b4};
    for (int band = 0; band < expected.length; band++) {
      double tolerance = band == 0 ? 0.02 : 2e-3;
      assertEquals(expected[band], features.at(0, band, frame), tolerance, "band " + band);
    }
  }

  @Property(tries = 40)
  void sine_at_the_centre_of_a_band_passes_with_its_own_power(
      @ForAll @DoubleRange(min = 40, max = 7000) double hz) {
    GammatoneConfig one = new GammatoneConfig(RATE_HZ, 4000, 4000, 1, hz, hz, Compression.NONE);
    Features features = new Gammatone(one).extract(AudioClip.of(RATE_HZ, sine(hz)));
    assertEquals(0.5, features.at(0, 0, 3), 0.01);
  }

  @Property(tries = 40)
  void sine_is_loudest_in_the_nearest_of_many_bands(
      @ForAll @DoubleRange(min = 60, max = 6000) double hz) {
    GammatoneConfig many = new GammatoneConfig(RATE_HZ, 4000, 4000, 64, 50, 7000, Compression.DB);
    Features features = new Gammatone(many).extract(AudioClip.of(RATE_HZ, sine(hz)));
    int loudest = 0;
    for (int band = 1; band < 64; band++) {
      if (features.at(0, band, 3) > features.at(0, loudest, 3)) {
        loudest = band;
      }
    }
    double foundHz = features.spec().frequency().coordinate(loudest);
    assertTrue(
        Math.abs(foundHz - hz) < ErbScale.widthHz(hz) / 2, hz + " Hz is heard at " + foundHz);
  }

  private static float[] sine(double hz) {
    float[] sine = new float[2 * RATE_HZ];
    for (int i = 0; i < sine.length; i++) {
      sine[i] = (float) Math.sin(2 * Math.PI * hz * i / RATE_HZ);
    }
    return sine;
  }

  @Test
  void ear_hears_1_kHz_through_a_filter_of_133_Hz() {
    // Glasberg and Moore 1990, equation 3: 24.7 · (4.37 · 1 + 1).
    assertEquals(132.639, ErbScale.widthHz(1000), 1e-3);
  }

  @Test
  void cube_root_is_that_of_the_power() {
    assertEquals(0.1f, Compression.CUBE_ROOT.of(1e-3), 1e-7);
  }

  @Test
  void band_above_half_the_rate_is_refused_by_name() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> new GammatoneConfig(8000, 512, 1024, 64, 50, 10_000, Compression.DB));
    assertEquals("maxHz", refused.parameter().orElseThrow());
  }

  @Test
  void bands_in_no_order_are_refused_by_name() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> new GammatoneConfig(22_050, 512, 1024, 64, 500, 400, Compression.DB));
    assertEquals("minHz", refused.parameter().orElseThrow());
  }
}
