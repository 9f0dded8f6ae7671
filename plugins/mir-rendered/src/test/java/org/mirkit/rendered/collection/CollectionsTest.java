package org.mirkit.rendered.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.data.Track;
import org.mirkit.rendered.MidiWriter;
import org.mirkit.rendered.TinyFont;
import org.mirkit.rendered.label.ScoreLabel;
import org.mirkit.rendered.sound.SoundFonts;

class CollectionsTest {
  @TempDir Path root;

  @BeforeEach
  void collections() throws IOException {
    TinyCollections.pop909(root.resolve("pop909"));
    TinyCollections.emopia(root.resolve("emopia"));
  }

  @Test
  void chords_of_POP909_are_Harte_s_equal_neighbours_one_and_cut_at_the_excerpts_end() {
    assertEquals(
        new ChordSequence(List.of(new TimedLabel(0, 2, "C:maj"), new TimedLabel(2, 3, "A:min"))),
        annotation(pop909(3).get(0), ChordSequence.class));
    assertEquals(
        new ChordSequence(
            List.of(new TimedLabel(0.5, 2, "C:maj/3"), new TimedLabel(2, 3, "A:min7"))),
        annotation(pop909(3).get(1), ChordSequence.class));
  }

  @Test
  void beats_of_POP909_have_places_in_bars_of_four_or_three() {
    assertEquals(List.of(3, 4, 1, 2, 3, 4, 1, 2), positions(pop909(4).get(0)));
    assertEquals(List.of(1, 2, 3, 1, 2, 3, 1), positions(pop909(4).get(1)));
    assertEquals(Tempo.of(120), annotation(pop909(4).get(0), Tempo.class));
  }

  private static List<Integer> positions(Track track) {
    return annotation(track, Beats.class).beats().stream().map(Beat::position).toList();
  }

  @Test
  void keys_of_POP909_last_from_the_begin_to_the_end() {
    assertEquals(
        new KeySequence(
            List.of(new TimedLabel(0, 2, "C:major"), new TimedLabel(2, 3.5, "A:minor"))),
        annotation(pop909(3.5).get(0), KeySequence.class));
    assertEquals(
        new KeySequence(List.of(new TimedLabel(0, 3, "Gb:major"))),
        annotation(pop909(3).get(1), KeySequence.class));
  }

  @Test
  void the_pitch_curve_of_POP909_is_that_of_the_melody() {
    PitchCurve curve = annotation(pop909(3).get(0), PitchCurve.class);

    assertEquals(659.255, curve.hzAt(50), 1e-3);
    assertTrue(IntStream.range(100, 200).noneMatch(curve::voicedAt));
    assertEquals(523.251, curve.hzAt(250), 1e-3);
  }

  @Test
  void label_files_that_are_missing_or_wrong_are_named_with_the_line() throws IOException {
    Path song = root.resolve("pop909/001");
    Files.writeString(song.resolve("chord_midi.txt"), "0 1 C:maj\n1 x N\n");
    assertProblem(() -> pop909(3), "chord_midi.txt:2: 'x' is no number");
    Files.writeString(song.resolve("chord_midi.txt"), "0 1 C:maj\n3 2 N\n");
    assertProblem(() -> pop909(3), "chord_midi.txt:2: ", "an end after its start");
    Files.writeString(song.resolve("chord_midi.txt"), "0 1 C:maj\n1 2 C:maj\n2 3 what\n");
    assertProblem(() -> pop909(3), "1 of 4 chord labels cannot be read");
    Files.writeString(song.resolve("chord_midi.txt"), "0 1\n");
    assertProblem(() -> pop909(3), "chord_midi.txt:1: found '0 1'; expected start, end, label");
    Files.writeString(song.resolve("chord_midi.txt"), "0 1 C:maj\n0.5 3 N\n");
    assertProblem(() -> pop909(3), "chord_midi.txt: segment 2 ('N' from 0.5 s) begins before");
    Files.delete(song.resolve("chord_midi.txt"));
    assertProblem(() -> pop909(3), "chord_midi.txt does not exist");
  }

  @Test
  void clips_of_EMOPIA_have_the_quadrant_and_song_of_their_names() {
    List<Track> tracks =
        new EmopiaDataset(
                new EmopiaConfig(
                    root.resolve("emopia"), List.of(), Renderings.of(2, Optional.empty())),
                new SoundFonts())
            .tracks();

    assertEquals(
        List.of("Q1_0vLP_0.mid", "Q1_0vLP_1.mid", "Q4_a_b-c_10.mid"),
        tracks.stream().map(Track::id).toList());
    assertEquals(
        List.of("0vLP", "0vLP", "a_b-c"), tracks.stream().map(t -> t.group().orElse("")).toList());
    assertEquals(ClassLabel.of("Q4"), annotation(tracks.get(2), ClassLabel.class));
  }

