package org.mirkit.runner.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.data.Split;
import org.mirkit.api.representation.Features;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.audio.WavWriter;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.features.StoreFolder;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;
import org.mirkit.runner.report.Reporter;

/**
 * Which tracks have copies, and whose sound is in them. Each track is a tone of its own, so that a
 * band of the spectrum tells whether a track is heard.
 */
class CopiesOfFoldsTest {
  private static final int RATE_HZ = 8000;
  private static final int FFT_SAMPLES = 512;
  private static final int TRACKS = 10;
  private static final int BINS_APART = 20;
  private static final String MIX = "{ use: mix, minSnrDb: 0, maxSnrDb: 0 }";

  /** Tones of an even mixture are equally loud; what leaks over from the next is far softer. */
  private static final double AUDIBLE = 0.3;

  @TempDir Path home;
  private LoadedPlugins plugins;
  private ConfigEngine engine;

  /** Says nothing. */
  private record Silent() implements Reporter {
    @Override
    public void say(String line) {}

    @Override
    public void warn(String line) {}

    @Override
    public Progress progress() {
      return Progress.SILENT;
    }
  }

  @BeforeEach
  void record_a_tone_for_each_track() throws IOException {
    plugins = new PluginLoader().load(PluginSources.none());
    engine = new ConfigEngine(plugins.registry(), Map.of(), home);
    StringBuilder table = new StringBuilder("path,label\n");
    for (int track = 0; track < TRACKS; track++) {
      String name = track + ".wav";
      WavWriter.FLOAT32.write(home.resolve(name), AudioClip.of(RATE_HZ, tone(track)));
      table.append(name).append(track % 2 == 0 ? ",even\n" : ",odd\n");
    }
    Files.writeString(home.resolve("tracks.csv"), table);
  }

  @AfterEach
  void close_plugins() {
    plugins.close();
  }

  @Test
  void only_tracks_that_are_learned_from_have_copies() {
    ExperimentPlan plan = plan("{ use: noise }", 2, 1);
    Split split = plan.splits().get(0);
    try (PreparedData data = prepared(plan)) {
      data.tracks()
          .forEach(
              (id, track) ->
                  assertEquals(split.train().contains(id) ? 3 : 1, track.variants().size(), id));
    }
    assertTrue(split.train().size() < TRACKS);
    assertEquals(TRACKS + 2 * split.train().size(), entries());
  }

  @Test
  void a_fold_mixes_its_own_training_tracks_and_hears_no_other() {
    ExperimentPlan plan = plan(MIX, 5, 3);
    int copies = 0;
    try (PreparedData data = prepared(plan)) {
      for (int fold = 1; fold <= 3; fold++) {
        Split split = plan.splits().get(fold - 1);
        Map<String, PreparedTrack> tracks = data.ofFold(fold).tracks();
        Set<String> partners = new TreeSet<>();
        for (String id : split.train()) {
          Set<String> heard = heardInCopies(tracks.get(id));
          assertTrue(heard.contains(id) && heard.size() > 1, id + " hears " + heard);
          partners.addAll(heard);
          copies += 5;
        }
        assertTrue(split.train().containsAll(partners), partners + " of " + split.train());
        assertTrue(partners.size() > 2, "the partners are " + partners);
        Set<String> judges = new HashSet<>(split.test());
        judges.addAll(split.validation());
        judges.forEach(id -> assertEquals(1, tracks.get(id).variants().size(), id));
      }
    }
    assertEquals(TRACKS + copies, entries());
  }

  @Test
  void a_second_preparation_makes_nothing_again() {
    ExperimentPlan plan = plan(MIX, 3, 1);
    Map<String, Set<String>> first = new HashMap<>();
    for (int run = 0; run < 2; run++) {
      try (PreparedData data = prepared(plan)) {
        for (String id : plan.splits().get(0).train()) {
          Set<String> heard = heardInCopies(data.ofFold(1).tracks().get(id));
          assertEquals(first.computeIfAbsent(id, same -> heard), heard);
        }
      }
    }
    assertEquals(TRACKS + 3 * plan.splits().get(0).train().size(), entries());
  }

