package org.mirkit.api.representation;

import org.apiguardian.api.API;
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
}
