package org.mirkit.representations.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

class AugmentationTest {
  private static final ClassLabel LABEL = ClassLabel.of("jazz");

  private final Augmentation gain = AugmentationProviders.GAIN.create(new GainConfig(-6, 6));
  private final Augmentation white = noise(NoiseColor.WHITE, 0, 20);
  private final Augmentation pink = noise(NoiseColor.PINK, 0, 20);

  @Test
  void equal_seeds_give_equal_sound_and_others_another() {
    for (Augmentation augmentation : new Augmentation[] {gain, white, pink}) {
      AudioClip once = augmentation.apply(stereo(), new SplittableRandom(3)).clip();
      assertEquals(once, augmentation.apply(stereo(), new SplittableRandom(3)).clip());
      assertNotEquals(once, augmentation.apply(stereo(), new SplittableRandom(4)).clip());
    }
  }

  @Test
  void the_original_stays_as_it_was_and_the_label_goes_along() {
    for (Augmentation augmentation : new Augmentation[] {gain, white, pink}) {
      LabelledClip original = stereo();
      LabelledClip changed = augmentation.apply(original, new SplittableRandom(3));
      assertEquals(stereo().clip(), original.clip());
      assertSame(LABEL, changed.annotation());
      assertEquals(original.clip().format(), changed.clip().format());
      assertEquals(original.clip().length(), changed.clip().length());
    }
  }

  @Property(tries = 50)
  void the_level_changes_by_a_gain_within_the_range(@ForAll long seed) {
    AudioClip changed = gain.apply(stereo(), new SplittableRandom(seed)).clip();
    double left = 10 * Math.log10(power(changed.samples(0)) / power(stereo().clip().samples(0)));
    double right = 10 * Math.log10(power(changed.samples(1)) / power(stereo().clip().samples(1)));
    assertTrue(left >= -6.001 && left <= 6.001);
    assertEquals(left, right, 1e-4);
  }

  @Property(tries = 20)
  void the_noise_has_the_ratio_that_was_asked_for(
      @ForAll long seed, @ForAll @DoubleRange(min = -20, max = 40) double snrDb) {
    for (NoiseColor color : NoiseColor.values()) {
      AudioClip before = stereo().clip();
      AudioClip after =
          noise(color, snrDb, snrDb).apply(stereo(), new SplittableRandom(seed)).clip();
      double signal = power(before.samples(0)) + power(before.samples(1));
      double noise = power(minus(after, before, 0)) + power(minus(after, before, 1));
      assertEquals(snrDb, 10 * Math.log10(signal / noise), 0.01);
    }
  }

  @Test
  void pink_noise_has_the_same_power_in_each_octave_and_white_twice_as_much() {
    float[] pinkNoise = NoiseColor.PINK.generate(1 << 17, new SplittableRandom(1));
    float[] whiteNoise = NoiseColor.WHITE.generate(1 << 17, new SplittableRandom(1));
    for (double edge = 0.25; edge > 0.02; edge /= 2) {
      assertEquals(0, octaveStepDb(pinkNoise, edge), 0.7);
      assertEquals(3, octaveStepDb(whiteNoise, edge), 0.7);
    }
  }

  /** By how much the octave up to an edge (in cycles per sample) exceeds the one below it. */
  private static double octaveStepDb(float[] noise, double edge) {
    return 10 * Math.log10(bandPower(noise, edge / 2, edge) / bandPower(noise, edge / 4, edge / 2));
  }

  /** Power between two frequencies in cycles per sample, both multiples of 1/1024. */
  private static double bandPower(float[] noise, double from, double to) {
    Stft stft = new Stft(new StftGeometry(1024, 1024, 512, Window.HANN, false));
    double[] sum = new double[1];
    stft.analyze(
        noise,
        block -> {
          block.toMagnitude(2);
          for (int bin = (int) (from * 1024); bin < (int) (to * 1024); bin++) {
            for (int frame = 0; frame < block.frames(); frame++) {
              sum[0] += block.re(bin)[frame];
            }
          }
        });
    return sum[0];
  }

  @Test
  void silence_stays_silent() {
    AudioClip silence = AudioClip.of(8000, new float[100]);
    LabelledClip result = white.apply(new LabelledClip(silence, LABEL), new SplittableRandom(1));
    assertArrayEquals(new float[100], result.clip().samples(0));
  }

  @Test
  void an_empty_range_is_refused_with_what_would_do() {
    ConfigException refusal = assertThrows(ConfigException.class, () -> new GainConfig(3, -3));
    assertEquals(Optional.of("minDb"), refusal.parameter());
    assertTrue(refusal.getMessage().contains("at most -3.0"), refusal.getMessage());
    assertThrows(ConfigException.class, () -> new NoiseConfig(NoiseColor.PINK, 30, 10));
  }

  private static Augmentation noise(NoiseColor color, double minSnrDb, double maxSnrDb) {
    return AugmentationProviders.NOISE.create(new NoiseConfig(color, minSnrDb, maxSnrDb));
  }

  private static LabelledClip stereo() {
    float[] left = new float[4000];
    float[] right = new float[4000];
    for (int i = 0; i < left.length; i++) {
      left[i] = (float) Math.sin(i * 0.1) * 0.5f;
      right[i] = (float) Math.sin(i * 0.3) * 0.2f;
    }
    return new LabelledClip(AudioClip.of(8000, left, right), LABEL);
  }

  private static float[] minus(AudioClip after, AudioClip before, int channel) {
    float[] difference = new float[after.length()];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = after.samples(channel)[i] - before.samples(channel)[i];
    }
    return difference;
  }

  private static double power(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += (double) sample * sample;
    }
    return sum;
  }
}
