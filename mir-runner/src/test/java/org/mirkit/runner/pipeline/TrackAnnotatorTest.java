package org.mirkit.runner.pipeline;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.features.FrameSource;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

class TrackAnnotatorTest {
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          AudioFormat.mono(8000), Axis.index("channel", 1), Axis.index("bin", 1), 80, "power");

  /** A network whose weights have become no numbers. */
  private record Broken(int units) implements TrainedModel {
    @Override
    public List<Scores> predict(List<Features> batch) {
      return batch.stream().map(this::answer).toList();
    }

    private Scores answer(Features excerpt) {
      float[] values = new float[units * excerpt.frames()];
      Arrays.fill(values, Float.NaN);
      return Scores.of(units, values);
    }

    @Override
    public void save(Path folder) {}

    @Override
    public void close() {}
  }

  @ParameterizedTest
  @ValueSource(strings = {"onset", "beat", "chord", "pitch"})
  void a_track_for_which_the_model_has_no_numbers_is_named_whatever_was_asked(String id) {
    Features sound = Features.of(SPEC, 50, new float[50]);
    try (LoadedPlugins plugins = new PluginLoader().load(PluginSources.none())) {
      ConfigEngine engine = new ConfigEngine(plugins.registry(), Map.of(), Path.of(""));
      Task task = engine.bindPart(Task.class, id, List.of()).value();
      Vocabulary vocabulary = task.vocabulary(List.of());
      TrackScorer scorer =
          new TrackScorer(
              new Broken(task.head(vocabulary).units()),
              new Normalization(Optional.empty()),
              new Crop(10, 10),
              task.card().scale());
      TrackAnnotator annotator = new TrackAnnotator(scorer, List.of(), task, vocabulary);
      String message =
          assertThrows(
                  ModelException.class,
                  () -> annotator.annotate("song.wav", FrameSource.of(sound), sound.grid()))
              .getMessage();
      assertTrue(message.startsWith("song.wav: the model answered NaN where"), message);
    }
  }
}
