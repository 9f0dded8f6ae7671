package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.mirkit.api.DataException;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.SettingsOption;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.experiment.ExperimentPlan;
import org.mirkit.runner.experiment.RateCurve;
import org.mirkit.runner.experiment.RateFinder;
import org.mirkit.runner.experiment.RunTools;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plot.RatePlot;
import org.mirkit.runner.report.NumberTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mir lr}: which learning rate an experiment should begin with. */
@Command(
    name = "lr",
    description = {
      "Finds a learning rate for an experiment: one short training with growing rates (Smith 2017).",
      "Suggests the rate at which the loss falls most steeply, and draws the curve."
    })
final class RateCommand implements Callable<Integer> {
  private static final int ROWS = 12;

  private final Console console;
  private final Provider<RunTools> tools;

  @Parameters(paramLabel = "EXPERIMENT", description = "The experiment's YAML file.")
  private Path file = Path.of("");

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(
      names = "--from",
      paramLabel = "RATE",
      defaultValue = "1e-6",
      description = "The first learning rate; ${DEFAULT-VALUE} unless given.")
  private double from;

  @Option(
      names = "--to",
      paramLabel = "RATE",
      defaultValue = "1",
      description = "The last learning rate; ${DEFAULT-VALUE} unless given.")
  private double to;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "200",
      description = "About how many steps to train; ${DEFAULT-VALUE} unless given.")
  private int steps;

  @Option(
      names = "--plot",
      paramLabel = "FILE",
      description = "The PNG file to write; by default <experiment>-lr.png.")
  private Optional<Path> plot = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  @Spec private CommandSpec spec;

  @Inject
  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  RateCommand(Console console, Provider<RunTools> tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() {
    if (!(from > 0 && to > from && to < Double.POSITIVE_INFINITY && steps >= 10)) {
      throw new ParameterException(
          spec.commandLine(), "--from must be above 0, --to above --from, and --steps at least 10");
    }
    RunTools work = tools.get();
    String name = SettingsOption.name(file);
    ExperimentPlan plan = settings.plan(work.engine(), file, name);
    RateCurve curve =
        Interruption.guard(
            console,
            "nothing was kept; run 'mir lr' again",
            () -> new RateFinder(plan, work).run(from, to, steps));
    Path picture = plot.orElse(Path.of(name + "-lr.png"));
    draw(curve, name, picture);
    report(curve, picture);
    return ExitCode.OK;
  }

  private static void draw(RateCurve curve, String name, Path picture) {
    List<RateCurve.Point> points = curve.smoothed();
    RatePlot plot =
        new RatePlot(
            points.stream().mapToDouble(RateCurve.Point::learningRate).toArray(),
            points.stream().mapToDouble(RateCurve.Point::loss).toArray(),
            curve.suggestion());
    try {
      AtomicFile.write(picture, out -> plot.write("Learning rates of " + name, out));
    } catch (IOException e) {
      throw new DataException(picture + ": cannot be written: " + IoReason.of(e), e);
    }
  }

  private void report(RateCurve curve, Path picture) {
    OptionalDouble suggestion = curve.suggestion();
    if (json.wanted()) {
      Map<String, Object> result = new LinkedHashMap<>();
      suggestion.ifPresent(rate -> result.put("suggestion", rate));
      result.put("ended", curve.ended());
      result.put("plot", picture.toString());
      result.put("points", curve.points());
      JsonOption.print(result, console.out());
      return;
    }
    table(curve.smoothed()).lines().forEach(console.out()::println);
    console.out().println();
    if (!curve.ended().isEmpty()) {
      console.out().println("ended early  " + curve.ended());
    }
    console.out().println("suggestion   " + words(suggestion));
    console.out().println("plot         " + picture);
  }

  private static String words(OptionalDouble suggestion) {
    return suggestion.isPresent()
        ? "learningRate: " + rate(suggestion.getAsDouble())
        : "none: the loss never fell; look at the plot";
  }

  private static NumberTable table(List<RateCurve.Point> points) {
    NumberTable table = new NumberTable("learning rate", "loss");
    int rows = Math.min(ROWS, points.size());
    for (int row = 0; row < rows; row++) {
      int last = points.size() - 1;
      RateCurve.Point point = points.get(rows == 1 ? last : row * last / (rows - 1));
      table.row(
          String.format(Locale.ROOT, "%.1e", point.learningRate()),
          String.format(Locale.ROOT, "%.4f", point.loss()));
    }
    return table;
  }

  private static String rate(double value) {
    return String.format(Locale.ROOT, "%.2g", value);
  }
}
