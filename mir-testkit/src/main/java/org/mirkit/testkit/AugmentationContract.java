package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.SplittableRandom;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;

/**
 * The contract of every {@link Augmentation}. That labels stay true is heard: a tone is changed
 * together with its f0 and its onset, and measured again. Whole, with its provider's:
 *
 * <pre>{@code
 * class EchoTest implements ProviderContract<EchoConfig, Augmentation>, AugmentationContract {
 *   public Provider<EchoConfig, Augmentation> provider() { return EchoPlugin.ECHO; }
 *   public EchoConfig exampleConfig() { return new EchoConfig(0.3, -12); }
 *   public Augmentation augmentation() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface AugmentationContract {

  /** The augmentation to be checked. */
  Augmentation augmentation();

  /** Something said about the clip that the augmentation can keep true. */
  default Annotation annotation() {
    return ClassLabel.of("jazz");
  }

  /** The rate and channels of the clips to try. */
  default AudioFormat clipFormat() {
    return AudioFormat.mono(22_050);
  }

  /**
   * Whether one tone is all that is heard after the change, as it was before; false where another
   * sound is mixed in, so that neither its pitch nor its onset can be measured alone: by default,
   * where the change asks for other sounds.
   */
  default boolean leavesOneTone() {
    AugmentationNeeds needs = augmentation().needs();
    return !needs.otherTracks() && needs.backgrounds().isEmpty();
  }

  /** How far the pitch that is heard may be from the f0 that is told. */
  default double pitchToleranceCents() {
    return 10;
  }

  /** How far the onset that is heard may be from the one that is told. */
  default double onsetToleranceSeconds() {
    return 0.05;
  }

  /** What it may mix with: noise, in lengths around a second, about which the same is said. */
  default OtherSounds otherSounds() {
    return new OtherNoises(annotation());
  }

  @Test
  default void equal_seeds_give_bitwise_equal_results() {
    Augmentation augmentation = augmentation();
    AudioClip clip = Sounds.noise(clipFormat(), 22_050);
    for (long seed = 0; seed < 5; seed++) {
      LabelledClip first = apply(augmentation, clip, seed);
      apply(augmentation, clip, seed + 100);
      assertEquals(first, apply(augmentation, Sounds.copy(clip), seed), "seed " + seed);
    }
  }

  @Test
  default void four_threads_get_what_one_gets() throws Exception {
    Augmentation augmentation = augmentation();
    AudioClip clip = Sounds.noise(clipFormat(), 11_025);
    LabelledClip alone = apply(augmentation, clip, 7);
    for (LabelledClip result : Concurrently.call(() -> apply(augmentation, clip, 7))) {
      assertEquals(alone, result);
    }
  }

  @Test
  default void clip_is_not_written_to() {
    AudioClip clip = Sounds.noise(clipFormat(), 22_050);
    AudioClip before = Sounds.copy(clip);
    for (long seed = 0; seed < 5; seed++) {
      apply(augmentation(), clip, seed);
      assertEquals(before, clip, "seed " + seed);
    }
  }

  @Test
  default void noise_and_silence_give_finite_sound() {
    AudioClip[] clips = {Sounds.noise(clipFormat(), 22_050), Sounds.silence(clipFormat(), 22_050)};
    for (AudioClip clip : clips) {
      for (long seed = 0; seed < 10; seed++) {
        AudioClip result = apply(augmentation(), clip, seed).clip();
        assertTrue(Sounds.isFinite(result), "not finite with seed " + seed);
        assertTrue(result.length() > 0, "nothing left with seed " + seed);
      }
    }
  }

  @Test
  default void rate_channels_and_kind_of_annotation_are_kept() {
    AudioClip clip = Sounds.noise(clipFormat(), 22_050);
    LabelledClip result = apply(augmentation(), clip, 1);
    assertEquals(clipFormat(), result.clip().format());
    assertEquals(annotation().getClass(), result.annotation().getClass());
  }

  @Test
  default void pitch_that_is_told_is_heard() {
    assumeTrue(leavesOneTone(), "another sound is mixed in");
    labels().requireToldPitch(pitchToleranceCents());
  }

  @Test
  default void onset_that_is_told_is_heard() {
    assumeTrue(leavesOneTone(), "another sound is mixed in");
    labels().requireToldOnset(onsetToleranceSeconds());
  }

  @Test
  default void times_that_are_told_lie_in_the_sound() {
    assumeTrue(leavesOneTone(), "another sound is mixed in");
    labels().requireTimesInTheSound();
  }

  private LabelChecks labels() {
    return new LabelChecks(augmentation(), otherSounds(), clipFormat());
  }

  /** Crops of training audio can be shorter than any window of an effect. */
  @Test
  default void short_clips_give_finite_sound() {
    for (int samples : new int[] {1, 2, 3, 100, 1023}) {
      AudioClip result = apply(augmentation(), Sounds.noise(clipFormat(), samples), 3).clip();
      assertTrue(Sounds.isFinite(result), "not finite from " + samples + " samples");
      assertTrue(result.length() > 0, "nothing left of " + samples + " samples");
    }
  }

  @Test
  default void other_sounds_are_not_written_to() {
    RememberedSounds others = new RememberedSounds(otherSounds());
    AudioClip clip = Sounds.noise(clipFormat(), 22_050);
    for (long seed = 0; seed < 5; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      augmentation().apply(new LabelledClip(clip, annotation()), others, random);
    }
    others.requireUntouched();
  }

  @Test
  default void what_needs_no_other_sounds_works_without_them() {
    AugmentationNeeds needs = augmentation().needs();
    if (needs.otherTracks() || !needs.backgrounds().isEmpty()) {
      return;
    }
    LabelledClip expected = apply(augmentation(), Sounds.noise(clipFormat(), 22_050), 3);
    assertEquals(
        expected,
        augmentation().apply(noise(), OtherSounds.none(), new SplittableRandom(3)),
        "without other sounds");
    assertEquals(
        expected, augmentation().apply(noise(), new SplittableRandom(3)), "not told of any");
  }

  private LabelledClip noise() {
    return new LabelledClip(Sounds.noise(clipFormat(), 22_050), annotation());
  }

  private LabelledClip apply(Augmentation augmentation, AudioClip clip, long seed) {
    return augmentation.apply(
        new LabelledClip(clip, annotation()), otherSounds(), new SplittableRandom(seed));
  }
}
