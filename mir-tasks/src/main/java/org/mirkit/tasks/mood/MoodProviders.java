package org.mirkit.tasks.mood;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;
import org.mirkit.tasks.classification.task.ClassificationConfig;
import org.mirkit.tasks.classification.task.ClassificationTask;

/** The tasks of mood in classes and how they are judged. */
public final class MoodProviders {

  /** {@link ClassificationTask}, as MIREX asks it (Hu, Downie, Laurier, Bay and Ehmann 2008). */
  public static final Provider<ClassificationConfig, Task> MOOD =
      Provider.of(
          Task.class,
          "mood",
          "One mood for a whole track, out of the classes of the collection",
          ClassificationConfig.class,
          config -> new ClassificationTask(Subjectivity.SUBJECTIVE, config));

  /** {@link QuadrantHalves}. */
  public static final Provider<NoParameters, Metric> RUSSELL_HALVES =
      Provider.of(
          Metric.class,
          "russell-halves",
          "Shares of tracks whose arousal and whose valence have the right sign",
          QuadrantHalves::new);

  /** {@link RussellQuadrantTask}. */
  public static final Provider<RussellQuadrantConfig, Task> RUSSELL_QUADRANT =
      Provider.of(
          Task.class,
          "russell-quadrant",
          "The quadrant of valence and arousal that a track lies in",
          RussellQuadrantConfig.class,
          RussellQuadrantTask::new);

  private MoodProviders() {}
}