  @Test
  void a_limit_counts_songs_and_chooses_the_same_ones_among_more() throws IOException {
    Path scores = root.resolve("scores");
    for (int i = 0; i < 30; i++) {
      new MidiWriter().note(0, 60, 0, 960).write(scores.resolve("x/" + i + ".mid"));
    }
    List<String> few = ids(midi(scores, Optional.of(5)));
    List<String> more = ids(midi(scores, Optional.of(10)));

    assertEquals(5, few.size());
    assertTrue(more.containsAll(few), few + " of " + more);
    assertEquals(few.stream().sorted().toList(), few);
  }

  @Test
  void an_excerpt_can_lie_in_the_middle_and_its_sound_has_its_length() {
    Track track =
        midi(root.resolve("pop909"), ExcerptPlace.MIDDLE, List.of(), Optional.of(1)).get(0);

    AudioSource.Rendered audio = (AudioSource.Rendered) track.audio();
    assertTrue(audio.recipe().contains("startSeconds=2 seconds=2.0"), audio.recipe());
    assertEquals(2 * 16000, audio.renderer().get().length());
  }

  @Test
  void programs_are_dealt_to_songs_by_chance_and_always_the_same() throws IOException {
    Path scores = root.resolve("scores");
    for (int i = 0; i < 20; i++) {
      new MidiWriter().note(0, 60, 0, 960).write(scores.resolve(i + ".mid"));
    }
    List<Track> tracks = midi(scores, ExcerptPlace.START, List.of(0, 24), Optional.empty());

    long guitars = tracks.stream().filter(t -> t.audio().name().contains("program=24")).count();
    assertTrue(guitars > 2 && guitars < 18, guitars + " of 20");
  }

  @Test
  void a_root_that_is_not_there_or_holds_no_song_says_what_is_expected() {
    assertProblem(() -> midi(root.resolve("gone"), Optional.empty()), "does not exist", "root");
    Path empty = root.resolve("pop909/001");
    assertProblem(
        () ->
            new Pop909Dataset(
                    new Pop909Config(empty, List.of(), Renderings.of(1, Optional.empty())),
                    new SoundFonts())
                .tracks(),
        "001/001.mid");
    assertProblem(
        () ->
            new EmopiaDataset(
                    new EmopiaConfig(empty, List.of(), Renderings.of(1, Optional.empty())),
                    new SoundFonts())
                .tracks(),
        "Q1_0vLPYiPN7qY_0.mid");
  }

  @Test
  void a_song_that_is_part_of_a_longer_one_is_in_its_group() {
    assertEquals("Ie5koh4qvJc", group("Q4_FoTXpYZXxJs_0.mid"));
    assertEquals("Ie5koh4qvJc", group("Q4_jO2zX6Ul8GM_2.mid"));
    assertEquals("0vLPYiPN7qY", group("Q1_0vLPYiPN7qY_0.mid"));
  }

  private static String group(String name) {
    return EmopiaClip.of(Path.of(name)).orElseThrow().group();
  }

  @Test
  void labels_that_a_collection_has_of_its_own_or_lacks_are_refused() {
    ConfigException problem =
        assertThrows(
            ConfigException.class,
            () ->
                new Pop909Config(
                    root, List.of(ScoreLabel.BEATS), Renderings.of(1, Optional.empty())));
    assertEquals(Optional.of("labels"), problem.parameter());
  }

  @Test
  void the_card_names_the_font() {
    assertTrue(
        new EmopiaDataset(
                new EmopiaConfig(root, List.of(), Renderings.of(1, Optional.empty())),
                new SoundFonts())
            .card()
            .description()
            .endsWith("rendered with " + TinyFont.file().getFileName()));
  }

  private List<Track> pop909(double seconds) {
    return new Pop909Dataset(
            new Pop909Config(
                root.resolve("pop909"),
                List.of(ScoreLabel.PITCH_CURVE),
                Renderings.of(seconds, Optional.empty())),
            new SoundFonts())
        .tracks();
  }

  private static List<Track> midi(Path folder, Optional<Integer> limit) {
    return midi(folder, ExcerptPlace.START, List.of(), limit);
  }

  private static List<Track> midi(
      Path folder, ExcerptPlace place, List<Integer> programs, Optional<Integer> limit) {
    return new MidiDataset(
            new MidiConfig(
                folder,
                "**.mid",
                List.of(ScoreLabel.NOTES),
                Renderings.of(2, place, programs, limit),
                "unknown",
                ""),
            new SoundFonts())
        .tracks();
  }

  private static List<String> ids(List<Track> tracks) {
    return tracks.stream().map(Track::id).toList();
  }

  private static <A extends org.mirkit.api.data.Annotation> A annotation(
      Track track, Class<A> type) {
    return track.annotation(type).orElseThrow();
  }

  private static void assertProblem(Runnable work, String... words) {
    DataException problem = assertThrows(DataException.class, work::run);
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
  }
}
