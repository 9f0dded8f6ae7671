package org.mirkit.classical.model;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.classical.learner.Kernel;
import org.mirkit.classical.learner.SupportVectorMachine;
import org.mirkit.classical.summary.SummaryConfig;

/** Parameters of a support vector machine, with scikit-learn's defaults. */
public record SvmConfig(
    @ParamGroup SummaryConfig summary,
    @Param(value = "Boundaries of any shape (rbf) or flat ones (linear)", defaultValue = "rbf")
        Kernel kernel,
    @Param(
            value =
                "What a training example on the wrong side costs; of several, the best on the"
                    + " validation tracks stays",
            defaultValue = "[1]",
            min = 1e-6,
            max = 1e6,
            example = "[1, 10, 100]")
        List<Double> c,
    @Param(
            value =
                "How fast likeness falls off with distance, for rbf; 1 / (numbers × variance)"
                    + " unless given",
            min = 1e-9,
            max = 1e6,
            example = "0.01")
        Optional<Double> gamma) {

  /** Refuses a list without a value. */
  public SvmConfig {
    c = Candidates.of("c", c);
  }

  List<SupportVectorMachine> learners() {
    return c.stream().map(cost -> new SupportVectorMachine(kernel, cost, gamma)).toList();
  }
}
