package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/** {@code mir features} against the API that it stands for. */
class FeaturesTest {
  private static final List<String> SMALL = List.of("sampleRateHz=8000", "bands=12");

  @TempDir Path home;

  @Test
  void the_array_is_bins_by_frames_and_equals_what_the_representation_gives() throws IOException {
    WaveFile tone = WaveFile.tone(8000, 440, 0.7);
    Path file = tone.writeTo(home.resolve("a tone.wav"));
    CommandLineRun run =
        CommandLineRun.of(
            "features",
            "mel",
            file.toString(),
            "--out",
            home.resolve("npy").toString(),
            "--set",
            SMALL.get(0),
            "--set",
            SMALL.get(1),
            "--json");
    assertEquals(ExitCode.OK, run.code(), run.err());
    Features expected = extract(AudioClip.of(8000, tone.channels()));
    ByteBuffer npy =
        ByteBuffer.wrap(Files.readAllBytes(home.resolve("npy/a tone.npy")))
            .order(ByteOrder.LITTLE_ENDIAN);
    int headerBytes = 10 + npy.getShort(8);
    String header = new String(npy.array(), 10, headerBytes - 10, StandardCharsets.US_ASCII);
    assertTrue(header.contains("'shape': (12, " + expected.frames() + ")"), header);
    assertEquals(0, headerBytes % 64);
    float[] found = new float[expected.size()];
    npy.position(headerBytes).slice().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(found);
    float[] values = new float[expected.size()];
    expected.copyTo(values, 0);
    assertArrayEquals(values, found);
    assertEquals("dB", Studio.json(run.out()).get(0).get("unit").asText());
  }

  @Test
  void a_wrong_parameter_is_told_before_any_file_is_opened() {
    CommandLineRun run =
        CommandLineRun.of("features", "mel", "gone.wav", "--out", "x", "--set", "band=12");
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("did you mean 'bands'?"), run.err());
  }

  private static Features extract(AudioClip clip) {
    try (LoadedPlugins plugins = new PluginLoader().load(PluginSources.none())) {
      return new ConfigEngine(plugins.registry(), Map.of(), Path.of(""))
          .bindPart(Representation.class, "mel", SMALL)
          .value()
          .extract(clip);
    }
  }
}
