package org.mirkit.tasks.classification.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/**
 * The share of tracks whose class is right, with the 95 % score interval of Wilson, "Probable
 * Inference, the Law of Succession, and Statistical Inference" (1927), which stays inside 0…1 and
 * holds for few tracks. NaN when there are none.
 */
public record Accuracy() implements Metric {
  /** The 97.5 % quantile of the normal distribution. */
  private static final double Z = 1.959963984540054;

  @Override
  public Tally tally() {
    return new ClassPairTally(Optional.empty(), Accuracy::score);
  }

  private static Score score(ClassPairs pairs) {
    double tracks = pairs.total();
    double share = pairs.right() / tracks;
    double centre = (share + Z * Z / (2 * tracks)) / (1 + Z * Z / tracks);
    double spread =
        Z
            / (1 + Z * Z / tracks)
            * Math.sqrt(share * (1 - share) / tracks + Z * Z / (4 * tracks * tracks));
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("accuracy", share);
    values.put("accuracy-low-95", Math.max(0, centre - spread));
    values.put("accuracy-high-95", Math.min(1, centre + spread));
    return new Score(values, List.of());
  }
}
