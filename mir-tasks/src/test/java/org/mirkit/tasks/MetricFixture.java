package org.mirkit.tasks;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

/**
 * The contracts of a metric and of its provider, and the score of one track.
 *
 * @param <C> its parameters
 */
public interface MetricFixture<C extends Record>
    extends ProviderContract<C, Metric>, MetricContract {

  @Override
  default Metric metric() {
    return provider().create(exampleConfig());
  }

  /** The score of a single track. */
  default Score score(ReferenceAndEstimate pair) {
    Tally tally = metric().tally();
    tally.add(pair.reference(), pair.estimate());
    return tally.score();
  }
}
