package org.mirkit.runner.experiment;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.model.Optimizer;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.evaluation.TaskMetrics;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/**
 * The providers behind an experiment, and what depends on which of them.
 *
 * @param named those that made the experiment's parts
 */
public record UsedProviders(Collection<LoadedProvider> named) {
  /** Kinds that a trained model can do without. */
  private static final Set<Class<?>> ONLY_FOR_TRAINING =
      Set.of(
          Dataset.class,
          FeatureReader.class,
          Augmentation.class,
          Optimizer.class,
          Metric.class,
          Executor.class);

  private static final Set<Class<?>> MAKE_FEATURES =
      Set.of(FeatureReader.class, Resampler.class, Augmentation.class, Representation.class);

  /** The providers behind an experiment and behind what judges it. */
  static UsedProviders of(Bound<ExperimentConfig> bound, TaskMetrics judges) {
    Set<LoadedProvider> all = new LinkedHashSet<>(bound.providers());
    all.addAll(judges.providers());
    return new UsedProviders(all);
  }

  /** Name and version of each plugin that a model's answers depend on. */
  Map<String, String> pluginsOfModel() {
    return plugins(
        named.stream().filter(p -> !ONLY_FOR_TRAINING.contains(p.provider().partType())));
  }

  /**
   * Name and version of each plugin at work: of named parts, and of decoders, which no one names.
   */
  Map<String, String> plugins(PluginRegistry registry) {
    return plugins(Stream.concat(named.stream(), registry.of(AudioDecoder.class).stream()));
  }

  /** Those whose code decides what features are; the executor stands for the runner itself. */
  public List<LoadedProvider> ofFeatures(PluginRegistry registry) {
    return Stream.of(
            named.stream().filter(p -> MAKE_FEATURES.contains(p.provider().partType())),
            registry.of(AudioDecoder.class).stream(),
            registry.find(Executor.class, "threads").stream())
        .flatMap(providers -> providers)
        .toList();
  }

  private static Map<String, String> plugins(Stream<LoadedProvider> providers) {
    Map<String, String> plugins = new TreeMap<>();
    providers.forEach(p -> plugins.put(p.plugin().name(), p.plugin().version()));
    return plugins;
  }
}
