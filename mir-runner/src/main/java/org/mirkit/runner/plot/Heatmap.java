package org.mirkit.runner.plot;

import java.awt.image.BufferedImage;
import org.mirkit.api.representation.Features;

/**
 * One channel as a picture, a colour for each pixel: the mean of all values whose cells lie in it,
 * so that nothing of a long sound is skipped, or the one value whose cell it lies in.
 *
 * @param scale how the bins lie
 * @param range which values the colours stand for
 * @param colors the colours
 */
record Heatmap(FrequencyScale scale, ValueRange range, ColorMap colors) {

  BufferedImage draw(Features features, int channel, int width, int height) {
    double[][] sums = new double[height][width];
    int[] counts = new int[height];
    float[] row = new float[features.frames()];
    int bin = 0;
    for (int y = 0; y < height; y++) {
      double from = level(y, height);
      double to = level(y + 1, height);
      while (bin < scale.bins() - 1 && scale.edges()[bin + 1] <= from) {
        bin++;
      }
      int last = bin;
      do {
        features.copyRow(channel, scale.firstBin() + last, row, 0);
        addColumns(row, sums[y]);
        counts[y]++;
        last++;
      } while (last < scale.bins() && scale.edges()[last + 1] <= to);
    }
    return paint(sums, counts);
  }

  /** The level of a pixel's lower edge, counted from the lowest pixel. */
  private double level(int y, int height) {
    return scale.lowest() + (scale.highest() - scale.lowest()) * y / height;
  }

  private static void addColumns(float[] row, double[] sums) {
    for (int x = 0; x < sums.length; x++) {
      int from = (int) ((long) x * row.length / sums.length);
      int to = (int) Math.max(from + 1, (x + 1L) * row.length / sums.length);
      double sum = 0;
      for (int frame = from; frame < to; frame++) {
        sum += row[frame];
      }
      sums[x] += sum / (to - from);
    }
  }

  private BufferedImage paint(double[][] sums, int[] counts) {
    int height = sums.length;
    int width = sums[0].length;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double value = range.part(sums[y][x] / counts[y]);
        image.setRGB(x, height - 1 - y, colors.rgb(value));
      }
    }
    return image;
  }
}
