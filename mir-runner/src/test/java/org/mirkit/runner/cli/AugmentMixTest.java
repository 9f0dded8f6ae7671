package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mir augment} and {@code mir run} with sounds of folders, and with channels. */
class AugmentMixTest {
  private static final int WAV_HEADER_BYTES = 44;

  @TempDir Path home;

  @BeforeEach
  void record_a_tone_and_a_crowd() throws IOException {
    WaveFile.tone(8000, 440, 1).writeTo(home.resolve("a.wav"));
    WaveFile.tone(16_000, 2, 900, 0.3).writeTo(home.resolve("crowd/one.wav"));
    WaveFile.tone(8000, 1200, 3).writeTo(home.resolve("crowd/deeper/two.wav"));
  }

  @Test
  void a_background_is_heard_at_the_ratio_that_was_asked_for() throws IOException {
    String mix = "mix,background=" + home.resolve("crowd") + ",minSnrDb=6,maxSnrDb=6";
    float[] original = samples(home.resolve("a.wav"));
    for (int seed = 0; seed < 4; seed++) {
      float[] mixed = augmented("--with", mix, "--seed", "" + seed);
      assertEquals(original.length, mixed.length);
      for (int i = 0; i < mixed.length; i++) {
        mixed[i] -= original[i];
      }
      assertEquals(6, 10 * Math.log10(energy(original) / energy(mixed)), 0.1);
    }
  }

  @Test
  void a_folder_stands_for_other_tracks() throws IOException {
    float[] mixed = augmented("--with", "mix", "--mix-with", home.resolve("crowd").toString());
    assertTrue(energy(mixed) > 1.002 * energy(samples(home.resolve("a.wav"))));
  }

  @Test
  void one_channel_of_a_file_becomes_the_mono_that_a_model_hears() throws IOException {
    Studio studio = new Studio(home);
    float[] left = WaveFile.tone(8000, 440, 1).channels()[0];
    new WaveFile(8000, new float[][] {left, new float[left.length]}).writeTo(home.resolve("a.wav"));
    Path yaml =
        studio.yamlWith(
            "crop:", "augmentation: { copies: 8, chain: [ { use: random-channel } ] }\ncrop:");
    CommandLineRun run = run("--experiment", yaml.toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    int loud = 0;
    for (int copy = 1; copy <= 8; copy++) {
      float[] heard = samples(home.resolve("out-" + copy + ".wav"));
      double share = energy(heard) / energy(left);
      assertTrue(share < 1e-6 || Math.abs(share - 1) < 1e-3, "a share of " + share);
      loud += share > 0.5 ? 1 : 0;
    }
    assertTrue(loud > 0 && loud < 8, loud + " of 8 are the left one");
  }

  @Test
  void a_run_is_not_gone_on_with_when_its_backgrounds_are_others() throws IOException {
    Studio studio = new Studio(home);
    String chain = "[ { use: mix, background: '" + home.resolve("crowd") + "' } ]";
    Path yaml =
        studio.yamlWith("crop:", "augmentation: { copies: 1, chain: " + chain + " }\ncrop:");
    Path out = studio.out("noisy");
    CommandLineRun first = studio.run(yaml, out);
    assertEquals(ExitCode.OK, first.code(), first.err());
    CommandLineRun again = studio.resume(out);
    assertEquals(ExitCode.OK, again.code(), again.err());
    WaveFile.tone(8000, 950, 1).writeTo(home.resolve("crowd/one.wav"));
    assertRefused("the tracks have another content", studio.resume(out));
    // The only sound that can be drawn, for chance may never choose one of two.
    Files.delete(home.resolve("crowd/deeper/two.wav"));
    Files.writeString(home.resolve("crowd/one.wav"), "RIFF and nothing more");
    assertRefused("crowd/one.wav", studio.run(yaml, studio.out("broken")));
  }

  @Test
  void mistakes_are_told_with_what_would_do() throws IOException {
    assertRefused("name them with --mix-with FOLDER", run("--with", "mix"));
    String crowd = home.resolve("crowd").toString();
    assertRefused("and there is none", run("--with", "gain", "--mix-with", crowd));
    assertRefused(
        "leave out background to mix with other tracks",
        run("--with", "mix,labels=both,background=" + crowd));
    Files.createDirectories(home.resolve("empty"));
    assertRefused("holds no sound files", run("--with", "mix,background=" + home.resolve("empty")));
    assertRefused("no such file", run("--with", "mix,background=" + home.resolve("absent")));
    assertRefused("of each", run("--with", "mix,labels=both", "--mix-with", crowd));
  }

  private static void assertRefused(String message, CommandLineRun run) {
    assertTrue(run.code() != ExitCode.OK, "is not refused: " + message);
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  private float[] augmented(String... more) throws IOException {
    CommandLineRun run = run(more);
    assertEquals(ExitCode.OK, run.code(), run.err());
    return samples(home.resolve("out.wav"));
  }

  private CommandLineRun run(String... more) {
    Stream<String> common =
        Stream.of("augment", home.resolve("a.wav").toString(), "--encoding", "float32");
    Stream<String> out = Stream.of("--out", home.resolve("out.wav").toString());
    return CommandLineRun.of(
        Stream.concat(Stream.concat(common, out), Stream.of(more)).toArray(String[]::new));
  }

  private static float[] samples(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    float[] samples = new float[(bytes.capacity() - WAV_HEADER_BYTES) / Float.BYTES];
    bytes
        .position(WAV_HEADER_BYTES)
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(samples);
    return samples;
  }

  private static double energy(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample * sample;
    }
    return sum;
  }
}
