package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.RepresentationSettings;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.CacheConfig;
import org.mirkit.runner.experiment.UsedProviders;
import org.mirkit.runner.export.ExportTargets;
import org.mirkit.runner.export.FeatureExport;
import org.mirkit.runner.export.KeptFeatures;
import org.mirkit.runner.export.Recipe;
import org.mirkit.runner.features.CodeVersion;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FeatureRecipe;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.Precision;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plot.SpectrogramPlot;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir features}: what a representation makes of sound files, as arrays and pictures. */
@Command(
    name = "features",
    description = {
      "Computes a representation of sound files and of all sound files in folders.",
      "Writes NumPy arrays of (bins, frames), or (channels, bins, frames) where there are several",
      "channels, each with a card NAME.json beside it that says what its axes are.",
      "What was written before, of the same sound with the same parameters, is not done again; what",
      "an experiment has left in its cache, exactly (float32), is not computed again.",
      "A file that fails does not stop the others; the exit code is then 1."
    })
final class FeaturesCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Parameters(index = "0", paramLabel = "REPRESENTATION", description = "Its id, such as mel.")
  private String representationId = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Sound files, and folders to look for them.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the arrays go, named after the sound files and their folders.")
  private Path out = Path.of("");

  @Mixin private RepresentationSettings settings = new RepresentationSettings();

  @Option(
      names = "--format",
      paramLabel = "ID",
      defaultValue = "npy",
      description = "npy (the default), or what else 'mir list feature-writer' shows.")
  private String format = "npy";

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "The cache of experiments, by default $MIRKIT_CACHE or ~/.cache/mirkit.")
  private Optional<Path> cache = Optional.empty();

  @Option(names = "--plot", description = "Draw a picture, NAME.png, beside each array.")
  private boolean plot;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many files at the same time; one per core when not given.")
  private int threads;

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  FeaturesCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    ConfigEngine engine = engines.get();
    Bound<Representation> representation = settings.bind(engine, representationId);
    Bound<Resampler> resampler = engine.bindPart(Resampler.class, "windowed-sinc", List.of());
    Bound<FeatureWriter> writer = engine.bindPart(FeatureWriter.class, format, List.of());
    Executor executor =
        engine.bindPart(Executor.class, "threads", List.of("threads=" + threads)).value();
    AudioReader reader = AudioReader.of(registry.get(), engine);
    SoundFiles sounds = SoundFiles.of(files, reader);
    Map<Path, Path> targets = ExportTargets.of(sounds.files(), out);
    requireFolder();
    ExportReport report = new ExportReport(console, sounds);
    Optional<FeatureStore> store = store(representationId);
    try {
      FeatureExport export =
          new FeatureExport(
              new FeatureExtractor(reader, resampler.value(), representation.value()),
              writer.value(),
              new Recipe(
                  representation.resolved(),
                  resampler.resolved(),
                  writer.resolved(),
                  codeVersion()),
              store.map(opened -> kept(opened, representation, resampler)),
              plot ? Optional.of(SpectrogramPlot.forPaper()) : Optional.empty());
      Interruption.guard(
          console,
          "what is written is kept; the same command goes on from there",
          () -> {
            work(executor, export, targets, representation.resolved().toString(), report);
            return ExitCode.OK;
          });
    } finally {
      store.ifPresent(FeatureStore::close);
    }
    return report.print(json.wanted());
  }

  /** The cache, unless there is none that could hold anything. */
  private Optional<FeatureStore> store(String name) {
    Path folder = cache.orElseGet(CacheConfig::defaultFolder);
    return Files.isDirectory(folder) && Files.isWritable(folder)
        ? Optional.of(new FeatureStore(folder, Precision.FLOAT32, name, Clock.systemUTC()))
        : Optional.empty();
  }

  private KeptFeatures kept(
      FeatureStore store, Bound<Representation> representation, Bound<Resampler> resampler) {
    List<LoadedProvider> named = new ArrayList<>(representation.providers());
    named.addAll(resampler.providers());
    String code = CodeVersion.of(new UsedProviders(named).ofFeatures(registry.get()));
    return new KeptFeatures(
        store, FeatureRecipe.of(code, representation.resolved(), resampler.resolved()));
  }

  private static void work(
      Executor executor,
      FeatureExport export,
      Map<Path, Path> targets,
      String config,
      ExportReport report) {
    report.progress().start("features", targets.size());
    executor.execute(
        targets.keySet().stream().map(f -> new Job("features", config, f.toString())).toList(),
        job -> {
          Path file = Path.of(job.trackId());
          report.exported(file, export.export(file, targets.get(file)));
        },
        report);
    report.progress().done();
  }

  /** One message for a folder that cannot be written to, instead of one for each file. */
  private void requireFolder() {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new DataException(out + ": cannot be created: " + IoReason.of(e), e);
    }
    if (!Files.isWritable(out)) {
      throw new DataException(out + ": is not writable; choose another --out");
    }
  }

  /** The code that decides what is written; the executor stands for the runner itself. */
  private String codeVersion() {
    List<LoadedProvider> providers =
        Stream.of(
                AudioDecoder.class,
                Resampler.class,
                Representation.class,
                FeatureWriter.class,
                Executor.class)
            .flatMap(kind -> registry.get().of(kind).stream())
            .toList();
    return CodeVersion.of(providers);
  }
}
