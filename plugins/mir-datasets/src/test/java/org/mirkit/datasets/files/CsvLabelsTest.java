package org.mirkit.datasets.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ConfigException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.data.Tags;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.Track;
import org.mirkit.testkit.reference.SharedReference;

/** What columns of a table say of a track. */
class CsvLabelsTest {
  private static final String[] GEMS = {
    "amazement",
    "solemnity",
    "tenderness",
    "nostalgia",
    "calmness",
    "power",
    "joyful_activation",
    "tension",
    "sadness"
  };

  @TempDir Path root;
  private CsvFolder folder;

  @BeforeEach
  void folder() {
    folder = CsvFolder.at(root);
  }

  @Test
  void labels_can_be_the_chord_or_the_key_of_a_whole_track() {
    folder.write("tracks.csv", "path,label\na.wav,A:min\n");
    assertEquals(List.of(ChordSequence.ofWhole("A:min")), labels(LabelKind.CHORD));
    assertEquals(List.of(KeySequence.ofWhole("A:min")), labels(LabelKind.KEY));
  }

  private List<Annotation> labels(LabelKind kind) {
    return folder.read(folder.config(LabelColumns.of("label", kind))).get(0).annotations();
  }

  @Test
  void labels_can_be_tags_in_one_column_with_any_separator() {
    folder.write("tracks.csv", "path,label\na.wav,rock; live ;rock\nb.wav,\n");
    List<Track> tracks = folder.read(folder.config(LabelColumns.of("label", LabelKind.TAGS)));
    assertEquals(List.of(Tags.of("rock", "live")), tracks.get(0).annotations());
    assertEquals(List.of(Tags.of()), tracks.get(1).annotations());

    folder.write("tracks.csv", "path,label\na.wav,rock|live\n");
    LabelColumns bars = new LabelColumns("label", Optional.empty(), LabelKind.TAGS, "|");
    assertEquals(
        List.of(Tags.of("rock", "live")), folder.read(folder.config(bars)).get(0).annotations());
  }

  @Test
  void tags_can_have_a_column_each_with_shares_of_votes() {
    folder.write("tracks.csv", "path,rock,live\na.wav,1,0.25\n");
    assertEquals(
        List.of(new Tags(Map.of("rock", 1.0, "live", 0.25))),
        folder.read(folder.config(CsvFolder.votes("rock", "live"))).get(0).annotations());
  }

  @Test
  void ratings_have_a_column_for_each_scale_and_an_empty_field_is_none() {
    folder.write("tracks.csv", "path,valence,arousal\na.wav,5.5,-1\nb.wav,,2\n");
    List<Track> tracks = folder.read(folder.config(CsvFolder.ratings("valence", "arousal")));
    assertEquals(
        List.of(new Ratings(Map.of("valence", 5.5, "arousal", -1.0))), tracks.get(0).annotations());
    assertEquals(List.of(new Ratings(Map.of("arousal", 2.0))), tracks.get(1).annotations());
  }

  @Test
  void a_track_can_have_annotations_of_several_kinds() {
    folder.write("tracks.csv", "path,genre,bpm\na.wav,pop,120.5\n");
    CsvConfig config =
        folder.config(
            LabelColumns.of("genre", LabelKind.CLASS), LabelColumns.of("bpm", LabelKind.TEMPO));
    assertEquals(
        List.of(ClassLabel.of("pop"), Tempo.of(120.5)), folder.read(config).get(0).annotations());
  }

  @Test
  void numbers_that_are_none_or_impossible_are_reported_with_their_place() {
    folder.write("tracks.csv", "path,bpm,rock\na.wav,fast,2\nb.wav,0,1\nx/c.wav,90,NaN\n");
    CsvConfig config =
        folder.config(LabelColumns.of("bpm", LabelKind.TEMPO), CsvFolder.votes("rock"));
    CsvFolder.assertProblem(
        () -> folder.read(config),
        "tracks.csv:2:2: 'fast' of 'bpm' is no number",
        "tracks.csv:2:3: the tag 'rock' has a strength of 2.0",
        "tracks.csv:3:2: the tempi 0.0",
        "tracks.csv:4:3: 'NaN' of 'rock' is no number");
    folder.write("tracks.csv", "path,valence\na.wav,\n");
    CsvFolder.assertProblem(
        () -> folder.read(folder.config(CsvFolder.ratings("valence"))),
        "tracks.csv:2:2: there is no rating");
  }

  @Test
  void columns_that_the_kind_cannot_read_are_config_errors() {
    assertThrows(
        ConfigException.class,
        () -> new LabelColumns("x", Optional.of(List.of("a", "b")), LabelKind.CLASS, ";"));
    assertThrows(ConfigException.class, () -> CsvFolder.ratings("a", "a"));
    assertThrows(
        ConfigException.class, () -> new LabelColumns("x", Optional.empty(), LabelKind.TAGS, ""));
    assertThrows(
        ConfigException.class, () -> folder.config(CsvFolder.ratings("a"), CsvFolder.ratings("b")));
  }

  @Test
  void the_genre_part_of_Emotify_is_read_with_its_artists() {
    Path emotify = SharedReference.require("data/emotify");

    List<Track> tracks =
        new CsvDataset(
                new CsvConfig(
                    emotify,
                    "tracks.csv",
                    "path",
                    LabelColumns.of("genre", LabelKind.CLASS),
                    List.of(CsvFolder.ratings(GEMS)),
                    Optional.of("artist"),
                    "unknown",
                    Optional.empty()))
            .tracks();

    assertEquals(240, tracks.size());
    assertEquals("classical/001.ogg", tracks.get(0).id());
    assertEquals(Optional.of("Voices of Music"), tracks.get(0).group());
    Ratings felt = tracks.get(0).annotation(Ratings.class).orElseThrow();
    assertEquals(List.of(GEMS), List.copyOf(felt.values().keySet()));
    assertEquals(0.625, felt.values().get("calmness"));
    assertEquals(
        Map.of("classical", 60L, "electronic", 60L, "pop", 60L, "rock", 60L),
        tracks.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.annotation(ClassLabel.class).orElseThrow().label(),
                    Collectors.counting())));
  }
}
