package org.mirkit.tasks.pitch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.tasks.input.Annotations;

/** Counts the times of the reference by voicing and by whether the pitch is right. */
final class MelodyTally implements Tally {
  /** What it finds, the headline first. */
  static final List<String> NAMES =
      List.of(
          "raw-pitch-accuracy",
          "raw-chroma-accuracy",
          "overall-accuracy",
          "voicing-recall",
          "voicing-false-alarm");

  private static final double OCTAVE_CENTS = 1200;

  private final double toleranceCents;
  private long voiced;
  private long unvoiced;
  private long voicedFound;
  private long falseAlarms;
  private long rightPitch;
  private long rightChroma;
  private long rightPitchFound;

  MelodyTally(double toleranceCents) {
    this.toleranceCents = toleranceCents;
  }

  @Override
  public void add(Annotation reference, Annotation estimate) {
    CurveReading wanted = CurveReading.of(curve(reference));
    CurveReading found = CurveReading.of(curve(estimate)).at(wanted.times());
    for (int i = 0; i < wanted.size(); i++) {
      if (wanted.voicedAt(i)) {
        addVoiced(wanted.centsAt(i), found.centsAt(i), found.voicedAt(i));
      } else {
        unvoiced++;
        falseAlarms += found.voicedAt(i) ? 1 : 0;
      }
    }
  }

  private static PitchCurve curve(Annotation annotation) {
    return Annotations.require(PitchCurve.class, PitchTask.ANNOTATION, annotation);
  }

  private void addVoiced(double wantedCents, double foundCents, boolean found) {
    voiced++;
    voicedFound += found ? 1 : 0;
    if (foundCents != 0) {
      double off = Math.abs(wantedCents - foundCents);
      double octaves = OCTAVE_CENTS * Math.floor(off / OCTAVE_CENTS + 0.5);
      boolean right = off < toleranceCents;
      rightPitch += right ? 1 : 0;
      rightPitchFound += right && found ? 1 : 0;
      rightChroma += Math.abs(off - octaves) < toleranceCents ? 1 : 0;
    }
  }

  @Override
  public void merge(Tally other) {
    if (!(other instanceof MelodyTally that) || that.toleranceCents != toleranceCents) {
      throw new IllegalArgumentException("cannot merge " + other.getClass() + " into pitch counts");
    }
    voiced += that.voiced;
    unvoiced += that.unvoiced;
    voicedFound += that.voicedFound;
    falseAlarms += that.falseAlarms;
    rightPitch += that.rightPitch;
    rightChroma += that.rightChroma;
    rightPitchFound += that.rightPitchFound;
  }

  @Override
  public Score score() {
    double[] values = values();
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(NAMES.get(i), values[i]);
    }
    return new Score(named, List.of());
  }

  /** The values, in the order of their names. */
  double[] values() {
    return new double[] {
      share(rightPitch, voiced),
      share(rightChroma, voiced),
      share(rightPitchFound + unvoiced - falseAlarms, voiced + unvoiced),
      share(voicedFound, voiced),
      share(falseAlarms, unvoiced)
    };
  }

  private static double share(long part, long whole) {
    return (double) part / whole;
  }
}
