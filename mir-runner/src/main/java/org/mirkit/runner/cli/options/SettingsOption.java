package org.mirkit.runner.cli.options;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.ExperimentConfig;
import org.mirkit.runner.experiment.ExperimentPlan;
import picocli.CommandLine.Option;

/** {@code --set}, mixed into commands that take an experiment. */
public final class SettingsOption {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Change a value of the file, such as --set training.epochs=5 or"
              + " --set model.include=models/crnn.yaml. May be given several times.")
  private List<String> settings = new ArrayList<>();

  /** Everything that can be known before audio is read, with all problems at once. */
  public ExperimentPlan plan(ConfigEngine engine, Path file, String name) {
    Bound<ExperimentConfig> bound = engine.bind(ExperimentConfig.class, file, settings);
    return ExperimentPlan.of(name, bound, engine);
  }

  /** What an experiment is called: its file, without the ending. */
  public static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
  }
}
