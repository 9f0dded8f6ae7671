package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.RepresentationSettings;
import org.mirkit.runner.cli.options.WavOutput;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.export.StoredArray;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.listen.Resynthesis;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mir listen}: what a representation kept of a sound, as a WAV file. */
@Command(
    name = "listen",
    description = {
      "Makes sound from features again, so that you hear what a model sees.",
      "What the representation threw away is guessed: the phase, by fast Griffin-Lim iterations.",
      "Takes a representation and a sound file, or an array of 'mir features' with its card."
    },
    footerHeading = "%nUse:%n",
    footer = {
      "  mir listen mel song.mp3 --out song-mel.wav --set bands=40",
      "  mir listen features/song.npy --out song-mel.wav"
    })
final class ListenCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..2",
      paramLabel = "REPRESENTATION FILE | ARRAY",
      description = "A representation's id and a sound file, or a .npy file of 'mir features'.")
  private List<String> input = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The WAV file to write.")
  private Path out = Path.of("");

  @Mixin private RepresentationSettings settings = new RepresentationSettings();

  @Mixin private WavOutput wav = new WavOutput();

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  ListenCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    wav.check(spec);
    Resynthesis result = input.size() == 2 ? ofSound() : ofArray();
    wav.write(out, result.sound(), console);
    report(result);
    return ExitCode.OK;
  }

  private Resynthesis ofSound() {
    ConfigEngine engine = engines.get();
    Representation representation = settings.bind(engine, input.get(0)).value();
    InvertibleRepresentation invertible = requireInvertible(representation, input.get(0));
    FeatureExtractor extractor =
        new FeatureExtractor(
            AudioReader.of(registry.get(), engine),
            engine.bindPart(Resampler.class, "windowed-sinc", List.of()).value(),
            representation);
    AudioSource source = new AudioSource.File(Path.of(input.get(1)));
    AudioClip clip = extractor.load(source);
    Features features = extractor.extract(source.name(), clip);
    return Resynthesis.of(invertible, features, Optional.of(clip));
  }

  private Resynthesis ofArray() {
    if (settings.given()) {
      throw new ParameterException(
          spec.commandLine(), "an array's parameters stand in its card; --set cannot change them");
    }
    StoredArray array = StoredArray.open(Path.of(input.get(0)), engines.get());
    InvertibleRepresentation invertible =
        requireInvertible(array.representation(), array.representationId());
    return Resynthesis.of(invertible, array.features(), Optional.empty());
  }

  private InvertibleRepresentation requireInvertible(Representation representation, String id) {
    if (representation instanceof InvertibleRepresentation invertible) {
      return invertible;
    }
    String others =
        registry.get().of(Representation.class).stream()
            .map(loaded -> loaded.provider().id())
            .filter(other -> !other.equals(id))
            .filter(this::isInvertible)
            .collect(Collectors.joining(", "));
    throw new ConfigException(
        "no sound can be made of '%s' again; of these it can: %s".formatted(id, others));
  }

  private boolean isInvertible(String id) {
    try {
      return engines.get().bindPart(Representation.class, id, List.of()).value()
          instanceof InvertibleRepresentation;
    } catch (ConfigException e) {
      return false;
    }
  }

  private void report(Resynthesis result) {
    if (json.wanted()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("wav", out.toString());
      row.put("seconds", result.sound().seconds());
      row.put("spectralConvergenceDb", result.convergenceDb());
      result.snrDb().ifPresent(snr -> row.put("snrDb", snr));
      Json.print(row, console.out());
      return;
    }
    String snr =
        result
            .snrDb()
            .map(db -> String.format(Locale.ROOT, ", SNR %.1f dB (the phase is guessed)", db))
            .orElse("");
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s\t%.1f s, spectral convergence %.1f dB%s",
                out,
                result.sound().seconds(),
                result.convergenceDb(),
                snr));
  }
}
