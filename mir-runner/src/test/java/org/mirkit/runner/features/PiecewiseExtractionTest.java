package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.ClipStream;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

class PiecewiseExtractionTest {
  private static final LoadedPlugins PLUGINS = new PluginLoader().load(PluginSources.none());

  @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
  void joined_pieces_are_bitwise_the_whole(
      @ForAll boolean mel,
      @ForAll boolean centered,
      @ForAll @IntRange(min = 1, max = 700) int hop,
      @ForAll @IntRange(min = 16, max = 256) int window,
      @ForAll @IntRange(min = 1, max = 20_000) int samples,
      @ForAll @IntRange(min = 1, max = 40) int pieceFrames,
      @ForAll @IntRange(min = 0, max = 40_000) int declared) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "sampleRateHz=8000",
                "fftSamples=256",
                "windowSamples=" + window,
                "hopSamples=" + hop,
                "centered=" + centered));
    if (mel) {
      settings.add("bands=12");
    }
    Representation representation = representation(mel ? "mel" : "stft", settings);
    Assume.that(representation.frames(samples) > 0);
    AudioClip clip = ClipStream.noise(8000, 1, samples);
    Features joined =
        new PiecewiseExtraction(representation, pieceFrames)
            .extract("noise", new ClipStream(clip, OptionalLong.of(declared)));
    Features whole = representation.extract(clip);
    assertEquals(whole.frames(), joined.frames());
    assertArrayEquals(values(whole), values(joined));
  }

  @Test
  void a_sound_shorter_than_a_frame_is_refused_with_its_length() {
    Representation representation = representation("stft", List.of("centered=false"));
    ClipStream stream = new ClipStream(ClipStream.noise(22_050, 1, 100), OptionalLong.empty());
    String message =
        assertThrows(
                AudioException.class,
                () -> new PiecewiseExtraction(representation).extract("short.wav", stream))
            .getMessage();
    assertTrue(message.startsWith("short.wav: has 100 samples at 22050 Hz"), message);
  }

  @Test
  void levels_below_the_loudest_value_of_the_clip_have_no_reach() {
    assertTrue(representation("mel", List.of("topDb=80")).reachSamples().isEmpty());
    assertTrue(representation("mel", List.of("ref=clip-maximum")).reachSamples().isEmpty());
    assertTrue(representation("stft", List.of("topDb=80")).reachSamples().isEmpty());
  }

  private static Representation representation(String id, List<String> settings) {
    return new ConfigEngine(PLUGINS.registry(), Map.of(), Path.of(""))
        .bindPart(Representation.class, id, settings)
        .value();
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }
}
