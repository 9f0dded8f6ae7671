package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.plugin.PluginJar;

/** Onsets, beats and tempo of rendered clicks by rules alone, from YAML to scores. */
class RhythmTest {
  /** Bursts of noise of 40 ms at 96, 120 and 150 BPM, the first of four louder, over a hiss. */
  private static final String SOURCE =
      """
      package %s;

      import java.util.*;
      import org.mirkit.api.audio.*;
      import org.mirkit.api.data.*;
      import org.mirkit.api.plugin.*;

      public final class Entry implements MirPlugin {
        @Override public List<Provider<?, ?>> providers() {
          return List.of(new Clicks());
        }

        public record Config() {}

        public static final class Clicks implements DatasetProvider<Config> {
          @Override public String id() { return "clicks"; }
          @Override public String summary() { return "Clicks at a steady tempo"; }
          @Override public Class<Config> configType() { return Config.class; }
          @Override public Dataset create(Config config) { return new Pulses(); }
        }

        static final class Pulses implements Dataset {
          @Override public DatasetCard card() {
            return new DatasetCard("clicks", "Clicks", "CC0", "");
          }

          @Override public List<Track> tracks() {
            return List.of(track(96, "slow"), track(150, "fast"), track(120, "middle"));
          }
        }

        static Track track(double bpm, String group) {
          List<Beat> beats = new ArrayList<>();
          for (int i = 0; 0.3 + i * 60 / bpm < 19.5; i++) {
            beats.add(new Beat(0.3 + i * 60 / bpm, i % 4 + 1));
          }
          Beats all = new Beats(beats);
          return new Track(group + "/clicks",
              new AudioSource.Rendered("clicks at " + bpm, () -> render(all)), Optional.of(group),
              List.of(all, new Onsets(all.timesSeconds()), Tempo.of(bpm)));
        }

        static AudioClip render(Beats beats) {
          SplittableRandom random = new SplittableRandom(7);
          float[] samples = new float[20 * 22050];
          for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.002 * (random.nextDouble() - 0.5));
          }
          for (Beat beat : beats.beats()) {
            int first = (int) Math.round(beat.timeSeconds() * 22050);
            for (int i = 0; i < 882; i++) {
              double level = (beat.isDownbeat() ? 0.8 : 0.3) * Math.exp(-i / 200.0);
              samples[first + i] += (float) (level * (2 * random.nextDouble() - 1));
            }
          }
          return AudioClip.of(22050, samples);
        }
      }
      """;

  private static final String YAML =
      """
      task: %s
      dataset: { use: clicks }
      split: { testGroups: [middle] }
      representation: %s
      crop: { seconds: 10 }
      model: { use: %s }
      cache: { folder: '%s' }
      executor: { use: threads, threads: 1 }
      """;

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  @TempDir static Path home;

  @BeforeAll
  static void pack() throws IOException {
    PluginJar.withSource("clicks-data", SOURCE).writeTo(home.resolve("plugins/clicks.jar"));
  }

  @Test
  void onset_strength_with_peak_picking_finds_every_click() throws IOException {
    JsonNode metrics = run("onset", "{ use: onset }", "{ use: onset-strength }", "activation");
    assertEquals("onset-f-measure", metrics.get("headline").asText());
    assertAbove(0.95, metrics, "onset-f-measure");
  }

  @Test
  void the_same_with_longer_windows_finds_the_beats() throws IOException {
    JsonNode metrics =
        run(
            "beat",
            "{ use: beat, downbeats: false }",
            "{ use: onset-strength, hopSamples: 256 }",
            "activation");
    assertEquals("beat-f-measure", metrics.get("headline").asText());
    assertAbove(0.95, metrics, "beat-f-measure");
    assertAbove(0.95, metrics, "correct-level-total");
  }

  @Test
  void peak_of_the_tempogram_is_the_tempo_within_2_percent() throws IOException {
    JsonNode metrics = run("tempo", "{ use: tempo }", "{ use: tempogram }", "tempogram-tempo");
    assertEquals("accuracy-1", metrics.get("headline").asText());
    assertAbove(0.999, metrics, "accuracy-1");
    String row = Files.readAllLines(home.resolve("tempo/predictions.csv")).get(1);
    long near =
        NUMBER
            .matcher(row)
            .results()
            .mapToDouble(found -> Double.parseDouble(found.group()))
            .filter(bpm -> Math.abs(bpm - 120) <= 0.02 * 120)
            .count();
    assertEquals(2, near, "reference and estimate in " + row);
  }

  @Test
  void lags_that_are_frequencies_are_refused_before_any_audio_is_read() throws IOException {
    CommandLineRun run =
        attempt("wrong", "{ use: tempo }", "{ use: mel, bands: 40 }", "tempogram-tempo");
    assertEquals(ExitCode.USAGE, run.code(), run.err());
    assertTrue(run.err().contains("needs lags in s, but the representation has"), run.err());
    assertFalse(Files.exists(home.resolve("wrong-cache")), "something was computed");
  }

  private static JsonNode run(String name, String task, String representation, String model)
      throws IOException {
    CommandLineRun run = attempt(name, task, representation, model);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return Studio.json(home.resolve(name).resolve("metrics.json"));
  }

  private static CommandLineRun attempt(
      String name, String task, String representation, String model) throws IOException {
    Path yaml = home.resolve(name + ".yaml");
    Files.writeString(
        yaml, YAML.formatted(task, representation, model, home.resolve(name + "-cache")));
    return CommandLineRun.of(
        "run",
        yaml.toString(),
        "--out",
        home.resolve(name).toString(),
        "--plugins",
        home.resolve("plugins").toString());
  }

  private static void assertAbove(double least, JsonNode metrics, String name) {
    double value = metrics.get("metrics").get(name).get("mean").asDouble();
    assertTrue(value > least, name + " " + value);
  }
}
