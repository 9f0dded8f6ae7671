package org.mirkit.runner.collection;

import java.util.Arrays;
import org.mirkit.api.audio.AudioFormat;

/**
 * Integrated loudness in LUFS, by ITU-R BS.1770-4 and EBU R 128: the mean power of blocks of 400 ms
 * that begin every 100 ms, without those below −70 LUFS, and then without those more than 10 LU
 * below the mean of the others. Keeps a number for each 100 ms of sound. Used by one thread.
 */
final class LoudnessMeter {
  private static final double STEPS_PER_SECOND = 10;
  private static final int STEPS_OF_BLOCK = 4;
  private static final double OFFSET_LU = -0.691;
  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;
  private static final double SURROUND = 1.41;

  private final int stepSamples;
  private final double[] weights;
  private final KWeighting[] filters;
  private double[] steps = new double[256];
  private int count;
  private double energy;
  private int inStep;

  LoudnessMeter(AudioFormat format) {
    stepSamples = (int) Math.max(1, Math.round(format.sampleRateHz() / STEPS_PER_SECOND));
    weights = weights(format.channels());
    filters = new KWeighting[weights.length];
    Arrays.setAll(filters, channel -> new KWeighting(format.sampleRateHz()));
  }

  /** Left, right, centre, (low effects,) left and right surround; where it is none of these, 1. */
  private static double[] weights(int channels) {
    if (channels == 5) {
      return new double[] {1, 1, 1, SURROUND, SURROUND};
    }
    if (channels == 6) {
      return new double[] {1, 1, 1, 0, SURROUND, SURROUND};
    }
    double[] equal = new double[channels];
    Arrays.fill(equal, 1);
    return equal;
  }

  /** Hears the next samples. */
  void hear(float[][] channels, int offset, int length) {
    for (int done = 0; done < length; ) {
      int taken = Math.min(length - done, stepSamples - inStep);
      for (int channel = 0; channel < filters.length; channel++) {
        energy +=
            weights[channel] * filters[channel].energy(channels[channel], offset + done, taken);
      }
      inStep += taken;
      done += taken;
      if (inStep == stepSamples) {
        endStep();
      }
    }
  }

  private void endStep() {
    steps = count == steps.length ? Arrays.copyOf(steps, 2 * count) : steps;
    steps[count++] = energy;
    energy = 0;
    inStep = 0;
  }

  /** The loudness so far; −∞ where nothing is above −70 LUFS. */
  double integratedLufs() {
    double[] powers = powers();
    double gated = meanAbove(ABSOLUTE_GATE_LUFS, powers);
    double relative = Math.max(ABSOLUTE_GATE_LUFS, lufs(gated) + RELATIVE_GATE_LU);
    return lufs(meanAbove(relative, powers));
  }

  /** Of each block; a sound that is shorter than one is a block of its own length. */
  private double[] powers() {
    int blocks = count - STEPS_OF_BLOCK + 1;
    if (blocks < 1) {
      double all = energy + Arrays.stream(steps, 0, count).sum();
      return new double[] {all / Math.max(1, count * stepSamples + inStep)};
    }
    double[] powers = new double[blocks];
    for (int block = 0; block < blocks; block++) {
      double sum = 0;
      for (int step = 0; step < STEPS_OF_BLOCK; step++) {
        sum += steps[block + step];
      }
      powers[block] = sum / (STEPS_OF_BLOCK * stepSamples);
    }
    return powers;
  }

  private static double meanAbove(double gateLufs, double... powers) {
    return Arrays.stream(powers).filter(power -> lufs(power) > gateLufs).average().orElse(0);
  }

  private static double lufs(double power) {
    return OFFSET_LU + 10 * Math.log10(power);
  }
}
