package org.mirkit.testkit;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/** A correct representation: energy of frames in dB below the loudest; subclasses break it. */
class RelativeEnergy extends FrameEnergy {

  @Override
  public Features extract(AudioClip clip) {
    Features levels = super.extract(clip);
    return relative(levels, loudest(levels));
  }

  @Override
  public Optional<Survey> survey() {
    return Optional.of(
        new Survey() {
          private float loudest = Float.NEGATIVE_INFINITY;

          @Override
          public Representation view() {
            return plain();
          }

          @Override
          public void add(Features frames) {
            loudest = louder(loudest, loudest(frames));
          }

          @Override
          public Representation settled() {
            return knowing(loudest);
          }
        });
  }

  float louder(float known, float found) {
    return Math.max(known, found);
  }

  /** Energy that is not relative to anything. */
  Representation plain() {
    return new FrameEnergy() {
      @Override
      public OptionalInt reachSamples() {
        return OptionalInt.of(FRAME_SAMPLES - 1);
      }
    };
  }

  /** Energy below a level that is known. */
  Representation knowing(float loudest) {
    return new FrameEnergy() {
      @Override
      public OptionalInt reachSamples() {
        return OptionalInt.of(FRAME_SAMPLES - 1);
      }

      @Override
      public Features extract(AudioClip clip) {
        return relative(super.extract(clip), loudest);
      }
    };
  }

  private static float loudest(Features levels) {
    float loudest = Float.NEGATIVE_INFINITY;
    for (float level : FeatureChecks.values(levels)) {
      loudest = Math.max(loudest, level);
    }
    return loudest;
  }

  private static Features relative(Features levels, float loudest) {
    float[] values = FeatureChecks.values(levels);
    for (int i = 0; i < values.length; i++) {
      values[i] -= loudest;
    }
    return Features.of(levels.spec(), levels.frames(), values);
  }
}
