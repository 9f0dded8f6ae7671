package org.mirkit.tasks.structure;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Task;

/** The task of sections and how it is judged. */
public final class StructureProviders {

  /** {@link SegmentTask}. */
  public static final Provider<SegmentConfig, Task> SEGMENT =
      Provider.of(
          Task.class,
          "segment",
          "The bounds between the sections of a track",
          SegmentConfig.class,
          SegmentTask::new);

  /** {@link SegmentBoundary}. */
  public static final Provider<SegmentBoundaryConfig, Metric> SEGMENT_BOUNDARY =
      Provider.of(
          Metric.class,
          "segment-boundary",
          "Boundaries that are hit within windows, and how far the others are",
          SegmentBoundaryConfig.class,
          SegmentBoundary::new);

  /** {@link SegmentLabels}. */
  public static final Provider<SegmentLabelsConfig, Metric> SEGMENT_LABELS =
      Provider.of(
          Metric.class,
          "segment-labels",
          "Agreement of section labels: pairs, Rand, mutual information, entropies",
          SegmentLabelsConfig.class,
          SegmentLabels::new);

  private StructureProviders() {}
}
