package org.mirkit.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.run.Executor;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.plugin.PluginSources;

/** Parts as {@code mir} makes them, by the words that a person writes on its command line. */
final class Parts {
  private final PluginRegistry registry = new PluginLoader().load(PluginSources.none()).registry();
  private final ConfigEngine engine = new ConfigEngine(registry, Map.of(), Path.of(""));

  /**
   * A representation.
   *
   * @param words its id and parameters, such as {@code chroma-cqt tuning=0}
   */
  Bound<Representation> representation(String words) {
    return part(Representation.class, words);
  }

  /** What {@code mir} resamples with. */
  Bound<Resampler> resampler() {
    return part(Resampler.class, "windowed-sinc");
  }

  /** What {@code mir features} writes with. */
  Bound<FeatureWriter> writer() {
    return part(FeatureWriter.class, "npy");
  }

  /** Where {@code mir features --threads} does its work. */
  Executor threads(int count) {
    return part(Executor.class, "threads threads=" + count).value();
  }

  /** A reader with all decoders that there are. */
  AudioReader reader() {
    return AudioReader.of(registry, engine);
  }

  private <P> Bound<P> part(Class<P> type, String words) {
    List<String> all = List.of(words.split(" "));
    return engine.bindPart(type, all.get(0), all.subList(1, all.size()));
  }
}
