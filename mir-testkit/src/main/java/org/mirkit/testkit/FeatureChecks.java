package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/** Checks on what a representation delivered. */
final class FeatureChecks {
  private FeatureChecks() {}

  /** A clip of this length gives as many frames as foretold, or is refused where none are. */
  static void foretold(Representation representation, int samples) {
    AudioClip clip = Sounds.noise(representation.spec().input(), samples);
    int frames = representation.frames(samples);
    if (frames == 0) {
      Refusals.message(AudioException.class, "no frame", () -> representation.extract(clip));
      return;
    }
    Features features = representation.extract(clip);
    assertEquals(frames, features.frames(), "frames of " + samples + " samples");
    assertEquals(representation.spec(), features.spec());
    finite(features);
  }

  /**
   * A change of one sample leaves every frame as it was that is further than the reach away.
   *
   * @param tolerance how far a value may be off, as a part of the largest
   */
  static void reach(Representation representation, int samples, int reach, double tolerance) {
    int changed = samples / 2;
    AudioFormat input = representation.spec().input();
    Features before = representation.extract(Sounds.noise(input, samples));
    Features after = representation.extract(Sounds.noiseWith(input, samples, changed, 0.9f));
    float allowed = (float) (tolerance * largest(before));
    for (int frame = 0; frame < before.frames(); frame++) {
      long distance = Math.abs((long) frame * before.spec().hopSamples() - changed);
      if (distance > reach) {
        assertArrayEquals(
            values(before.crop(frame, 1)),
            values(after.crop(frame, 1)),
            allowed,
            "frame " + frame + " hears a sample at a distance of " + distance + " samples");
      }
    }
  }

  static void finite(Features features) {
    float[] values = values(features);
    for (int i = 0; i < values.length; i++) {
      assertTrue(Float.isFinite(values[i]), "value " + i + " of " + features + ": " + values[i]);
    }
  }

  static double largest(Features features) {
    double largest = 0;
    for (float value : values(features)) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }
}
