package org.mirkit.api.representation;

import org.apiguardian.api.API;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.TimeGrid;

/**
 * What a representation will deliver, known before any audio is read.
 *
 * @param input the rate and channels of the audio that it must be given
 * @param channel the channel axis, N points
 * @param frequency the frequency axis, F points, with coordinates in Hz where they exist
 * @param hopSamples distance between frames, in samples of {@code input}
 * @param unit of the values: {@code dB}, {@code power}, {@code magnitude}
 */
@API(status = API.Status.STABLE, since = "1.0")
public record FeatureSpec(
    AudioFormat input, Axis channel, Axis frequency, int hopSamples, String unit) {

  /** Number of channels N. */
  public int channels() {
    return channel.size();
  }

  /** Number of frequency bins F. */
  public int bins() {
    return frequency.size();
  }

  /** The time axis of a stretch of so many frames. */
  public TimeGrid grid(int frames) {
    return new TimeGrid(input.sampleRateHz(), hopSamples, frames);
  }

  /**
   * Refuses what {@link Representation#extract} must refuse: a clip in another format than {@link
   * #input}, one without a frame, or with a sample that is not finite.
   *
   * @param clip the sound
   * @param leastSamples how many samples the first frame needs, at least 1
   * @throws AudioException saying what was found, where, and what was expected
   */
  public void requireUsable(AudioClip clip, int leastSamples) {
    if (!clip.format().equals(input)) {
      throw new AudioException(
          "the clip has %s, expected %s: resample it and mix it down first"
              .formatted(clip.format(), input));
    }
    if (clip.length() == 0) {
      throw new AudioException(
          "the clip holds no samples, expected at least %d".formatted(leastSamples));
    }
    if (clip.length() < leastSamples) {
      throw new AudioException(
          "the clip has %d samples, too short for a frame, which needs %d"
              .formatted(clip.length(), leastSamples));
    }
    FiniteSamples.require(clip);
  }
}
