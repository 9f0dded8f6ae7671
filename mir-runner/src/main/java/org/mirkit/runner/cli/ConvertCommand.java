package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.annotation.AnnotationTypes;
import org.mirkit.runner.annotation.Conversion;
import org.mirkit.runner.annotation.FormatChoice;
import org.mirkit.runner.annotation.SaidRecording;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir convert}: an annotation from one format to another. */
@Command(
    name = "convert",
    description = {
      "Converts a file of annotations to another format; 'mir list annotation-format' shows all.",
      "Formats are known by the endings of the names: .jams, .lab, .csv, .txt (MIREX), .mid,",
      ".audacity.txt.",
      "  mir convert chords.lab chords.jams --type chord-sequence --duration 215.4",
      "  mir convert song.jams notes.mid --set annotator=me",
      "A JAMS file keeps what else is in it."
    })
final class ConvertCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Parameters(index = "0", paramLabel = "INPUT", description = "The file that is read.")
  private Path input = Path.of("");

  @Parameters(index = "1", paramLabel = "OUTPUT", description = "The file that is written.")
  private Path output = Path.of("");

  @Option(
      names = "--type",
      paramLabel = "T",
      description =
          "What the file says, such as chord-sequence, key-sequence or onsets; need not be said"
              + " where the file can be read in one way only.")
  private Optional<String> type = Optional.empty();

  @Option(names = "--from", paramLabel = "ID", description = "The format of INPUT.")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "ID", description = "The format of OUTPUT.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the format of INPUT, such as --set number=2 for jams.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--duration",
      paramLabel = "SECONDS",
      description =
          "How long the recording lasts; JAMS has to say it. Needed where INPUT does not say it.")
  private Optional<Double> durationSeconds = Optional.empty();

  @Option(
      names = "--annotator",
      paramLabel = "NAME",
      description = "Who says so, for JAMS; without it, whom INPUT names.")
  private Optional<String> annotator = Optional.empty();

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  ConvertCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  /** What was done, as JSON. */
  private record Report(String input, String output, String type, String from, String to) {}

  @Override
  public Integer call() {
    AnnotationFormats formats = AnnotationFormats.of(registry.get(), engines.get());
    Conversion conversion =
        new Conversion(
            from.map(id -> formats.ofId(id, settings)).orElseGet(() -> source(formats)),
            to.map(id -> formats.ofId(id, List.of())).orElseGet(() -> formats.ofFile(output)));
    Conversion.Done done =
        conversion.convert(
            input,
            output,
            type.map(AnnotationTypes.of(formats.all())::named),
            new SaidRecording(durationSeconds, annotator));
    String typeName = AnnotationTypes.nameOf(done.type());
    if (json.wanted()) {
      JsonOption.print(
          new Report(input.toString(), output.toString(), typeName, done.from(), done.to()),
          console.out());
    } else {
      console
          .out()
          .println(
              "%s: %s from %s (%s to %s)"
                  .formatted(output, typeName, input, done.from(), done.to()));
    }
    return ExitCode.OK;
  }

  /** A format that is known by the file's name, with the parameters that were given for it. */
  private FormatChoice source(AnnotationFormats formats) {
    FormatChoice named = formats.ofFile(input);
    return settings.isEmpty() ? named : formats.ofId(named.chosen().get(0).id(), settings);
  }
}
