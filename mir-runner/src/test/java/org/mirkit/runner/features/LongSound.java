package org.mirkit.runner.features;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.mirkit.api.audio.AudioDecoder;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/**
 * A process of its own that hears a sound of many minutes, made as it is read: a tone that rises by
 * an octave each minute and begins again. Prints, for each minute, the frequency of the loudest
 * band half-way through it.
 */
final class LongSound {
  private LongSound() {}

  /** Arguments: an existing file, minutes, sample rate of the file, representation, settings. */
  public static void main(String[] args) {
    int minutes = Integer.parseInt(args[1]);
    int rateHz = Integer.parseInt(args[2]);
    try (LoadedPlugins plugins = new PluginLoader().load(PluginSources.none())) {
      ConfigEngine engine = new ConfigEngine(plugins.registry(), Map.of(), Path.of(""));
      List<String> settings = List.of(args).subList(4, args.length);
      FeatureExtractor extractor =
          new FeatureExtractor(
              new AudioReader(List.of(new Rising(minutes, rateHz))),
              engine.bindPart(Resampler.class, "windowed-sinc", List.of()).value(),
              engine.bindPart(Representation.class, args[3], settings).value());
      Features features = extractor.features(new AudioSource.File(Path.of(args[0])));
      for (int minute = 0; minute < minutes; minute++) {
        int frame = features.grid().frameAt(60 * minute + 30);
        System.out.println(
            Math.round(features.spec().frequency().coordinate(loudest(features, frame))));
      }
      System.out.println("frames " + features.frames());
    }
  }

  private static int loudest(Features features, int frame) {
    int loudest = 0;
    for (int bin = 1; bin < features.spec().bins(); bin++) {
      if (features.at(0, bin, frame) > features.at(0, loudest, frame)) {
        loudest = bin;
      }
    }
    return loudest;
  }

  /** Decodes any file as the rising tone. */
  private record Rising(int minutes, int rateHz) implements AudioDecoder {

    @Override
    public List<String> formats() {
      return List.of("Rising");
    }

    @Override
    public boolean accepts(byte[] head) {
      return true;
    }

    @Override
    public AudioStream open(Path file) {
      return new RisingStream(60L * minutes * rateHz, rateHz);
    }
  }

  private static final class RisingStream implements AudioStream {
    private static final double LOWEST_HZ = 500;

    private final long length;
    private final int rateHz;
    private long place;
    private double phase;

    RisingStream(long length, int rateHz) {
      this.length = length;
      this.rateHz = rateHz;
    }

    @Override
    public AudioFormat format() {
      return AudioFormat.mono(rateHz);
    }

    @Override
    public OptionalLong declaredLength() {
      return OptionalLong.of(length);
    }

    @Override
    public int read(float[][] channels, int offset, int count) {
      int taken = (int) Math.min(count, length - place);
      for (int i = 0; i < taken; i++, place++) {
        double minute = (double) (place % (60L * rateHz)) / (60L * rateHz);
        phase += 2 * Math.PI * LOWEST_HZ * (1 + minute) / rateHz;
        channels[0][offset + i] = (float) (0.5 * Math.sin(phase));
      }
      phase %= 2 * Math.PI;
      return taken == 0 ? -1 : taken;
    }

    @Override
    public void close() {}
  }
}
