package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.ExperimentPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mir validate}: checks an experiment without reading any audio. */
@Command(
    name = "validate",
    description = {
      "Checks an experiment: its YAML, labels, split and the shape of every layer.",
      "Reads no audio and trains nothing."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  private final ConfigEngine engine;
  @Mixin private ExperimentOptions experiment = new ExperimentOptions();
  @Mixin private JsonOption json = new JsonOption();

  @Inject
  ValidateCommand(Console console, ConfigEngine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    ExperimentPlan plan = experiment.plan(engine);
    if (json.wanted()) {
      JsonOption.print(PlanReport.summary(plan), console.out());
    } else {
      PlanReport.lines(plan).forEach(console.out()::println);
      console.out().println("valid");
    }
    return ExitCode.OK;
  }
}
