package org.mirkit.representations.temporal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.representations.SyntheticSounds.clip;
import static org.mirkit.representations.SyntheticSounds.delayed;
import static org.mirkit.representations.SyntheticSounds.noise;
import static org.mirkit.representations.SyntheticSounds.scaled;
import static org.mirkit.representations.SyntheticSounds.sine;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;

/** Against golden arrays (librosa 0.11, see their README), and laws. */
class TemporalGoldenTest {
  private final Representation rms = TemporalProviders.RMS.create(FrameConfig.defaults());
  private final Representation crossings =
      TemporalProviders.ZERO_CROSSINGS.create(FrameConfig.defaults());

  @Test
  void the_root_mean_square_of_uncentred_frames() {
    check(
        "rms_600_150_nocenter",
        TemporalProviders.RMS.create(new FrameConfig(22_050, 600, 150, false)));
  }

  @Test
  void the_zero_crossings_of_centred_frames_of_odd_length() {
    check(
        "zcr_501_100",
        TemporalProviders.ZERO_CROSSINGS.create(new FrameConfig(22_050, 501, 100, true)));
  }

  @Test
  void a_sine_of_amplitude_a_has_a_over_root_2_and_two_crossings_a_period() {
    float[] sine = sine(1000, 22_050);
    assertEquals(0.5 / Math.sqrt(2), rms.extract(clip(sine)).at(0, 0, 20), 1e-3);
    assertEquals(2000 / 22_050.0, crossings.extract(clip(sine)).at(0, 0, 20), 1e-3);
  }

  @Property(tries = 20)
  void loudness_scales_the_root_mean_square_and_leaves_the_crossings(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 100) double factor) {
    float[] samples = noise(5000, seed);
    float[] louder = scaled(samples, factor);
    for (int frame = 0; frame < 10; frame++) {
      assertEquals(
          factor,
          rms.extract(clip(louder)).at(0, 0, frame) / rms.extract(clip(samples)).at(0, 0, frame),
          1e-4 * factor);
      assertEquals(
          crossings.extract(clip(samples)).at(0, 0, frame),
          crossings.extract(clip(louder)).at(0, 0, frame));
    }
  }

  @Property(tries = 20)
  void a_shift_by_hops_shifts_the_frames(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int hops) {
    float[] samples = noise(6000, seed);
    for (Representation feature : new Representation[] {rms, crossings}) {
      Features before = feature.extract(clip(samples));
      Features after = feature.extract(clip(delayed(samples, 512 * hops)));
      for (int frame = 3; frame < before.frames(); frame++) {
        assertEquals(before.at(0, 0, frame), after.at(0, 0, frame + hops), 1e-7);
      }
    }
  }

  @Test
  void silence_after_a_loud_passage_is_silence() {
    float[] samples = new float[22_050];
    System.arraycopy(noise(5000, 3), 0, samples, 0, 5000);
    assertEquals(0, rms.extract(clip(samples)).at(0, 0, 20));
  }

  private static void check(String golden, Representation representation) {
    double error =
        Npy.golden(golden + ".npy").relativeError(representation.extract(GoldenSignal.clip()));
    assertTrue(error <= 1e-6, golden + ": error " + error);
  }
}
