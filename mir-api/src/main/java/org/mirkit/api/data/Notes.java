package org.mirkit.api.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The notes of a track, of one voice or of many.
 *
 * @param notes in any order, usually that of their onsets; they may sound together; none in
 *     silence. The order breaks ties where a metric may choose between equal partners.
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Notes(List<Note> notes) implements Annotation {

  /** Copies the list. */
  public Notes {
    notes = List.copyOf(notes);
  }

  @Override
  public Notes transposed(double semitones) {
    double ratio = Math.pow(2, semitones / 12);
    return new Notes(
        notes.stream()
            .map(n -> new Note(n.onsetSeconds(), n.offsetSeconds(), n.hz() * ratio, n.velocity()))
            .toList());
  }

  @Override
  public Notes stretched(double factor) {
    return new Notes(
        notes.stream()
            .map(
                n ->
                    new Note(
                        n.onsetSeconds() * factor,
                        n.offsetSeconds() * factor,
                        n.hz(),
                        n.velocity()))
            .toList());
  }

  /** Notes that reach over an edge are cut there. */
  @Override
  public Notes cropped(double startSeconds, double endSeconds) {
    return new Notes(
        notes.stream()
            .filter(n -> n.onsetSeconds() < endSeconds && n.offsetSeconds() > startSeconds)
            .map(
                n ->
                    new Note(
                        Math.max(0, n.onsetSeconds() - startSeconds),
                        Math.min(n.offsetSeconds(), endSeconds) - startSeconds,
                        n.hz(),
                        n.velocity()))
            .toList());
  }

  /** The notes of both, in the order of their onsets. */
  @Override
  public Optional<Annotation> heardWith(Annotation other) {
    return other instanceof Notes that
        ? Optional.of(
            new Notes(
                Stream.concat(notes.stream(), that.notes.stream())
                    .sorted(Comparator.comparingDouble(Note::onsetSeconds))
                    .toList()))
        : Optional.empty();
  }
}
