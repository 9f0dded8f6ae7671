package org.mirkit.runner.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with a little music of two classes by four artists each, an experiment on it and a cache
 * of its own: everything that a run needs, small enough for a second.
 */
final class Studio {
  static final int RATE_HZ = 8000;

  /** Takes most of a second to train; {@code %s} is the dataset's place. */
  private static final String YAML =
      """
      seed: 3
      task: { use: genre }
      dataset: { use: csv, root: '%s', group: artist }
      split: { test: 0.25, validation: 0.3 }
      representation: { use: mel, sampleRateHz: 8000, fftSamples: 512, hopSamples: 256, bands: 12 }
      crop: { seconds: 0.5, perTrack: 2 }
      model:
        use: stack
        layers:
          - { use: dense, units: 8, context: 1 }
          - { use: dropout, rate: 0.1 }
          - { use: global-pool }
      training: { epochs: 3, batchSize: 4, optimizer: { use: adam, learningRate: 0.01 } }
      cache: { folder: '%s' }
      executor: { use: threads, threads: 1 }
      """;

  private final Path home;
  private final List<String> rows = new ArrayList<>(List.of("path,label,artist"));

  /** A studio in an empty folder, with music in it. */
  Studio(Path home) throws IOException {
    this.home = home;
    for (int artist = 1; artist <= 4; artist++) {
      tone("low", artist, 200 + 20 * artist);
      tone("high", artist, 2000 + 100 * artist);
    }
    writeTable();
    Files.writeString(yaml(), YAML.formatted(music(), home.resolve("cache")));
  }

  private void tone(String label, int artist, double hertz) throws IOException {
    String name = label + artist + ".wav";
    WaveFile.tone(RATE_HZ, hertz, 1 + 0.1 * artist).writeTo(music().resolve(name));
    add(name, label, label + " artist " + artist);
  }

  /** Adds a row to the table; {@link #writeTable} writes it. */
  Studio add(String path, String label, String artist) {
    rows.add(path + "," + label + "," + artist);
    return this;
  }

  Studio writeTable() throws IOException {
    Files.createDirectories(music());
    Files.writeString(table(), String.join("\n", rows) + "\n");
    return this;
  }

  Path music() {
    return home.resolve("music");
  }

  Path table() {
    return music().resolve("tracks.csv");
  }

  Path track(String name) {
    return music().resolve(name);
  }

  Path yaml() {
    return home.resolve("tiny.yaml");
  }

  Path cache() {
    return home.resolve("cache");
  }

  Path out(String name) {
    return home.resolve("runs").resolve(name);
  }

  /** The experiment with one text in it replaced by another. */
  Path yamlWith(String text, String replacement) throws IOException {
    String before = Files.readString(yaml());
    if (!before.contains(text)) {
      throw new IllegalArgumentException("the experiment does not say " + text);
    }
    return Files.writeString(home.resolve("changed.yaml"), before.replace(text, replacement));
  }

  /** {@code mir run} of the experiment. */
  CommandLineRun run(Path out, String... more) {
    return run(yaml(), out, more);
  }

  CommandLineRun run(Path yaml, Path out, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("run", yaml.toString(), "--out", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  CommandLineRun resume(Path out, String... more) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("run", "--resume", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
