package org.mirkit.gaussianmixture;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.representation.Features;

/**
 * Cuts features into texture windows and tells each by the mean and the deviation of every bin
 * (Tzanetakis and Cook 2002, section III.A).
 *
 * @param frames of a window
 */
record Textures(int frames) {

  /** How many numbers a window has. */
  static int length(ModelSignature signature) {
    return 2 * signature.input().channels() * signature.input().bins();
  }

  /** The windows one after another; what is left over at the end is dropped, unless it is all. */
  List<double[]> of(Features features) {
    int length = Math.min(frames, features.frames());
    List<double[]> windows = new ArrayList<>();
    for (int first = 0; first + length <= features.frames(); first += length) {
      windows.add(statistics(features.crop(first, length)));
    }
    return windows;
  }

  private static double[] statistics(Features window) {
    int bins = window.spec().bins();
    double[] statistics = new double[2 * window.spec().channels() * bins];
    float[] row = new float[window.frames()];
    for (int i = 0; i < statistics.length / 2; i++) {
      window.copyRow(i / bins, i % bins, row, 0);
      double mean = 0;
      for (float value : row) {
        mean += value / row.length;
      }
      double variance = 0;
      for (float value : row) {
        variance += (value - mean) * (value - mean) / row.length;
      }
      statistics[2 * i] = mean;
      statistics[2 * i + 1] = Math.sqrt(variance);
    }
    return statistics;
  }
}
