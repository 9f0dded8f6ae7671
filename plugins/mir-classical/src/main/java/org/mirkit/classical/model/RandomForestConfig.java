package org.mirkit.classical.model;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.classical.learner.RandomForest;
import org.mirkit.classical.summary.SummaryConfig;

/** Parameters of a random forest. */
public record RandomForestConfig(
    @ParamGroup SummaryConfig summary,
    @Param(
            value = "How many trees vote",
            unit = "trees",
            defaultValue = "100",
            min = 2,
            max = 10_000)
        int trees,
    @Param(
            value =
                "The fewest training examples in a leaf; of several, the best on the validation"
                    + " tracks stays",
            unit = "examples",
            defaultValue = "[1]",
            min = 1,
            max = 10_000,
            example = "[1, 3, 10]")
        List<Integer> leafExamples,
    @Param(
            value =
                "Share of the numbers among which each split looks for the best; that of their"
                    + " square root unless given",
            min = 1e-6,
            max = 0.999,
            example = "0.3")
        Optional<Double> splitShare) {

  /** Refuses a list without a value. */
  public RandomForestConfig {
    leafExamples = Candidates.of("leafExamples", leafExamples);
  }

  List<RandomForest> learners() {
    return leafExamples.stream()
        .map(examples -> new RandomForest(trees, examples, splitShare))
        .toList();
  }
}
