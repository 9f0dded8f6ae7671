package org.mirkit.api.audio;

import org.apiguardian.api.API;

/**
 * How sound is sampled.
 *
 * @param sampleRateHz samples per second and channel, at least 1
 * @param channels number of channels, at least 1
 */
@API(status = API.Status.STABLE, since = "1.0")
public record AudioFormat(int sampleRateHz, int channels) {

  /** Refuses rates and channel counts below 1. */
  public AudioFormat {
    if (sampleRateHz < 1 || channels < 1) {
      throw new IllegalArgumentException(
          "an audio format needs at least 1 Hz and 1 channel, not "
              + sampleRateHz
              + " Hz and "
              + channels);
    }
  }

  /** One channel at the given rate. */
  public static AudioFormat mono(int sampleRateHz) {
    return new AudioFormat(sampleRateHz, 1);
  }

  @Override
  public String toString() {
    return sampleRateHz + " Hz, " + (channels == 1 ? "mono" : channels + " channels");
  }
}
