package org.mirkit.tasks.format.midi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Recording;
import org.mirkit.api.plugin.NoParameters;

class MidiFilesTest {
  private static final AnnotationFormat MIDI = MidiProviders.MIDI.create(new NoParameters());
  private static final double CENT = Math.pow(2, 1.0 / 1200);

  @TempDir Path folder;

  private static byte[] bytes(Notes notes) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      MIDI.write(notes, new Recording("song", 9, "me"), Optional.empty(), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Notes again(Notes notes) throws IOException {
    return MIDI.read(Files.write(folder.resolve("song.mid"), bytes(notes)), Notes.class);
  }

  @Property(tries = 200)
  void any_pitch_comes_back_to_a_fortieth_of_a_cent_and_any_time_to_a_tenth_of_a_millisecond(
      @ForAll @DoubleRange(min = 8.3, max = 12_000) double hz,
      @ForAll @DoubleRange(min = 0, max = 5000) double onset)
      throws IOException {
    Path file = Files.createTempFile("bent", ".mid");
    try {
      Files.write(file, bytes(new Notes(List.of(new Note(onset, onset + 1, hz, 64)))));
      Note note = MIDI.read(file, Notes.class).notes().get(0);
      assertEquals(1, note.hz() / hz, (CENT - 1) / 40);
      assertEquals(onset, note.onsetSeconds(), 5.1e-5);
      assertEquals(onset + 1, note.offsetSeconds(), 5.1e-5);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void notes_of_different_tuning_and_of_one_key_sound_together() throws IOException {
    Notes chord =
        new Notes(
            IntStream.range(0, 15).mapToObj(i -> Note.ofMidi(0, 1, 60 + i / 32.0, 64)).toList());
    assertEquals(chord, again(chord));
    Notes repeated =
        new Notes(
            List.of(
                Note.ofMidi(0, 1, 60, 64), Note.ofMidi(0.5, 2, 60, 65), Note.ofMidi(1, 3, 60, 66)));
    assertEquals(repeated, again(repeated));
  }

  @Test
  void what_MIDI_cannot_say_is_refused() {
    List<Note> many =
        IntStream.range(0, 16).mapToObj(i -> Note.ofMidi(0, 1, 60 + i / 40.0, 64)).toList();
    assertNotWritten(many, "more notes of different tuning");
    assertNotWritten(List.of(new Note(0, 1, 20_000, 64)), "which no key of MIDI has");
    assertNotWritten(
        List.of(new Note(0, 1, 440, 64), new Note(0, 1, 220, Note.UNKNOWN_VELOCITY)),
        "the velocity of 1 of 2 notes is not known");
  }

  private static void assertNotWritten(List<Note> notes, String words) {
    String message = assertThrows(DataException.class, () -> bytes(new Notes(notes))).getMessage();
    assertTrue(message.contains(words), message);
  }

  /** Half a second a quarter at first, then a quarter of a second; a track for each hand. */
  @Test
  void tempo_changes_percussion_and_missing_ends_of_other_files_are_understood()
      throws IOException, InvalidMidiDataException {
    Sequence sequence = new Sequence(Sequence.PPQ, 100);
    Track conductor = sequence.createTrack();
    byte[] quick = {3, (byte) 0xD0, (byte) 0x90};
    conductor.add(new MidiEvent(new MetaMessage(0x51, quick, 3), 100));
    Track right = sequence.createTrack();
    on(right, 0, 0, 69, 80);
    on(right, 0, 200, 69, 0);
    on(right, 9, 50, 38, 99);
    Track left = sequence.createTrack();
    left.add(new MidiEvent(new ShortMessage(ShortMessage.PITCH_BEND, 1, 0, 96), 0));
    on(left, 1, 100, 57, 70);
    on(left, 1, 300, 60, 0);
    Path file = folder.resolve("hands.mid");
    MidiSystem.write(sequence, 1, file.toFile());
    assertEquals(
        new Notes(List.of(Note.ofMidi(0, 0.75, 69, 80), Note.ofMidi(0.5, 1, 58, 70))),
        MIDI.read(file, Notes.class));
  }

  private static void on(Track track, int channel, long tick, int key, int velocity)
      throws InvalidMidiDataException {
    track.add(new MidiEvent(new ShortMessage(ShortMessage.NOTE_ON, channel, key, velocity), tick));
  }
}
