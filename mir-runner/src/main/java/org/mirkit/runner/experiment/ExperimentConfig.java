package org.mirkit.runner.experiment;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.Task;
import org.mirkit.runner.imports.FeaturesConfig;
import org.mirkit.runner.leak.LeakPolicy;
import org.mirkit.runner.pipeline.CropConfig;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.split.SplitConfig;

/**
 * A whole experiment, as its YAML file says it; what each part means stands in its {@link Param}.
 *
 * @param seed see its parameter text, as for all others
 * @param task what is asked
 * @param dataset what is learned from
 * @param split who learns and who judges
 * @param resampler how sound is brought to the representation's rate
 * @param representation what the model sees; needed unless features are read
 * @param features where features are read from, instead of computed
 * @param normalization what training statistics do to features; if nothing, the model decides
 * @param crop how tracks are cut
 * @param augmentation what is done to training audio
 * @param model what learns
 * @param decoders what stands between its scores and the task
 * @param training how it learns
 * @param metrics more metrics than the task's own
 * @param onBadTrack what an unreadable track does
 * @param onLeak what music on two sides of a split does
 * @param cache where features are kept
 * @param executor where features are computed
 */
public record ExperimentConfig(
    @Param(value = "The only source of chance: equal seeds give equal runs", defaultValue = "0")
        long seed,
    @Param("What is asked of the music") Task task,
    @Param("The labelled music to learn from and be judged by") Dataset dataset,
    @Param(value = "Which tracks are learned from and which judge", defaultValue = "{}")
        SplitConfig split,
    @Param(value = "Brings sound to the representation's rate", defaultValue = "windowed-sinc")
        Resampler resampler,
    @Param("What the model sees of the sound; may be left out where features are read")
        Optional<Representation> representation,
    @Param("Features that were computed elsewhere, and are read instead of computed")
        Optional<FeaturesConfig> features,
    @Param(
            "What is done to features with statistics of the training tracks; band unless the"
                + " model needs them as they are")
        Optional<Normalization.Kind> normalization,
    @Param(value = "How tracks are cut into excerpts", defaultValue = "{}") CropConfig crop,
    @Param(value = "Random changes to training audio", defaultValue = "{}")
        AugmentationConfig augmentation,
    @Param("What learns") Model model,
    @Param(
            value =
                "What makes the scores of neighbouring frames agree before the task reads them, one"
                    + " after another",
            defaultValue = "[]")
        List<Decoder> decoders,
    @Param(value = "How it learns", defaultValue = "{}") TrainingPlan training,
    @Param(value = "Metrics beside the task's own", defaultValue = "[]") List<Metric> metrics,
    @Param(
            value =
                "Whether a track that cannot be read, or has no label for the task, ends the run or is left"
                    + " out and counted",
            defaultValue = "fail")
        BadTrackPolicy onBadTrack,
    @Param(
            value =
                "Whether a group or a sound on two sides of a split ends the run, is warned of, or is"
                    + " meant and not looked for",
            defaultValue = "fail")
        LeakPolicy onLeak,
    @Param(value = "Where features are kept between runs", defaultValue = "{}") CacheConfig cache,
    @Param(value = "Where features are computed", defaultValue = "threads") Executor executor) {

  /** Refuses an experiment in which there is nothing to see, or to change. */
  public ExperimentConfig {
    if (representation.isEmpty() && features.isEmpty()) {
      throw new ConfigException(
          "representation",
          "is missing: say what the model sees of the sound, such as { use: mel }, or with features where that is read from");
    }
    if (features.isPresent() && augmentation.effectiveCopies() > 0) {
      throw new ConfigException(
          "augmentation",
          "changes sound, but features are read from files; leave out augmentation, or features");
    }
  }
}
