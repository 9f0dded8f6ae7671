package org.mirkit.runner.cli.options;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.run.Executor;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.CacheConfig;
import org.mirkit.runner.experiment.ExperimentConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A collection, named by an experiment or by itself; mixed into commands that look at one. */
public final class CollectionOptions {
  @Parameters(
      arity = "0..1",
      paramLabel = "EXPERIMENT",
      description = "An experiment's YAML file, whose dataset is meant.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--dataset",
      paramLabel = "YAML",
      description = "A dataset, such as '{ use: csv, root: /music }'; not with an experiment.")
  private Optional<String> dataset = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a value of the experiment, such as --set cache.folder=/tmp/cache.")
  private List<String> settings = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  public CollectionOptions() {}

  /** What is looked at, with what, and where what is found out is kept. */
  public record Choice(Dataset dataset, Path cache, Executor executor) {}

  /**
   * What the command line chooses.
   *
   * @throws ParameterException if it names no collection, or two
   */
  public Choice choose(ConfigEngine engine) {
    if (file.isPresent() == dataset.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "give either an experiment's file or --dataset");
    }
    return file.map(experiment -> ofExperiment(engine, experiment))
        .orElseGet(() -> ofDataset(engine, dataset.orElseThrow()));
  }

  private Choice ofExperiment(ConfigEngine engine, Path experiment) {
    ExperimentConfig config = engine.bind(ExperimentConfig.class, experiment, settings).value();
    return new Choice(config.dataset(), config.cache().folderOrDefault(), config.executor());
  }

  private Choice ofDataset(ConfigEngine engine, String yaml) {
    Dataset found = engine.bindPart(Dataset.class, tree(yaml), "--dataset").value();
    Executor executor = engine.bindPart(Executor.class, "threads", List.of()).value();
    CacheConfig usual = engine.bind(CacheConfig.class, tree("{}"), "cache").value();
    return new Choice(found, usual.folderOrDefault(), executor);
  }

  private JsonNode tree(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new ParameterException(
          spec.commandLine(), "--dataset: is not YAML: " + e.getOriginalMessage(), e);
    }
  }
}
