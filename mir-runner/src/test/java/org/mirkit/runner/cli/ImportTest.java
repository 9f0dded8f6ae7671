package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.features.StoreEntry;
import org.mirkit.runner.features.StoreFolder;
import org.mirkit.runner.io.NpyFile;

/** Experiments on features that were computed before, here or elsewhere. */
class ImportTest {
  private static final String REPRESENTATION =
      "representation: { use: mel, sampleRateHz: 8000, fftSamples: 512, hopSamples: 256, bands: 12 }";

  @TempDir Path home;
  private Studio studio;
  private Path features;

  @BeforeEach
  void music() throws IOException {
    studio = new Studio(home);
    features = home.resolve("features");
  }

  @Test
  void a_run_on_exported_features_scores_as_one_on_sound_and_its_model_hears() throws IOException {
    export();
    Path read = home.resolve("read");
    Path computed = home.resolve("computed");
    CommandLineRun run = studio.run(on("{ folder: '" + features + "' }"), read);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.err().contains("read from " + features + ", not computed"), run.err());
    assertEquals(ExitCode.OK, studio.run(computed).code());
    assertEquals(
        Files.readString(computed.resolve("predictions.csv")),
        Files.readString(read.resolve("predictions.csv")));
    CommandLineRun predicted = predict(read);
    assertEquals(ExitCode.OK, predicted.code(), predicted.err());
    assertEquals(predict(computed).out(), predicted.out());
    assertEquals(ExitCode.OK, studio.resume(read).code());
  }

  @Test
  void features_of_another_program_are_learned_from_but_sound_is_refused() throws IOException {
    foreign(12);
    Path out = home.resolve("out");
    Path yaml = on("{ folder: '" + features + "', sampleRateHz: 8000, hopSamples: 256 }");
    CommandLineRun validated = CommandLineRun.of("validate", yaml.toString());
    assertEquals(ExitCode.OK, validated.code(), validated.err());
    assertTrue(validated.out().contains("will not answer for new sound"), validated.out());
    CommandLineRun run = studio.run(yaml, out);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertEquals(ExitCode.OK, studio.resume(out).code());
    CommandLineRun predicted = predict(out);
    assertFalse(predicted.code() == ExitCode.OK);
    assertTrue(
        predicted.err().contains("model.mir: learned from features that were computed elsewhere"),
        predicted.err());
  }

  @Test
  void what_an_experiment_has_left_in_the_cache_is_exported_and_not_computed() throws IOException {
    export();
    byte[] computed = Files.readAllBytes(features.resolve("low1.npy"));
    assertEquals(ExitCode.OK, studio.run(home.resolve("out")).code());
    Instant before = lastUsed();
    Files.delete(features.resolve("low1.npy"));
    export();
    assertArrayEquals(computed, Files.readAllBytes(features.resolve("low1.npy")));
    assertTrue(lastUsed().isAfter(before), "nothing was found in the cache");
  }

  private Instant lastUsed() {
    return new StoreFolder(studio.cache())
        .entries().stream().map(StoreEntry::lastUsed).max(Instant::compareTo).orElseThrow();
  }

  @Test
  void the_sound_itself_may_be_gone() throws IOException {
    foreign(12);
    for (String name : new String[] {"low1", "low2", "low3", "low4"}) {
      Files.write(studio.track(name + ".wav"), new byte[0]);
    }
    Path yaml = on("{ folder: '" + features + "', sampleRateHz: 8000, hopSamples: 256 }");
    CommandLineRun run = studio.run(yaml, home.resolve("out"));
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  @Test
  void every_file_that_does_not_fit_is_told_before_anything_is_read() throws IOException {
    foreign(12);
    Files.delete(features.resolve("low1.npy"));
    NpyFile.write(features.resolve("low2.npy"), new float[11 * 40], 11, 40);
    Files.writeString(features.resolve("low3.npy"), "no array");
    Path yaml = on("{ folder: '" + features + "', sampleRateHz: 8000, hopSamples: 256 }");
    CommandLineRun run = CommandLineRun.of("validate", yaml.toString());
    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    assertTrue(run.err().contains("the features of 3 of 8 tracks cannot be used"), run.err());
    assertTrue(run.err().contains("low1.wav: has no features: there is no "), run.err());
    assertTrue(
        run.err().contains("low2.npy: holds 11 bins × 40 frames; expected 1 × 12 bins"), run.err());
    assertTrue(run.err().contains("low3.npy: is not a NumPy array"), run.err());
  }

  @Test
  void when_frames_are_must_be_said_where_no_card_says_it() throws IOException {
    foreign(12);
    CommandLineRun run =
        CommandLineRun.of("validate", on("{ folder: '" + features + "' }").toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("give features.sampleRateHz and features.hopSamples"), run.err());
  }

  @Test
  void a_value_that_is_no_number_is_told_with_its_place() throws IOException {
    foreign(12);
    float[] values = new float[12 * 40];
    values[3 * 40 + 7] = Float.NaN;
    NpyFile.write(features.resolve("low2.npy"), values, 12, 40);
    Path yaml = on("{ folder: '" + features + "', sampleRateHz: 8000, hopSamples: 256 }");
    CommandLineRun run = studio.run(yaml, home.resolve("out"));
    assertTrue(
        run.err().contains("low2.npy: is NaN in channel 0, bin 3, frame 7; a model learns"),
        run.err());
  }

  @Test
  void a_representation_that_the_cards_contradict_is_refused() throws IOException {
    export();
    Path yaml =
        studio.yamlWith(
            REPRESENTATION,
            REPRESENTATION.replace("512", "1024") + "\nfeatures: { folder: '" + features + "' }");
    CommandLineRun run = CommandLineRun.of("validate", yaml.toString());
    assertEquals(ExitCode.FAILURE, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                "high1.npy.json: says that the features were made with fftSamples 512 instead of 1024; leave"),
        run.err());
  }

  @Test
  void changes_to_sound_are_refused_and_so_is_an_experiment_that_sees_nothing() throws IOException {
    foreign(12);
    Path changed =
        on(
            "{ folder: '%s', sampleRateHz: 8000, hopSamples: 256 }\n%s"
                .formatted(features, "augmentation: { chain: [ { use: gain } ] }"));
    CommandLineRun run = CommandLineRun.of("validate", changed.toString());
    assertTrue(run.err().contains("augmentation: changes sound, but features are read"), run.err());
    Path blind = studio.yamlWith(REPRESENTATION, "");
    CommandLineRun none = CommandLineRun.of("validate", blind.toString());
    assertTrue(none.err().contains("representation: is missing: say what"), none.err());
  }

  private void export() {
    CommandLineRun run =
        CommandLineRun.of(
            "features",
            "mel",
            studio.music().toString(),
            "--out",
            features.toString(),
            "--cache",
            studio.cache().toString(),
            "--set",
            "sampleRateHz=8000",
            "--set",
            "fftSamples=512",
            "--set",
            "hopSamples=256",
            "--set",
            "bands=12");
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  /** Arrays as Python might leave them: no cards, named after the sound files. */
  private void foreign(int bins) throws IOException {
    for (int artist = 1; artist <= 4; artist++) {
      for (String label : new String[] {"low", "high"}) {
        float[] values = new float[bins * (30 + artist)];
        for (int i = 0; i < values.length; i++) {
          values[i] = (label.equals("low") ? 1 : 2) + 0.1f * artist + 0.001f * i;
        }
        NpyFile.write(features.resolve(label + artist + ".npy"), values, bins, 30 + artist);
      }
    }
  }

  private Path on(String section) throws IOException {
    return studio.yamlWith(REPRESENTATION, "features: " + section);
  }

  private CommandLineRun predict(Path run) {
    return CommandLineRun.of(
        "predict", run.resolve("model.mir").toString(), studio.track("high1.wav").toString());
  }
}
