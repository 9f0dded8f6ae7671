package org.mirkit.runner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mirkit.runner.plugin.PluginJar;

/**
 * A plugin {@code faulty} 1.0 with a part of each kind that works during a run. All are sound until
 * a test replaces text of them.
 */
final class FaultyPlugin {
  /** Where the plugin says what it offers. */
  static final String OFFER = "return List.of(new Levels(),";

  /** Where the representation does its work; {@code clip} is at hand. */
  static final String EXTRACT = "float level = 0;";

  /** Where the augmentation does its work. */
  static final String AUGMENT = "return labelled;";

  /** Where the model has learned; {@code context} is at hand. */
  static final String TRAIN = "return new Known(signature.head().units());";

  /** Where the model reads what it saved. */
  static final String LOAD = "return new Known(signature .head().units());";

  /** Where the model answers for {@code batch}. */
  static final String PREDICT = "List<Scores> all = new ArrayList<>();";

  /** Where the model is saved to {@code folder}. */
  static final String SAVE = "Path kept = folder.resolve(\"known\");";

  /** Where the metric takes in a track. */
  static final String ADD = "count++;";

  /** Where the metric takes in another tally. */
  static final String MERGE = "count += ((Count) other).count;";

  /** Where the metric says what came of it. */
  static final String SCORE = "return new Score(Map.of(";

  private static final String SOURCE =
      """
      package %s;

      import java.io.*;
      import java.nio.file.*;
      import java.util.*;
      import org.mirkit.api.audio.*;
      import org.mirkit.api.augmentation.*;
      import org.mirkit.api.data.*;
      import org.mirkit.api.metric.*;
      import org.mirkit.api.model.*;
      import org.mirkit.api.plugin.*;
      import org.mirkit.api.representation.*;
      import org.mirkit.api.task.*;

      public final class Entry implements MirPlugin {
        @Override public List<Provider<?, ?>> providers() {
          return List.of(new Levels(), new Untouched(), new Knows(), new Counts());
        }

        public record Config() {}

        public static final class Levels implements RepresentationProvider<Config> {
          @Override public String id() { return "level"; }
          @Override public String summary() { return "Level"; }
          @Override public Class<Config> configType() { return Config.class; }
          @Override public Representation create(Config config) { return new Level(); }
        }

        static final class Level implements Representation {
          private static final int HOP = 256;

          @Override public FeatureSpec spec() {
            return new FeatureSpec(new AudioFormat(8000, 1), Axis.index("channel", 1),
                Axis.index("level", 1), HOP, "magnitude");
          }
          @Override public int frames(long samples) { return (int) (samples / HOP); }
          @Override public Features extract(AudioClip clip) {
            float[] values = new float[frames(clip.length())];
            for (int t = 0; t < values.length; t++) {
              float level = 0;
              for (int i = 0; i < HOP; i++) level += Math.abs(clip.samples(0)[t * HOP + i]);
              values[t] = level;
            }
            return Features.of(spec(), values.length, values);
          }
        }

        public static final class Untouched implements AugmentationProvider<Config> {
          @Override public String id() { return "untouched"; }
          @Override public String summary() { return "Nothing"; }
          @Override public Class<Config> configType() { return Config.class; }
          @Override public Augmentation create(Config config) { return (labelled, random) -> {
            return labelled;
          }; }
        }

        public static final class Knows implements ModelProvider<Config> {
          @Override public String id() { return "knows"; }
          @Override public String summary() { return "Says the same of all"; }
          @Override public Class<Config> configType() { return Config.class; }
          @Override public Model create(Config config) { return new Knowing(); }
        }

        static final class Knowing implements Model {
          @Override public List<LayerShape> summarize(ModelSignature signature) {
            return List.of(LayerShape.ofWhole("knows", signature.input(),
                new TensorShape.Vector(signature.head().units()), 0));
          }
          @Override public TrainedModel train(
              ModelSignature signature, TrainingPlan plan, TrainingContext context) {
            return new Known(signature.head().units());
          }
          @Override public TrainedModel load(ModelSignature signature, Path folder) {
            return new Known(signature .head().units());
          }
        }

        record Known(int units) implements TrainedModel {
          @Override public List<Scores> predict(List<Features> batch) {
            List<Scores> all = new ArrayList<>();
            for (Features features : batch) {
              float[] equal = new float[units];
              Arrays.fill(equal, 1f / units);
              all.add(Scores.of(units, equal));
            }
            return all;
          }
          @Override public void save(Path folder) {
            Path kept = folder.resolve("known");
            try {
              Files.writeString(kept, "all");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
          @Override public void close() {}
        }

        public static final class Counts implements MetricProvider<Config> {
          @Override public String id() { return "count"; }
          @Override public String summary() { return "Tracks"; }
          @Override public Class<Config> configType() { return Config.class; }
          @Override public Metric create(Config config) { return Count::new; }
        }

        static final class Count implements Tally {
          private int count;
          @Override public void add(Annotation reference, Annotation estimate) {
            count++;
          }
          @Override public void merge(Tally other) {
            count += ((Count) other).count;
          }
          @Override public Score score() {
            return new Score(Map.of("count", (double) count), List.of());
          }
        }
      }
      """;

  private String source = SOURCE;
  private String version = "1.0";

  /** Puts a fault before a place of the source. */
  FaultyPlugin at(String place, String fault) {
    if (!source.contains(place)) {
      throw new IllegalArgumentException(place);
    }
    source = source.replace(place, fault + " " + place);
    return this;
  }

  /** The same plugin of another version. */
  FaultyPlugin version(String other) {
    version = other;
    return this;
  }

  /** Builds it. */
  Path writeTo(Path jar) throws IOException {
    return PluginJar.withSource("faulty", source)
        .descriptor("name=faulty", "version=" + version, "api=1.0", "licence=MIT")
        .writeTo(jar);
  }

  /** Arguments that load the jar and set parts of an experiment. */
  static String[] settings(Path jar, String... settings) {
    return Stream.concat(
            Stream.of("--plugin", jar.toString()),
            Stream.of(settings).flatMap(setting -> Stream.of("--set", setting)))
        .toArray(String[]::new);
  }
}
