package org.mirkit.representations.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.Tags;

/** Two sounds at once, and what is said of them. */
class MixTest {
  private static final int RATE_HZ = 1000;
  private static final Path CROWD = Path.of("crowd");
  private static final Optional<Path> TRACKS = Optional.empty();

  /** One sound, whoever asks. */
  private record Always(LabelledClip sound) implements OtherSounds {
    @Override
    public LabelledClip track(AudioFormat format, RandomGenerator random) {
      return sound;
    }

    @Override
    public AudioClip background(Path folder, AudioFormat format, RandomGenerator random) {
      assertEquals(CROWD, folder);
      return sound.clip();
    }
  }

  @Property(tries = 50)
  void the_ratio_of_powers_is_the_one_that_was_asked_for(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int otherSamples) {
    float[] signal = noise(seed, 200);
    Augmentation mix = new Mix(new MixConfig(Optional.of(CROWD), 7, 7, MixedLabels.OWN));
    float[] mixed = apply(mix, signal, noise(seed + 1, otherSamples), seed);
    float[] added = minus(mixed, signal);
    assertEquals(7, 10 * Math.log10(energy(signal) / energy(added)), 0.01);
  }

  @Property(tries = 50)
  void a_short_background_is_repeated_and_of_a_long_one_a_part_is_taken(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int otherSamples) {
    float[] ramp = new float[otherSamples];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = i + 1;
    }
    Augmentation mix = new Mix(new MixConfig(Optional.of(CROWD), -60, -60, MixedLabels.OWN));
    float[] added = apply(mix, constant(1e-6f, 200), ramp, seed);
    double unit = added[1] > added[0] ? added[1] - added[0] : added[2] - added[1];
    for (int i = 1; i < (otherSamples > 2 ? added.length : 0); i++) {
      double step = (added[i] - added[i - 1]) / unit;
      boolean goesOn = Math.abs(step - 1) < 0.05;
      boolean beginsAgain = Math.abs(step + otherSamples - 1) < 0.05 * otherSamples;
      assertTrue(goesOn || beginsAgain && otherSamples < 200, "a step of " + step + " at " + i);
    }
  }

  @Test
  void the_label_of_a_track_stays_its_own_unless_the_config_says_so() {
    Mix own = new Mix(new MixConfig(TRACKS, 3, 3, MixedLabels.OWN));
    assertEquals(ClassLabel.of("jazz"), said(own, ClassLabel.of("jazz"), ClassLabel.of("rock")));
    Mix both = new Mix(new MixConfig(TRACKS, 3, 3, MixedLabels.BOTH));
    assertEquals(Tags.of("flute", "drums"), said(both, Tags.of("flute"), Tags.of("drums")));
  }

  @Test
  void onsets_of_both_stand_where_they_are_heard() {
    float[] signal = clicks(100, 50);
    float[] other = clicks(300, 10, 130, 290);
    Mix both = new Mix(new MixConfig(TRACKS, 0, 0, MixedLabels.BOTH));
    LabelledClip sound = labelled(other, new Onsets(new double[] {0.01, 0.13, 0.29}));
    for (long seed = 0; seed < 20; seed++) {
      LabelledClip mixed =
          both.apply(
              labelled(signal, new Onsets(new double[] {0.05})),
              new Always(sound),
              new SplittableRandom(seed));
      float[] samples = mixed.clip().samples(0);
      double[] times = ((Onsets) mixed.annotation()).timesSeconds();
      int heard = 0;
      for (float sample : samples) {
        heard += sample != 0 ? 1 : 0;
      }
      assertEquals(heard, times.length, "seed " + seed);
      for (double time : times) {
        assertTrue(samples[(int) Math.round(time * RATE_HZ)] != 0, "at " + time + " s");
      }
    }
  }

  @Test
  void labels_that_do_not_follow_from_both_are_refused() {
    Mix both = new Mix(new MixConfig(TRACKS, 0, 0, MixedLabels.BOTH));
    KeySequence key = KeySequence.ofWhole("C:major");
    ConfigException refused = assertThrows(ConfigException.class, () -> said(both, key, key));
    assertTrue(refused.getMessage().contains("KeySequence"), refused.getMessage());
  }

  @Test
  void silence_is_mixed_with_nothing() {
    Mix mix = new Mix(new MixConfig(Optional.of(CROWD), 0, 0, MixedLabels.OWN));
    LabelledClip silence = labelled(new float[100], ClassLabel.of("jazz"));
    LabelledClip sound = labelled(constant(1, 100), ClassLabel.of("jazz"));
    assertSame(silence, mix.apply(silence, new Always(sound), new SplittableRandom(1)));
    assertSame(sound, mix.apply(sound, new Always(silence), new SplittableRandom(1)));
  }

  @Test
  void what_is_needed_is_known_before_and_its_lack_is_told() {
    Mix crowd = new Mix(new MixConfig(Optional.of(CROWD), 0, 9, MixedLabels.OWN));
    Mix tracks = new Mix(new MixConfig(TRACKS, 0, 9, MixedLabels.OWN));
    Augmentation chain =
        new Sequence(
            List.of(new Sometimes(new SometimesConfig(0.5, crowd)), tracks, new RandomChannel()));
    assertEquals(new AugmentationNeeds(true, true, Set.of(CROWD)), chain.needs());
    LabelledClip sound = labelled(constant(1, 100), ClassLabel.of("jazz"));
    for (Augmentation mix : List.of(crowd, tracks)) {
      assertThrows(DataException.class, () -> mix.apply(sound, new SplittableRandom(1)));
    }
  }

  @Test
  void contradictions_are_refused() {
    assertThrows(
        ConfigException.class, () -> new MixConfig(Optional.of(CROWD), 0, 9, MixedLabels.BOTH));
    assertThrows(ConfigException.class, () -> new MixConfig(TRACKS, 9, 0, MixedLabels.OWN));
  }

  @Test
  void the_sound_itself_is_added_unchanged() {
    Mix mix = new Mix(new MixConfig(Optional.of(CROWD), 0, 0, MixedLabels.OWN));
    float[] mixed = apply(mix, clicks(100, 50), constant(0.1f, 100), 1);
    assertArrayEquals(constant(0.1f, 50), Arrays.copyOf(mixed, 50), 1e-6f);
  }

  private static Annotation said(Mix mix, Annotation own, Annotation other) {
    return mix.apply(
            labelled(constant(1, 100), own),
            new Always(labelled(constant(1, 50), other)),
            new SplittableRandom(1))
        .annotation();
  }

  private static float[] apply(Augmentation mix, float[] signal, float[] other, long seed) {
    ClassLabel genre = ClassLabel.of("jazz");
    return mix.apply(
            labelled(signal, genre), new Always(labelled(other, genre)), new SplittableRandom(seed))
        .clip()
        .samples(0);
  }

  private static LabelledClip labelled(float[] samples, Annotation annotation) {
    return new LabelledClip(AudioClip.of(RATE_HZ, samples), annotation);
  }

  private static float[] noise(long seed, int samples) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] noise = new float[samples];
    for (int i = 0; i < samples; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }

  private static float[] constant(float value, int samples) {
    float[] constant = new float[samples];
    Arrays.fill(constant, value);
    return constant;
  }

  private static float[] clicks(int samples, int... places) {
    float[] clicks = new float[samples];
    for (int place : places) {
      clicks[place] = 1;
    }
    return clicks;
  }

  private static float[] minus(float[] a, float[] b) {
    float[] difference = a.clone();
    for (int i = 0; i < b.length; i++) {
      difference[i] -= b[i];
    }
    return difference;
  }

  private static double energy(float[] samples) {
    return Channels.energy(new float[][] {samples});
  }
}
