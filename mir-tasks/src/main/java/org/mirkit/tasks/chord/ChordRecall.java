package org.mirkit.tasks.chord;

import java.util.List;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;

/**
 * Weighted chord symbol recall: the share of time in which the chord is right, among the time in
 * which the comparison can judge the reference; pooled over tracks, as MIREX does. For one track it
 * equals mir_eval's, but is NaN where nothing can be judged (mir_eval says 0).
 *
 * @param comparisons what right means; the first is the headline
 */
public record ChordRecall(List<ChordComparison> comparisons) implements Metric {

  /** Copies the list. */
  public ChordRecall {
    comparisons = List.copyOf(comparisons);
  }

  @Override
  public Tally tally() {
    return new ChordTally(comparisons);
  }
}
