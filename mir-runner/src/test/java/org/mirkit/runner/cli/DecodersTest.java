package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.plugin.PluginJar;

/** Decoders from the YAML to the bundle: chords in noise, with and without learned transitions. */
class DecodersTest {
  private static final int RATE_HZ = 8000;

  /** C major, F major, G major and A minor. */
  private static final int[][] NOTES = {{60, 64, 67}, {60, 65, 69}, {59, 62, 67}, {60, 64, 69}};

  /** A dataset of songs whose chords stand in their names, and a decoder that changes nothing. */
  private static final String PLUGIN =
      """
      package %s;

      import java.nio.file.Path;
      import java.util.*;
      import org.mirkit.api.data.*;
      import org.mirkit.api.plugin.*;
      import org.mirkit.api.task.*;

      public final class Entry implements MirPlugin {
        @Override public List<Provider<?, ?>> providers() {
          return List.of(new Songs(), new Keep());
        }

        public record Place(@Param("Folder") Path root, @Param("Songs") List<String> songs) {}

        public record None() {}

        public static final class Songs implements DatasetProvider<Place> {
          @Override public String id() { return "songs"; }
          @Override public String summary() { return "Songs with chords of a second"; }
          @Override public Class<Place> configType() { return Place.class; }
          @Override public Dataset create(Place place) { return new Book(place); }
        }

        record Book(Place place) implements Dataset {
          @Override public DatasetCard card() {
            return new DatasetCard("songs", "Songs", "none", "");
          }

          @Override public List<Track> tracks() {
            List<Track> tracks = new ArrayList<>();
            for (String song : place.songs()) {
              List<TimedLabel> chords = new ArrayList<>();
              String[] names = {"C:maj", "F:maj", "G:maj", "A:min"};
              for (int i = 0; i < song.length(); i++) {
                chords.add(new TimedLabel(i, i + 1, names[song.charAt(i) - '0']));
              }
              AudioSource file = new AudioSource.File(place.root().resolve(song + ".wav"));
              tracks.add(new Track(
                  song, file, Optional.of(song), List.of(new ChordSequence(chords))));
            }
            return tracks;
          }
        }

        public static final class Keep implements DecoderProvider<None> {
          @Override public String id() { return "keep"; }
          @Override public String summary() { return "Changes nothing"; }
          @Override public Class<None> configType() { return None.class; }
          @Override public Decoder create(None none) { return new Kept(); }
        }

        record Kept() implements Decoder {
          @Override public void requireSuits(ScoreLayout layout) {}
          @Override public Scores decode(Scores scores, ScoreLayout layout, float[] learned) {
            return scores;
          }
        }
      }
      """;

  private static final List<String> SONGS = List.of("00112233", "03302211", "11003322", "22330011");

  private static final String YAML =
      """
      task: { use: chord, vocabulary: maj-min }
      dataset: { use: songs, root: '%s', songs: %s }
      split: { testGroups: ['22330011'], validation: 0.3 }
      representation: { use: chroma-stft, sampleRateHz: 8000, fftSamples: 1024, hopSamples: 512 }
      crop: { seconds: 4 }
      model: { use: template-chords, sharpness: 10 }
      cache: { folder: '%s' }
      executor: { use: threads, threads: 1 }
      """;

  @TempDir static Path home;
  private static String plugin = "";

  @BeforeAll
  static void play_the_songs() throws Exception {
    plugin =
        PluginJar.withSource("songbook", PLUGIN).writeTo(home.resolve("songbook.jar")).toString();
    for (String song : SONGS) {
      song(song).writeTo(file(song));
    }
    String songs = "['" + String.join("', '", SONGS) + "']";
    Files.writeString(
        home.resolve("chords.yaml"), YAML.formatted(home, songs, home.resolve("cache")));
  }

  private static Path file(String song) {
    return home.resolve(song + ".wav");
  }

  /** A second of each chord, in noise of its own. */
  private static WaveFile song(String chords) {
    SplittableRandom random = new SplittableRandom(chords.hashCode());
    float[] samples = new float[chords.length() * RATE_HZ];
    for (int i = 0; i < samples.length; i++) {
      double sum = 0.25 * (random.nextDouble() - 0.5);
      for (int note : NOTES[chords.charAt(i / RATE_HZ) - '0']) {
        sum += 0.03 * Math.sin(2 * Math.PI * 440 * Math.pow(2, (note - 69) / 12.0) * i / RATE_HZ);
      }
      samples[i] = (float) sum;
    }
    return new WaveFile(RATE_HZ, new float[][] {samples});
  }

  @Test
  void learned_transitions_find_more_of_the_chords_and_the_bundle_answers_as_the_run_did()
      throws IOException {
    Path plain = done("plain");
    Path decoded =
        done("decoded", "decoders=[{use: viterbi, transitions: learned, smoothing: 0.01}]");
    assertTrue(recall(decoded) > recall(plain), recall(decoded) + " after " + recall(plain));
    assertTrue(recall(decoded) > 0.95, "recall " + recall(decoded));

    String[] row = Files.readAllLines(decoded.resolve("predictions.csv")).get(1).split(",");
    String song = row[1];
    CommandLineRun answer =
        mir("predict", decoded.resolve("model.mir").toString(), file(song).toString());
    assertEquals(row[3], phrase(answer.out()));
  }

