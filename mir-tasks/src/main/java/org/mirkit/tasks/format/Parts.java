package org.mirkit.tasks.format;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.TimedLabel;

/**
 * How annotations of a type come apart into rows and are put together again.
 *
 * @param type the annotations
 * @param apart their rows, in order
 * @param whole the annotation of some rows; refuses those that do not go together
 * @param <A> the annotations
 * @param <R> a row
 */
public record Parts<A extends Annotation, R>(
    Class<A> type, Function<A, List<R>> apart, Function<List<R>, A> whole) {

  /** Chords as labelled stretches. */
  public static final Parts<ChordSequence, TimedLabel> CHORDS =
      new Parts<>(ChordSequence.class, ChordSequence::segments, ChordSequence::new);

  /** Keys as labelled stretches. */
  public static final Parts<KeySequence, TimedLabel> KEYS =
      new Parts<>(KeySequence.class, KeySequence::segments, KeySequence::new);

  /** Sections as labelled stretches. */
  public static final Parts<Segmentation, TimedLabel> SECTIONS =
      new Parts<>(Segmentation.class, Segmentation::segments, Segmentation::new);

  /** What is heard as labelled stretches. */
  public static final Parts<Activity, TimedLabel> ACTIVITY =
      new Parts<>(Activity.class, Activity::stretches, Activity::new);

  /** All that is labelled stretches. */
  static final List<Parts<? extends Annotation, TimedLabel>> STRETCHES =
      List.of(CHORDS, KEYS, SECTIONS, ACTIVITY);

  /** Onsets as times. */
  public static final Parts<Onsets, Double> ONSETS =
      new Parts<>(
          Onsets.class,
          onsets -> Arrays.stream(onsets.timesSeconds()).boxed().toList(),
          times -> new Onsets(times.stream().mapToDouble(Double::doubleValue).toArray()));

  /** Beats one by one. */
  public static final Parts<Beats, Beat> BEATS = new Parts<>(Beats.class, Beats::beats, Beats::new);

  /** Notes one by one, in the order of the file: metrics may break ties by it. */
  public static final Parts<Notes, Note> NOTES = new Parts<>(Notes.class, Notes::notes, Notes::new);

  /** A tempo as its only row. */
  static final Parts<Tempo, Tempo> TEMPO = new Parts<>(Tempo.class, List::of, Parts::onlyTempo);

  /** A curve of pitch as its samples. */
  public static final Parts<PitchCurve, PitchSample> CURVE =
      new Parts<>(PitchCurve.class, Parts::samples, Parts::curve);

  /** Several pitches at once, each moment with all that sounds. */
  static final Parts<MultiPitch, PitchSet> PITCH_SETS =
      new Parts<>(MultiPitch.class, Parts::sets, Parts::multiPitch);

  /** Several pitches at once, a sample each; one without a voice where nothing sounds. */
  public static final Parts<MultiPitch, PitchSample> PITCHES =
      new Parts<>(
          MultiPitch.class,
          pitches -> sets(pitches).stream().flatMap(PitchSet::samples).toList(),
          samples -> multiPitch(PitchSet.of(samples)));

  private static Tempo onlyTempo(List<Tempo> rows) {
    if (rows.size() != 1) {
      throw new DataException(
          "found %d tempi; expected one line of two tempi and the weight of the first"
              .formatted(rows.size()));
    }
    return rows.get(0);
  }

  private static List<PitchSample> samples(PitchCurve curve) {
    return IntStream.range(0, curve.size())
        .mapToObj(i -> new PitchSample(curve.timeOf(i), curve.hzAt(i), curve.voicedAt(i)))
        .toList();
  }

  private static PitchCurve curve(List<PitchSample> samples) {
    boolean[] voiced = new boolean[samples.size()];
    for (int i = 0; i < voiced.length; i++) {
      voiced[i] = samples.get(i).voiced();
    }
    return new PitchCurve(
        samples.stream().mapToDouble(PitchSample::timeSeconds).toArray(),
        samples.stream().mapToDouble(PitchSample::hz).toArray(),
        voiced);
  }

  private static List<PitchSet> sets(MultiPitch pitches) {
    return IntStream.range(0, pitches.size())
        .mapToObj(i -> new PitchSet(pitches.timeOf(i), pitches.hzAt(i)))
        .toList();
  }

  private static MultiPitch multiPitch(List<PitchSet> sets) {
    return new MultiPitch(
        sets.stream().mapToDouble(PitchSet::timeSeconds).toArray(),
        sets.stream().map(PitchSet::hz).toArray(double[][]::new));
  }
}
