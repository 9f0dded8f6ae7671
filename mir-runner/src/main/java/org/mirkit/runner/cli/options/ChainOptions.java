package org.mirkit.runner.cli.options;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.AugmentedCopies;
import org.mirkit.runner.experiment.ExperimentConfig;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which changes are done to a sound, and by what chance. */
public final class ChainOptions {
  @Option(
      names = "--with",
      paramLabel = "ID[,NAME=VALUE…]",
      description =
          "A change with its parameters, such as reverb or pitch-shift,minSemitones=2; several are"
              + " done one after another. 'mir list augmentation' shows all.")
  private List<String> changes = new ArrayList<>();

  @Option(
      names = "--experiment",
      paramLabel = "YAML",
      description =
          "Instead of --with: the chain of an experiment, on the sound as its representation gets"
              + " it. The copies are those that its training hears.")
  private Optional<Path> experiment = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a value of the experiment, such as --set augmentation.copies=3.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The only source of chance; the experiment's, or 0, when not given.")
  private Optional<Long> seed = Optional.empty();

  /** Refuses anything but one of the two ways to say what is done. */
  public void check(CommandSpec spec) {
    if (changes.isEmpty() == experiment.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          changes.isEmpty()
              ? "say what is to be done: --with reverb, or --experiment FILE for that file's chain"
              : "--with and --experiment both say what is to be done; give one of them");
    }
    if (experiment.isEmpty() && !settings.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--set changes an experiment; parameters of --with follow its id: --with"
              + " pitch-shift,minSemitones=2");
    }
  }

  /** The experiment, where one is named. */
  public Optional<Bound<ExperimentConfig>> experiment(ConfigEngine engine) {
    Optional<Bound<ExperimentConfig>> bound =
        experiment.map(file -> engine.bind(ExperimentConfig.class, file, settings));
    if (bound.isPresent() && bound.get().value().augmentation().chain().isEmpty()) {
      throw new ConfigException(
          experiment.orElseThrow() + ": has no augmentation.chain, so that there is nothing to do");
    }
    return bound;
  }

  /** What the changes make. */
  public AugmentedCopies copies(ConfigEngine engine, Optional<Bound<ExperimentConfig>> experiment) {
    if (experiment.isPresent()) {
      Bound<ExperimentConfig> bound = experiment.get();
      return AugmentedCopies.of(bound, seed.orElse(bound.value().seed()));
    }
    List<Augmentation> chain = new ArrayList<>();
    List<JsonNode> resolved = new ArrayList<>();
    for (String change : changes) {
      List<String> words = words(change);
      Bound<Augmentation> bound =
          engine.bindPart(Augmentation.class, words.get(0), words.subList(1, words.size()));
      chain.add(bound.value());
      resolved.add(bound.resolved());
    }
    return AugmentedCopies.of(chain, resolved, seed.orElse(0L));
  }

  /** What stands between commas, except for those within brackets. */
  private static List<String> words(String change) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < change.length(); i++) {
      char c = change.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      if (c == ',' && depth == 0) {
        words.add(change.substring(start, i).strip());
        start = i + 1;
      }
    }
    words.add(change.substring(start).strip());
    return words;
  }
}
