package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;

class AugmentationContractTest {
  private static final String BITWISE = "equal_seeds_give_bitwise_equal_results";
  private static final String KEPT = "rate_channels_and_kind_of_annotation_are_kept";
  private static final String PITCH = "pitch_that_is_told_is_heard";
  private static final String ONSET = "onset_that_is_told_is_heard";
  private static final String TIMES = "times_that_are_told_lie_in_the_sound";
  private static final String SHORT = "short_clips_give_finite_sound";
  private static final String THREADS = "four_threads_get_what_one_gets";

  @Test
  void correct_augmentation_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(OwnChance.class, BITWISE, THREADS);
    assertCaught(WritesToClip.class, BITWISE, THREADS, "clip_is_not_written_to");
    assertCaught(DividesByPeak.class, "noise_and_silence_give_finite_sound");
    assertCaught(AnotherAnnotation.class, KEPT, PITCH, ONSET, TIMES);
    assertCaught(AnotherRate.class, KEPT, PITCH, ONSET);
    assertCaught(MovesTheLabelAlone.class, PITCH);
    assertCaught(MovesTheSoundAlone.class, PITCH, ONSET);
    assertCaught(TellsTheSameOfHalf.class, ONSET, TIMES);
    assertCaught(NeedsAWindow.class, SHORT);
    assertCaught(WritesToOthers.class, "other_sounds_are_not_written_to");
    assertCaught(HidesNeeds.class, "what_needs_no_other_sounds_works_without_them");
  }

  @Test
  void labels_that_are_not_true_are_told_with_how_far_they_are_off() {
    assertSays(MovesTheLabelAlone.class, PITCH, "seed 0", "-100 cents", "transposed");
    assertSays(MovesTheSoundAlone.class, ONSET, "0.800 s", "stretched");
    assertSays(TellsTheSameOfHalf.class, TIMES, "1.990 s", "of 1.000 s", "cropped");
  }

  @Test
  void another_sound_mixed_in_need_not_be_told_apart() {
    assertCaught(MovesTheSoundInAMix.class);
  }

  private static LabelledClip scaled(LabelledClip original, float gain, int rateHz) {
    AudioClip clip = Sounds.copy(original.clip());
    for (int i = 0; i < clip.length(); i++) {
      clip.samples(0)[i] *= gain;
    }
    return new LabelledClip(AudioClip.of(rateHz, clip.samples(0)), original.annotation());
  }

  private static LabelledClip scaled(LabelledClip original, float gain) {
    return scaled(original, gain, original.clip().sampleRateHz());
  }

  static class Correct implements AugmentationContract {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> scaled(original, random.nextFloat());
    }
  }

  static class OwnChance extends Correct {
    @Override
    public Augmentation augmentation() {
      AtomicInteger calls = new AtomicInteger();
      return (original, random) -> scaled(original, 1f / calls.incrementAndGet());
    }
  }

  static class WritesToClip extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> {
        original.clip().samples(0)[0] *= 0.5f;
        return scaled(original, random.nextFloat());
      };
    }
  }

  static class DividesByPeak extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> {
        float peak = 0;
        for (float sample : original.clip().samples(0)) {
          peak = Math.max(peak, Math.abs(sample));
        }
        return scaled(original, 1 / peak);
      };
    }
  }

  static class AnotherAnnotation extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> new LabelledClip(original.clip(), new ForeignAnnotation());
    }
  }

  static class AnotherRate extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> scaled(original, 1, 8000);
    }
  }

  static class MovesTheLabelAlone extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) ->
          new LabelledClip(original.clip(), original.annotation().transposed(1));
    }
  }

  /** Every second sample, so that it sounds an octave higher and twice as fast. */
  static class MovesTheSoundAlone extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> {
        float[] samples = original.clip().samples(0);
        float[] faster = samples.clone();
        for (int i = 0; i < samples.length; i++) {
          faster[i] = samples[2 * i % samples.length];
        }
        return new LabelledClip(
            AudioClip.of(original.clip().sampleRateHz(), faster), original.annotation());
      };
    }
  }

  static class MovesTheSoundInAMix extends MovesTheSoundAlone {
    @Override
    public boolean leavesOneTone() {
      return false;
    }
  }

  static class TellsTheSameOfHalf extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> {
        float[] samples = original.clip().samples(0);
        int rest = samples.length / 2;
        return new LabelledClip(
            AudioClip.of(
                original.clip().sampleRateHz(), Arrays.copyOfRange(samples, rest, samples.length)),
            original.annotation());
      };
    }
  }

  static class NeedsAWindow extends Correct {
    @Override
    public Augmentation augmentation() {
      return (original, random) -> {
        int frames = original.clip().length() / 1024;
        float[] samples = original.clip().samples(0);
        return new LabelledClip(
            AudioClip.of(
                original.clip().sampleRateHz(), frames == 0 ? new float[0] : samples.clone()),
            original.annotation());
      };
    }
  }

  static class WritesToOthers extends Correct {
    @Override
    public Augmentation augmentation() {
      return new Mixing(AugmentationNeeds.ofOtherTracks(), 0.5f);
    }
  }

  static class HidesNeeds extends Correct {
    @Override
    public Augmentation augmentation() {
      return new Mixing(AugmentationNeeds.NOTHING, 1);
    }
  }

  private record Mixing(AugmentationNeeds needs, float gain) implements Augmentation {
    @Override
    public LabelledClip apply(LabelledClip original, RandomGenerator random) {
      return apply(original, OtherSounds.none(), random);
    }

    @Override
    public LabelledClip apply(LabelledClip original, OtherSounds others, RandomGenerator random) {
      others.track(original.clip().format(), random).clip().samples(0)[0] *= gain;
      return original;
    }
  }
}
