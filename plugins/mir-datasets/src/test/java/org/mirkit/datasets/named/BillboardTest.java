package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.data.Track;
import org.mirkit.api.plugin.Provider;

class BillboardTest implements ReaderContract<BillboardConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .file(
            "billboard-2.0-index.csv",
            "id,chart_date,target_rank,actual_rank,title,artist,peak_rank,weeks_on_chart",
            "3,1961-07-03,56,57,I Don't Mind,James Brown,47,8",
            "4,1971-08-07,32,31,You've Got A Friend,\"Roberta Flack,Donny Hathaway\",29,12")
        .file(
            "McGill-Billboard/0003/full.lab",
            "0.0\t7.3469387e-2\tN",
            "7.3469387e-2\t3.529687074200001\tA:min",
            "3.5296870742\t5.2\tC:maj")
        .file("McGill-Billboard/0003/majmin.lab", "0.0 5.2 A:min")
        .file(
            "McGill-Billboard/0003/salami_chords.txt",
            "# title: I Don't mind",
            "# artist: James Brown",
            "# metre: 6/8",
            "# tonic: A",
            "",
            "0.0\tsilence",
            "7.3469387e-2\tA, intro, | A:min | A:min |",
            "8.714013605\t| A:min | C:maj |",
            "# tonic: C",
            "22.346394557\tB, | A:min | C:1 . C:7(#9) F:maj |, (voice",
            "30.0\tend")
        .file("McGill-Billboard/0004/full.lab", "0.0 1.0 N")
        .file("McGill-Billboard/0004/salami_chords.txt", "0.0\tZ, silence")
        .file("McGill-Billboard/1300/full.lab", "0.0 1.0 N")
        .files("audio/0003.flac", "audio/0004.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<BillboardConfig, Dataset> provider() {
    return Tree.reader("mcgill-billboard", BillboardConfig.class);
  }

  @Override
  public BillboardConfig config(Copy copy) {
    return new BillboardConfig(copy, BillboardConfig.Chords.FULL, BillboardConfig.Mode.CHORDS);
  }

  @Test
  void chords_and_sections_are_paired_with_sound_by_number() {
    assertEquals(
        3, Tree.label(dataset(), "audio/0003.flac", ChordSequence.class).segments().size());
    assertEquals(
        List.of(
            new TimedLabel(0, 7.3469387e-2, "silence"),
            new TimedLabel(7.3469387e-2, 22.346394557, "intro"),
            new TimedLabel(22.346394557, 30, "B")),
        Tree.label(dataset(), "audio/0003.flac", Segmentation.class).segments());
  }

  @Test
  void artists_are_groups() {
    assertEquals(Optional.of("James Brown"), Tree.group(dataset(), "audio/0003.flac"));
    tree().delete("billboard-2.0-index.csv");
    assertEquals(Optional.of("James Brown"), Tree.group(dataset(), "audio/0003.flac"));
  }

  @Test
  void sound_may_be_named_by_artist_and_title_and_a_song_in_two_places_is_one_track() {
    tree()
        .file(
            "billboard-2.0-index.csv",
            "id,chart_date,target_rank,actual_rank,title,artist,peak_rank,weeks_on_chart",
            "7,1961-07-03,56,57,What'd I Say?,Ray Charles,47,8",
            "8,1961-07-10,56,57,What'd I Say?,Ray Charles,47,8",
            "9,1971-08-07,32,31,25 Or 6 To 4,Chicago,29,12")
        .file("McGill-Billboard/0007/full.lab", "0.0 1.0 E:7")
        .file("McGill-Billboard/0008/full.lab", "0.0 1.0 E:7")
        .file("McGill-Billboard/0009/full.lab", "0.0 1.0 A:min")
        .files("audio/1960s/Ray Charles/What d I Say/audio.flac", "Chicago/25 or 6 to 4.mp3");
    List<String> ids = Tree.ids(dataset());
    assertTrue(ids.contains("audio/1960s/Ray Charles/What d I Say/audio.flac"), ids.toString());
    assertTrue(ids.contains("Chicago/25 or 6 to 4.mp3"), ids.toString());
    assertEquals(
        Optional.of("Ray Charles"),
        Tree.group(dataset(), "audio/1960s/Ray Charles/What d I Say/audio.flac"));
  }

  @Test
  void simpler_chords_can_be_chosen() {
    Dataset simple =
        provider()
            .create(
                new BillboardConfig(
                    tree().part(LabelType.CHORD),
                    BillboardConfig.Chords.MAJMIN,
                    BillboardConfig.Mode.CHORDS));
    assertEquals(List.of("audio/0003.flac"), Tree.ids(simple));
  }

  @Test
  void keys_are_tonics_with_the_mode_of_most_chords_on_them() {
    assertEquals(
        List.of(
            new TimedLabel(0, 22.346394557, "A:minor"),
            new TimedLabel(22.346394557, 30, "C:major")),
        Tree.label(dataset(), "audio/0003.flac", KeySequence.class).segments());
  }

  @Test
  void no_more_than_the_tonic_is_said_where_that_is_wanted_or_no_chord_on_it_is_there() {
    Copy keys = tree().part(LabelType.KEY);
    BillboardConfig other =
        new BillboardConfig(keys, BillboardConfig.Chords.FULL, BillboardConfig.Mode.OTHER);
    Track song = provider().create(other).tracks().get(0);
    assertEquals(
        List.of("A:other", "C:other"),
        song.annotation(KeySequence.class).orElseThrow().segments().stream()
            .map(TimedLabel::label)
            .toList());

    tree()
        .file(
            "McGill-Billboard/0004/salami_chords.txt", "# tonic: Eb", "0.0\tA, | F:min | &pause |");
    assertEquals(
        KeySequence.ofWhole("Eb:other"),
        Tree.label(provider().create(config(keys)), "audio/0004.mp3", KeySequence.class));
  }

  @Test
  void a_tonic_that_is_none_is_told_with_its_line() {
    tree().file("McGill-Billboard/0004/salami_chords.txt", "# tonic: H", "0.0\tA, | F:min |");
    String problem = assertThrows(DataException.class, () -> dataset().tracks()).getMessage();
    assertTrue(problem.contains("salami_chords.txt:2: 'H' is no pitch class"), problem);
  }
}
