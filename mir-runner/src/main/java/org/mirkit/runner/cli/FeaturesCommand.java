package org.mirkit.runner.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.io.IoReason;
import org.mirkit.runner.io.NpyFile;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.report.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mir features}: what a representation makes of sound files, as NumPy arrays. */
@Command(
    name = "features",
    description = {
      "Computes a representation of sound files and writes NumPy arrays of (bins, frames),",
      "or (channels, bins, frames) where there are several channels.",
      "A file that fails does not stop the others; the exit code is then 1."
    })
final class FeaturesCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<PluginRegistry> registry;
  private final Provider<ConfigEngine> engines;

  @Parameters(index = "0", paramLabel = "REPRESENTATION", description = "Its id, such as mel.")
  private String representationId = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Sound files.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the .npy files go, named after the sound files.")
  private Path out = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the representation, such as --set bands=64.")
  private List<String> settings = new ArrayList<>();

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
    Bound<Representation> representation =
        engine.bindPart(Representation.class, representationId, settings);
    Map<String, Path> targets = targets();
    FeatureExtractor extractor =
        new FeatureExtractor(
            AudioReader.of(registry.get(), engine),
            engine.bindPart(Resampler.class, "windowed-sinc", List.of()).value(),
            representation.value());
    Outcome outcome = new Outcome(console.progress());
    outcome.progress().start("features", files.size());
    String config = representation.resolved().toString();
    engine
        .bindPart(Executor.class, "threads", List.of())
        .value()
        .execute(
            files.stream().map(f -> new Job("features", config, f.toString())).toList(),
            job -> outcome.written(job.trackId(), write(extractor, job, targets)),
            outcome);
    outcome.progress().done();
    return report(outcome);
  }

  private Written write(FeatureExtractor extractor, Job job, Map<String, Path> targets) {
    AudioSource source = new AudioSource.File(Path.of(job.trackId()));
    Features features = extractor.extract(source.name(), extractor.load(source));
    FeatureSpec spec = features.spec();
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    int[] shape =
        spec.channels() == 1
            ? new int[] {spec.bins(), features.frames()}
            : new int[] {spec.channels(), spec.bins(), features.frames()};
    Path target = targets.get(job.trackId());
    try {
      NpyFile.write(target, values, shape);
    } catch (IOException e) {
      throw new DataException(target + ": cannot be written: " + IoReason.of(e), e);
    }
    return new Written(target, Arrays.stream(shape).boxed().toList(), spec.unit());
  }

  /** Where each file's array goes; two files of one name would overwrite each other. */
  private Map<String, Path> targets() {
    Map<String, Path> targets = new LinkedHashMap<>();
    Map<Path, Path> taken = new LinkedHashMap<>();
    for (Path file : files) {
      String stem = file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
      Path target = out.resolve(stem + ".npy");
      Path other = taken.putIfAbsent(target, file);
      if (other != null && !other.equals(file)) {
        throw new ConfigException(
            "%s and %s would both be written to %s; run them with different --out"
                .formatted(other, file, target));
      }
      targets.put(file.toString(), target);
    }
    return targets;
  }

  private int report(Outcome outcome) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Path file : files) {
      rows.add(outcome.row(file.toString()));
    }
    if (json.wanted()) {
      Json.print(rows, console.out());
    } else {
      rows.forEach(this::print);
    }
    return outcome.failed() ? ExitCode.FAILURE : ExitCode.OK;
  }

  private void print(Map<String, Object> row) {
    if (row.containsKey("error")) {
      console.error(row.get("error").toString());
    } else {
      console
          .out()
          .println(
              "%s\t%s %s\t%s"
                  .formatted(row.get("file"), row.get("shape"), row.get("unit"), row.get("npy")));
    }
  }

  /** What was written for a file: where, which shape, in which unit. */
  private record Written(Path npy, List<Integer> shape, String unit) {}

  /** What became of each file. */
  private static final class Outcome implements Executor.Listener {
    private final Progress progress;
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    private final Map<String, String> problems = new ConcurrentHashMap<>();

    Outcome(Progress progress) {
      this.progress = progress;
    }

    Progress progress() {
      return progress;
    }

    void written(String file, Written result) {
      written.put(file, result);
    }

    @Override
    public void done(Job job) {
      progress.advance(1, "");
    }

    @Override
    public void failed(Job job, Exception cause) {
      problems.put(
          job.trackId(),
          cause instanceof MirException ? cause.getMessage() : job.trackId() + ": " + cause);
      progress.advance(1, problems.size() + " failed");
    }

    boolean failed() {
      return !problems.isEmpty();
    }

    Map<String, Object> row(String file) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("file", file);
      if (problems.containsKey(file)) {
        row.put("error", problems.get(file));
        return row;
      }
      Written result = written.get(file);
      row.put("npy", result.npy().toString());
      row.put("shape", result.shape());
      row.put("unit", result.unit());
      return row;
    }
  }
}
