package org.mirkit.codecs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioStream;

/** Test signals, and reading a stream to its end. */
final class Signals {
  private static final int BLOCK = 1000;

  private Signals() {}

  /** A quiet sine with a slow swell, so that every stretch of it is unlike its neighbours. */
  static float[] swellingSine(int samples, int sampleRateHz, double frequencyHz) {
    float[] signal = new float[samples];
    for (int i = 0; i < samples; i++) {
      double swell = 0.3 + 0.2 * Math.sin(2 * Math.PI * 0.7 * i / sampleRateHz);
      signal[i] = (float) (swell * Math.sin(2 * Math.PI * frequencyHz * i / sampleRateHz));
    }
    return signal;
  }

  /** All that a stream holds; the stream stays open. */
  static AudioClip readAll(AudioStream stream) {
    int channels = stream.format().channels();
    List<float[][]> blocks = new ArrayList<>();
    int total = 0;
    float[][] block = new float[channels][BLOCK];
    for (int n = stream.read(block, 0, BLOCK); n >= 0; n = stream.read(block, 0, BLOCK)) {
      float[][] copy = new float[channels][];
      for (int c = 0; c < channels; c++) {
        copy[c] = Arrays.copyOf(block[c], n);
      }
      blocks.add(copy);
      total += n;
    }
    return join(stream.format().sampleRateHz(), channels, total, blocks);
  }

  private static AudioClip join(int rateHz, int channels, int total, List<float[][]> blocks) {
    float[][] joined = new float[channels][total];
    int at = 0;
    for (float[][] block : blocks) {
      for (int c = 0; c < channels; c++) {
        System.arraycopy(block[c], 0, joined[c], at, block[c].length);
      }
      at += block[0].length;
    }
    return AudioClip.of(rateHz, joined);
  }

  /** Root mean square of samples {@code from} to {@code to}. */
  static double rms(float[] signal, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) signal[i] * signal[i];
    }
    return Math.sqrt(sum / (to - from));
  }

  /** Root mean square of the difference over the length that both have. */
  static double rmsDifference(float[] one, float[] other) {
    int length = Math.min(one.length, other.length);
    float[] difference = new float[length];
    for (int i = 0; i < length; i++) {
      difference[i] = one[i] - other[i];
    }
    return rms(difference, 0, length);
  }
}
