package org.mirkit.tasks.chord;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.music.Chord;
import org.mirkit.api.music.NamelessChord;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.segment.Overlay;

/** Adds up how long each comparison can judge, and how long it finds the chord right. */
final class ChordTally implements Tally {
  private final List<ChordComparison> comparisons;
  private final Map<String, Chord> chords = new HashMap<>();
  private final double[] judged;
  private final double[] right;

  ChordTally(List<ChordComparison> comparisons) {
    this.comparisons = comparisons;
    this.judged = new double[comparisons.size()];
    this.right = new double[comparisons.size()];
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    Overlay.walk(
        segments(reference), segments(estimate), NamelessChord.NO_CHORD.text(), this::addStretch);
  }

  private static List<TimedLabel> segments(Annotation annotation) {
    return Annotations.require(ChordSequence.class, ChordTask.ANNOTATION, annotation).segments();
  }

  private void addStretch(double seconds, String reference, String estimate) {
    Chord wanted = chords.computeIfAbsent(reference, Chord::parse);
    Chord found = chords.computeIfAbsent(estimate, Chord::parse);
    for (int i = 0; i < judged.length; i++) {
      if (comparisons.get(i).judges(wanted)) {
        judged[i] += seconds;
        right[i] += comparisons.get(i).agree(wanted, found) ? seconds : 0;
      }
    }
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof ChordTally that) || !that.comparisons.equals(comparisons)) {
      throw new IllegalArgumentException("cannot merge " + other.getClass() + " into chord recall");
    }
    for (int i = 0; i < judged.length; i++) {
      judged[i] += that.judged[i];
      right[i] += that.right[i];
    }
  }

  @Override
  public Score score() {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < judged.length; i++) {
      values.put(comparisons.get(i).valueName(), right[i] / judged[i]);
    }
    return new Score(values, List.of());
  }
}
