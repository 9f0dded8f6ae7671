package org.mirkit.classical.model;

import java.util.List;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.classical.learner.LogisticRegression;
import org.mirkit.classical.summary.SummaryConfig;

/** Parameters of logistic regression. */
public record LogisticRegressionConfig(
    @ParamGroup SummaryConfig summary,
    @Param(
            value =
                "What errors cost against large weights; of several, the best on the validation"
                    + " tracks stays",
            defaultValue = "[1]",
            min = 1e-6,
            max = 1e6,
            example = "[0.01, 0.1, 1]")
        List<Double> c) {

  /** Refuses a list without a value. */
  public LogisticRegressionConfig {
    c = Candidates.of("c", c);
  }

  List<LogisticRegression> learners() {
    return c.stream().map(LogisticRegression::new).toList();
  }
}
