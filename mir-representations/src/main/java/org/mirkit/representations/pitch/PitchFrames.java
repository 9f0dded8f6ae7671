package org.mirkit.representations.pitch;

import org.mirkit.api.AudioException;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;

/**
 * Which frames a pitch is looked for in, and which periods are looked for.
 *
 * @param sampleRateHz rate of the sound
 * @param frameSamples length of a frame
 * @param hopSamples distance between the starts of neighbouring frames
 * @param fminHz lowest fundamental
 * @param fmaxHz highest fundamental
 * @param centered whether frame t is centred on sample t·hop, with zeros around the sound
 */
record PitchFrames(
    int sampleRateHz,
    int frameSamples,
    int hopSamples,
    double fminHz,
    double fmaxHz,
    boolean centered) {
  static final String DEFAULT_FMIN_HZ = "65.40639132514966";
  static final String DEFAULT_FMAX_HZ = "2093.004522404789";
  private static final int MOST_FRAMES = Integer.MAX_VALUE / 4;

  PitchFrames {
    if (!(fmaxHz <= sampleRateHz / 2.0)) {
      throw new ConfigException(
          "fmaxHz",
          "%s Hz is above half the sample rate of %d Hz; at most %s would do"
              .formatted(fmaxHz, sampleRateHz, sampleRateHz / 2.0));
    }
    if (!(fminHz < fmaxHz)) {
      throw new ConfigException(
          "fminHz",
          "%s Hz is not below fmaxHz of %s Hz; any number below that would do"
              .formatted(fminHz, fmaxHz));
    }
    if (sampleRateHz / fminHz >= frameSamples - 1) {
      throw new ConfigException(
          "fminHz",
          ("a period of %s Hz is %d samples and does not fit into a frame of %d; fminHz of at"
                  + " least %s or frameSamples of at least %d would do")
              .formatted(
                  fminHz,
                  (int) Math.ceil(sampleRateHz / fminHz),
                  frameSamples,
                  Math.ceil(1 + (double) sampleRateHz / (frameSamples - 1)),
                  (int) Math.ceil(sampleRateHz / fminHz) + 2));
    }
  }

  /** Shortest period that is looked for, in samples. */
  int minPeriod() {
    return (int) Math.floor(sampleRateHz / fmaxHz);
  }

  /** Longest period that is looked for, in samples. */
  int maxPeriod() {
    return Math.min((int) Math.ceil(sampleRateHz / fminHz), frameSamples - 1);
  }

  /** Number of periods that are looked for. */
  int periods() {
    return maxPeriod() - minPeriod() + 1;
  }

  /** How far frame t starts before sample t·hop. */
  int lead() {
    return centered ? frameSamples / 2 : 0;
  }

  /** How many frames so many samples give. */
  int count(long samples) {
    long padded = samples + 2L * lead();
    if (samples == 0 || padded < frameSamples) {
      return 0;
    }
    return (int) Math.min(MOST_FRAMES, 1 + (padded - frameSamples) / hopSamples);
  }

  /** The number of frames of a clip, which is refused if it is too short for one. */
  int require(AudioClip clip) {
    int frames = count(clip.length());
    if (frames == 0) {
      throw new AudioException(
          "the clip has %d samples (%s s), expected at least %d; centered: true pads it with zeros"
              .formatted(clip.length(), clip.seconds(), frameSamples));
    }
    return frames;
  }
}
