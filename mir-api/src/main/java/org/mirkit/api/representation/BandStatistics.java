package org.mirkit.api.representation;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * Mean and standard deviation of every frequency bin over training features, with which the
 * features of any track are brought to zero mean and unit variance per bin.
 *
 * <p>Gathered with the parallel algorithm of Chan, Golub and LeVeque (1983), so that the statistics
 * of two halves merge into those of the whole. A gathering instance is used by one thread.
 */
@API(status = API.Status.STABLE, since = "1.0")
public final class BandStatistics {
  /** Bins that hardly vary would blow up noise; their deviation is taken as this instead. */
  private static final double SMALLEST_DEVIATION = 1e-5;

  private final double[] mean;
  private final double[] squares;
  private double count;

  /**
   * Statistics of nothing yet.
   *
   * @param rows channels times bins of the features to come
   */
  public BandStatistics(int rows) {
    this.mean = new double[rows];
    this.squares = new double[rows];
  }

  /** Statistics as they were stored; both arrays have a value per channel and bin, row-major. */
  public static BandStatistics of(double[] mean, double[] deviation) {
    BandStatistics statistics = new BandStatistics(mean.length);
    statistics.count = 1;
    for (int row = 0; row < mean.length; row++) {
      statistics.mean[row] = mean[row];
      statistics.squares[row] = deviation[row] * deviation[row];
    }
    return statistics;
  }

  /** Takes in all frames of some features. */
  public void add(Features features) {
    if (features.frames() == 0) {
      return;
    }
    BandStatistics other = new BandStatistics(mean.length);
    other.count = features.frames();
    float[] row = new float[features.frames()];
    int bins = features.spec().bins();
    for (int i = 0; i < mean.length; i++) {
      features.copyRow(i / bins, i % bins, row, 0);
      other.gather(i, row);
    }
    merge(other);
  }

  private void gather(int index, float[] row) {
    double sum = 0;
    for (float value : row) {
      sum += value;
    }
    double rowMean = sum / row.length;
    double sumOfSquares = 0;
    for (float value : row) {
      sumOfSquares += (value - rowMean) * (value - rowMean);
    }
    mean[index] = rowMean;
    squares[index] = sumOfSquares;
  }

  /** Takes in what another instance gathered. */
  public void merge(BandStatistics other) {
    double total = count + other.count;
    if (total == 0) {
      return;
    }
    for (int i = 0; i < mean.length; i++) {
      double difference = other.mean[i] - mean[i];
      mean[i] += difference * other.count / total;
      squares[i] += other.squares[i] + difference * difference * count * other.count / total;
    }
    count = total;
  }

  /** The mean of each row. */
  public double[] mean() {
    return mean.clone();
  }

  /** The standard deviation of each row (divided by n, not n − 1), never below 1e-5. */
  public double[] deviation() {
    return Arrays.stream(squares)
        .map(sum -> Math.max(SMALLEST_DEVIATION, Math.sqrt(sum / Math.max(1, count))))
        .toArray();
  }

  /** The features with zero mean and unit variance in each bin, as far as the statistics hold. */
  public Features normalize(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    double[] deviation = deviation();
    int frames = features.frames();
    for (int row = 0; row < mean.length; row++) {
      float shift = (float) mean[row];
      float scale = (float) (1 / deviation[row]);
      for (int i = row * frames; i < (row + 1) * frames; i++) {
        values[i] = (values[i] - shift) * scale;
      }
    }
    return Features.of(features.spec(), frames, values);
  }
}
