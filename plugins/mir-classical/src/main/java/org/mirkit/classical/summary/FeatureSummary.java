package org.mirkit.classical.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mirkit.api.ModelException;
import org.mirkit.api.representation.Features;

/**
 * Turns features of shape N × F × T into vectors: one of N·F·S statistics for a whole excerpt
 * (Tzanetakis and Cook 2002, with the texture window as long as the excerpt), or one of N·F values
 * for each frame.
 *
 * @param statistics S of them; those of one bin stand side by side
 */
public record FeatureSummary(List<Statistic> statistics) {

  /** Numbers in the vector of an excerpt with so many rows N·F. */
  public int sizeOfWhole(int rows) {
    return rows * statistics.size();
  }

  /** The statistics of every row, by channel, then bin. */
  public double[] ofWhole(Features features) {
    int frames = features.frames();
    if (frames == 0) {
      throw new ModelException("an excerpt without frames; statistics need at least one");
    }
    int bins = features.spec().bins();
    int rows = features.spec().channels() * bins;
    double[] vector = new double[sizeOfWhole(rows)];
    float[] values = new float[frames];
    float[] differences = new float[frames - 1];
    int position = 0;
    for (int row = 0; row < rows; row++) {
      features.copyRow(row / bins, row % bins, values, 0);
      for (int frame = 0; frame < differences.length; frame++) {
        differences[frame] = values[frame + 1] - values[frame];
      }
      for (Statistic statistic : statistics) {
        vector[position++] = statistic.of(values, differences);
      }
    }
    return vector;
  }

  /** The values of one frame, by channel, then bin. */
  public double[] ofFrame(Features features, int frame) {
    int bins = features.spec().bins();
    double[] vector = new double[features.spec().channels() * bins];
    for (int row = 0; row < vector.length; row++) {
      vector[row] = features.at(row / bins, row % bins, frame);
    }
    return vector;
  }

  @Override
  public String toString() {
    return statistics.stream()
        .map(statistic -> statistic.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }
}
