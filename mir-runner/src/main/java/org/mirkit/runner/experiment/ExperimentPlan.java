package org.mirkit.runner.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;
import org.mirkit.api.MirException;
import org.mirkit.api.ModelException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.evaluation.TaskMetrics;
import org.mirkit.runner.pipeline.Crop;
import org.mirkit.runner.pipeline.CropConfig;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.ShortTracks;
import org.mirkit.runner.split.Splitter;

/**
 * An experiment with everything that can be known before a second of audio is read: labels, split,
 * and the shape of every layer.
 *
 * @param name for people, usually the file's
 * @param config what the YAML says
 * @param resolved the same as a tree with all defaults
 * @param providers that made its parts
 * @param judges the task's own metrics, then those that the experiment adds
 * @param tracks all of the dataset that have a label for the task
 * @param unlabelled ids of those that have none
 * @param vocabulary the labels in the order of the outputs
 * @param input what the model sees
 * @param crop excerpts in frames
 * @param signature what goes into the model and must come out
 * @param normalization what training statistics do to features
 * @param layers the model layer by layer
 * @param splits one per fold
 */
public record ExperimentPlan(
    String name,
    ExperimentConfig config,
    JsonNode resolved,
    UsedProviders providers,
    TaskMetrics judges,
    List<Track> tracks,
    List<String> unlabelled,
    Vocabulary vocabulary,
    PlannedInput input,
    Crop crop,
    ModelSignature signature,
    Normalization.Kind normalization,
    List<LayerShape> layers,
    List<Split> splits) {

  /** Two outputs are the least; used to check shapes when the labels cannot be read. */
  private static final Vocabulary STAND_IN = new Vocabulary(List.of("a", "b"));

  /**
   * Plans an experiment.
   *
   * @param engine makes the representation that the cards beside features name
   * @throws MirException with every problem that was found in labels, split and shapes
   */
  public static ExperimentPlan of(
      String name, Bound<ExperimentConfig> experiment, ConfigEngine engine) {
    Bound<ExperimentConfig> bound = PlannedInput.named(experiment, engine);
    ExperimentConfig config = bound.value();
    List<MirException> problems = new ArrayList<>();
    Optional<LabelledTracks> labelled = attempt(problems, () -> LabelledTracks.of(config));
    Optional<List<Track>> tracks = labelled.map(LabelledTracks::tracks);
    Optional<Vocabulary> vocabulary =
        tracks.flatMap(found -> attempt(problems, () -> vocabulary(config, found)));
    Optional<List<Split>> splits =
        tracks.flatMap(
            found ->
                attempt(
                    problems,
                    () ->
                        new Splitter(config.split(), config.seed())
                            .split(found, config.dataset()::officialSplits)));
    splits.ifPresent(found -> attempt(problems, () -> withPartners(config.augmentation(), found)));
    Optional<PlannedInput> input =
        attempt(problems, () -> PlannedInput.of(bound, tracks)).flatMap(known -> known);
    if (input.isEmpty()) {
      throw inOne(problems);
    }
    FeatureSpec spec = input.get().representation().spec();
    Crop crop = config.crop().inFramesOf(spec);
    ModelSignature signature =
        signature(
            config,
            spec,
            crop,
            vocabulary.orElseGet(() -> fixedVocabulary(config.task()).orElse(STAND_IN)));
    Optional<TaskMetrics> judges = attempt(problems, () -> judges(bound, engine));
    Optional<Normalization.Kind> normalization =
        attempt(problems, () -> normalization(config, bound.resolved()));
    Optional<List<LayerShape>> layers =
        attempt(problems, () -> config.model().summarize(signature));
    attempt(problems, () -> heard(config, spec));
    attempt(problems, () -> suitedTraining(config, signature));
    SuitedSampling sampling = new SuitedSampling(config.crop());
    attempt(problems, () -> sampling.requireSuits(signature.head()));
    tracks.ifPresent(found -> attempt(problems, () -> sampling.requireSuits(found)));
    vocabulary.ifPresent(known -> attempt(problems, () -> sampling.requireSuits(known)));
    Optional<ShortTracks> shortTracks =
        layers.flatMap(
            fitting ->
                attempt(
                    problems,
                    () -> SuitedLengths.settle(config.crop(), config.model(), signature)));
    vocabulary
        .or(() -> fixedVocabulary(config.task()))
        .ifPresent(
            known -> problems.addAll(DecoderProblems.of(bound, layout(config, spec, known))));
    if (!problems.isEmpty()) {
      throw inOne(problems);
    }
    return new ExperimentPlan(
        name,
        config,
        settled(bound.resolved(), normalization.orElseThrow(), shortTracks.orElseThrow()),
        UsedProviders.of(bound, judges.orElseThrow()),
        judges.orElseThrow(),
        tracks.orElseThrow(),
        labelled.orElseThrow().unlabelled(),
        vocabulary.orElseThrow(),
        input.get(),
        crop.with(shortTracks.orElseThrow()),
        signature,
        normalization.orElseThrow(),
        layers.orElseThrow(),
        splits.orElseThrow());
  }

  private static MirException inOne(List<MirException> problems) {
    return problems.size() == 1 ? problems.get(0) : new ExperimentProblems(problems);
  }

  /** What the model sees of the sound. */
  public Representation representation() {
    return input.representation();
  }

  /** The annotation of a track that the task works on. */
  public Annotation annotation(Track track) {
    return track.annotation(config.task().card().annotation()).orElseThrow();
  }

  /** Who or what each track belongs to, where the dataset says. */
  Map<String, Optional<String>> groups() {
    return tracks.stream().collect(Collectors.toMap(Track::id, Track::group));
  }

  /** What judges the answers; the first one's first value is the headline. */
  public List<Metric> metrics() {
    return judges.of(vocabulary);
  }

  /** What the scores of the model mean. */
  ScoreLayout layout() {
    return layout(config, representation().spec(), vocabulary);
  }

  private static TaskMetrics judges(Bound<ExperimentConfig> bound, ConfigEngine engine) {
    return TaskMetrics.of(
        bound.value().task(), bound.resolved().path("metrics"), "metrics", engine);
  }

  private static ModelSignature signature(
      ExperimentConfig config, FeatureSpec spec, Crop crop, Vocabulary vocabulary) {
    return new ModelSignature(
        new TensorShape.FeatureMap(spec.channels(), spec.bins(), crop.frames()),
        config.task().head(vocabulary),
        vocabulary.labels());
  }

  private static Normalization.Kind normalization(ExperimentConfig config, JsonNode resolved) {
    boolean raw = config.model().needsRawFeatures();
    Normalization.Kind usual = raw ? Normalization.Kind.NONE : Normalization.Kind.BAND;
    Normalization.Kind kind = config.normalization().orElse(usual);
    if (raw && kind != Normalization.Kind.NONE) {
      throw new ConfigException(
          "normalization",
          "normalization: found %s, but the model %s needs features as the representation gives them; leave normalization out, or say none"
              .formatted(kind.name().toLowerCase(Locale.ROOT), resolved.at("/model/use").asText()));
    }
    return kind;
  }

  /** What was left to the model is written down in its place, so that the record says all. */
  private static JsonNode settled(
      JsonNode resolved, Normalization.Kind kind, ShortTracks shortTracks) {
    JsonNode crop = with(CropConfig.class, resolved.path("crop"), "shortTracks", text(shortTracks));
    return with(
        ExperimentConfig.class,
        with(ExperimentConfig.class, resolved, "crop", crop),
        "normalization",
        text(kind));
  }

  private static JsonNode text(Enum<?> choice) {
    return JsonNodeFactory.instance.textNode(choice.name().toLowerCase(Locale.ROOT));
  }

  /** The tree of a record with one parameter set, in the record's order. */
  private static JsonNode with(
      Class<? extends Record> type, JsonNode tree, String parameter, JsonNode value) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      if (name.equals(parameter)) {
        all.set(name, value);
      } else if (tree.has(name)) {
        all.set(name, tree.get(name));
      }
    }
    return all;
  }

  private static List<Split> withPartners(AugmentationConfig augmentation, List<Split> splits) {
    augmentation.requirePartners(splits);
    return splits;
  }

  private static FeatureSpec heard(ExperimentConfig config, FeatureSpec spec) {
    config.model().requireHears(spec);
    return spec;
  }

  private static TrainingPlan suitedTraining(ExperimentConfig config, ModelSignature signature) {
    config.model().requireSuits(signature, config.training());
    return config.training();
  }

  private static ScoreLayout layout(
      ExperimentConfig config, FeatureSpec spec, Vocabulary vocabulary) {
    return new ScoreLayout(config.task().head(vocabulary), vocabulary, spec.grid(1).frameRateHz());
  }

  /** What a task with a fixed vocabulary asks for without knowing any label. */
  private static Optional<Vocabulary> fixedVocabulary(Task task) {
    try {
      return Optional.of(task.vocabulary(List.of()));
    } catch (MirException e) {
      return Optional.empty();
    }
  }

  private static Vocabulary vocabulary(ExperimentConfig config, List<Track> tracks) {
    Class<? extends Annotation> type = config.task().card().annotation();
    List<Annotation> annotations = new ArrayList<>();
    tracks.forEach(track -> annotations.add(track.annotation(type).orElseThrow()));
    return config.task().vocabulary(annotations);
  }

  private static <T> Optional<T> attempt(List<MirException> problems, Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (ModelException e) {
      // Nothing has been learned or loaded yet: it is the model as it was configured.
      MirException asConfigured = new ConfigException("model", e.getMessage());
      asConfigured.initCause(e);
      problems.add(asConfigured);
      return Optional.empty();
    } catch (MirException e) {
      problems.add(e);
      return Optional.empty();
    }
  }
}
