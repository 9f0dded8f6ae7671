package org.mirkit.tasks.format;

import static org.mirkit.tasks.format.Decimals.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.TimedLabel;

/**
 * Tables as RFC 4180 has them, parted by commas, in UTF-8: a header, then a row for each thing that
 * is said. Columns may stand in any order, and others beside them are not read; names may be in
 * capitals. Lines that begin with {@code #} are comments.
 *
 * <table>
 * <caption>Columns; those in brackets may be empty or missing</caption>
 * <tr><td>chords, keys, sections, activity</td><td>start, end ({@code inf} if open), label</td></tr>
 * <tr><td>onsets</td><td>seconds</td></tr>
 * <tr><td>beats</td><td>seconds, [position]</td></tr>
 * <tr><td>tempo</td><td>bpm, [second_bpm], [weight]</td></tr>
 * <tr><td>f0</td><td>seconds, hz, voiced (0 or 1)</td></tr>
 * <tr><td>several pitches</td><td>seconds, hz: a row for each pitch, one without hz in silence</td></tr>
 * <tr><td>notes</td><td>onset, offset, hz, [velocity]</td></tr>
 * <tr><td>a class</td><td>label, chosen (0 or 1), [probability]</td></tr>
 * <tr><td>tags</td><td>tag, strength</td></tr>
 * <tr><td>ratings</td><td>scale, value</td></tr>
 * </table>
 */
final class CsvForms {
  private static final CsvForm<?, ?> ONSETS =
      CsvForm.of(
          Parts.ONSETS,
          List.of("seconds"),
          1,
          row -> row.number("seconds"),
          time -> List.of(text(time)));

  private static final CsvForm<?, ?> BEATS =
      CsvForm.of(Parts.BEATS, List.of("seconds", "position"), 1, CsvForms::beat, CsvForms::cells);

  private static final CsvForm<?, ?> TEMPO =
      CsvForm.of(
          Parts.TEMPO, List.of("bpm", "second_bpm", "weight"), 1, CsvForms::tempo, CsvForms::cells);

  private static final CsvForm<?, ?> CURVE =
      CsvForm.of(
          Parts.CURVE,
          List.of("seconds", "hz", "voiced"),
          3,
          row -> new PitchSample(row.number("seconds"), row.number("hz"), row.flag("voiced")),
          s -> List.of(text(s.timeSeconds()), text(s.hz()), s.voiced() ? "1" : "0"));

  private static final CsvForm<?, ?> PITCHES =
      CsvForm.of(
          Parts.PITCHES,
          List.of("seconds", "hz"),
          2,
          row ->
              new PitchSample(
                  row.number("seconds"), row.number("hz", 0), !row.text("hz").isBlank()),
          s -> List.of(text(s.timeSeconds()), s.voiced() ? text(s.hz()) : ""));

  private static final CsvForm<?, ?> NOTES =
      CsvForm.of(
          Parts.NOTES,
          List.of("onset", "offset", "hz", "velocity"),
          3,
          CsvForms::note,
          CsvForms::cells);

  private static final CsvForm<?, ?> CLASSES =
      CsvForm.of(
          ClassShare.CLASSES,
          List.of("label", "chosen", "probability"),
          2,
          row ->
              new ClassShare(
                  row.text("label"), row.flag("chosen"), row.number("probability", Double.NaN)),
          share ->
              List.of(
                  share.label(),
                  share.chosen() ? "1" : "0",
                  Double.isNaN(share.probability()) ? "" : text(share.probability())));

  private CsvForms() {}

  static List<CsvForm<?, ?>> all() {
    return Stream.concat(
            Parts.STRETCHES.stream().map(CsvForms::stretches),
            Stream.of(
                ONSETS,
                BEATS,
                TEMPO,
                CURVE,
                PITCHES,
                NOTES,
                CLASSES,
                values(NamedValue.TAGS, "tag", "strength"),
                values(NamedValue.RATINGS, "scale", "value")))
        .collect(Collectors.toUnmodifiableList());
  }

  private static <A extends Annotation> CsvForm<A, TimedLabel> stretches(
      Parts<A, TimedLabel> parts) {
    return new CsvForm<>(
        parts,
        List.of("start", "end", "label"),
        3,
        row -> new TimedLabel(row.number("start"), row.end("end"), row.text("label")),
        CsvForms::cells);
  }

  private static List<String> cells(TimedLabel stretch, Recording recording) {
    TimedLabel closed = OpenEnds.close(stretch, recording.durationSeconds());
    return List.of(text(closed.startSeconds()), text(closed.endSeconds()), closed.label());
  }

  private static <A extends Annotation> CsvForm<A, NamedValue> values(
      Parts<A, NamedValue> parts, String name, String value) {
    return CsvForm.of(
        parts,
        List.of(name, value),
        2,
        row -> new NamedValue(row.text(name), row.number(value)),
        named -> List.of(named.name(), text(named.value())));
  }

  private static Beat beat(CsvRow row) {
    String position = row.text("position").strip();
    return new Beat(
        row.number("seconds"), position.isEmpty() ? Beat.UNKNOWN_POSITION : Positions.of(position));
  }

  private static List<String> cells(Beat beat) {
    return List.of(
        text(beat.timeSeconds()),
        beat.position() == Beat.UNKNOWN_POSITION ? "" : Integer.toString(beat.position()));
  }

  private static Tempo tempo(CsvRow row) {
    return new Tempo(
        row.number("bpm"), row.number("second_bpm", Tempo.NONE), row.number("weight", 1));
  }

  private static List<String> cells(Tempo tempo) {
    return List.of(
        text(tempo.firstBpm()),
        tempo.secondBpm() == Tempo.NONE ? "" : text(tempo.secondBpm()),
        text(tempo.firstWeight()));
  }

  private static Note note(CsvRow row) {
    return new Note(
        row.number("onset"),
        row.number("offset"),
        row.number("hz"),
        row.number("velocity", Note.UNKNOWN_VELOCITY));
  }

  private static List<String> cells(Note note) {
    return List.of(
        text(note.onsetSeconds()),
        text(note.offsetSeconds()),
        text(note.hz()),
        Double.isNaN(note.velocity()) ? "" : text(note.velocity()));
  }
}
