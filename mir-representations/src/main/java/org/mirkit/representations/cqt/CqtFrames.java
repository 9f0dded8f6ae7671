package org.mirkit.representations.cqt;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;

/**
 * Frames that are centred on multiples of the hop, as many as begin within the clip.
 *
 * @param spec what is delivered
 */
public record CqtFrames(FeatureSpec spec) {
  private static final int MOST_VALUES = Integer.MAX_VALUE - 8;

  static CqtFrames mono(int sampleRateHz, int hopSamples, CqtBands bands, CqtValue value) {
    return new CqtFrames(
        new FeatureSpec(
            AudioFormat.mono(sampleRateHz),
            Axis.index("channel", 1),
            Axis.of("frequency", "Hz", bands.frequenciesHz()),
            hopSamples,
            value.unit()));
  }

  /** How many frames so many samples give. */
  public int count(long samples) {
    return samples < 1 ? 0 : (int) Math.min(Integer.MAX_VALUE, 1 + samples / spec.hopSamples());
  }

  /**
   * The number of frames of a clip.
   *
   * @throws AudioException if the clip cannot be analysed, or is too long for one array
   */
  public int require(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = count(clip.length());
    long rows = (long) spec.channels() * spec.bins();
    if (frames * rows > MOST_VALUES) {
      throw new AudioException(
          "a clip of %s s gives %d frames of %d values, more than the %d that fit; use a longer hop"
                  .formatted(clip.seconds(), frames, rows, MOST_VALUES)
              + " or a shorter clip");
    }
    return frames;
  }
}
