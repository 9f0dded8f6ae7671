package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.SoundFiles;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.export.ExportTargets;
import org.mirkit.runner.export.LayerExport;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.predict.InnerFeatures;
import org.mirkit.runner.predict.Predictor;
import org.mirkit.runner.report.Json;
import org.mirkit.runner.report.ShapeTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mir embed}: what an inner layer of a trained network makes of sound files, as arrays. */
@Command(
    name = "embed",
    description = {
      "Writes what an inner layer of a trained network makes of sound files, as NumPy arrays of",
      "(excerpts, …), each with a card NAME.json that says what its axes are.",
      "Without --layer it lists the layers that there are.",
      "A file that fails does not stop the others; the exit code is then 1."
    })
final class EmbedCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BUNDLE", description = "The model, a model.mir of a run.")
  private Path bundle = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Sound files, and folders to look for them.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--layer",
      paramLabel = "N",
      description = "Number of the layer, from 1, as the list has them.")
  private Optional<Integer> layer = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the arrays go, named after the sound files and their folders.")
  private Optional<Path> out = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  EmbedCommand(Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    try (Predictor predictor = Predictor.open(bundle, registry.get())) {
      predictor.warnings().forEach(console::warn);
      return layer.isPresent() ? embed(predictor, layer.get()) : list(predictor);
    }
  }

  private int list(Predictor predictor) {
    if (json.wanted()) {
      Json.print(predictor.layers(), console.out());
    } else {
      ShapeTable.lines(predictor.layers(), predictor.frameSeconds())
          .forEach(console.out()::println);
    }
    return ExitCode.OK;
  }

  private int embed(Predictor predictor, int number) {
    if (files.isEmpty() || out.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--layer needs sound files and the folder --out");
    }
    predictor.layer(number);
    SoundFiles sounds = SoundFiles.of(files, AudioReader.of(registry.get(), engines.get()));
    List<Map<String, Object>> rows = new ArrayList<>();
    sounds.unreadable().values().forEach(problem -> rows.add(Map.of("error", problem)));
    ExportTargets.of(sounds.files(), out.get())
        .forEach((sound, stem) -> rows.add(row(predictor, sound, stem, number)));
    report(rows);
    return rows.stream().anyMatch(row -> row.containsKey("error")) ? ExitCode.FAILURE : ExitCode.OK;
  }

  private Map<String, Object> row(Predictor predictor, Path sound, Path stem, int number) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", sound.toString());
    console.moved();
    try {
      InnerFeatures features = predictor.features(sound, number);
      createFolder(stem);
      row.put("array", LayerExport.write(features, sound, bundle, stem).toString());
      row.put("shape", LayerExport.shape(features));
    } catch (MirException e) {
      row.put("error", e.getMessage());
    }
    return row;
  }

  private static void createFolder(Path stem) {
    Path folder = stem.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new DataException(folder + ": cannot be created: " + IoReason.of(e), e);
    }
  }

  private void report(List<Map<String, Object>> rows) {
    if (json.wanted()) {
      Json.print(rows, console.out());
      return;
    }
    for (Map<String, Object> row : rows) {
      if (row.get("error") instanceof String problem) {
        console.error(problem);
      } else {
        int[] shape = (int[]) row.get("shape");
        console.out().println(row.get("array") + "\t" + Arrays.toString(shape));
      }
    }
  }
}
