package org.mirkit.runner.experiment;

import java.util.List;
import org.mirkit.api.data.Split;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Targets;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.pipeline.LabelledTrack;
import org.mirkit.runner.pipeline.LearnedDecoder;
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
        plan.representation().spec(),
        split.train().stream().map(data::features).map(FrameSource.class::cast).toList());
  }

  ExampleSource training(Normalization normalization) {
    List<LabelledTrack> tracks = labelled(split.train(), true);
    return new TrainingExcerpts(
        tracks,
        plan.config()
            .crop()
            .lengthInFramesOf(plan.representation().spec(), plan.crop().shortTracks()),
        new FoldDraws(plan, tracks, seed).draws(),
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

  /** The decoders, taught by the tracks that are learned from, as they were recorded. */
  List<LearnedDecoder> decoders() {
    List<Decoder> named = plan.config().decoders();
    if (named.isEmpty()) {
      return List.of();
    }
    List<Targets> targets =
        labelled(split.train(), false).stream().map(track -> track.original().targets()).toList();
    ScoreLayout layout = plan.layout();
    return named.stream()
        .map(decoder -> new LearnedDecoder(decoder, decoder.learn(targets, layout)))
        .toList();
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
