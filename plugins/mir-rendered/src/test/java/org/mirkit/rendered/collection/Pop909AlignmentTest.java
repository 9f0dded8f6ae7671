package org.mirkit.rendered.collection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.Note;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.data.Track;
import org.mirkit.rendered.label.ScoreLabel;
import org.mirkit.rendered.sound.SoundFonts;
import org.mirkit.testkit.reference.SharedReference;

/** The label files of the real POP909 lie at the notes of its scores. */
class Pop909AlignmentTest {
  private static final Pattern TRIAD = Pattern.compile("([A-G])([#b]?):(maj|min)7?");
  private static final int[] NATURALS = {9, 11, 0, 2, 4, 5, 7};

  @Test
  void chord_labels_name_the_notes_that_sound_and_less_so_when_shifted() {
    List<Track> songs = songs();

    double here = chordsFound(songs, 0);
    assertTrue(here > 0.8, "only " + here + " of the time do notes make the chord that is named");
    for (double shift : new double[] {-1.2, -0.8, 0.8, 1.2}) {
      double there = chordsFound(songs, shift);
      assertTrue(there < here - 0.04, there + " when shifted by " + shift + " s, else " + here);
    }
  }

  @Test
  void beats_lie_at_onsets_and_less_so_when_shifted() {
    List<Track> songs = songs();

    double here = beatsAtOnsets(songs, 0);
    assertTrue(here > 0.85, "only " + here + " of the beats have an onset within 40 ms");
    for (double shift : new double[] {-0.1, 0.1}) {
      double there = beatsAtOnsets(songs, shift);
      assertTrue(there < here / 2, there + " when shifted by " + shift + " s, else " + here);
    }
  }

  @Test
  void every_song_is_read_and_every_chord_has_a_name() {
    Pop909Config config =
        new Pop909Config(
            SharedReference.require("data/pop909"), List.of(), Renderings.of(60, Optional.of(100)));
    List<Track> songs = new Pop909Dataset(config, new SoundFonts()).tracks();

    assertTrue(songs.size() == 100, songs.size() + " songs");
    assertTrue(
        songs.stream()
            .flatMap(song -> song.annotation(ChordSequence.class).orElseThrow().segments().stream())
            .noneMatch(chord -> chord.label().equals(HarteSpelling.UNREADABLE)));
  }

  private static List<Track> songs() {
    RenderingConfig whole =
        new RenderingConfig(
            Renderings.sound(22050),
            List.of(),
            List.of(),
            Optional.empty(),
            ExcerptPlace.START,
            Optional.of(20),
            1);
    List<ScoreLabel> labels = List.of(ScoreLabel.NOTES, ScoreLabel.ONSETS);
    Pop909Config config = new Pop909Config(SharedReference.require("data/pop909"), labels, whole);
    return new Pop909Dataset(config, new SoundFonts()).tracks();
  }

  /** How much of the time of major and minor chords their triad fits the notes best. */
  private static double chordsFound(List<Track> songs, double shiftSeconds) {
    double found = 0;
    double all = 0;
    for (Track song : songs) {
      List<Note> notes = annotation(song, Notes.class).notes();
      for (TimedLabel chord : annotation(song, ChordSequence.class).segments()) {
        Matcher triad = TRIAD.matcher(chord.label());
        if (triad.matches() && chord.startSeconds() + shiftSeconds >= 0) {
          double length = chord.endSeconds() - chord.startSeconds();
          double[] chroma = chroma(notes, chord, shiftSeconds);
          all += length;
          found += bestTriad(chroma) == triad(triad) ? length : 0;
        }
      }
    }
    return found / all;
  }

  private static int triad(Matcher label) {
    int natural = NATURALS[label.group(1).charAt(0) - 'A'];
    int accidental = label.group(2).isEmpty() ? 0 : label.group(2).equals("#") ? 1 : -1;
    return Math.floorMod(natural + accidental, 12) + (label.group(3).equals("maj") ? 0 : 12);
  }

  private static double[] chroma(List<Note> notes, TimedLabel chord, double shiftSeconds) {
    double[] chroma = new double[12];
    for (Note note : notes) {
      double start = Math.max(note.onsetSeconds(), chord.startSeconds() + shiftSeconds);
      double end = Math.min(note.offsetSeconds(), chord.endSeconds() + shiftSeconds);
      if (end > start) {
        chroma[(int) Math.round(note.midi()) % 12] += end - start;
      }
    }
    return chroma;
  }

  private static int bestTriad(double[] chroma) {
    int best = 0;
    double most = -1;
    for (int triad = 0; triad < 24; triad++) {
      int root = triad % 12;
      int third = root + (triad < 12 ? 4 : 3);
      double sum = chroma[root] * 1.01 + chroma[third % 12] + chroma[(root + 7) % 12];
      if (sum > most) {
        most = sum;
        best = triad;
      }
    }
    return best;
  }

  private static double beatsAtOnsets(List<Track> songs, double shiftSeconds) {
    long found = 0;
    long all = 0;
    for (Track song : songs) {
      double[] onsets = annotation(song, Onsets.class).timesSeconds();
      double[] beats = annotation(song, Beats.class).timesSeconds();
      found +=
          Arrays.stream(beats)
              .filter(beat -> beat < onsets[onsets.length - 1])
              .filter(beat -> isNear(onsets, beat + shiftSeconds))
              .count();
      all += Arrays.stream(beats).filter(beat -> beat < onsets[onsets.length - 1]).count();
    }
    return found / (double) all;
  }

  private static boolean isNear(double[] onsets, double time) {
    int after = Arrays.binarySearch(onsets, time);
    int next = after >= 0 ? after : -after - 1;
    return next < onsets.length && onsets[next] - time < 0.04
        || next > 0 && time - onsets[next - 1] < 0.04;
  }

  private static <A extends Annotation> A annotation(Track track, Class<A> type) {
    return track.annotation(type).orElseThrow();
  }
}
