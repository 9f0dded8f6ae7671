package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Ratings;
import org.mirkit.api.data.Split;
import org.mirkit.api.plugin.Provider;

class DeamTest implements ReaderContract<DeamConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    String folder = "annotations/annotations averaged per song/song_level/";
    tree()
        .file(
            folder + "static_annotations_averaged_songs_1_2000.csv",
            "song_id, valence_mean, valence_std, arousal_mean, arousal_std",
            "2, 3.1, 0.94, 3.0, 0.63",
            "1001, 5.5, 1.0, 6.5, 1.2")
        .file(
            folder + "static_annotations_averaged_songs_2000_2058.csv",
            "song_id, valence_mean, valence_std, valence_ max_mean, arousal_mean, arousal_std",
            "2001, 4.5, 1.0, 6.0, 5.5, 1.0")
        .file(
            "metadata/metadata_2013.csv",
            "song_id,file_name,Artist,Song title",
            "2,2.mp3,The New Mystikal Troubadours,Tonight")
        .file("metadata/metadata_2014.csv", "Id,Artist,Track,Genre", "1001.0,Hot Tuna,Song,Blues")
        .files("MEMD_audio/2.mp3", "MEMD_audio/1001.mp3", "MEMD_audio/2001.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<DeamConfig, Dataset> provider() {
    return Tree.reader("deam", DeamConfig.class);
  }

  @Override
  public DeamConfig config(Copy copy) {
    return new DeamConfig(copy, DeamConfig.Judged.SONG);
  }

  @Test
  void averages_of_both_tables_are_read() {
    assertEquals(
        new Ratings(Map.of("valence", 4.5, "arousal", 5.5)),
        Tree.label(dataset(), "MEMD_audio/2001.mp3", Ratings.class));
  }

  @Test
  void of_ratings_at_each_moment_the_mean_is_read() {
    moments("valence", "2, 0.1, 0.3, ", "2001, -0.5, -0.5, 0.4");
    moments("arousal", "2001, 0, 0, 0", "2, -0.2,-0.4,");
    Dataset moments = provider().create(new DeamConfig(tree().part(), DeamConfig.Judged.MOMENTS));

    assertEquals(List.of("MEMD_audio/2.mp3", "MEMD_audio/2001.mp3"), Tree.ids(moments));
    Map<String, Double> values = Tree.label(moments, "MEMD_audio/2.mp3", Ratings.class).values();
    assertEquals(0.2, values.get("valence"), 1e-12);
    assertEquals(-0.3, values.get("arousal"), 1e-12);
    assertEquals(
        -0.2,
        Tree.label(moments, "MEMD_audio/2001.mp3", Ratings.class).values().get("valence"),
        1e-12);
  }

  @Test
  void tables_of_different_songs_are_refused() {
    moments("valence", "2, 0.1, 0.3, 0.1");
    moments("arousal", "1001, 0, 0, 0");
    Dataset moments = provider().create(new DeamConfig(tree().part(), DeamConfig.Judged.MOMENTS));

    String problem = assertThrows(DataException.class, moments::tracks).getMessage();
    assertTrue(problem.contains("hold different songs"), problem);
  }

  private void moments(String scale, String... rows) {
    List<String> lines = new ArrayList<>();
    lines.add("song_id,sample_15000ms,sample_15500ms,sample_16000ms");
    lines.addAll(List.of(rows));
    tree()
        .file(
            "annotations/annotations averaged per song/dynamic (per second annotations)/"
                + scale
                + ".csv",
            lines.toArray(String[]::new));
  }

  @Test
  void artists_are_found_in_tables_of_different_years() {
    assertEquals(
        Optional.of("The New Mystikal Troubadours"), Tree.group(dataset(), "MEMD_audio/2.mp3"));
    assertEquals(Optional.of("Hot Tuna"), Tree.group(dataset(), "MEMD_audio/1001.mp3"));
    assertEquals(Optional.empty(), Tree.group(dataset(), "MEMD_audio/2001.mp3"));
  }

  @Test
  void mediaeval_2014_learns_from_the_first_year_and_tests_on_the_second() {
    assertEquals(
        Map.of(
            "mediaeval-2014",
            new Split(List.of("MEMD_audio/2.mp3"), List.of(), List.of("MEMD_audio/1001.mp3"))),
        dataset().officialSplits());
  }
}
