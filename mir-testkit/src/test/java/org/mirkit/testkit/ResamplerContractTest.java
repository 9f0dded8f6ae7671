package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;

class ResamplerContractTest {
  private static final String SILENCE = "silence_stays_silence";
  private static final String CONSTANT = "constant_stays_constant_away_from_the_ends";
  private static final String APART = "channels_are_kept_apart";

  @Test
  void correct_resampler_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void correct_resampler_that_says_how_far_it_hears_passes() {
    assertPasses(Reaching.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(RoundsDown.class, "length_is_that_of_the_law");
    assertCaught(
        HearsFurtherThanItSays.class,
        "samples_hear_no_further_than_their_reach",
        "pieces_with_their_reach_give_what_the_whole_gives");
    assertCaught(Louder.class, CONSTANT);
    assertCaught(Dithers.class, SILENCE, APART);
    assertCaught(ChangesAtOwnRate.class, "own_rate_gives_the_clip_itself");
    assertCaught(WritesToClip.class, "clip_is_not_written_to", "four_threads_get_what_one_gets");
    assertCaught(SharedState.class, "four_threads_get_what_one_gets");
    assertCaught(FirstChannelForAll.class, APART);
  }

  static class Correct implements ResamplerContract {
    @Override
    public Resampler resampler() {
      return new LinearResampler();
    }
  }

  /** A line from one sample to the next hears less than a sample on either side. */
  static class Reaching extends Correct {
    int reachSamples() {
      return 1;
    }

    @Override
    public Resampler resampler() {
      return new LinearResampler() {
        @Override
        public OptionalInt reachSamples(int fromSampleRateHz, int toSampleRateHz) {
          return OptionalInt.of(Reaching.this.reachSamples());
        }
      };
    }
  }

  static class HearsFurtherThanItSays extends Reaching {
    @Override
    int reachSamples() {
      return 0;
    }
  }

  static class RoundsDown extends Correct {
    @Override
    public Resampler resampler() {
      return new LinearResampler() {
        @Override
        int length(int samples, int sourceHz, int targetHz) {
          return (int) ((long) samples * targetHz / sourceHz);
        }
      };
    }
  }

  static class Louder extends Correct {
    @Override
    public Resampler resampler() {
      return new LinearResampler() {
        @Override
        float sample(float interpolated) {
          return interpolated * 1.01f;
        }
      };
    }
  }

  static class Dithers extends Correct {
    @Override
    public Resampler resampler() {
      return new LinearResampler() {
        @Override
        float sample(float interpolated) {
          return interpolated + 1e-6f;
        }
      };
    }
  }

  static class ChangesAtOwnRate extends Correct {
    @Override
    public Resampler resampler() {
      return (clip, rateHz) ->
          rateHz == clip.sampleRateHz()
              ? Sounds.silence(clip.format(), clip.length())
              : new LinearResampler().resample(clip, rateHz);
    }
  }

  static class WritesToClip extends Correct {
    @Override
    public Resampler resampler() {
      return (clip, rateHz) -> {
        AudioClip result = new LinearResampler().resample(clip, rateHz);
        clip.samples(0)[0] += 0.25f;
        return result;
      };
    }
  }

  static class SharedState extends Correct {
    @Override
    public Resampler resampler() {
      return new LinearResampler() {
        private volatile float shared;

        @Override
        float sample(float interpolated) {
          shared = interpolated;
          Thread.yield();
          return shared;
        }
      };
    }
  }

  static class FirstChannelForAll extends Correct {
    @Override
    public Resampler resampler() {
      return (clip, rateHz) -> {
        AudioClip result = new LinearResampler().resample(clip, rateHz);
        if (result.format().channels() == 2 && rateHz == 22_050) {
          return AudioClip.of(rateHz, result.samples(0), result.samples(0));
        }
        return result;
      };
    }
  }
}
