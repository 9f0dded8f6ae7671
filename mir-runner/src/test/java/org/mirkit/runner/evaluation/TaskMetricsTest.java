package org.mirkit.runner.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.LoadedPlugins;
import org.mirkit.runner.plugin.PluginLoader;
import org.mirkit.runner.plugin.PluginSources;

/** A task whose annotations are beats, judged by metrics of classes, which know no beats. */
class TaskMetricsTest {
  private static final Vocabulary LABELS = new Vocabulary(List.of("4", "3", "2"));
  private static final List<JsonNode> NONE = List.of();

  private final LoadedPlugins plugins = new PluginLoader().load(PluginSources.none());
  private final ConfigEngine engine = new ConfigEngine(plugins.registry(), Map.of(), Path.of(""));

  @AfterEach
  void close() {
    plugins.close();
  }

  /** How many beats there are, as a class; not counted where there are none. */
  private record Counting(List<String> sharedMetrics) implements SharedMetricsTask {
    @Override
    public Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
      int beats = ((Beats) annotation).beats().size();
      return beats == 0 ? Optional.empty() : Optional.of(ClassLabel.of("" + beats));
    }

    @Override
    public TaskCard card() {
      throw new AssertionError("not asked of what judges");
    }

    @Override
    public Vocabulary vocabulary(List<Annotation> annotations) {
      return LABELS;
    }

    @Override
    public Head head(Vocabulary vocabulary) {
      throw new AssertionError("not asked of what judges");
    }

    @Override
    public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
      throw new AssertionError("not asked of what judges");
    }

    @Override
    public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
      throw new AssertionError("not asked of what judges");
    }
  }

  private static Beats beats(int count) {
    List<Beat> beats = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      beats.add(new Beat(i, i + 1));
    }
    return new Beats(beats);
  }

  private static List<JsonNode> metrics(String json) throws Exception {
    List<JsonNode> nodes = new ArrayList<>();
    new ObjectMapper().readTree(json).forEach(nodes::add);
    return nodes;
  }

  private Scoreboard judged(Task task, List<JsonNode> added) {
    TaskMetrics metrics = TaskMetrics.of(task, added, "metrics", engine);
    Scoreboard first = new Scoreboard(metrics.of(LABELS));
    first.add(beats(3), beats(3));
    first.add(beats(4), beats(3));
    Scoreboard second = new Scoreboard(metrics.of(LABELS));
    second.add(beats(4), beats(4));
    second.add(beats(0), beats(4));
    first.merge(second);
    return first;
  }

  @Test
  void metrics_of_classes_judge_the_class_that_is_read_off_beats() {
    Scoreboard board = judged(new Counting(List.of("accuracy", "confusion")), NONE);
    assertEquals(Map.of("accuracy", 2 / 3.0), board.values());
    assertEquals(List.of("3", "4"), board.tables().get(0).rows());
  }

  @Test
  void metric_of_the_experiment_takes_the_place_of_the_same_one() throws Exception {
    Scoreboard board =
        judged(
            new Counting(List.of("confusion", "accuracy")),
            metrics("[{\"use\": \"confusion\", \"classes\": [\"4\", \"3\"]}]"));
    assertEquals(1, board.tables().size());
    assertEquals(List.of("4", "3"), board.tables().get(0).rows());
  }

  @Test
  void metric_that_only_the_experiment_names_comes_last_and_sees_beats() throws Exception {
    Task task = new Counting(List.of("accuracy"));
    List<String> names =
        List.copyOf(judged(task, metrics("[{\"use\": \"beat-accuracy\"}]")).values().keySet());
    assertEquals("accuracy", names.get(0));
    assertTrue(names.stream().anyMatch(name -> name.contains("f-measure")), names::toString);
  }

  @Test
  void who_made_the_metrics_is_told() {
    TaskMetrics metrics = TaskMetrics.usual(new Counting(List.of("accuracy")), engine);
    assertEquals("accuracy", metrics.providers().iterator().next().provider().id());
  }

  @Test
  void metric_that_nobody_offers_is_refused_with_those_there_are() {
    Task task = new Counting(List.of("acuracy"));
    String message =
        assertThrows(ConfigException.class, () -> TaskMetrics.usual(task, engine)).getMessage();
    assertTrue(message.contains("metrics that the task Counting is judged by"), message);
    assertTrue(message.contains("unknown metric 'acuracy'; did you mean 'accuracy'"), message);
  }
}
