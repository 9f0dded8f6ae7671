package org.mirkit.tasks.key;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The tasks of key and how they are judged. */
public final class KeyProviders {

  /** {@link KeyTask}. */
  public static final Provider<KeyConfig, Task> KEY =
      Provider.of(
          Task.class, "key", "The key of a track: one of 24", KeyConfig.class, KeyTask::new);

  /** {@link KeyScore}. */
  public static final Provider<KeyScoreConfig, Metric> KEY_SCORE =
      Provider.of(
          Metric.class,
          "key-score",
          "MIREX's weighted score of keys, with the share of each relation",
          KeyScoreConfig.class,
          KeyScore::new);

  /** {@link LocalKeyTask}. */
  public static final Provider<NoParameters, Task> LOCAL_KEY =
      Provider.of(
          Task.class,
          "local-key",
          "Keys over time, of 24, for music that modulates",
          LocalKeyTask::new);

  private KeyProviders() {}
}
