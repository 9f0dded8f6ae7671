package org.mirkit.representations.hpss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;

class HpssTest {

  @Test
  void the_golden_arrays_are_met() {
    check("hpss_64_64", new HpssConfig(22_050, 64, 64, 31, 31, 2, 1, 1, true));
  }

  @Test
  void unequal_kernels_another_power_and_margins_meet_their_golden_arrays() {
    check(
        "hpss_64_64_kernels_7_17_power1_margins_2_3",
        new HpssConfig(22_050, 64, 64, 7, 17, 1, 2, 3, true));
  }

  private static void check(String golden, HpssConfig config) {
    Features features = new Hpss(config).extract(GoldenSignal.clip());
    float[] actual = new float[features.size()];
    features.copyTo(actual, 0);
    double error = Npy.golden(golden + ".npy").relativeError(actual);
    assertTrue(error <= 2e-6, golden + ": error " + error);
  }

  @Test
  void a_tone_is_harmonic_and_a_click_is_percussive() {
    float[] samples = new float[44_100];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (0.1 * Math.sin(2 * Math.PI * 1000 * i / 22_050));
    }
    samples[22_528] = 1;
    Features features = new Hpss(HpssConfig.defaults()).extract(AudioClip.of(22_050, samples));
    int toneBin = 93;
    assertTrue(features.at(0, toneBin, 20) > 100 * features.at(1, toneBin, 20));
    assertTrue(features.at(1, 700, 44) > 100 * features.at(0, 700, 44));
  }

  @Property(tries = 15)
  void without_margins_the_two_channels_add_up_to_the_spectrogram(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int length) {
    AudioClip clip = noise(seed, length);
    Features one = hpss(7, 2).extract(clip);
    Features other = hpss(15, 3.5).extract(clip);
    for (int bin = 0; bin < 129; bin++) {
      for (int frame = 0; frame < one.frames(); frame++) {
        float sum = one.at(0, bin, frame) + one.at(1, bin, frame);
        assertEquals(sum, other.at(0, bin, frame) + other.at(1, bin, frame), 1e-5 * (1 + sum));
      }
    }
  }

  @Property(tries = 15)
  void twice_the_amplitude_is_exactly_twice_each_part(@ForAll long seed) {
    AudioClip clip = noise(seed, 6000);
    float[] louder = clip.samples(0).clone();
    for (int i = 0; i < louder.length; i++) {
      louder[i] *= 2;
    }
    Features soft = hpss(9, 2).extract(clip);
    Features loud = hpss(9, 2).extract(AudioClip.of(22_050, louder));
    for (int bin = 0; bin < 129; bin++) {
      for (int frame = 0; frame < soft.frames(); frame++) {
        float expected = 2 * soft.at(0, bin, frame);
        assertEquals(expected, loud.at(0, bin, frame), 1e-6 * expected + 1e-12);
      }
    }
  }

  @Test
  void a_kernel_without_a_middle_is_refused_with_its_neighbours() {
    ConfigException refusal =
        assertThrows(
            ConfigException.class, () -> new HpssConfig(22_050, 2048, 512, 31, 30, 2, 1, 1, true));
    assertEquals(Optional.of("percussiveKernel"), refusal.parameter());
    assertTrue(refusal.getMessage().contains("29 or 31 would do"), refusal.getMessage());
  }

  private static Hpss hpss(int kernel, double power) {
    return new Hpss(new HpssConfig(22_050, 256, 128, kernel, kernel, power, 1, 1, true));
  }

  private static AudioClip noise(long seed, int length) {
    Random random = new Random(seed);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = random.nextFloat() - 0.5f;
    }
    return AudioClip.of(22_050, samples);
  }
}
