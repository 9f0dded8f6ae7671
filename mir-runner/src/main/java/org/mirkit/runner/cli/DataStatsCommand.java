package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.DataException;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.cli.options.CollectionOptions;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.CollectionPlot;
import org.mirkit.runner.cli.report.CollectionReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.collection.CollectionFacts;
import org.mirkit.runner.collection.CollectionSurvey;
import org.mirkit.runner.collection.CollectionTable;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.fingerprint.Fingerprinting;
import org.mirkit.runner.fingerprint.Fingerprints;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mir data stats}: what a person looks at first in a collection. */
@Command(
    name = "stats",
    description = {
      "Says how a collection is: labels, durations, rates, levels, clipping, silence, and what is in",
      "it twice, also in another encoding.",
      "  mir data stats experiments/genre-emotify.yaml --plot emotify.png",
      "  mir data stats --dataset '{ use: folder, root: /music/by-genre }' --csv tracks.csv",
      "What was measured is kept, so that it goes on where it was stopped.",
      "The exit code is 1 where a track cannot be read."
    })
final class DataStatsCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Mixin private CollectionOptions collection = new CollectionOptions();

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where measures are kept; by default where features are.")
  private Optional<Path> cache = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", description = "Write a table, a row a track.")
  private Optional<Path> csv = Optional.empty();

  @Option(names = "--plot", paramLabel = "FILE", description = "Draw histograms, as PNG.")
  private Optional<Path> plot = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  DataStatsCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    ConfigEngine engine = engines.get();
    CollectionOptions.Choice choice = collection.choose(engine);
    CollectionSurvey survey =
        new CollectionSurvey(
            AudioReader.of(registry.get(), engine),
            new Fingerprints(
                Fingerprinting.of(registry.get(), engine), cache.orElse(choice.cache())));
    CollectionFacts facts =
        Interruption.guard(
            console,
            "what was measured is kept; the same command goes on from there",
            () -> survey.of(choice.dataset().tracks(), choice.executor(), console.progress()));
    csv.ifPresent(
        file ->
            write(
                file,
                out -> out.write(CollectionTable.csv(facts).getBytes(StandardCharsets.UTF_8))));
    String name = choice.dataset().card().name();
    plot.ifPresent(file -> write(file, out -> CollectionPlot.of(facts).write(name, out)));
    CollectionReport report = new CollectionReport(name, facts);
    if (json.wanted()) {
      JsonOption.print(report.summary(), console.out());
    } else {
      report.lines().forEach(console.out()::println);
    }
    return facts.unreadable().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  private static void write(Path file, AtomicFile.Content content) {
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      throw new DataException(file + ": cannot be written: " + IoReason.of(e), e);
    }
  }
}
