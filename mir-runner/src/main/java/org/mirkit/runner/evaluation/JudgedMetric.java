package org.mirkit.runner.evaluation;

import java.util.Optional;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Vocabulary;

/**
 * A metric that sees of annotations what a task lets it see.
 *
 * @param metric what judges
 * @param task whose annotations it judges
 * @param vocabulary of the task
 */
record JudgedMetric(Metric metric, SharedMetricsTask task, Vocabulary vocabulary)
    implements Metric {

  @Override
  public Tally tally() {
    return new Seen(metric.tally());
  }

  private final class Seen implements Tally {
    private final Tally tally;

    Seen(Tally tally) {
      this.tally = tally;
    }

    @Override
    public void add(Annotation reference, Annotation estimate) {
      Optional<Annotation> expected = task.judged(reference, vocabulary);
      Optional<Annotation> found = task.judged(estimate, vocabulary);
      if (expected.isPresent() && found.isPresent()) {
        tally.add(expected.get(), found.get());
      }
    }

    @Override
    public void merge(Tally other) {
      if (!(other instanceof Seen that)) {
        throw new IllegalArgumentException("not a tally of this metric: " + other);
      }
      tally.merge(that.tally);
    }

    @Override
    public Score score() {
      return tally.score();
    }
  }
}
