package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

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
    assertCaught(AnotherAnnotation.class, KEPT);
    assertCaught(AnotherRate.class, KEPT);
    assertCaught(WritesToOthers.class, "other_sounds_are_not_written_to");
    assertCaught(HidesNeeds.class, "what_needs_no_other_sounds_works_without_them");
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
