package org.mirkit.runner.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.ConfigException;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.ComparisonReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.config.NearestName;
import org.mirkit.runner.evaluation.Comparison;
import org.mirkit.runner.evaluation.SystemComparison;
import org.mirkit.runner.experiment.FinishedRun;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir compare}: whether runs on the same test tracks differ by more than chance. */
@Command(
    name = "compare",
    description = {
      "Compares runs that were tested on the same tracks.",
      "Shows each value, and for each two runs the difference with its 95 %% bootstrap interval, and"
          + " p by approximate randomisation: how often so large a difference appears when the two"
          + " runs' answers change sides at random, group by group. Among more than two runs, p is"
          + " corrected after Holm. The first run's metrics judge."
    })
final class CompareCommand implements Callable<Integer> {
  private static final long SEED = 0;

  private final Console console;
  private final Provider<ConfigEngine> engines;
  private final Provider<Progress> progress;

  @Parameters(arity = "2..*", paramLabel = "RUN", description = "Run folders.")
  private List<Path> runs = new ArrayList<>();

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description = "The value to compare, as metrics.json names it; by default the headline.")
  private Optional<String> metric = Optional.empty();

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "9999",
      description = "How often answers are shuffled and tracks drawn; 9999 when not given.")
  private int resamples;

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  CompareCommand(Console console, Provider<ConfigEngine> engines, Provider<Progress> progress) {
    this.console = console;
    this.engines = engines;
    this.progress = progress;
  }

  @Override
  public Integer call() {
    if (resamples < 1) {
      throw new ConfigException("--resamples is " + resamples + "; expected 1 or more");
    }
    if (new HashSet<>(runs).size() < runs.size()) {
      throw new ConfigException("a run cannot be compared with itself; name each folder once");
    }
    List<FinishedRun> finished = new ArrayList<>();
    runs.forEach(run -> finished.add(FinishedRun.in(run, engines.get())));
    FinishedRun first = finished.get(0);
    SystemComparison comparison =
        new SystemComparison(first.metrics(), resamples, SEED, progress.get());
    for (FinishedRun run : finished) {
      requireSameTask(first, run);
      comparison.add(run.folder().toString(), run.answers());
    }
    String value = value(comparison.valueNames());
    report(Interruption.guard(console, "nothing was changed", () -> comparison.compare(value)));
    return ExitCode.OK;
  }

  private void requireSameTask(FinishedRun first, FinishedRun run) {
    if (!run.taskId().equals(first.taskId())) {
      throw new ConfigException(
          "%s has the task '%s', but %s has '%s'; compare runs of one task"
              .formatted(run.folder(), run.taskId(), first.folder(), first.taskId()));
    }
    if (!run.taskConfig().equals(first.taskConfig())) {
      console.warn(
          "%s has other parameters of its task than %s, whose metrics judge both"
              .formatted(run.folder(), first.folder()));
    }
  }

  private String value(List<String> names) {
    String wanted = metric.orElse(names.get(0));
    if (!names.contains(wanted)) {
      String nearest =
          NearestName.of(wanted, names).map(n -> "did you mean '" + n + "'? ").orElse("");
      throw new ConfigException(
          "the runs have no value '%s'; %sthere are %s"
              .formatted(wanted, nearest, String.join(", ", names)));
    }
    return wanted;
  }

  private void report(Comparison found) {
    if (json.wanted()) {
      Json.print(found, console.out());
    } else {
      ComparisonReport.lines(found).forEach(console.out()::println);
    }
  }
}
