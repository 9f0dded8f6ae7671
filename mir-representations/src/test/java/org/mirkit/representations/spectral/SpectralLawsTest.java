package org.mirkit.representations.spectral;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.representations.SyntheticSounds.clip;
import static org.mirkit.representations.SyntheticSounds.delayed;
import static org.mirkit.representations.SyntheticSounds.noise;
import static org.mirkit.representations.SyntheticSounds.scaled;
import static org.mirkit.representations.SyntheticSounds.sine;
import static org.mirkit.representations.SyntheticSounds.values;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.StftFrames;

class SpectralLawsTest {
  private final Representation centroid =
      SpectralProviders.SPECTRAL_CENTROID.create(SpectralCentroidConfig.defaults());
  private final Representation bandwidth =
      SpectralProviders.SPECTRAL_BANDWIDTH.create(SpectralBandwidthConfig.defaults());
  private final Representation rolloff =
      SpectralProviders.SPECTRAL_ROLLOFF.create(SpectralRolloffConfig.defaults());
  private final Representation flatness =
      SpectralProviders.SPECTRAL_FLATNESS.create(SpectralFlatnessConfig.defaults());
  private final Representation contrast =
      SpectralProviders.SPECTRAL_CONTRAST.create(SpectralContrastConfig.defaults());
  private final List<Representation> all =
      List.of(centroid, bandwidth, rolloff, flatness, contrast);

  @Property(tries = 15)
  void the_shape_of_a_spectrum_does_not_depend_on_loudness(
      @ForAll long seed, @ForAll @IntRange(min = -6, max = 6) int log2) {
    float[] samples = noise(5000, seed);
    for (Representation feature : all) {
      float[] before = values(feature.extract(clip(samples)));
      float[] after = values(feature.extract(clip(scaled(samples, Math.pow(2, log2)))));
      for (int i = 0; i < before.length; i++) {
        assertEquals(before[i], after[i], 1e-5 * Math.max(1, Math.abs(before[i])));
      }
    }
  }

  @Property(tries = 10)
  void a_shift_by_hops_shifts_the_frames(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int hops) {
    float[] samples = noise(6000, seed);
    for (Representation feature : all) {
      Features before = feature.extract(clip(samples));
      Features after = feature.extract(clip(delayed(samples, 512 * hops)));
      assertArrayEquals(values(before), values(after.crop(hops, before.frames())));
    }
  }

  @Property(tries = 15)
  void a_sine_has_its_centroid_and_rolloff_at_its_frequency(
      @ForAll @DoubleRange(min = 500, max = 9000) double hz) {
    Features center = centroid.extract(clip(sine(hz, 22_050)));
    Features edge = rolloff.extract(clip(sine(hz, 22_050)));
    assertEquals(hz, center.at(0, 0, 20), 0.5);
    assertEquals(hz, edge.at(0, 0, 20), 2 * 22_050 / 2048.0);
  }

  @Test
  void noise_is_flat_and_wide_and_a_sine_is_not() {
    float[] noise = noise(22_050, 5);
    float[] sine = sine(2000, 22_050);
    assertTrue(flatness.extract(clip(noise)).at(0, 0, 20) > 0.4);
    assertTrue(flatness.extract(clip(sine)).at(0, 0, 20) < 1e-6);
    assertTrue(bandwidth.extract(clip(noise)).at(0, 0, 20) > 2500);
    assertTrue(bandwidth.extract(clip(sine)).at(0, 0, 20) < 50);
    assertTrue(
        contrast.extract(clip(sine)).at(0, 4, 20) > contrast.extract(clip(noise)).at(0, 4, 20));
  }

  @Test
  void silence_has_its_centroid_at_0_and_is_flat_without_contrast() {
    assertEquals(0, centroid.extract(clip(new float[4000])).at(0, 0, 3));
    assertEquals(0, bandwidth.extract(clip(new float[4000])).at(0, 0, 3));
    assertEquals(0, rolloff.extract(clip(new float[4000])).at(0, 0, 3));
    assertEquals(1, flatness.extract(clip(new float[4000])).at(0, 0, 3), 1e-6);
    assertEquals(0, contrast.extract(clip(new float[4000])).at(0, 3, 3));
  }

  @Test
  void octaves_beyond_half_the_rate_and_bands_without_bins_are_refused_with_what_would_do() {
    refused("octaves", "at most 6 would do", 200, 7);
    refused("fminHz", "at least 21.53", 15, 6);
    refused("fminHz", "less than 11025.0 would do", 12_000, 1);
    contrast(200, 6);
  }

  private static void refused(String parameter, String words, double fminHz, int octaves) {
    ConfigException refusal = assertThrows(ConfigException.class, () -> contrast(fminHz, octaves));
    assertEquals(Optional.of(parameter), refusal.parameter());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  private static SpectralContrastConfig contrast(double fminHz, int octaves) {
    return new SpectralContrastConfig(
        StftFrames.defaults(), fminHz, octaves, 0.02, false, Optional.of(80.0), true);
  }
}
