package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.plugin.PluginInfo;
import org.mirkit.api.plugin.Provider;
import org.mirkit.runner.plugin.LoadedCode;
import org.mirkit.runner.plugin.LoadedProvider;
import org.mirkit.runner.plugin.PluginRegistry;

/** A folder with configuration files, and the parts that they may name. */
final class Studio {
  private final Path folder;
  private final Map<String, String> environment;

  Studio(Path folder) {
    this(folder, Map.of());
  }

  Studio(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** A window of the analysis. */
  enum Window {
    HANN,
    BLACKMAN_HARRIS
  }

  /** What is heard. */
  @Part(value = "analysis", summary = "What is heard")
  interface Analysis {}

  /** One step of a chain. */
  @Part(value = "step", summary = "One step of a chain")
  interface Step {}

  /** How weights move. */
  @Part(value = "mover", summary = "How weights move")
  interface Mover {}

  /** A constant-Q analysis. */
  record Cqt(
      @Param(value = "Bins per octave", unit = "bins", defaultValue = "12", min = 1, max = 96)
          int binsPerOctave,
      @Param(value = "Lowest frequency", unit = "Hz", defaultValue = "32.7", min = 1) double fminHz,
      @Param(value = "Highest frequency", unit = "Hz") Optional<Double> fmaxHz,
      @Param(value = "Window", defaultValue = "hann") Window window)
      implements Analysis {

    Cqt {
      if (fmaxHz.isPresent() && fmaxHz.get() <= fminHz) {
        throw new ConfigException(
            "fmaxHz",
            "found " + fmaxHz.get() + " Hz; expected more than fminHz, " + fminHz + " Hz");
      }
    }
  }

  /** A chain of steps. */
  record Chain(@Param(value = "The steps", example = "[identity]") List<Step> steps)
      implements Analysis {}

  /** Does nothing. */
  record Identity() implements Step {}

  /** Scales. */
  record Gain(@Param(value = "Gain", unit = "dB", min = -120, max = 24) double gainDb)
      implements Step {}

  /** Adam. */
  record Adam(
      @Param(value = "Learning rate", defaultValue = "0.001", min = 0) double learningRate,
      @Param(value = "Decay rates", defaultValue = "[0.9, 0.999]", min = 0, max = 1)
          List<Float> betas)
      implements Mover {}

  /** Plain descent. */
  record Sgd(@Param(value = "Learning rate", min = 0) double learningRate) implements Mover {}

  /** Fails in one of several ways. */
  record Faulty(@Param(value = "How to fail") String how) implements Step {}

  /** A record of its own inside. */
  record Plan(
      @Param(value = "Passes", unit = "epochs", defaultValue = "40", min = 1) int epochs,
      @Param(value = "Shuffle", defaultValue = "true") boolean shuffle,
      @Param(value = "Mover", defaultValue = "{use: adam}") Mover mover) {}

  /** A whole configuration. */
  record Study(
      @Param(value = "What it is called") String name,
      @Param(value = "Seed of all chance", defaultValue = "7") long seed,
      @Param(value = "What is heard") Analysis analysis,
      @Param(value = "How to train", defaultValue = "{}") Plan training,
      @Param(value = "Where the music is") Optional<Path> root,
      @Param(value = "Where results go", defaultValue = "runs") Path out,
      @Param(value = "Labels", defaultValue = "[]") List<String> labels,
      @Param(value = "Weight of each label", defaultValue = "{}", min = 0)
          Map<String, Double> weights) {}

  /** A minimal right file. */
  static final String RIGHT =
      """
      name: first
      analysis: {use: cqt}
      """;

  private record Small<C extends Record, T>(String id, Class<C> configType, Class<T> partType)
      implements Provider<C, T> {
    @Override
    public String summary() {
      return "Makes " + id;
    }

    @Override
    public T create(C config) {
      return partType.cast(config);
    }
  }

  private record Failing(String id) implements Provider<Faulty, Step> {
    @Override
    public String summary() {
      return "Fails";
    }

    @Override
    public Class<Faulty> configType() {
      return Faulty.class;
    }

    @Override
    public Class<Step> partType() {
      return Step.class;
    }

    @Override
    public Step create(Faulty config) {
      switch (config.how()) {
        case "parameter" -> throw new ConfigException("how", "not like this");
        case "model" -> throw new ModelException("shapes do not fit");
        case "bug" -> throw new IllegalStateException("boom");
        case "linkage" -> throw new NoClassDefFoundError("gone/Missing");
        default -> {
          return config;
        }
      }
    }
  }

  static final PluginRegistry REGISTRY =
      new PluginRegistry(
          List.of(
              loaded("core", new Small<>("cqt", Cqt.class, Analysis.class)),
              loaded("core", new Small<>("chain", Chain.class, Analysis.class)),
              loaded("core", new Small<>("identity", Identity.class, Step.class)),
              loaded("core", new Small<>("gain", Gain.class, Step.class)),
              loaded("acme", new Small<>("twin", Identity.class, Step.class)),
              loaded("core", new Small<>("twin", Identity.class, Step.class)),
              loaded("acme", new Failing("faulty")),
              loaded("core", new Small<>("adam", Adam.class, Mover.class)),
              loaded("core", new Small<>("sgd", Sgd.class, Mover.class))));

  private static LoadedProvider loaded(String plugin, Provider<?, ?> provider) {
    return new LoadedProvider(
        new PluginInfo(plugin, "1.0", ApiVersion.CURRENT, "", "Apache-2.0"),
        provider,
        LoadedCode.ofHost());
  }

  ConfigEngine engine() {
    return new ConfigEngine(REGISTRY, environment, folder);
  }

  /** Writes a file below the folder. */
  Path write(String name, String yaml) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Binds {@code study.yaml} with the given content. */
  Bound<Study> bind(String yaml, String... settings) {
    write("study.yaml", yaml);
    return bindFile("study.yaml", settings);
  }

  /** Binds a file that was written before. */
  Bound<Study> bindFile(String name, String... settings) {
    return engine().bind(Study.class, Path.of(name), Arrays.asList(settings));
  }

  /** The problems of {@code study.yaml} with the given content, a line each. */
  List<String> problems(String yaml, String... settings) {
    write("study.yaml", yaml);
    return problemsOfFile("study.yaml", settings);
  }

  /** The problems of a file that was written before, a line each. */
  List<String> problemsOfFile(String name, String... settings) {
    ConfigProblems problems = assertThrows(ConfigProblems.class, () -> bindFile(name, settings));
    return problems.getMessage().lines().toList();
  }
}
