package org.mirkit.runner.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Track;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.config.Bound;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.features.FeatureExtractor;
import org.mirkit.runner.features.FeatureStore;
import org.mirkit.runner.features.Precision;
import org.mirkit.runner.mixing.MixingPool;
import org.mirkit.runner.mixing.SoundLoader;
import org.mirkit.runner.pipeline.LabelledTrack;
import org.mirkit.runner.pipeline.Normalization;
import org.mirkit.runner.pipeline.TrainingExcerpts;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/**
 * What training hears follows from the seed, whatever was computed before, where and in what order.
 */
class EpochReplayTest {
  private static final int COPIES = 3;
  private static final Annotation KEY = KeySequence.ofWhole("C:major");
  private static final Track NOISE = track(1);

  @TempDir Path home;
  private LoadedPlugins plugins;
  private ConfigEngine engine;

  @BeforeEach
  void load_plugins() {
    plugins = new PluginLoader().load(PluginSources.none());
    engine = new ConfigEngine(plugins.registry(), Map.of(), home);
  }

  @AfterEach
  void close_plugins() {
    plugins.close();
  }

  @Test
  void an_epoch_is_the_same_from_an_empty_store_from_a_full_one_and_from_another() {
    List<float[]> first = epoch(preparation("one", 7), 2);
    assertSame(first, epoch(preparation("one", 7), 2));
    assertSame(first, epoch(preparation("two", 7), 2));
    assertOther(first, epoch(preparation("one", 7), 3), "another epoch");
    assertOther(first, epoch(preparation("one", 8), 2), "another seed");
  }

  private static void assertSame(List<float[]> expected, List<float[]> found) {
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      assertArrayEquals(expected.get(i), found.get(i), "example " + i);
    }
  }

  private static void assertOther(List<float[]> one, List<float[]> other, String why) {
    assertTrue(
        IntStream.range(0, one.size()).anyMatch(i -> !Arrays.equals(one.get(i), other.get(i))),
        why + " has the same examples");
  }

  @Test
  void labels_are_those_of_each_copy_whatever_stands_in_the_store() {
    PreparedTrack alone = prepared(preparation("one", 7), NOISE, KEY);
    assertSameVariants(alone, prepared(preparation("one", 7), NOISE, KEY));
    prepared(preparation("two", 7), NOISE, ClassLabel.of("jazz"));
    assertSameVariants(alone, prepared(preparation("two", 7), NOISE, KEY));
    assertTrue(
        alone.variants().stream().anyMatch(variant -> !variant.annotation().equals(KEY)),
        "no copy is shifted");
  }

  private static void assertSameVariants(PreparedTrack expected, PreparedTrack found) {
    for (int i = 0; i <= COPIES; i++) {
      PreparedTrack.Variant wanted = expected.variants().get(i);
      PreparedTrack.Variant reached = found.variants().get(i);
      assertEquals(wanted.annotation(), reached.annotation(), "copy " + i);
      assertArrayEquals(values(wanted.features().all()), values(reached.features().all()));
    }
  }

  @Test
  void more_copies_leave_the_first_ones_as_they_are() {
    AugmentedCopies copies = copies(7);
    LabelledClip original =
        new LabelledClip(((AudioSource.Rendered) NOISE.audio()).renderer().get(), KEY);
    List<LabelledClip> upwards = new ArrayList<>();
    for (int copy = 1; copy <= 4; copy++) {
      upwards.add(copies.copy("abc", original, copy, OtherSounds.none()));
    }
    for (int copy = 4; copy >= 1; copy--) {
      assertEquals(upwards.get(copy - 1), copies.copy("abc", original, copy, OtherSounds.none()));
    }
    assertEquals(4, upwards.stream().map(LabelledClip::clip).distinct().count());
    assertFalse(
        upwards.get(0).equals(copies.copy("abd", original, 1, OtherSounds.none())),
        "another sound");
    assertFalse(
        upwards.get(0).equals(copies(8).copy("abc", original, 1, OtherSounds.none())),
        "another seed");
  }

  private AugmentedCopies copies(long seed) {
    Bound<Augmentation> shift = engine.bindPart(Augmentation.class, "pitch-shift", List.of());
    Bound<Augmentation> noise = engine.bindPart(Augmentation.class, "noise", List.of());
    return AugmentedCopies.of(
        List.of(shift.value(), noise.value()), List.of(shift.resolved(), noise.resolved()), seed);
  }

  private TrackPreparation preparation(String store, long seed) {
    List<String> small = List.of("sampleRateHz=8000", "fftSamples=512", "bands=12");
    FeatureExtractor extractor =
        new FeatureExtractor(
            AudioReader.of(plugins.registry(), engine),
            engine.bindPart(Resampler.class, "windowed-sinc", List.of()).value(),
            engine.bindPart(Representation.class, "mel", small).value());
    return new TrackPreparation(
        extractor,
        extractor.reader(),
        new FeatureStore(home.resolve(store), Precision.FLOAT32),
        "mel",
        copies(seed),
        MixingPool.of(Set.of(), new SoundLoader(extractor.reader(), extractor.resampler())));
  }

  private static PreparedTrack prepared(
      TrackPreparation preparation, Track track, Annotation annotation) {
    return preparation.prepare(track, preparation.digest(track), annotation, COPIES);
  }

  /** What an epoch hears of two tracks. */
  private List<float[]> epoch(TrackPreparation preparation, int epoch) {
    Task task = engine.bindPart(Task.class, "key", List.of()).value();
    Vocabulary vocabulary = task.vocabulary(List.of(KEY));
    Map<String, PreparedTrack> prepared =
        Map.of(
            "1", prepared(preparation, NOISE, KEY),
            "2", prepared(preparation, track(2), KEY));
    PreparedData data = new PreparedData(prepared, List.of(), List.of(), "", preparation.store());
    List<LabelledTrack> tracks =
        List.of(
            data.labelled("1", true, task, vocabulary), data.labelled("2", true, task, vocabulary));
    DecisionScale scale = task.card().scale();
    TrainingExcerpts excerpts =
        new TrainingExcerpts(tracks, 10, 4, scale, new Normalization(Optional.empty()), 5);
    List<float[]> heard = new ArrayList<>();
    for (int i = excerpts.size() - 1; i >= 0; i--) {
      heard.add(values(excerpts.example(i, epoch).features()));
    }
    return heard;
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  private static Track track(int number) {
    return new Track(
        String.valueOf(number),
        new AudioSource.Rendered("noise " + number, () -> noise(number)),
        Optional.empty(),
        List.of(KEY));
  }

  private static AudioClip noise(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] samples = new float[8000];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (random.nextDouble() - 0.5);
    }
    return AudioClip.of(8000, samples);
  }
}
