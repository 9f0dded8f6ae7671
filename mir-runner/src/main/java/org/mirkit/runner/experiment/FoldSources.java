package org.mirkit.runner.experiment;

import java.util.List;
import org.mirkit.api.data.Split;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.pipeline.LabelledTrack;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.TrainingExcerpts;
import org.mirkit.runner.pipeline.ValidationExcerpts;

/**
 * What a fold learns from and is judged by.
 *
 * @param plan of the experiment
 * @param data with features in the store
 * @param split of the fold, without tracks that cannot be read
 * @param seed of the fold
 */
record FoldSources(ExperimentPlan plan, PreparedData data, Split split, long seed) {

  /** From the tracks that are learned from. */
  Normalization normalization() {
    return Normalization.learn(
        plan.normalization(),
        plan.config().representation().spec(),
        split.train().stream().map(data::features).map(FrameSource.class::cast).toList());
  }

  ExampleSource training(Normalization normalization) {
    return new TrainingExcerpts(
        labelled(split.train(), true),
        plan.crop().frames(),
        plan.config().crop().perTrack(),
        scale(),
        normalization,
        seed);
  }

  ExampleSource validation(Normalization normalization) {
    return new ValidationExcerpts(
        labelled(split.validation(), false), plan.crop(), scale(), normalization);
  }

  /** No examples to be judged by. */
  ExampleSource nothing(Normalization normalization) {
    return new ValidationExcerpts(List.of(), plan.crop(), scale(), normalization);
  }

  private DecisionScale scale() {
    return plan.config().task().card().scale();
  }

  private List<LabelledTrack> labelled(List<String> ids, boolean withAugmented) {
    return ids.stream()
        .map(id -> data.labelled(id, withAugmented, plan.config().task(), plan.vocabulary()))
        .toList();
  }
}
