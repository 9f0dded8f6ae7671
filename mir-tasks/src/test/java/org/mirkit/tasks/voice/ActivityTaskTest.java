package org.mirkit.tasks.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class ActivityTaskTest {
  private static final ActivityRules PLAIN = new ActivityRules(0.5, 0, 0);

  /** Two frames a second; stretches that are made of scores have bounds at quarters. */
  private static final TimeGrid HALF_SECONDS = new TimeGrid(2, 1, 40);

  @Nested
  class Voice implements ProviderContract<VoiceActivityConfig, Task>, TaskContract {
    @Override
    public Provider<VoiceActivityConfig, Task> provider() {
      return VoiceProviders.VOICE_ACTIVITY;
    }

    @Override
    public VoiceActivityConfig exampleConfig() {
      return new VoiceActivityConfig("voice", PLAIN);
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public TimeGrid grid() {
      return HALF_SECONDS;
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          Written.activity("0-2.25 voice, 3.75-20 voice"),
          Written.activity("1.25-2.25 voice"),
          Written.activity(""));
    }
  }

  @Nested
  class Instruments implements ProviderContract<ActivityConfig, Task>, TaskContract {
    @Override
    public Provider<ActivityConfig, Task> provider() {
      return VoiceProviders.ACTIVITY;
    }

    @Override
    public ActivityConfig exampleConfig() {
      return new ActivityConfig(List.of(), PLAIN);
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public TimeGrid grid() {
      return HALF_SECONDS;
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          Written.activity("0-2.25 voice, 1.75-20 drums, 0.25-1.25 bass"),
          Written.activity("1.25-2.25 voice, 2.25-3.25 bass"),
          Written.activity("0-20 drums"));
    }
  }

  @Test
  void short_gaps_are_closed_before_short_stretches_are_dropped() {
    assertEquals("0-3 5-6", decode(new ActivityRules(0.5, 0, 0), "999..9"));
    assertEquals("0-6", decode(new ActivityRules(0.5, 0, 2.5), "999..9"));
    assertEquals("0-3", decode(new ActivityRules(0.5, 2, 2), "999..9"));
    assertEquals("0-3", decode(new ActivityRules(0.5, 2, 1.5), "9.9..9"));
    assertEquals("", decode(new ActivityRules(0.95, 0, 0), "9.9..9"));
  }

  /** One digit a second, and the bounds rounded up to seconds. */
  private static String decode(ActivityRules rules, String digits) {
    float[] scores = new float[2 * digits.length()];
    for (int i = 0; i < scores.length; i++) {
      char digit = digits.charAt(i / 2);
      scores[i] = digit == '.' ? 0 : (digit - '0') / 10f;
    }
    TimeGrid grid = new TimeGrid(2, 1, scores.length);
    Activity found =
        (Activity)
            new ActivityTask(List.of("voice"), rules)
                .decode(Scores.of(1, scores), new Vocabulary(List.of("voice")), grid);
    return String.join(
        " ", found.stretches().stream().map(ActivityTaskTest::wholeSeconds).toList());
  }

  private static String wholeSeconds(TimedLabel stretch) {
    return (int) Math.ceil(stretch.startSeconds()) + "-" + (int) Math.ceil(stretch.endSeconds());
  }

  @Test
  void open_end_is_heard_to_the_last_frame_and_other_labels_are_nothing() {
    Task task = new ActivityTask(List.of("voice"), PLAIN);
    Targets.Values targets =
        (Targets.Values)
            task.encode(
                Written.activity("3-Infinity voice, 0-2 drums"),
                new Vocabulary(List.of("voice")),
                HALF_SECONDS);
    assertEquals(0, targets.at(0, 0));
    assertEquals(0, targets.at(5, 0));
    assertEquals(1, targets.at(6, 0));
    assertEquals(1, targets.at(39, 0));
  }

  @Test
  void label_that_the_collection_lacks_is_refused_with_those_that_it_has() {
    Task task = new ActivityTask(List.of("voice"), PLAIN);
    DataException refused =
        assertThrows(
            DataException.class,
            () -> task.vocabulary(List.of(Written.activity("0-1 vocals, 1-2 drums"))));
    assertTrue(refused.getMessage().contains("[voice]"), refused.getMessage());
    assertTrue(refused.getMessage().contains("[drums, vocals]"), refused.getMessage());
    assertThrows(DataException.class, () -> task.vocabulary(List.of(Written.activity(""))));
  }

  @Test
  void scores_that_are_not_one_for_each_frame_are_refused() {
    Task task = new ActivityTask(List.of("voice"), PLAIN);
    Vocabulary vocabulary = new Vocabulary(List.of("voice"));
    assertThrows(
        ModelException.class,
        () -> task.decode(Scores.of(1, new float[3]), vocabulary, HALF_SECONDS));
  }

  @Test
  void blank_and_repeated_labels_are_config_errors() {
    assertThrows(ConfigException.class, () -> new VoiceActivityConfig(" ", PLAIN));
    for (List<String> bad : List.of(List.of(" "), List.of("bass", "bass"))) {
      assertThrows(ConfigException.class, () -> new ActivityConfig(bad, PLAIN));
    }
  }
}
