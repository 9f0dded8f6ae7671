package org.mirkit.tasks.classification.metrics;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.testkit.ReferenceAndEstimate;

/** Eleven tracks of five classes, one class never estimated and one never there. */
final class ClassExamples {
  private static final String[] REFERENCES =
      "jazz jazz jazz jazz rock rock rock pop pop pop folk".split(" ");
  private static final String[] ESTIMATES =
      "jazz jazz rock pop rock rock jazz pop rock jazz blues".split(" ");

  private ClassExamples() {}

  static List<ReferenceAndEstimate> pairs() {
    List<ReferenceAndEstimate> pairs = new ArrayList<>();
    for (int i = 0; i < REFERENCES.length; i++) {
      pairs.add(
          new ReferenceAndEstimate(ClassLabel.of(REFERENCES[i]), ClassLabel.of(ESTIMATES[i])));
    }
    return pairs;
  }

  static Score score(Metric metric, List<ReferenceAndEstimate> pairs) {
    Tally tally = metric.tally();
    pairs.forEach(pair -> tally.add(pair.reference(), pair.estimate()));
    return tally.score();
  }
}
