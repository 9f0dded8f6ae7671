package org.mirkit.tasks.chord;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of chords and how it is judged. */
public final class ChordProviders {

  /** {@link ChordTask}. */
  public static final Provider<ChordConfig, Task> CHORD =
      Provider.of(
          Task.class,
          "chord",
          "Chords over time, or one for a clip, in a vocabulary of Harte labels",
          ChordConfig.class,
          ChordTask::new);

  /** {@link ChordRecall}. */
  public static final Provider<ChordRecallConfig, Metric> CHORD_RECALL =
      Provider.of(
          Metric.class,
          "chord-recall",
          "Share of time with the right chord, compared in mir_eval's ways",
          ChordRecallConfig.class,
          config -> new ChordRecall(config.comparisons()));

  /** {@link ChordSegmentation}. */
  public static final Provider<NoParameters, Metric> CHORD_SEGMENTATION =
      Provider.of(
          Metric.class,
          "chord-segmentation",
          "How well the bounds of chords are found: under- and oversegmentation",
          ChordSegmentation::new);

  private ChordProviders() {}
}
