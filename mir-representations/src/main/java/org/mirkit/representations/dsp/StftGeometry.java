package org.mirkit.representations.dsp;

import org.mirkit.api.ConfigException;

/**
 * How sound is cut into frames.
 *
 * @param fftSamples length of the transform, a power of two
 * @param windowSamples length of the window, at most {@code fftSamples}; it stands in their middle
 * @param hopSamples distance between the starts of neighbouring frames
 * @param window the taper
 * @param centered whether frame t is centred on sample t·hop, with zeros before and after the
 *     sound; otherwise it starts there, and no frame reaches beyond the sound
 */
public record StftGeometry(
    int fftSamples, int windowSamples, int hopSamples, Window window, boolean centered) {

  /** Refuses what cannot work, with the name of the parameter and a number that would do. */
  public StftGeometry {
    if (Integer.bitCount(fftSamples) != 1) {
      int lower = Integer.highestOneBit(fftSamples);
      throw new ConfigException(
          "fftSamples",
          "%d is not a power of two; %d or %d would do (windowSamples may be any number up to it)"
              .formatted(fftSamples, lower, 2 * lower));
    }
    if (windowSamples > fftSamples) {
      throw new ConfigException(
          "windowSamples",
          "a window of %d samples does not fit into a transform of %d; at most %d would do"
              .formatted(windowSamples, fftSamples, fftSamples));
    }
  }

  /** Number of frequency bins. */
  public int bins() {
    return fftSamples / 2 + 1;
  }

  /** How many frames so many samples give; 0 when they are too few for one. */
  public int frames(long samples) {
    if (samples < (centered ? 1 : fftSamples)) {
      return 0;
    }
    long frames = 1 + (centered ? samples : samples - fftSamples) / hopSamples;
    return (int) Math.min(Integer.MAX_VALUE, frames);
  }

  /** How far a frame reaches on each side of sample t·hop: to the farther end of what it needs. */
  public int reachSamples() {
    return centered ? (windowSamples + 1) / 2 : fftSamples;
  }

  /** The window with the zeros that bring it to the length of the transform. */
  float[] paddedWindow() {
    float[] padded = new float[fftSamples];
    double[] taper = window.periodic(windowSamples);
    int start = (fftSamples - windowSamples) / 2;
    for (int i = 0; i < windowSamples; i++) {
      padded[start + i] = (float) taper[i];
    }
    return padded;
  }
}
