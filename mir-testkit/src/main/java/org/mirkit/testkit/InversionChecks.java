package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;

/** What sound that is made from features again promises. */
final class InversionChecks {
  private InversionChecks() {}

  static void check(InvertibleRepresentation representation, int samples) {
    AudioFormat input = representation.spec().input();
    check(representation, representation.extract(Sounds.noise(input, samples)));
    check(representation, representation.extract(Sounds.silence(input, samples)));
  }

  /** Of some settings, such as phase alone, no sound can be made; that is told in words. */
  private static boolean refuses(InvertibleRepresentation representation, Features features) {
    try {
      representation.invert(features);
      return false;
    } catch (ConfigException e) {
      assertFalse(e.getMessage().isBlank(), "no reason why no sound can be made of " + features);
      return true;
    }
  }

  private static void check(InvertibleRepresentation representation, Features features) {
    if (refuses(representation, features)) {
      return;
    }
    float[] before = FeatureChecks.values(features);
    AudioClip sound = representation.invert(features);
    assertEquals(representation.spec().input(), sound.format(), "rate and channels of the sound");
    assertTrue(sound.length() > 0, "no sound came of " + features);
    assertTrue(Sounds.isFinite(sound), "a sample of the sound is not finite");
    assertEquals(sound, representation.invert(features), "the second call gave another sound");
    assertArrayEquals(before, FeatureChecks.values(features), "the features were written to");
  }
}
