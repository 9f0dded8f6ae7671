package org.mirkit.tasks.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.tasks.input.Answers;

/** Labelled stretches as a class per frame, and back. */
public final class FrameLabels {
  private FrameLabels() {}

  /**
   * The class of the label that holds at the time of each frame; unscored in gaps.
   *
   * @param classOf the class of a label, or {@link Targets.Classes#UNSCORED}
   */
  public static Targets.Classes encode(
      List<TimedLabel> segments, ToIntFunction<String> classOf, TimeGrid grid) {
    int[] classes = new int[grid.frames()];
    Arrays.fill(classes, Targets.Classes.UNSCORED);
    int frame = 0;
    for (TimedLabel segment : segments) {
      int label = classOf.applyAsInt(segment.label());
      for (; frame < classes.length && grid.timeOf(frame) < segment.endSeconds(); frame++) {
        if (grid.timeOf(frame) >= segment.startSeconds()) {
          classes[frame] = label;
        }
      }
    }
    return Targets.Classes.of(classes);
  }

  /** Runs of frames with one best label as stretches; together they cover the grid. */
  public static List<TimedLabel> decode(Scores scores, List<String> labels, TimeGrid grid) {
    Answers.requireFrames(scores, grid);
    Answers.requireFinite(scores);
    List<TimedLabel> segments = new ArrayList<>();
    int first = 0;
    for (int frame = 1; frame <= grid.frames(); frame++) {
      if (frame == grid.frames() || scores.best(frame) != scores.best(first)) {
        String label = labels.get(scores.best(first));
        segments.add(new TimedLabel(boundBefore(first, grid), boundBefore(frame, grid), label));
        first = frame;
      }
    }
    return segments;
  }

  /** Where a run that begins with a frame begins: halfway between frames, or at the edge. */
  public static double boundBefore(int frame, TimeGrid grid) {
    boolean edge = frame == 0 || frame == grid.frames();
    return edge ? grid.timeOf(frame) : (frame - 0.5) / grid.frameRateHz();
  }
}
