package org.mirkit.tasks.voice;

import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.task.Scores;
import org.mirkit.tasks.input.Answers;
import org.mirkit.tasks.segment.FrameLabels;

/** Runs of frames whose scores reach the threshold as stretches, without short gaps and runs. */
final class ActivityDecoder {
  private final ActivityRules rules;
  private final TimeGrid grid;

  ActivityDecoder(ActivityRules rules, TimeGrid grid) {
    this.rules = rules;
    this.grid = grid;
  }

  Activity decode(Scores scores, List<String> labels) {
    Answers.requireFrames(scores, grid);
    Answers.requireFinite(scores);
    List<TimedLabel> stretches = new ArrayList<>();
    for (int unit = 0; unit < labels.size(); unit++) {
      stretches.addAll(withoutShort(closed(runs(scores, unit, labels.get(unit)))));
    }
    return new Activity(stretches);
  }

  private List<TimedLabel> runs(Scores scores, int unit, String label) {
    List<TimedLabel> runs = new ArrayList<>();
    int first = 0;
    for (int frame = 0; frame <= grid.frames(); frame++) {
      if (frame == grid.frames() || !isHeard(scores.at(frame, unit))) {
        if (frame > first) {
          runs.add(
              new TimedLabel(
                  FrameLabels.boundBefore(first, grid),
                  FrameLabels.boundBefore(frame, grid),
                  label));
        }
        first = frame + 1;
      }
    }
    return runs;
  }

  private boolean isHeard(float score) {
    return score > 0 && score >= rules.threshold();
  }

  private List<TimedLabel> closed(List<TimedLabel> runs) {
    List<TimedLabel> closed = new ArrayList<>();
    for (TimedLabel run : runs) {
      int last = closed.size() - 1;
      if (last >= 0 && run.startSeconds() - closed.get(last).endSeconds() < rules.minGapSeconds()) {
        double start = closed.get(last).startSeconds();
        closed.set(last, new TimedLabel(start, run.endSeconds(), run.label()));
      } else {
        closed.add(run);
      }
    }
    return closed;
  }

  private List<TimedLabel> withoutShort(List<TimedLabel> stretches) {
    return stretches.stream()
        .filter(s -> s.endSeconds() - s.startSeconds() >= rules.minSeconds())
        .toList();
  }
}
