package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.ClipStream;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/** Files of 40 s, cut into pieces of 33 s, where a clip may be 1.25 s long. */
class FileExtractionTest {
  private static final LoadedPlugins PLUGINS = new PluginLoader().load(PluginSources.none());
  private static final int SOURCE_HZ = 12_000;
  private static final int LONGEST_CLIP_SAMPLES = 10_000;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mel; topDb=30; ref=clip-maximum",
        "stft; topDb=30",
        "mfcc; topDb=30; deltas=2",
        "onset-strength; detrend=true",
        "pcen",
        "tempogram; windowFrames=16",
        "spectral-contrast; octaves=4; topDb=20",
        "chroma-stft",
        "chroma-cqt; octaves=6",
        "cqt; bins=60; estimateTuning=true; topDb=30",
        "hybrid-cqt; bins=60; estimateTuning=true; topDb=30",
        "concat; representations=[{use: mel, sampleRateHz: 8000, topDb: 30},"
            + " {use: mfcc, sampleRateHz: 8000}]",
        "context; representation={use: mel, sampleRateHz: 8000, topDb: 30}",
        "subsample; representation={use: mel, sampleRateHz: 8000, topDb: 30}",
        "normalize; representation={use: mfcc, sampleRateHz: 8000}; per=band",
        "pyin",
        "beat-sync; representation={use: mel, sampleRateHz: 8000}"
      })
  void a_long_file_gives_what_it_gives_as_one_clip(String part) throws Exception {
    String[] words = part.split("; ");
    FeatureExtractor extractor =
        extractor(new Noise(fading(480_000)), words[0], Arrays.copyOfRange(words, 1, words.length));
    AudioSource.File file = file();
    Features whole = extractor.extract("whole", extractor.load(file));
    Features joined = new FileExtraction(extractor, file, LONGEST_CLIP_SAMPLES).features();
    assertEquals(whole.frames(), joined.frames());
    float[] expected = values(whole);
    float largest = 0;
    for (float value : expected) {
      largest = Math.max(largest, Math.abs(value));
    }
    assertArrayEquals(expected, values(joined), 1e-6f * largest);
  }

  @Test
  void a_short_file_is_decoded_once() throws Exception {
    Noise noise = new Noise(fading(9_000));
    FeatureExtractor extractor = extractor(noise, "mfcc");
    new FileExtraction(extractor, file(), LONGEST_CLIP_SAMPLES).features();
    assertEquals(1, noise.opened.get());
  }

  @Test
  void a_long_file_is_heard_once_more_for_each_survey() throws Exception {
    Noise noise = new Noise(fading(120_000));
    FeatureExtractor extractor = extractor(noise, "mfcc");
    new FileExtraction(extractor, file(), LONGEST_CLIP_SAMPLES).features();
    assertEquals(3, noise.opened.get(), "for its length, its maximum, its features");
  }

  @Test
  void a_file_without_a_frame_is_refused_by_its_name() throws Exception {
    FeatureExtractor extractor = extractor(new Noise(fading(100)), "mfcc", "centered=false");
    AudioSource.File file = file();
    String message =
        assertThrows(
                AudioException.class,
                () -> new FileExtraction(extractor, file, LONGEST_CLIP_SAMPLES).features())
            .getMessage();
    assertTrue(message.startsWith(file.name() + ": has 67 samples at 8000 Hz"), message);
  }

  private AudioSource.File file() throws IOException {
    return new AudioSource.File(Files.writeString(folder.resolve("sound"), "any content"));
  }

  private static FeatureExtractor extractor(Noise noise, String id, String... settings) {
    ConfigEngine engine = new ConfigEngine(PLUGINS.registry(), Map.of(), Path.of(""));
    List<String> all = new ArrayList<>(List.of(settings));
    if (all.stream().noneMatch(setting -> setting.startsWith("representation"))) {
      all.add("sampleRateHz=8000");
    }
    return new FeatureExtractor(
        new AudioReader(List.of(noise)),
        engine.bindPart(Resampler.class, "windowed-sinc", List.of()).value(),
        engine.bindPart(Representation.class, id, all).value());
  }

  /** Noise that fades by 60 dB and rises again. */
  private static AudioClip fading(int samples) {
    AudioClip clip = ClipStream.noise(SOURCE_HZ, 1, samples);
    for (int i = 0; i < samples; i++) {
      clip.samples(0)[i] *= (float) Math.pow(10, -3 * Math.sin(Math.PI * i / samples));
    }
    return clip;
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  /** Decodes any file as a given clip. */
  private static final class Noise implements AudioDecoder {
    private final AudioClip clip;
    private final AtomicInteger opened = new AtomicInteger();

    Noise(AudioClip clip) {
      this.clip = clip;
    }

    @Override
    public List<String> formats() {
      return List.of("Noise");
    }

    @Override
    public boolean accepts(byte[] head) {
      return true;
    }

    @Override
    public AudioStream open(Path file) {
      opened.incrementAndGet();
      return new ClipStream(clip, OptionalLong.empty());
    }
  }
}
