package org.mirkit.representations.dsp;

import java.util.Locale;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;

/** What a representation requires of the sound that it is given, with words for what is not so. */
public final class ClipCheck {
  private static final int STRETCH = 512;

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
   * @throws AudioException with the first such sample's index, its channel counted from 1, and its
   *     time
   */
  public static void requireFinite(AudioClip clip) {
    for (int channel = 0; channel < clip.format().channels(); channel++) {
      if (!areFinite(clip.samples(channel))) {
        throw firstNotFinite(clip, channel);
      }
    }
  }

  /** Nothing times a finite number is nothing; times any other it is not a number. */
  private static boolean areFinite(float[] samples) {
    float[] stretch = new float[STRETCH];
    float[] nothing = new float[STRETCH];
    int whole = samples.length - samples.length % STRETCH;
    for (int first = 0; first < whole; first += STRETCH) {
      System.arraycopy(samples, first, stretch, 0, STRETCH);
      addNothingTimes(stretch, nothing);
    }
    float sum = 0;
    for (float value : nothing) {
      sum += value;
    }
    for (int i = whole; i < samples.length; i++) {
      sum += 0 * samples[i];
    }
    return sum == 0;
  }

  /** A sum for each place: HotSpot leaves loops scalar that sum to one, or read at an offset. */
  private static void addNothingTimes(float[] samples, float[] nothing) {
    for (int i = 0; i < STRETCH; i++) {
      nothing[i] += 0 * samples[i];
    }
  }

  private static AudioException firstNotFinite(AudioClip clip, int channel) {
    float[] samples = clip.samples(channel);
    int i = 0;
    while (Float.isFinite(samples[i])) {
      i++;
    }
    return new AudioException(
        String.format(
            Locale.ROOT,
            "sample %d of channel %d (at %.3f s) is %s, expected finite numbers",
            i,
            channel + 1,
            (double) i / clip.sampleRateHz(),
            samples[i]));
  }
}
