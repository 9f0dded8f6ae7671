package org.mirkit.tasks.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.Tags;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.TimedLabel;

/** Annotations of every type, with times that no short decimal says. */
public final class Examples {
  private static final double THIRD = 1.0 / 3;

  private Examples() {}

  /** Of every type, the first of each not empty. */
  public static List<Annotation> all() {
    return List.of(
        chords(),
        keys(),
        sections(),
        activity(),
        onsets(),
        beats(),
        tempo(),
        curve(),
        pitches(),
        notes(),
        label(),
        tags(),
        ratings(),
        ClassLabel.of("rock"),
        Tempo.of(97.3),
        new Tags(Map.of()),
        new Notes(List.of()),
        new Activity(List.of()),
        new Onsets(new double[0]),
        new Beats(List.of()));
  }

  private static List<TimedLabel> stretches(String first, String second, String third) {
    return List.of(
        new TimedLabel(0, THIRD, first),
        new TimedLabel(THIRD, 1.1, second),
        new TimedLabel(2.2, 599.999999999999, third));
  }

  public static ChordSequence chords() {
    return new ChordSequence(stretches("N", "F#:min7(*5,b9)/b3", "Bb:hdim7"));
  }

  public static KeySequence keys() {
    return new KeySequence(stretches("A:minor", "Eb:major", "D:dorian"));
  }

  public static Segmentation sections() {
    return new Segmentation(stretches("verse", "Strophe – zwei", "verse"));
  }

  public static Activity activity() {
    return new Activity(
        List.of(
            new TimedLabel(0, 3.3, "Gesang"),
            new TimedLabel(0.1, 0.30000000000000004, "flûte traversière"),
            new TimedLabel(2, 600, "violin")));
  }

  public static Onsets onsets() {
    return new Onsets(new double[] {0, 1e-7, THIRD, 599.5});
  }

  public static Beats beats() {
    return new Beats(
        List.of(new Beat(0.1, 4), new Beat(0.6, 1), new Beat(1.1 + THIRD, Beat.UNKNOWN_POSITION)));
  }

  public static Tempo tempo() {
    return new Tempo(60 + THIRD, 120.7, 0.1);
  }

  public static PitchCurve curve() {
    return new PitchCurve(
        new double[] {0, 0.01, 0.02, 0.03},
        new double[] {0, 220.1, 440 * THIRD, 880},
        new boolean[] {false, true, false, true});
  }

  public static MultiPitch pitches() {
    return new MultiPitch(
        new double[] {0, 0.01, 0.02}, new double[][] {{}, {220, 110.5, 440 * THIRD}, {330}});
  }

  /** One of them out of tune, two together, one of them without a velocity. */
  public static Notes notes() {
    return new Notes(
        List.of(
            new Note(0, 1 + THIRD, 441.3, 64.5),
            new Note(0.5, 0.75, 220, Note.UNKNOWN_VELOCITY),
            new Note(0.5, 600, 330, 127)));
  }

  public static ClassLabel label() {
    Map<String, Double> probabilities = new LinkedHashMap<>();
    probabilities.put("rock", 0.25);
    probabilities.put("Wiener Walzer, langsam", 0.5 + 1e-9);
    probabilities.put("jazz", 0.25 - 1e-9);
    return new ClassLabel("rock", probabilities);
  }

  public static Tags tags() {
    Map<String, Double> strengths = new LinkedHashMap<>();
    strengths.put("\"quoted\", with a comma", 1.0);
    strengths.put("#1 hit", THIRD);
    strengths.put("two\nlines", 0.0);
    return new Tags(strengths);
  }

  public static Ratings ratings() {
    return new Ratings(Map.of("wonder", THIRD, "power", -1e-12));
  }

  public static Ratings valenceAndArousal() {
    return new Ratings(Map.of("arousal", 0.25, "valence", -0.5));
  }
}
