package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
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

  static void finite(Features features) {
    float[] values = values(features);
    for (int i = 0; i < values.length; i++) {
      assertTrue(Float.isFinite(values[i]), "value " + i + " of " + features + ": " + values[i]);
    }
  }

  static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }
}
