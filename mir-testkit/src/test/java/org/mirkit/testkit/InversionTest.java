package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;
import org.mirkit.api.representation.Representation;

/** Representations from whose features sound is made again, rightly and wrongly. */
class InversionTest {
  private static final String INVERTED =
      "features_are_inverted_to_finite_sound_the_same_at_every_call";

  @Test
  void correct_inversion_passes() {
    assertCaught(Inverted.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(AnotherRate.class, INVERTED);
    assertCaught(OwnChance.class, INVERTED);
    assertCaught(DividesByEnergy.class, INVERTED);
    assertSays(OwnChance.class, INVERTED, "the second call gave another sound");
  }

  /** Sound of the energy of each frame; subclasses break it. */
  static class Steps extends FrameEnergy implements InvertibleRepresentation {
    @Override
    public AudioClip invert(Features features) {
      float[] samples = new float[features.frames() * HOP_SAMPLES];
      for (int frame = 0; frame < features.frames(); frame++) {
        float height = height(features.at(0, 0, frame));
        Arrays.fill(samples, frame * HOP_SAMPLES, (frame + 1) * HOP_SAMPLES, height);
      }
      return AudioClip.of(rateHz(), samples);
    }

    float height(float decibels) {
      return (float) Math.sqrt(Math.pow(10, decibels / 10) / FRAME_SAMPLES);
    }

    int rateHz() {
      return spec().input().sampleRateHz();
    }
  }

  static class Inverted implements RepresentationContract {
    @Override
    public Representation representation() {
      return new Steps();
    }
  }

  static class AnotherRate extends Inverted {
    @Override
    public Representation representation() {
      return new Steps() {
        @Override
        int rateHz() {
          return 44_100;
        }
      };
    }
  }

  static class OwnChance extends Inverted {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public Representation representation() {
      return new Steps() {
        @Override
        float height(float decibels) {
          return calls.incrementAndGet();
        }
      };
    }
  }

  static class DividesByEnergy extends Inverted {
    @Override
    public Representation representation() {
      return new Steps() {
        @Override
        float height(float decibels) {
          return decibels <= -100 ? Float.NaN : super.height(decibels);
        }
      };
    }
  }
}
