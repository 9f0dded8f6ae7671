package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.Track;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.annotation.NamedFormat;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.cli.options.CollectionOptions;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.WavOutput;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.export.CollectionExport;
import org.mirkit.runner.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mir data export}: a collection as files that any program reads. */
@Command(
    name = "export",
    description = {
      "Writes the sound of every track as a WAV file, what is said about it as a file of annotations",
      "beside it, and a table of all tracks, tracks.csv: music that is rendered, to be heard or to be",
      "given to other programs, or a collection that only has its own reader.",
      "  mir data export experiments/quickstart.yaml --out music",
      "  mir data export --dataset '{ use: generator, tracks: 20 }' --out music --format lab",
      "Datasets csv, jams and lab-pairs read what was written. Sound that stands there already is not",
      "made again.",
      "The exit code is 1 where a track cannot be written."
    })
final class DataExportCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Spec private CommandSpec spec;

  @Mixin private CollectionOptions collection = new CollectionOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the files go, named by the tracks' ids.")
  private Path out = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "ID",
      defaultValue = "jams",
      description =
          "The format of annotations, of those that 'mir list annotation-format' shows; jams by"
              + " default, which holds all.")
  private String format = "jams";

  @Option(names = "--limit", paramLabel = "N", description = "Only the first N tracks.")
  private Optional<Integer> limit = Optional.empty();

  @Mixin private WavOutput wav = new WavOutput();
  @Mixin private JsonOption json = new JsonOption();

  @Inject
  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  DataExportCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    check();
    ConfigEngine engine = engines.get();
    CollectionOptions.Choice choice = collection.choose(engine);
    NamedFormat labels =
        AnnotationFormats.of(registry.get(), engine).ofId(format, List.of()).chosen().get(0);
    String name = choice.dataset().card().name();
    List<Track> tracks = choice.dataset().tracks();
    List<Track> wanted = tracks.subList(0, Math.min(tracks.size(), limit.orElse(tracks.size())));
    CollectionExport export =
        new CollectionExport(
            AudioReader.of(registry.get(), engine), new Wav(), labels, "the dataset " + name);
    CollectionExport.Exported done =
        Interruption.guard(
            console,
            "what is written is kept; the same command goes on from there",
            () -> export.export(wanted, out, choice.executor(), console.progress()));
    report(name, done);
    return done.failed().isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }

  private void check() {
    wav.check(spec);
    limit
        .filter(tracks -> tracks < 1)
        .ifPresent(
            tracks -> {
              throw new ParameterException(
                  spec.commandLine(), "--limit is a number of tracks from 1, not " + tracks);
            });
  }

  private void report(String name, CollectionExport.Exported done) {
    done.failed().forEach((track, reason) -> console.error(track + ": " + reason));
    if (!done.leftOut().isEmpty()) {
      console.warn(
          "%s cannot hold %s; left out".formatted(format, String.join(", ", done.leftOut())));
    }
    if (json.wanted()) {
      JsonOption.print(done, console.out());
      return;
    }
    String earlier =
        done.earlier() == 0 ? "" : ", the sound of %d was there".formatted(done.earlier());
    console
        .out()
        .println("%s: %d tracks of %s%s".formatted(done.table(), done.written(), name, earlier));
  }

  /** As the command line says. */
  private final class Wav implements CollectionExport.SoundWriter {
    @Override
    public String encoding() {
      return wav.encoding();
    }

    @Override
    public void write(Path file, AudioClip clip) {
      wav.write(file, clip, console);
    }
  }
}