  /** Without layers, a frame says the same in every excerpt, so only the chain could differ. */
  @Test
  void a_chain_goes_through_a_whole_track_wherever_it_is_cut() throws IOException {
    Path out =
        done(
            "chain",
            "model={use: stack, layers: [], crf: {}}",
            "crop={seconds: 1.5, perTrack: 8}",
            "training={epochs: 30, batchSize: 8, optimizer: {use: adam, learningRate: 0.05}}");
    assertTrue(recall(out) > 0.8, "recall " + recall(out));
    String[] row = Files.readAllLines(out.resolve("predictions.csv")).get(1).split(",");
    Path bundle = out.resolve("model.mir");
    for (int hopFrames : new int[] {3, 7, 20}) {
      Path cut =
          new BundleCopy(bundle)
              .forged(manifest -> ((ObjectNode) manifest.get("crop")).put("hopFrames", hopFrames))
              .writeTo(home.resolve("hop" + hopFrames + ".mir"));
      CommandLineRun answer = mir("predict", cut.toString(), file(row[1]).toString());
      assertEquals(row[3], phrase(answer.out()), "hop of " + hopFrames + " frames");
    }
    assertEquals(row[3], phrase(mir("predict", bundle.toString(), file(row[1]).toString()).out()));
  }

  /** What {@code predictions.csv} would say of the segments that {@code mir predict} printed. */
  private static String phrase(String printed) {
    List<String> segments = new ArrayList<>();
    printed
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(
            cells ->
                segments.add(
                    String.format(
                        Locale.ROOT,
                        "%.3f-%.3f %s",
                        Double.parseDouble(cells[0]),
                        Double.parseDouble(cells[1]),
                        cells[2])));
    return String.join("; ", segments);
  }

  @Test
  void a_run_that_is_tested_again_from_its_bundle_finds_the_same() throws IOException {
    Path out = done("again", "decoders=[{use: segment-duration, durations: histogram}]");
    String first = Files.readString(out.resolve("predictions.csv"));
    assertEquals(out, done("again", "decoders=[{use: segment-duration, durations: histogram}]"));
    assertEquals(first, Files.readString(out.resolve("predictions.csv")));
    JsonNode decoders = new BundleCopy(out.resolve("model.mir")).manifest().get("decoders");
    assertEquals("segment-duration", decoders.get(0).at("/part/use").asText());
    assertTrue(decoders.get(0).get("learned").size() > 24 * 24, "learned numbers are sealed");
  }

  @Test
  void a_bundle_without_the_plugin_of_its_decoder_is_refused() throws IOException {
    Path out = done("kept", "decoders=[{use: viterbi}, {use: keep}]");
    CommandLineRun run =
        CommandLineRun.of(
            "predict", out.resolve("model.mir").toString(), file(SONGS.get(0)).toString());
    assertEquals(ExitCode.FAILURE, run.code());
    assertTrue(
        run.err().contains("needs plugins that are not loaded: songbook 1.0; give their place"),
        run.err());
  }

  @Test
  void decoders_that_do_not_suit_are_all_told_at_once_with_other_problems() {
    CommandLineRun run =
        run(
            "bad",
            "normalization=band",
            "decoders=[{use: viterbi}, {use: hysteresis}, bar-pointer]");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("decoders[1] (hysteresis): works on outputs that"), run.err());
    assertTrue(run.err().contains("decoders[2] (bar-pointer): works on"), run.err());
    assertTrue(run.err().contains("normalization: found band"), run.err());
  }

  @Test
  void one_decision_for_a_track_has_nothing_to_decode() {
    CommandLineRun run = run("track", "task.per=track", "decoders=[{use: median}]");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("this task makes one decision per track"), run.err());
  }

  @Test
  void decoders_are_listed_described_and_in_the_schema() {
    String list = CommandLineRun.of("list", "decoders").out();
    assertTrue(list.contains("decoder  Makes the scores of neighbouring frames agree"), list);
    assertTrue(list.contains("  bar-pointer "), list);
    String description = CommandLineRun.of("describe", "decoder:viterbi").out();
    assertTrue(description.contains("transitions"), description);
    String schema = CommandLineRun.of("schema").out();
    assertTrue(schema.contains("decoder.mir-tasks:segment-duration"), "segment-duration");
  }

  private static Path done(String name, String... settings) {
    CommandLineRun run = run(name, settings);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return home.resolve(name);
  }

  private static CommandLineRun run(String name, String... settings) {
    Stream<String> arguments =
        Stream.concat(
            Stream.of(
                "run", home.resolve("chords.yaml").toString(), "--out", "" + home.resolve(name)),
            Arrays.stream(settings).flatMap(setting -> Stream.of("--set", setting)));
    return CommandLineRun.of(
        Stream.concat(arguments, Stream.of("--plugin", plugin)).toArray(String[]::new));
  }

  private static CommandLineRun mir(String... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return run;
  }

  private static double recall(Path out) throws IOException {
    JsonNode metrics = Studio.json(out.resolve("metrics.json"));
    return metrics.at("/metrics/" + metrics.get("headline").asText() + "/mean").asDouble();
  }
}
