package org.mirkit.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/** Sorts estimates by confidence and counts the right ones, bin by bin. */
final class CalibrationTally implements Tally {
  private final ConfidenceBin[] bins;
  private double squaredErrors;

  CalibrationTally(int count) {
    bins = new ConfidenceBin[count];
    for (int i = 0; i < count; i++) {
      bins[i] = new ConfidenceBin();
    }
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    String truth = classLabel(reference).label();
    ClassLabel found = classLabel(estimate);
    Map<String, Double> probabilities = probabilities(found);
    double confidence = probabilities.get(found.label());
    bins[binOf(confidence)].add(confidence, found.label().equals(truth));
    squaredErrors += squaredError(probabilities, truth);
  }

  private static ClassLabel classLabel(Annotation annotation) {
    if (annotation instanceof ClassLabel label) {
      return label;
    }
    throw new DataException("calibration judges classes of whole tracks, not " + annotation);
  }

  private static Map<String, Double> probabilities(ClassLabel label) {
    if (label.probabilities().isEmpty()) {
      return Map.of(label.label(), 1.0);
    }
    label.probabilities().forEach(CalibrationTally::requireProbability);
    if (!label.probabilities().containsKey(label.label())) {
      throw new DataException(
          "the class '%s' was named, but has no probability among %s"
              .formatted(label.label(), label.probabilities()));
    }
    return label.probabilities();
  }

  private static void requireProbability(String label, double probability) {
    if (!(probability >= 0 && probability <= 1 + 1e-6)) {
      throw new DataException(
          "'%s' has the probability %s; expected 0 to 1".formatted(label, probability));
    }
  }

  /** Bins are open below and closed above, as in the paper: 0.2 is in the first of five. */
  private int binOf(double confidence) {
    int bin = (int) Math.ceil(confidence * bins.length) - 1;
    return Math.max(0, Math.min(bins.length - 1, bin));
  }

  /** Over all classes (Brier 1950). */
  private static double squaredError(Map<String, Double> probabilities, String truth) {
    Set<String> labels = new HashSet<>(probabilities.keySet());
    labels.add(truth);
    double sum = 0;
    for (String label : labels) {
      double error = probabilities.getOrDefault(label, 0.0) - (label.equals(truth) ? 1 : 0);
      sum += error * error;
    }
    return sum;
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof CalibrationTally that) || that.bins.length != bins.length) {
      throw new IllegalArgumentException("not a tally of this metric: " + other);
    }
    for (int i = 0; i < bins.length; i++) {
      bins[i].add(that.bins[i]);
    }
    squaredErrors += that.squaredErrors;
  }

  /** Of no tracks, nothing is defined: NaN. */
  @Override
  public Score score() {
    ConfidenceBin all = new ConfidenceBin();
    double gaps = 0;
    double largest = 0;
    for (ConfidenceBin bin : bins) {
      all.add(bin);
      gaps += bin.estimates() * bin.gap();
      largest = Math.max(largest, bin.gap());
    }
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("expected calibration error", gaps / all.estimates());
    values.put("maximum calibration error", all.estimates() == 0 ? Double.NaN : largest);
    values.put("Brier score", squaredErrors / all.estimates());
    values.put("overconfidence", all.meanConfidence() - all.accuracy());
    return new Score(values, List.of(reliability()));
  }

  /** The reliability diagram in numbers; bins without estimates are left out. */
  private Score.Table reliability() {
    List<String> rows = new ArrayList<>();
    List<List<Double>> cells = new ArrayList<>();
    for (int i = 0; i < bins.length; i++) {
      if (bins[i].estimates() > 0) {
        rows.add(String.format(Locale.ROOT, "up to %.3f", (i + 1.0) / bins.length));
        cells.add(
            List.of((double) bins[i].estimates(), bins[i].meanConfidence(), bins[i].accuracy()));
      }
    }
    List<String> columns = List.of("tracks", "mean confidence", "accuracy");
    return new Score.Table("reliability", "confidence", rows, columns, cells);
  }
}
