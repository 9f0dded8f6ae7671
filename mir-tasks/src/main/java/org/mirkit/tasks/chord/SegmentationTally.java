package org.mirkit.tasks.chord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.segment.Overlay;

/** Adds up the time that lies outside the longest parts, seen from either side. */
final class SegmentationTally implements Tally {
  private double seconds;
  private double split;
  private double joined;
  private double worse;

  @Override
  public void add(Annotation reference, Annotation estimate) {
    List<TimedLabel> wanted = segments(reference);
    List<TimedLabel> found = segments(estimate);
    double start = wanted.get(0).startSeconds();
    double end = Overlay.end(wanted, found);
    ChordRuns wantedRuns = ChordRuns.within(wanted, start, end);
    ChordRuns foundRuns = ChordRuns.within(found, start, end);
    double splitHere = wantedRuns.outsideLongestParts(foundRuns);
    double joinedHere = foundRuns.outsideLongestParts(wantedRuns);
    seconds += end - start;
    split += splitHere;
    joined += joinedHere;
    worse += Math.max(splitHere, joinedHere);
  }

  private static List<TimedLabel> segments(Annotation annotation) {
    return Annotations.require(ChordSequence.class, ChordTask.ANNOTATION, annotation).segments();
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof SegmentationTally that)) {
      throw new IllegalArgumentException(
          "cannot merge " + other.getClass() + " into chord segmentation");
    }
    seconds += that.seconds;
    split += that.split;
    joined += that.joined;
    worse += that.worse;
  }

  @Override
  public Score score() {
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("seg", 1 - worse / seconds);
    values.put("overseg", 1 - split / seconds);
    values.put("underseg", 1 - joined / seconds);
    return new Score(values, List.of());
  }
}
