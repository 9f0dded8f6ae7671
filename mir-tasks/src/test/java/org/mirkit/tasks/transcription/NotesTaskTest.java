package org.mirkit.tasks.transcription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.note.PitchRange;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class NotesTaskTest {
  private static final PitchRange PIANO = new PitchRange("A0", "C8");
  private static final PitchRange ONE_NOTE = new PitchRange("A4", "A4");

  /** A hundred frames a second. */
  private static final TimeGrid GRID = new TimeGrid(16_000, 160, 400);

  @Nested
  class WithoutVelocity implements ProviderContract<NotesConfig, Task>, TaskContract {
    @Override
    public Provider<NotesConfig, Task> provider() {
      return TranscriptionProviders.NOTES;
    }

    @Override
    public NotesConfig exampleConfig() {
      return new NotesConfig(PIANO, false, 0.5, 0.5, 0, 0);
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public TimeGrid grid() {
      return GRID;
    }

    /** A chord, a scale without pauses, and one note again and again. */
    @Override
    public List<Annotation> annotations() {
      return List.of(
          Written.notes("0-2 60, 0-2 64, 0.5-1 67"),
          Written.notes("0.2-1 60, 1-2 62, 2-3.9 64"),
          Written.notes("0-1 69, 1-1.2 69, 1.2-1.3 69, 2-4 69"));
    }

    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return areNear((Notes) reference, (Notes) decoded);
    }
  }

  @Nested
  class WithVelocity implements TaskContract {
    @Override
    public Task task() {
      return new NotesTask(new NotesConfig(PIANO, true, 0.5, 0.5, 0, 0));
    }

    @Override
    public TimeGrid grid() {
      return GRID;
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          Written.notes("0-2 60 64, 0-2 64 127, 0.5-1 67 1"),
          Written.notes("0.2-1 60 0, 1-2 60 99"),
          Written.notes("0-1 69 12.5"));
    }

    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return areNear((Notes) reference, (Notes) decoded);
    }
  }

  private static boolean areNear(Notes one, Notes other) {
    boolean near = one.notes().size() == other.notes().size();
    for (int i = 0; near && i < one.notes().size(); i++) {
      Note a = one.notes().get(i);
      Note b = other.notes().get(i);
      near =
          isNear(a.onsetSeconds(), b.onsetSeconds())
              && isNear(a.offsetSeconds(), b.offsetSeconds())
              && isNear(a.hz(), b.hz())
              && (Double.isNaN(a.velocity()) || isNear(a.velocity(), b.velocity()));
    }
    return near;
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) < 1e-4;
  }

  @Test
  void outputs_are_onsets_then_frames_then_velocities() {
    NotesConfig config = new NotesConfig(new PitchRange("A4", "Bb4"), true, 0.5, 0.5, 0, 0);
    assertEquals(
        List.of("onset A4", "onset Bb4", "frame A4", "frame Bb4", "velocity A4", "velocity Bb4"),
        new NotesTask(config).vocabulary(List.of()).labels());
  }

  /** Within half a frame, whatever a player does, if no key is struck twice within two frames. */
  @Property(tries = 100)
  void notes_come_back_within_half_a_frame(@ForAll long seed) {
    Random random = new Random(seed);
    List<Note> notes = new ArrayList<>();
    for (int midi = 40; midi < 80; midi += 4) {
      double time = random.nextDouble() * 0.5;
      while (time < 3.5) {
        double end = time + 0.02 + random.nextDouble();
        notes.add(Note.ofMidi(time, Math.min(4, end), midi, Note.UNKNOWN_VELOCITY));
        time = random.nextBoolean() ? end : end + random.nextDouble();
      }
    }
    notes.sort(Comparator.comparingDouble(Note::onsetSeconds));
    List<Note> decoded = byPitch(roundTrip(new Notes(notes)).notes());
    List<Note> wanted = byPitch(notes);
    assertEquals(wanted.size(), decoded.size());
    for (int i = 0; i < wanted.size(); i++) {
      assertEquals(wanted.get(i).hz(), decoded.get(i).hz(), 1e-9);
      assertEquals(wanted.get(i).onsetSeconds(), decoded.get(i).onsetSeconds(), 0.00501);
      assertEquals(wanted.get(i).offsetSeconds(), decoded.get(i).offsetSeconds(), 0.00501);
    }
  }

  private static List<Note> byPitch(List<Note> notes) {
    return notes.stream()
        .sorted(Comparator.comparingDouble(Note::midi).thenComparing(Note::onsetSeconds))
        .toList();
  }

  private static Notes roundTrip(Notes notes) {
    Task task = new NotesTask(new NotesConfig(PIANO, false, 0.5, 0.5, 0, 0));
    Vocabulary vocabulary = task.vocabulary(List.of());
    Targets.Values targets = (Targets.Values) task.encode(notes, vocabulary, GRID);
    float[] scores = new float[targets.decisions() * targets.units()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = targets.at(i / targets.units(), i % targets.units());
    }
    return (Notes) task.decode(Scores.of(targets.units(), scores), vocabulary, GRID);
  }

  @Test
  void short_gap_is_bridged_and_a_new_onset_still_ends_the_note() {
    String onsets = "9......9..";
    String frames = "99.99..99.";
    assertEquals("0.00-0.02 0.07-0.09", decode(0, 0, onsets, frames));
    assertEquals("0.00-0.05 0.07-0.09", decode(0, 0.01, onsets, frames));
    assertEquals("0.00-0.05 0.07-0.09", decode(0, 0.05, onsets, frames));
  }

  @Test
  void short_note_is_dropped() {
    assertEquals("0.04-0.07", decode(0.03, 0, "9...9.....", "99..999..."));
  }

  @Test
  void frames_without_an_onset_are_no_note_and_an_onset_alone_is_one_frame() {
    assertEquals("", decode(0, 0, "..........", "..99999..."));
    assertEquals("0.03-0.04", decode(0, 0, "...9......", ".........."));
  }

  @Test
  void slope_of_an_onset_has_one_peak() {
    assertEquals("0.02-0.06", decode(0, 0, ".697755...", "..9999...."));
    assertEquals("0.01-0.06", decode(0, 0, ".9999.....", "..9999...."));
  }

  /** One note, ten frames of a tenth of a second as digits. */
  private static String decode(double minSeconds, double gapSeconds, String onsets, String frames) {
    float[] scores = new float[20];
    for (int i = 0; i < 10; i++) {
      scores[2 * i] = onsets.charAt(i) == '.' ? 0 : (onsets.charAt(i) - '0') / 10f;
      scores[2 * i + 1] = frames.charAt(i) == '.' ? 0 : (frames.charAt(i) - '0') / 10f;
    }
    NotesTask task =
        new NotesTask(new NotesConfig(ONE_NOTE, false, 0.5, 0.5, minSeconds, gapSeconds));
    Notes notes =
        (Notes)
            task.decode(Scores.of(2, scores), task.vocabulary(List.of()), new TimeGrid(100, 1, 10));
    List<String> words = new ArrayList<>();
    notes
        .notes()
        .forEach(n -> words.add("%.2f-%.2f".formatted(n.onsetSeconds(), n.offsetSeconds())));
    return String.join(" ", words);
  }

  @Test
  void notes_beyond_the_keys_or_the_end_are_left_out() {
    assertEquals(new Notes(List.of()), roundTrip(Written.notes("0-1 20, 5-6 60")));
    assertTrue(areNear(Written.notes("3-4 60"), roundTrip(Written.notes("3-9 60"))));
  }

  @Test
  void velocity_is_scored_at_the_onset_only() {
    Task task = new NotesTask(new NotesConfig(ONE_NOTE, true, 0.5, 0.5, 0, 0));
    Vocabulary vocabulary = task.vocabulary(List.of());
    Targets.Values targets =
        (Targets.Values) task.encode(Written.notes("0.01-1 69 127, 2-3 69"), vocabulary, GRID);
    assertTrue(Float.isNaN(targets.at(0, 2)) && Float.isNaN(targets.at(2, 2)));
    assertEquals(1, targets.at(1, 2));
    assertTrue(Float.isNaN(targets.at(200, 2)), "an unknown velocity is scored");
  }

  @Test
  void scores_that_are_not_one_for_each_frame_are_refused() {
    Task task = new NotesTask(new NotesConfig(ONE_NOTE, false, 0.5, 0.5, 0, 0));
    ModelException refused =
        assertThrows(
            ModelException.class,
            () -> task.decode(Scores.of(2, new float[2]), task.vocabulary(List.of()), GRID));
    assertTrue(refused.getMessage().contains("1 times for 400 frames"), refused.getMessage());
  }
}