  @Test
  void labels_of_both_are_refused_where_two_genres_are_none() {
    ExperimentPlan plan = plan("{ use: mix, labels: both }", 1, 1);
    ConfigException refused = assertThrows(ConfigException.class, () -> prepared(plan));
    assertTrue(refused.getMessage().contains("labels: found both"), refused.getMessage());
  }

  @Test
  void a_track_alone_has_no_other_to_be_mixed_with() {
    Augmentation mix = engine.bindPart(Augmentation.class, "mix", List.of()).value();
    List<Split> lonely = List.of(new Split(List.of("0"), List.of("1"), List.of("2")));
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () -> new AugmentationConfig(1, List.of(mix)).requirePartners(lonely));
    assertTrue(refused.getMessage().contains("learns from one track alone"), refused.getMessage());
    new AugmentationConfig(0, List.of(mix)).requirePartners(lonely);
  }

  @Test
  void random_channel_chooses_between_the_channels_of_a_file_that_the_model_hears_in_mono()
      throws IOException {
    for (int track = 0; track < TRACKS; track++) {
      AudioClip both = AudioClip.of(RATE_HZ, tone(track), tone((track + 1) % TRACKS));
      WavWriter.FLOAT32.write(home.resolve(track + ".wav"), both);
    }
    ExperimentPlan plan = plan("{ use: random-channel }", 6, 1);
    try (PreparedData data = prepared(plan)) {
      for (String id : plan.splits().get(0).train()) {
        PreparedTrack track = data.tracks().get(id);
        String other = (number(id) + 1) % TRACKS + ".wav";
        assertEquals(Set.of(id, other), heard(track.features().all()), "the original");
        Set<Set<String>> heard =
            track.variants().stream()
                .skip(1)
                .map(copy -> heard(copy.features().all()))
                .collect(Collectors.toSet());
        assertEquals(Set.of(Set.of(id), Set.of(other)), heard, "the copies");
      }
    }
  }

  private static float[] tone(int track) {
    float[] tone = new float[RATE_HZ / 2];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * bin(track) * i / FFT_SAMPLES));
    }
    return tone;
  }

  private static int bin(int track) {
    return BINS_APART * (track + 1);
  }

  private static int number(String id) {
    return Integer.parseInt(id.replace(".wav", ""));
  }

  private ExperimentPlan plan(String change, int copies, int folds) {
    String yaml =
        """
        task: { use: genre }
        dataset: { use: csv, root: '%s' }
        split: { folds: %d, byGroup: false, test: 0.3, validation: 0.3 }
        representation: { use: stft, sampleRateHz: 8000, fftSamples: 512, hopSamples: 512, value: magnitude }
        model: { use: stack, layers: [ { use: dense, units: 2 }, { use: global-pool } ] }
        augmentation: { copies: %d, chain: [ %s ] }
        crop: { seconds: 0.1 }
        onLeak: allow
        cache: { folder: '%s' }
        """
            .formatted(home, folds, copies, change, home.resolve("cache"));
    try {
      Path file = Files.writeString(home.resolve("mixed.yaml"), yaml);
      return ExperimentPlan.of(
          "mixed", engine.bind(ExperimentConfig.class, file, List.of()), engine);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whoever calls closes it. */
  private PreparedData prepared(ExperimentPlan plan) {
    RunTools tools =
        new RunTools("test", plugins.registry(), engine, new Silent(), Clock.systemUTC());
    return FeatureStage.of(plan, tools, Optional.empty()).run();
  }

  private long entries() {
    return new StoreFolder(home.resolve("cache")).entries().size();
  }

  private static Set<String> heardInCopies(PreparedTrack track) {
    return track.variants().stream()
        .skip(1)
        .flatMap(copy -> heard(copy.features().all()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The tracks whose tones are in a middle frame. */
  private static Set<String> heard(Features features) {
    Set<String> heard = new TreeSet<>();
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    int frames = features.frames();
    double loudest = 0;
    for (float value : values) {
      loudest = Math.max(loudest, value);
    }
    for (int track = 0; track < TRACKS; track++) {
      if (values[bin(track) * frames + frames / 2] > AUDIBLE * loudest) {
        heard.add(track + ".wav");
      }
    }
    return heard;
  }
}
