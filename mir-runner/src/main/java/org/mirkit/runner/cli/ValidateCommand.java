package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.SettingsOption;
import org.mirkit.runner.cli.report.DeepReport;
import org.mirkit.runner.cli.report.PlanReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.experiment.DeepCheck;
import org.mirkit.runner.experiment.DeepFindings;
import org.mirkit.runner.experiment.ExperimentPlan;
import org.mirkit.runner.experiment.LeakStage;
import org.mirkit.runner.experiment.RunTools;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir validate}: checks an experiment without training anything. */
@Command(
    name = "validate",
    description = {
      "Checks an experiment: its YAML, labels, split and the shape of every layer; that no group",
      "and no file stands on two sides of a split. Decodes no audio and trains nothing.",
      "With --deep it hears every track to its end, encodes every label, and looks for the same",
      "sound in different files; it tells all that it finds. What was heard is kept for a run.",
      "The exit code is 1 where a run would end for it."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<RunTools> tools;

  @Parameters(paramLabel = "EXPERIMENT", description = "The experiment's YAML file.")
  private Path file = Path.of("");

  @Option(names = "--deep", description = "Read all audio, too; takes as long as decoding it does.")
  private boolean deep;

  @Mixin private SettingsOption settings = new SettingsOption();
  @Mixin private JsonOption json = new JsonOption();

  @Inject
  ValidateCommand(Console console, Provider<RunTools> tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() {
    RunTools work = tools.get();
    ExperimentPlan plan = settings.plan(work.engine(), file, SettingsOption.name(file));
    if (deep) {
      return deep(plan, work);
    }
    LeakStage.of(plan, work).beforeSound();
    if (json.wanted()) {
      Json.print(PlanReport.summary(plan), console.out());
    } else {
      PlanReport.lines(plan).forEach(console.out()::println);
      console.out().println("valid");
    }
    return ExitCode.OK;
  }

  private int deep(ExperimentPlan plan, RunTools work) {
    DeepFindings findings =
        Interruption.guard(
            console,
            "what was heard is kept; the same command goes on from there",
            () -> new DeepCheck(plan, work).run());
    DeepReport report = new DeepReport(plan, findings);
    if (json.wanted()) {
      JsonOption.print(report.summary(), console.out());
    } else {
      report.lines().forEach(console.out()::println);
    }
    return findings.endsRun(plan.config()) ? ExitCode.FAILURE : ExitCode.OK;
  }
}
