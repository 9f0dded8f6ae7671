package org.mirkit.representations.dsp;

import java.util.Locale;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;

/** What a representation requires of the sound that it is given, with words for what is not so. */
public final class ClipCheck {
  private ClipCheck() {}

  /**
   * Refuses a clip that is in another format, is empty, or has a sample that is not finite.
   *
   * @param clip the sound
   * @param expected the format that it must have
   * @throws AudioException with what was found, what was expected and where
   */
  public static void require(AudioClip clip, AudioFormat expected) {
    if (!clip.format().equals(expected)) {
      throw new AudioException(
          "the clip has "
              + clip.format()
              + ", expected "
              + expected
              + ": resample it and mix it down first");
    }
    if (clip.length() == 0) {
      throw new AudioException("the clip holds no samples, expected at least one");
    }
    requireFinite(clip);
  }

  /**
   * Refuses a clip with a sample that is NaN or infinite.
   *
   * @throws AudioException with the first such sample's channel, index and time
   */
  public static void requireFinite(AudioClip clip) {
    for (int channel = 0; channel < clip.format().channels(); channel++) {
      float[] samples = clip.samples(channel);
      for (int i = 0; i < samples.length; i++) {
        if (!Float.isFinite(samples[i])) {
          throw new AudioException(
              String.format(
                  Locale.ROOT,
                  "sample %d of channel %d (at %.3f s) is %s, expected finite numbers",
                  i,
                  channel,
                  (double) i / clip.sampleRateHz(),
                  samples[i]));
        }
      }
    }
  }
}
