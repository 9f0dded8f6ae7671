package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.SettingsOption;
import org.mirkit.runner.cli.report.PlanReport;
import org.mirkit.runner.cli.report.ResultReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.EarlierRun;
import org.mirkit.runner.experiment.ExperimentPlan;
import org.mirkit.runner.experiment.ExperimentRun;
import org.mirkit.runner.experiment.LeakStage;
import org.mirkit.runner.experiment.RunFolder;
import org.mirkit.runner.experiment.RunResult;
import org.mirkit.runner.experiment.RunTools;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mir run}: an experiment from its file to scores and a sealed model. */
@Command(
    name = "run",
    description = {
      "Runs an experiment: features, training, test, and a sealed model.",
      "Everything goes to a run folder; an interrupted run continues with --resume."
    })
final class RunCommand implements Callable<Integer> {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final Console console;
  private final Provider<RunTools> tools;
  private final Clock clock;

  @Parameters(
      arity = "0..1",
      paramLabel = "EXPERIMENT",
      description = "The experiment's YAML file; not with --resume.")
  private Optional<Path> file = Optional.empty();

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Continue the run in this folder; what is complete there is kept.")
  private Optional<Path> resume = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The run folder; by default runs/<experiment>-<time>.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--dry-run", description = "Plan and check only, like 'mir validate'.")
  private boolean dryRun;

  @Mixin private JsonOption json = new JsonOption();

  @Spec private CommandSpec spec;

  @Inject
  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  RunCommand(Console console, Provider<RunTools> tools, Clock clock) {
    this.console = console;
    this.tools = tools;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    RunTools work = tools.get();
    ExperimentPlan plan = plan(work.engine());
    PlanReport.lines(plan).forEach(console::say);
    if (dryRun) {
      LeakStage.of(plan, work).beforeSound();
      dryRun(plan);
      return ExitCode.OK;
    }
    Path path = path(plan);
    try (RunFolder folder = RunFolder.open(path)) {
      RunResult result =
          Interruption.guard(
              console,
              "what is complete is kept; continue with: mir run --resume " + path,
              () -> new ExperimentRun(plan, work, folder).run());
      report(result, path);
    }
    return ExitCode.OK;
  }

  private void dryRun(ExperimentPlan plan) {
    console.say("dry run: nothing was read or trained");
    if (json.wanted()) {
      Json.print(PlanReport.summary(plan), console.out());
    }
  }

  private ExperimentPlan plan(ConfigEngine engine) {
    if (file.isPresent() == resume.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "give either an experiment's file or --resume with a run folder");
    }
    if (file.isPresent()) {
      return settings.plan(engine, file.get(), SettingsOption.name(file.get()));
    }
    Path folder = resume.orElseThrow();
    Path begun = folder.resolve(RunFolder.EXPERIMENT);
    if (!Files.isRegularFile(begun)) {
      throw new ConfigException(
          folder + ": is not a run folder (no " + RunFolder.EXPERIMENT + "); nothing to resume");
    }
    String name =
        EarlierRun.in(folder)
            .name()
            .orElseGet(() -> folder.toAbsolutePath().normalize().getFileName().toString());
    return settings.plan(engine, begun, name);
  }

  private Path path(ExperimentPlan plan) {
    return resume
        .or(() -> out)
        .orElseGet(
            () -> Path.of("runs", plan.name() + "-" + STAMP.format(LocalDateTime.now(clock))));
  }

  private void report(RunResult result, Path path) {
    if (json.wanted()) {
      Json.print(result, console.out());
    } else {
      ResultReport.lines(result, path).forEach(console.out()::println);
    }
  }
}
