package org.mirkit.api.audio;

import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * Brings sound to another sample rate.
 *
 * <p>Implementations are immutable and safe for use by several threads. The result of a clip of
 * {@code n} samples has {@code ceil(n · target / source)} samples and starts at the same instant,
 * as librosa's {@code resample} does.
 */
@Part(value = "resampler", summary = "Brings sound to another sample rate")
@API(status = API.Status.STABLE, since = "1.0")
public interface Resampler {

  /**
   * The clip at another rate, channel by channel; the clip itself when the rate is its own.
   *
   * @param sampleRateHz the rate wanted, at least 1
   */
  AudioClip resample(AudioClip clip, int sampleRateHz);

  /**
   * How far around its own time a sample of the result hears, so that a long sound may be resampled
   * piece by piece. Where the reach is whole periods of the two rates a host cuts at its multiples,
   * so that an implementation that works on blocks of its own can give bitwise what the whole
   * gives.
   *
   * @return samples of the source on each side; empty when it depends on the whole clip
   */
  default OptionalInt reachSamples(int fromSampleRateHz, int toSampleRateHz) {
    return OptionalInt.empty();
  }
}
