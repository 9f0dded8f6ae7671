package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

class RepresentationContractTest {

  @Test
  void correct_representation_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void correct_representation_that_says_how_far_it_hears_passes() {
    assertPasses(Reaching.class);
  }

  @Test
  void correct_representation_that_surveys_a_sound_passes() {
    assertPasses(Surveying.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(FramesOffByOne.class, "clip_gives_the_frames_and_shape_that_were_foretold");
    assertCaught(
        AnotherSpecThanForetold.class, "clip_gives_the_frames_and_shape_that_were_foretold");
    assertCaught(SpecThatChanges.class, "spec_is_the_same_at_every_call", FORETOLD);
    assertCaught(FrameOfNothing.class, "frame_count_never_falls_as_the_clip_grows", EMPTY);
    assertCaught(Remembering.class, BITWISE, THREADS);
    assertCaught(SharedBuffer.class, THREADS);
    assertCaught(HearsFurtherThanItSays.class, "frames_hear_no_further_than_their_reach", PIECES);
    assertCaught(CountsFrames.class, PIECES);
    assertCaught(ForgetsAllButTheLastPiece.class, SURVEYED);
    assertCaught(NeverSettles.class, SURVEYED);
    assertCaught(SurveysInVain.class, SURVEYED);
    assertCaught(LogOfZero.class, "silence_gives_finite_values");
    assertCaught(Overflows.class, "full_scale_noise_and_a_constant_give_finite_values");
    assertCaught(AcceptsShort.class, FORETOLD, EMPTY);
    assertCaught(AcceptsAll.class, FORETOLD, EMPTY, NOT_FINITE, ANOTHER_FORMAT);
    assertCaught(RefusesWithoutPosition.class, NOT_FINITE);
    assertCaught(RefusesWithoutWords.class, NOT_FINITE);
    assertCaught(WritesToClip.class, BITWISE, THREADS, "clip_is_not_written_to");
    assertCaught(TooShortFixture.class, "clip_of_the_contract_gives_several_frames");
  }

  private static final String FORETOLD = "clip_gives_the_frames_and_shape_that_were_foretold";
  private static final String SURVEYED = "surveyed_pieces_give_what_the_whole_gives";
  private static final String EMPTY = "empty_clip_is_refused";
  private static final String PIECES = "pieces_with_their_reach_give_what_the_whole_gives";
  private static final String BITWISE = "equal_clips_give_bitwise_equal_features";
  private static final String THREADS = "four_threads_get_the_features_that_one_gets";
  private static final String ANOTHER_FORMAT = "clip_in_another_format_is_refused";
  private static final String NOT_FINITE = "sample_that_is_not_finite_is_refused_with_its_position";

  static class Correct implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy();
    }
  }

  /** A frame begins at its sample and hears the 127 that follow. */
  static class Reaching extends Correct {
    int reachSamples() {
      return FrameEnergy.FRAME_SAMPLES - 1;
    }

    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        public OptionalInt reachSamples() {
          return OptionalInt.of(Reaching.this.reachSamples());
        }
      };
    }
  }

  static class HearsFurtherThanItSays extends Reaching {
    @Override
    int reachSamples() {
      return FrameEnergy.HOP_SAMPLES - 1;
    }
  }

  /** A frame hears no other sample, but knows how many frames were before it. */
  static class CountsFrames implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        public OptionalInt reachSamples() {
          return OptionalInt.of(FRAME_SAMPLES - 1);
        }

        @Override
        public Features extract(AudioClip clip) {
          Features features = super.extract(clip);
          float[] values = new float[features.size()];
          features.copyTo(values, 0);
          for (int i = 0; i < values.length; i++) {
            values[i] += i % features.frames();
          }
          return Features.of(features.spec(), features.frames(), values);
        }
      };
    }
  }

  static class Surveying extends Correct {
    @Override
    public Representation representation() {
      return new RelativeEnergy();
    }
  }

  static class ForgetsAllButTheLastPiece extends Correct {
    @Override
    public Representation representation() {
      return new RelativeEnergy() {
        @Override
        float louder(float known, float found) {
          return found;
        }
      };
    }
  }

  static class NeverSettles extends Correct {
    @Override
    public Representation representation() {
      return new RelativeEnergy() {
        @Override
        Representation knowing(float loudest) {
          return this;
        }
      };
    }
  }

  static class SurveysInVain extends Correct {
    @Override
    public Representation representation() {
      return new RelativeEnergy() {
        @Override
        public OptionalInt reachSamples() {
          return OptionalInt.of(FRAME_SAMPLES - 1);
        }

        @Override
        public Features extract(AudioClip clip) {
          return plain().extract(clip);
        }
      };
    }
  }

  static class FramesOffByOne implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        public Features extract(AudioClip clip) {
          Features features = super.extract(clip);
          return features.frames() > 3 ? features.crop(0, features.frames() - 1) : features;
        }
      };
    }
  }

  static class AnotherSpecThanForetold implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        public Features extract(AudioClip clip) {
          Features features = super.extract(clip);
          FeatureSpec spec = spec();
          return Features.of(
              new FeatureSpec(spec.input(), spec.channel(), spec.frequency(), 1, spec.unit()),
              features.frames(),
              FeatureChecks.values(features));
        }
      };
    }
  }

  static class SpecThatChanges implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        private int calls;

        @Override
        public FeatureSpec spec() {
          FeatureSpec spec = super.spec();
          return new FeatureSpec(
              spec.input(), spec.channel(), spec.frequency(), HOP_SAMPLES, "dB " + calls++);
        }
      };
    }
  }

  static class FrameOfNothing implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        public int frames(long samples) {
          return samples == 0 ? 1 : super.frames(samples);
        }
      };
    }
  }

  static class Remembering implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        private volatile int calls;

        @Override
        public Features extract(AudioClip clip) {
          calls += 1;
          return super.extract(clip);
        }

        @Override
        float decibels(float energy) {
          return super.decibels(energy) + calls;
        }
      };
    }
  }

  static class SharedBuffer implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        private volatile float shared;

        @Override
        float energy(float[] samples, int first) {
          shared = super.energy(samples, first);
          Thread.yield();
          return shared;
        }
      };
    }
  }

  static class LogOfZero implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        float decibels(float energy) {
          return (float) (10 * Math.log10(energy));
        }
      };
    }
  }

  static class AcceptsShort implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        void check(AudioClip clip) {
          if (frames(clip.length()) > 0) {
            super.check(clip);
          }
        }
      };
    }
  }

  static class AcceptsAll implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        void check(AudioClip clip) {}
      };
    }
  }

  static class RefusesWithoutPosition implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        String notFinite(int position) {
          return "a sample is not finite";
        }
      };
    }
  }

  static class RefusesWithoutWords implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        String notFinite(int position) {
          return "";
        }
      };
    }
  }

  static class WritesToClip implements RepresentationContract {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        public Features extract(AudioClip clip) {
          Features features = super.extract(clip);
          for (int i = 0; i < clip.length(); i++) {
            clip.samples(0)[i] *= 0.5f;
          }
          return features;
        }
      };
    }
  }

  static class TooShortFixture extends Correct {
    @Override
    public int clipSamples() {
      return FrameEnergy.FRAME_SAMPLES;
    }
  }

  static class Overflows extends Correct {
    @Override
    public Representation representation() {
      return new FrameEnergy() {
        @Override
        float decibels(float energy) {
          return energy >= FRAME_SAMPLES ? Float.POSITIVE_INFINITY : super.decibels(energy);
        }
      };
    }
  }
}
