package org.mirkit.runner.cli;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.run.Progress;
import org.mirkit.api.task.Task;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.cli.options.FormatOptions;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.EvaluationReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.evaluation.AnnotationSide;
import org.mirkit.runner.evaluation.Answer;
import org.mirkit.runner.evaluation.Bootstrap;
import org.mirkit.runner.evaluation.Evaluation;
import org.mirkit.runner.evaluation.FilePairs;
import org.mirkit.runner.evaluation.FoundLabels;
import org.mirkit.runner.evaluation.GroupTable;
import org.mirkit.runner.evaluation.Judgement;
import org.mirkit.runner.evaluation.TaskMetrics;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.report.Json;
import org.mirkit.runner.report.Reporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir evaluate}: how good annotations of files are. */
@Command(
    name = "evaluate",
    description = {
      "Scores files of annotations by all metrics of a task.",
      "Takes two files, or two folders whose files are paired by their paths without the ending."
          + " Over several tracks each value has a 95 %% bootstrap interval. A file without a"
          + " counterpart is an error unless --skip-missing.",
      "Tracks of one artist are no independent witnesses: --groups makes the intervals draw them"
          + " together, as the intervals of 'mir run' do by the groups of the dataset."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final long SEED = 0;

  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;
  private final Provider<Reporter> reporters;

  @Parameters(index = "0", paramLabel = "TASK", description = "Its id, such as chord.")
  private String taskId = "";

  @Parameters(
      index = "1",
      paramLabel = "REFERENCE",
      description = "What is true: a file, or a folder of them.")
  private Path reference = Path.of("");

  @Parameters(
      index = "2",
      paramLabel = "ESTIMATE",
      description = "What was said: a file, or a folder of them.")
  private Path estimate = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the task, such as --set vocabulary=sevenths.")
  private List<String> settings = new ArrayList<>();

  @Mixin private FormatOptions formatOptions = new FormatOptions();

  @Option(
      names = "--skip-missing",
      description = "Leave out files without a counterpart, and say so.")
  private boolean skipMissing;

  @Option(
      names = "--groups",
      paramLabel = "FILE",
      description =
          "A CSV file with the columns track (its path without the ending) and group, such as its"
              + " artist.")
  private Optional<Path> groups = Optional.empty();

  @Option(names = "--per-track", description = "Show each track's values, too.")
  private boolean perTrack;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Write each track's values to this file, a row a track.")
  private Optional<Path> csv = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  EvaluateCommand(
      Console console,
      Provider<PluginRegistry> registry,
      Provider<ConfigEngine> engines,
      Provider<Reporter> reporters) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
    this.reporters = reporters;
  }

  @Override
  public Integer call() {
    Task task = engines.get().bindPart(Task.class, taskId, settings).value();
    AnnotationFormats formats = AnnotationFormats.of(registry.get(), engines.get());
    Class<? extends Annotation> type = task.card().annotation();
    AnnotationSide references =
        new AnnotationSide(reference, formats, formatOptions.ofReference(), type);
    AnnotationSide estimates =
        new AnnotationSide(estimate, formats, formatOptions.ofEstimate(), type);
    FilePairs files = FilePairs.of(references, estimates);
    tellMissing(files);
    Evaluation found =
        Interruption.guard(
            console, "nothing was written", () -> evaluate(task, files, references, estimates));
    csv.ifPresent(file -> write(file, EvaluationReport.csv(found)));
    report(found);
    return ExitCode.OK;
  }

  private void tellMissing(FilePairs files) {
    List<String> problems = new ArrayList<>();
    files.unanswered().forEach(file -> problems.add(file + ": has no estimate"));
    files.unasked().forEach(file -> problems.add(file + ": has no reference"));
    if (!problems.isEmpty() && !skipMissing) {
      throw new DataException(
          FilePairs.shown(problems)
              + "\nadd what is missing, or leave such files out by --skip-missing");
    }
    if (!problems.isEmpty()) {
      console.warn("left out:\n" + FilePairs.shown(problems));
    }
  }

  private Evaluation evaluate(
      Task task, FilePairs files, AnnotationSide references, AnnotationSide estimates) {
    Reporter reporter = reporters.get();
    boolean single = files.pairs().size() == 1;
    Progress progress = single ? Progress.SILENT : reporter.progress();
    Optional<GroupTable> table = groups.map(GroupTable::read);
    List<Answer> read = files.read(references, estimates, progress);
    List<Answer> answers = table.map(known -> known.applyTo(read)).orElse(read);
    List<Metric> metrics = TaskMetrics.usual(task, engines.get()).of(FoundLabels.of(task, answers));
    Judgement judgement = Judgement.of(metrics, answers);
    return Evaluation.of(taskId, files, judgement, new Bootstrap(SEED, reporter).of(judgement));
  }

  private static void write(Path file, String text) {
    try {
      AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    }
  }

  private void report(Evaluation found) {
    if (json.wanted()) {
      Json.print(found, console.out());
    } else {
      EvaluationReport.lines(found, perTrack).forEach(console.out()::println);
    }
  }
}
