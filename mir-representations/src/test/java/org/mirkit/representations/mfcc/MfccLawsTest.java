package org.mirkit.representations.mfcc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.representations.SyntheticSounds.clip;
import static org.mirkit.representations.SyntheticSounds.noise;
import static org.mirkit.representations.SyntheticSounds.scaled;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelFilters;

class MfccLawsTest {
  private final Mfcc mfcc = new Mfcc(MfccGoldenTest.config(0, 2, true));

  /** All levels move by 20·log10(a), and the mean level is coefficient 0 over √bands. */
  @Property(tries = 20)
  void loudness_moves_the_first_coefficient_alone(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 1.9) double factor) {
    float[] samples = noise(4000, seed);
    Features before = mfcc.extract(clip(samples));
    Features after = mfcc.extract(clip(scaled(samples, factor)));
    double shift = 20 * Math.log10(factor) * Math.sqrt(40);
    for (int frame = 0; frame < before.frames(); frame++) {
      assertEquals(before.at(0, 0, frame) + shift, after.at(0, 0, frame), 1e-3);
      for (int coefficient = 1; coefficient < 13; coefficient++) {
        assertEquals(before.at(0, coefficient, frame), after.at(0, coefficient, frame), 1e-3);
      }
    }
  }

  @Property(tries = 30)
  void a_parabola_has_its_own_slope_and_curvature(
      @ForAll @IntRange(min = 3, max = 30) int frames,
      @ForAll @DoubleRange(min = -2, max = 2) double slope,
      @ForAll @DoubleRange(min = -2, max = 2) double curvature) {
    float[] values = new float[3 * frames];
    for (int t = 0; t < frames; t++) {
      values[t] = (float) (7 + slope * t + curvature * t * t / 2);
    }
    new TimeDerivative(1, 5).apply(values, 0, frames, frames);
    new TimeDerivative(2, 5).apply(values, 0, 2 * frames, frames);
    for (int t = 0; t < frames; t++) {
      assertEquals(curvature, values[2 * frames + t], 1e-3);
      if (t >= 2 && t < frames - 2) {
        assertEquals(slope + curvature * t, values[frames + t], 1e-3);
      }
    }
  }

  @Test
  void a_clip_of_one_frame_does_not_change() {
    Features features = mfcc.extract(clip(noise(200, 1)));
    assertEquals(1, features.frames());
    assertEquals(0, features.at(1, 3, 0));
    assertEquals(0, features.at(2, 3, 0));
  }

  @Test
  void what_cannot_work_is_refused_with_what_would() {
    refused("coefficients", "at most 40 would do", 41, 9);
    refused("deltaFrames", "7 or 9 would do", 13, 8);
  }

  private static void refused(String parameter, String words, int coefficients, int deltaFrames) {
    ConfigException refusal =
        assertThrows(ConfigException.class, () -> config(coefficients, deltaFrames));
    assertEquals(Optional.of(parameter), refusal.parameter());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  private static MfccConfig config(int coefficients, int deltaFrames) {
    return new MfccConfig(
        StftFrames.defaults(),
        coefficients,
        0,
        1,
        deltaFrames,
        MelFilters.of(40),
        1e-10,
        Optional.empty(),
        true);
  }
}
