package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;

/**
 * Autocorrelations of some neighbouring frames side by side: one row per lag, one lane per frame.
 * Scratch memory of one thread, overwritten by the next frames.
 */
public final class LagBlock {
  private final int hopSamples;
  private final float[][] lags;
  private final float[] excerpt;
  private int firstFrame;
  private int frames;

  LagBlock(int hopSamples, int lags, int excerptSamples) {
    this.hopSamples = hopSamples;
    this.lags = new float[lags][LANES];
    this.excerpt = new float[excerptSamples];
  }

  /** Index of the frame in lane 0. */
  public int firstFrame() {
    return firstFrame;
  }

  /** How many lanes hold a frame; the others hold nothing of use. */
  public int frames() {
    return frames;
  }

  /** The autocorrelation at a lag, one value per lane. */
  public float[] lag(int lag) {
    return lags[lag];
  }

  /**
   * Gathers one sample of every frame, before any taper.
   *
   * @param index of the sample in its frame
   * @param row is overwritten, one value per lane
   */
  public void sample(int index, float[] row) {
    for (int lane = 0, at = index; lane < LANES; lane++, at += hopSamples) {
      row[lane] = excerpt[at];
    }
  }

  float[] excerpt() {
    return excerpt;
  }

  /** Loads what the frames lie on, with zeros beyond the ends of the signal. */
  void hold(float[] samples, long start, int firstFrame, int frames) {
    this.firstFrame = firstFrame;
    this.frames = frames;
    int from = (int) Math.min(samples.length, Math.max(0, start));
    int to = (int) Math.max(from, Math.min(samples.length, start + excerpt.length));
    int before = (int) Math.min(excerpt.length, Math.max(0, -start));
    Arrays.fill(excerpt, 0, before, 0);
    System.arraycopy(samples, from, excerpt, before, to - from);
    Arrays.fill(excerpt, before + to - from, excerpt.length, 0);
  }
}
