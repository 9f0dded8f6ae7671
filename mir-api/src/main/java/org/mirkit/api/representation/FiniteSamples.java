package org.mirkit.api.representation;

import java.util.Locale;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;

/**
 * Looks for samples that are NaN or infinite, at the speed of memory: every extraction begins with
 * it.
 */
final class FiniteSamples {
  private static final int STRETCH = 512;

  private FiniteSamples() {}

  /**
   * Refuses a clip with a sample that is NaN or infinite.
   *
   * @throws AudioException with the first such sample's index, its channel counted from 1, and its
   *     time
   */
  static void require(AudioClip clip) {
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
