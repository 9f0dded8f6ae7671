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
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.augmentation.AugmentationNeeds;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.annotation.AnnotationFormats;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.cli.options.ChainOptions;
import org.mirkit.runner.cli.options.CopyNames;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.options.LabelOptions;
import org.mirkit.runner.cli.options.MixOptions;
import org.mirkit.runner.cli.options.WavOutput;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.experiment.AugmentedCopies;
import org.mirkit.runner.experiment.ExperimentConfig;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.mixing.SoundLoader;
import org.mirkit.runner.plugin.PluginRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mir augment}: what augmentation makes of a sound, as WAV files. */
@Command(
    name = "augment",
    description = {
      "Changes a sound at random as training does, so that you hear what a model learns from.",
      "Labels are moved with the sound. Equal seeds give equal copies."
    },
    footerHeading = "%nUse:%n",
    footer = {
      "  mir augment song.mp3 --with pitch-shift,minSemitones=2,maxSemitones=2 --out higher.wav",
      "  mir augment song.mp3 --with equalizer --with reverb --copies 5 --out room.wav",
      "  mir augment song.wav --with time-stretch --out slow.wav --labels song.lab"
          + " --out-labels slow.lab --type chord-sequence",
      "  mir augment song.wav --with mix,background=/sounds/crowd,minSnrDb=0 --out party.wav",
      "  mir augment song.wav --experiment chords.yaml --out heard.wav"
    })
final class AugmentCommand implements Callable<Integer> {
  private static final int MOST_COPIES = 1000;

  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A sound file.")
  private Path input = Path.of("");

  @Mixin private ChainOptions chain = new ChainOptions();
  @Mixin private MixOptions mixing = new MixOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The WAV file to write; several copies are numbered: NAME-1.wav, NAME-2.wav.")
  private Path out = Path.of("");

  @Option(
      names = "--copies",
      paramLabel = "K",
      description = "How many changed copies; the experiment's number, or 1, when not given.")
  private Optional<Integer> copies = Optional.empty();

  @Mixin private LabelOptions labels = new LabelOptions();
  @Mixin private WavOutput wav = new WavOutput();
  @Mixin private JsonOption json = new JsonOption();

  @Inject
  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  AugmentCommand(
      Console console, Provider<PluginRegistry> registry, Provider<ConfigEngine> engines) {
    this.console = console;
    this.registry = registry;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    check();
    ConfigEngine engine = engines.get();
    Optional<Bound<ExperimentConfig>> experiment = chain.experiment(engine);
    AugmentedCopies changed = chain.copies(engine, experiment);
    AnnotationFormats formats = AnnotationFormats.of(registry.get(), engine);
    Hearing hearing = hearing(engine, experiment.map(Bound::value));
    AugmentationNeeds needs = changed.needs();
    MixingPool pool = mixing.pool(needs, hearing.loader(), spec);
    LabelledClip original =
        new LabelledClip(hearing.sound(input, needs.ownChannels()), labels.read(formats));
    String digest = AudioDigest.of(new AudioSource.File(input));
    CopyNames names =
        new CopyNames(
            copies.orElse(
                experiment.map(e -> Math.max(1, e.value().augmentation().copies())).orElse(1)));
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int copy = 1; copy <= names.copies(); copy++) {
      console.moved();
      LabelledClip made = changed.copy(digest, original, copy, pool.besides(digest));
      Path file = names.of(out, copy);
      wav.write(file, made.clip(), console);
      double seconds = made.clip().seconds();
      Optional<Path> moved = labels.write(formats, made.annotation(), names, copy, seconds);
      rows.add(row(copy, file, seconds, moved));
    }
    report(rows);
    return ExitCode.OK;
  }

  private void check() {
    wav.check(spec);
    chain.check(spec);
    labels.check(spec);
    copies
        .filter(count -> count < 1 || count > MOST_COPIES)
        .ifPresent(
            count -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "--copies is between 1 and %d, not %d".formatted(MOST_COPIES, count));
            });
  }

  /** A sound as it is, or as an experiment's representation gets it. */
  private record Hearing(SoundLoader loader, Optional<FeatureExtractor> extractor) {
    AudioClip sound(Path file, boolean inOwnChannels) {
      AudioSource.File source = new AudioSource.File(file);
      return extractor
          .map(e -> inOwnChannels ? e.loadInOwnChannels(source) : e.load(source))
          .orElseGet(() -> loader.reader().read(file));
    }
  }

  private Hearing hearing(ConfigEngine engine, Optional<ExperimentConfig> experiment) {
    AudioReader reader = AudioReader.of(registry.get(), engine);
    Resampler resampler =
        experiment
            .map(ExperimentConfig::resampler)
            .orElseGet(() -> engine.bindPart(Resampler.class, "windowed-sinc", List.of()).value());
    return new Hearing(
        new SoundLoader(reader, resampler),
        experiment
            .flatMap(ExperimentConfig::representation)
            .map(known -> new FeatureExtractor(reader, resampler, known)));
  }

  private static Map<String, Object> row(
      int copy, Path file, double seconds, Optional<Path> labels) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("copy", copy);
    row.put("wav", file.toString());
    row.put("seconds", seconds);
    labels.ifPresent(path -> row.put("labels", path.toString()));
    return row;
  }

  private void report(List<Map<String, Object>> rows) {
    if (json.wanted()) {
      JsonOption.print(rows, console.out());
      return;
    }
    for (Map<String, Object> row : rows) {
      String moved = row.containsKey("labels") ? "\t" + row.get("labels") : "";
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT, "%s\t%.1f s%s", row.get("wav"), row.get("seconds"), moved));
    }
  }
}
