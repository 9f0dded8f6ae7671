package org.mirkit.runner.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.audio.Resampler;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

class ResampledStreamTest {
  private static final LoadedPlugins PLUGINS = new PluginLoader().load(PluginSources.none());

  /** One for all tries, since to design a filter takes longer than to use it. */
  private static final Resampler RESAMPLER =
      new ConfigEngine(PLUGINS.registry(), Map.of(), Path.of(""))
          .bindPart(Resampler.class, "windowed-sinc", List.of())
          .value();

  @Property(tries = 60)
  void joined_blocks_are_bitwise_the_resampled_whole(
      @ForAll("rates") int[] rates,
      @ForAll @IntRange(min = 1, max = 30_000) int samples,
      @ForAll @IntRange(min = 1, max = 3) int channels,
      @ForAll @IntRange(min = 1, max = 6000) int blockSamples) {
    AudioClip clip = ClipStream.noise(rates[0], channels, samples);
    ClipStream source = new ClipStream(clip, OptionalLong.of(samples));
    int reach = RESAMPLER.reachSamples(rates[0], rates[1]).orElseThrow();
    try (AudioStream stream =
        new ResampledStream(source, RESAMPLER, rates[1], reach, blockSamples)) {
      AudioClip whole = RESAMPLER.resample(clip, rates[1]);
      assertEquals(OptionalLong.of(whole.length()), stream.declaredLength());
      assertEquals(whole, AudioReader.drain(stream));
    }
  }

  @Provide
  Arbitrary<int[]> rates() {
    return Arbitraries.of(
        new int[] {44_100, 22_050},
        new int[] {22_050, 44_100},
        new int[] {48_000, 22_050},
        new int[] {8_000, 22_050},
        new int[] {44_101, 22_050},
        new int[] {7_919, 8_000},
        new int[] {96_000, 11_025});
  }

  @Test
  void a_stream_at_the_wanted_rate_is_not_touched() {
    ClipStream source = new ClipStream(ClipStream.noise(8000, 1, 10), OptionalLong.empty());
    assertSame(source, ResampledStream.of(source, RESAMPLER, 8000));
  }
}
