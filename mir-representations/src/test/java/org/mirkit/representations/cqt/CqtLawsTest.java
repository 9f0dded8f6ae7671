package org.mirkit.representations.cqt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

class CqtLawsTest {
  private static final int RATE = 22_050;
  private final Representation cqt = new ConstantQTransform(new CqtConfigs().build());

  @Property(tries = 12)
  void a_sine_at_a_bins_centre_is_loudest_there(@ForAll @IntRange(max = 83) int bin) {
    double hz = cqt.spec().frequency().coordinate(bin);
    Features features = cqt.extract(AudioClip.of(RATE, tone(hz, 2 * RATE)));
    assertEquals(bin, loudest(features, features.frames() / 2));
  }

  /** A sine of amplitude a gives a·√length/2 everywhere: the filter's values sum to 1. */
  @Property(tries = 12)
  void a_steady_sine_is_as_high_as_theory_says(@ForAll @IntRange(max = 83) int bin) {
    CqtBands bands = CqtBands.constantQ(CqtBands.C1_HZ, 84, 12, 1);
    Features features = cqt.extract(AudioClip.of(RATE, tone(bands.frequencyHz(bin), 2 * RATE)));
    double expected = 0.25 * Math.sqrt(bands.lengthSeconds(bin) * RATE);
    assertEquals(expected, features.at(0, bin, features.frames() / 2), 0.02 * expected);
  }

  @Property(tries = 6)
  void an_octave_higher_is_the_same_an_octave_further(@ForAll @IntRange(max = 60) int bin) {
    double hz = cqt.spec().frequency().coordinate(bin);
    Features low = cqt.extract(AudioClip.of(RATE, tone(hz, 2 * RATE)));
    Features high = cqt.extract(AudioClip.of(RATE, tone(2 * hz, 2 * RATE)));
    int middle = low.frames() / 2;
    double peak = low.at(0, bin, middle);
    for (int k = 0; k < 72; k++) {
      assertEquals(
          low.at(0, k, middle), Math.sqrt(2) * high.at(0, k + 12, middle), 0.02 * peak, "bin " + k);
    }
  }

  @Property(tries = 5)
  void twice_the_amplitude_is_bitwise_twice_the_magnitude(@ForAll long seed) {
    float[] soft = noise(seed, 9000);
    float[] loud = soft.clone();
    for (int i = 0; i < loud.length; i++) {
      loud[i] *= 2;
    }
    float[] expected = values(cqt.extract(AudioClip.of(RATE, soft)));
    float[] actual = values(cqt.extract(AudioClip.of(RATE, loud)));
    for (int i = 0; i < actual.length; i++) {
      assertEquals(2 * expected[i], actual[i], 1e-6f * (1 + Math.abs(actual[i])));
    }
  }

  @Property(tries = 5)
  void sound_a_hop_later_gives_the_same_features_a_frame_later(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int hops) {
    float[] sound = new float[80 * 512];
    System.arraycopy(noise(seed, 8192), 0, sound, 33 * 512, 8192);
    float[] later = new float[sound.length + hops * 512];
    System.arraycopy(sound, 0, later, hops * 512, sound.length);
    Features before = cqt.extract(AudioClip.of(RATE, sound));
    Features after = cqt.extract(AudioClip.of(RATE, later));
    for (int frame = 33; frame < 50; frame++) {
      for (int bin = 0; bin < 84; bin++) {
        assertEquals(before.at(0, bin, frame), after.at(0, bin, frame + hops), 1e-5);
      }
    }
  }

  @Test
  void the_variable_q_transform_with_gamma_0_is_the_constant_q_transform() {
    CqtConfigs config = new CqtConfigs();
    config.gammaHz = java.util.Optional.of(0.0);
    AudioClip clip = AudioClip.of(RATE, noise(5, 30_000));
    Features variable = new ConstantQTransform(config.buildVariable()).extract(clip);
    assertTrue(Arrays.equals(values(cqt.extract(clip)), values(variable)));
  }

  @Test
  void an_estimated_tuning_puts_a_mistuned_tone_into_the_middle_of_its_bin() {
    CqtConfigs config = new CqtConfigs();
    config.estimateTuning = true;
    Representation tuned = new ConstantQTransform(config.build());
    AudioClip clip = AudioClip.of(RATE, tone(440 * Math.pow(2, 0.3 / 12), 3 * RATE));
    Features plain = cqt.extract(clip);
    Features moved = tuned.extract(clip);
    assertTrue(moved.at(0, 45, 60) > 1.05 * plain.at(0, 45, 60));
    assertEquals(moved.at(0, 44, 60), moved.at(0, 46, 60), 0.1 * moved.at(0, 45, 60));
  }

  @Test
  void harmonic_h_of_the_harmonic_transform_is_the_transform_from_h_times_the_lowest_frequency() {
    AudioClip clip = AudioClip.of(RATE, noise(8, 20_000));
    Features stack = new HarmonicCqt(harmonic(1.0, 3.0)).extract(clip);
    Features alone = from(195).extract(clip);
    for (int bin = 0; bin < 36; bin++) {
      assertEquals(alone.at(0, bin, 20), stack.at(1, bin, 20));
    }
  }

  /** The tolerance is what the filters of further halvings differ by. */
  @Test
  void harmonics_that_share_octaves_are_the_transforms_that_do_not() {
    AudioClip clip = AudioClip.of(RATE, noise(8, 120_000));
    Double[] harmonics = {4.0, 0.5, 1.0, 3.0, 2.0, 16.0};
    Features stack = new HarmonicCqt(harmonic(harmonics)).extract(clip);
    for (int channel = 0; channel < harmonics.length; channel++) {
      Features alone = from(65 * harmonics[channel]).extract(clip);
      float loudest = alone.at(0, loudest(alone, 120), 120);
      for (int bin = 0; bin < 36; bin++) {
        assertEquals(alone.at(0, bin, 120), stack.at(channel, bin, 120), 1e-3 * loudest);
      }
    }
  }

  private static HarmonicCqtConfig harmonic(Double... harmonics) {
    return new HarmonicCqtConfig(
        new CqtGrid(RATE, 512, 65),
        java.util.List.of(harmonics),
        new CqtBins(36, 12),
        0,
        CqtFilters.of(CqtValue.MAGNITUDE));
  }

  private static Representation from(double fminHz) {
    CqtConfigs config = new CqtConfigs();
    config.fminHz = fminHz;
    config.bins = 36;
    return new ConstantQTransform(config.build());
  }

  private static int loudest(Features features, int frame) {
    int loudest = 0;
    for (int bin = 1; bin < features.spec().bins(); bin++) {
      loudest = features.at(0, bin, frame) > features.at(0, loudest, frame) ? bin : loudest;
    }
    return loudest;
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  private static float[] tone(double hz, int length) {
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / RATE));
    }
    return samples;
  }

  private static float[] noise(long seed, int length) {
    Random random = new Random(seed);
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = random.nextFloat() - 0.5f;
    }
    return samples;
  }
}
