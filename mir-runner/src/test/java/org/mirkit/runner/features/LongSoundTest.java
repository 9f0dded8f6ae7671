package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long sounds pass in a heap that could not hold them. */
class LongSoundTest {
  @TempDir Path folder;

  /** 20 minutes at 8 kHz are 38 MB of floats; the features are 2 MB. */
  @Test
  void twenty_minutes_pass_in_a_heap_smaller_than_themselves() throws Exception {
    List<String> lines =
        run(
            "-Xmx28m",
            20,
            8000,
            "mel",
            "sampleRateHz=8000",
            "fftSamples=512",
            "hopSamples=256",
            "bands=12");
    assertEquals("frames 37501", lines.get(lines.size() - 1), String.join("\n", lines));
    assertTrue(lines.subList(0, 20).stream().distinct().count() == 1, lines.toString());
  }

  /**
   * Half an hour at 8 kHz is 58 MB of floats; the largest of the features are 8 MB. The levels of
   * mfcc and tempogram are cut off below the loudest, and the tuning of chroma is estimated: these
   * hear the sound twice or three times.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "mfcc sampleRateHz=8000 hopSamples=512 bands=40 deltas=1",
        "cqt sampleRateHz=8000 hopSamples=512 bins=72",
        "chroma-cqt sampleRateHz=8000 hopSamples=512 octaves=6 tuning=0",
        "chroma-stft sampleRateHz=8000 hopSamples=512",
        "tempogram sampleRateHz=8000 hopSamples=1024 windowFrames=128"
      })
  void half_an_hour_passes_in_a_heap_smaller_than_itself(String representation) throws Exception {
    List<String> lines = run("-Xmx40m", 30, 8000, representation.split(" "));
    assertEquals(1, lines.subList(0, 30).stream().distinct().count(), lines.toString());
  }

  /** 1.9 GB of floats, resampled; the features of 64 bands are 119 MB. */
  @Test
  @Tag("slow")
  @EnabledIfSystemProperty(named = "mirkit.slow", matches = "true")
  void three_hours_pass_in_a_sixth_of_the_heap_that_they_would_fill() throws Exception {
    List<String> lines = run("-Xmx320m", 180, 44_100, "mel", "bands=64");
    assertEquals("frames 465118", lines.get(lines.size() - 1), String.join("\n", lines));
    assertEquals(1, lines.subList(0, 180).stream().distinct().count(), lines.toString());
  }

  private List<String> run(String heap, int minutes, int rateHz, String... settings)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("sound"), "any content");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongSound.class.getName(),
                file.toString(),
                Integer.toString(minutes),
                Integer.toString(rateHz)));
    command.addAll(List.of(settings));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }
}
