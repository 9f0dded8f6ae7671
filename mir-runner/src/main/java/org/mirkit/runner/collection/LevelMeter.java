package org.mirkit.runner.collection;

import java.util.Arrays;
import org.mirkit.api.audio.AudioFormat;

/**
 * Measures a sound as it passes, in memory that hardly grows with it: by 80 bytes a second, for its
 * loudness. Used by one thread.
 */
final class LevelMeter {
  /** A little less than 1, where resampling and lossy codecs leave what was cut off. */
  private static final float FULL_SCALE = 0.999f;

  private static final int SHORTEST_CLIPPING = 3;
  private static final double SILENCE = 1e-6;
  private static final double LOWEST_DB = -120;
  private static final double BLOCKS_PER_SECOND = 100;

  private final AudioFormat format;
  private final int blockSamples;
  private final double[] sums;
  private final LoudnessMeter loudness;
  private final TruePeakMeter[] truePeaks;
  private final int[] fullScaleRuns;
  private long samples;
  private double energy;
  private float peak;
  private long clippings;
  private double blockEnergy;
  private int inBlock;
  private long blocks;
  private long silentBlocks;
  private long firstLoud = -1;
  private long lastLoud = -1;

  LevelMeter(AudioFormat format) {
    this.format = format;
    this.blockSamples = (int) Math.max(1, format.sampleRateHz() / BLOCKS_PER_SECOND);
    this.sums = new double[format.channels()];
    this.fullScaleRuns = new int[format.channels()];
    this.loudness = new LoudnessMeter(format);
    this.truePeaks = new TruePeakMeter[format.channels()];
    Arrays.setAll(truePeaks, channel -> new TruePeakMeter());
  }

  /** Hears the next samples. */
  void hear(float[][] channels, int offset, int count) {
    for (int done = 0; done < count; ) {
      int taken = Math.min(count - done, blockSamples - inBlock);
      for (int channel = 0; channel < sums.length; channel++) {
        hear(channel, channels[channel], offset + done, taken);
      }
      inBlock += taken;
      done += taken;
      if (inBlock == blockSamples) {
        endBlock();
      }
    }
    samples += count;
    loudness.hear(channels, offset, count);
    for (int channel = 0; channel < truePeaks.length; channel++) {
      truePeaks[channel].hear(channels[channel], offset, count);
    }
  }

  private void hear(int channel, float[] values, int offset, int count) {
    double sum = 0;
    double squares = 0;
    float loudest = 0;
    for (int i = offset; i < offset + count; i++) {
      float value = values[i];
      sum += value;
      squares += value * value;
      loudest = Math.max(loudest, Math.abs(value));
    }
    sums[channel] += sum;
    blockEnergy += squares;
    peak = Math.max(peak, loudest);
    if (loudest >= FULL_SCALE || fullScaleRuns[channel] > 0) {
      countClippings(channel, values, offset, count);
    }
  }

  private void countClippings(int channel, float[] values, int offset, int count) {
    int run = fullScaleRuns[channel];
    for (int i = offset; i < offset + count; i++) {
      run = Math.abs(values[i]) >= FULL_SCALE ? run + 1 : 0;
      if (run == SHORTEST_CLIPPING) {
        clippings++;
      }
    }
    fullScaleRuns[channel] = run;
  }

  private void endBlock() {
    if (blockEnergy > SILENCE * inBlock * sums.length) {
      firstLoud = firstLoud < 0 ? blocks : firstLoud;
      lastLoud = blocks;
    } else {
      silentBlocks++;
    }
    energy += blockEnergy;
    blocks++;
    blockEnergy = 0;
    inBlock = 0;
  }

  /** What was measured; ends its use. */
  SoundFacts finish() {
    if (inBlock > 0) {
      endBlock();
    }
    double seconds = (double) samples / format.sampleRateHz();
    double block = (double) blockSamples / format.sampleRateHz();
    boolean heard = firstLoud >= 0;
    return new SoundFacts(
        seconds,
        format.sampleRateHz(),
        format.channels(),
        Math.max(LOWEST_DB, 10 * Math.log10(energy / (samples * sums.length))),
        Math.max(LOWEST_DB, loudness.integratedLufs()),
        Math.max(LOWEST_DB, 20 * Math.log10(peak)),
        Math.max(LOWEST_DB, 20 * Math.log10(truePeak())),
        clippings,
        heard ? firstLoud * block : seconds,
        heard ? Math.max(0, seconds - (lastLoud + 1) * block) : seconds,
        (double) silentBlocks / blocks,
        largestMean());
  }

  private float truePeak() {
    float largest = 0;
    for (TruePeakMeter meter : truePeaks) {
      largest = Math.max(largest, meter.finish());
    }
    return largest;
  }

  private double largestMean() {
    double largest = 0;
    for (double sum : sums) {
      double mean = sum / samples;
      largest = Math.abs(mean) > Math.abs(largest) ? mean : largest;
    }
    return largest;
  }
}
