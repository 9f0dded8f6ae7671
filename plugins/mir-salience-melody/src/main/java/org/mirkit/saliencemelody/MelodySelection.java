package org.mirkit.saliencemelody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which contours are the melody (Salamon and Gómez 2012, section II-D): salient ones, without the
 * octave doubles and outliers of a melody whose trend is found in three rounds. The paper's
 * exceptions for contours with vibrato are left out.
 *
 * @param frames of the track
 * @param octave in pitches
 * @param config the parameters
 */
record MelodySelection(int frames, double octave, SalienceMelodyConfig config) {
  /** No pitch. */
  static final int NONE = -1;

  private static final int ROUNDS = 3;
  private static final double DOUBLE_TOLERANCE = 50.0 / 1200;

  List<Contour> melody(List<Contour> contours) {
    Spread spread = Spread.of(contours.stream().mapToDouble(Contour::meanSalience).toArray());
    double least = spread.mean() - config.voicing() * spread.deviation();
    List<Contour> salient = contours.stream().filter(c -> c.meanSalience() >= least).toList();
    List<Contour> melody = salient;
    double[] trend = trend(salient);
    for (int round = 0; round < ROUNDS; round++) {
      melody = withoutOutliers(withoutDoubles(salient, trend), trend);
      trend = trend(melody);
    }
    return melody;
  }

  /** The pitch of the contour with the greatest total salience at each frame, or {@link #NONE}. */
  int[] pitches(List<Contour> contours) {
    int[] pitches = new int[frames];
    Arrays.fill(pitches, NONE);
    contours.stream()
        .sorted(Comparator.comparingDouble(Contour::totalSalience))
        .forEach(c -> System.arraycopy(c.pitches(), 0, pitches, c.first(), c.pitches().length));
    return pitches;
  }

  /** The mean pitch at each frame, weighed by total salience, in a sliding window. */
  private double[] trend(List<Contour> contours) {
    double[] sums = new double[frames + 1];
    double[] weights = new double[frames + 1];
    for (Contour contour : contours) {
      for (int i = 0; i < contour.pitches().length; i++) {
        int after = contour.first() + i + 1;
        sums[after] += contour.totalSalience() * contour.pitches()[i];
        weights[after] += contour.totalSalience();
      }
    }
    double[] means = new double[frames + 1];
    int[] counts = new int[frames + 1];
    for (int i = 1; i <= frames; i++) {
      means[i] = means[i - 1] + (weights[i] > 0 ? sums[i] / weights[i] : 0);
      counts[i] = counts[i - 1] + (weights[i] > 0 ? 1 : 0);
    }
    double[] trend = new double[frames];
    for (int i = 0; i < frames; i++) {
      int from = Math.max(0, i - config.trendFrames() / 2);
      int to = Math.min(frames, i + config.trendFrames() / 2 + 1);
      int count = counts[to] - counts[from];
      trend[i] = count > 0 ? (means[to] - means[from]) / count : i > 0 ? trend[i - 1] : 0;
    }
    return trend;
  }

  /** Of two contours an octave apart, the one that is nearer to the trend. */
  private List<Contour> withoutDoubles(List<Contour> contours, double[] trend) {
    List<Contour> kept = new ArrayList<>(contours);
    for (int i = 0; i < contours.size(); i++) {
      for (int j = i + 1; j < contours.size(); j++) {
        Contour a = contours.get(i);
        Contour b = contours.get(j);
        double apart = Math.abs(a.meanAbove(b)) / octave;
        if (Math.abs(apart - 1) < DOUBLE_TOLERANCE) {
          kept.remove(a.meanDistance(trend) > b.meanDistance(trend) ? a : b);
        }
      }
    }
    return kept;
  }

  private List<Contour> withoutOutliers(List<Contour> contours, double[] trend) {
    return contours.stream().filter(c -> c.meanDistance(trend) <= octave).toList();
  }
}
