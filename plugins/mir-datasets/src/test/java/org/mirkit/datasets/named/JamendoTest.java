package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Inventory.Checksum;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;
import org.mirkit.api.plugin.Provider;

class JamendoTest implements ReaderContract<JamendoConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    String header = "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS";
    String one = "track_0000214\tartist_000014\talbum_000031\t14/214.mp3\t124.6\tgenre---punkrock";
    String two =
        "track_0000948\tartist_000087\talbum_000149\t48/948.mp3\t212.7\tgenre---rock\tmood/theme---epic";
    String three = "track_0000382\tartist_000020\talbum_000046\t82/382.mp3\t211.1\tgenre---pop";
    tree()
        .file("data/autotagging.tsv", header, one, two, three)
        .file("data/splits/split-0/autotagging-train.tsv", header, one)
        .file("data/splits/split-0/autotagging-validation.tsv", header, two)
        .file("data/splits/split-0/autotagging-test.tsv", header, three)
        .files("audio/14/214.mp3", "audio/48/948.mp3", "audio/82/382.mp3", "audio/48/948.low.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<JamendoConfig, Dataset> provider() {
    return Tree.reader("mtg-jamendo", JamendoConfig.class);
  }

  @Override
  public JamendoConfig config(Copy copy) {
    return new JamendoConfig(copy, JamendoConfig.TagSet.ALL, false);
  }

  @Test
  void each_column_from_the_sixth_on_is_a_tag() {
    assertEquals(
        Tags.of("genre---rock", "mood/theme---epic"),
        Tree.label(dataset(), "audio/48/948.mp3", Tags.class));
    assertEquals(Optional.of("artist_000087"), Tree.group(dataset(), "audio/48/948.mp3"));
  }

  @Test
  void splits_are_those_that_lie_beside_the_tags() {
    assertEquals(
        Map.of(
            "split-0",
            new Split(
                List.of("audio/14/214.mp3"),
                List.of("audio/48/948.mp3"),
                List.of("audio/82/382.mp3"))),
        dataset().officialSplits());
  }

  @Test
  void the_smaller_download_has_names_of_its_own() {
    Dataset low =
        provider().create(new JamendoConfig(tree().part(), JamendoConfig.TagSet.ALL, true));
    assertEquals(List.of("audio/48/948.low.mp3"), Tree.ids(low));
  }

  @Test
  void published_checksums_are_found_for_either_download() {
    tree()
        .file("data/download/raw_30s_audio_sha256_tracks.txt", "65F6 48/948.mp3")
        .file("data/download/raw_30s_audio-low_sha256_tracks.txt", "54b5 48/948.low.mp3");
    for (boolean low : new boolean[] {false, true}) {
      JamendoConfig config = new JamendoConfig(tree().part(), JamendoConfig.TagSet.ALL, low);
      assertEquals(
          List.of(new Checksum("SHA-256", low ? "54b5" : "65f6")),
          provider().create(config).inventory().orElseThrow().items().stream()
              .flatMap(item -> item.checksum().stream())
              .toList());
    }
  }

  @Test
  void a_table_of_tags_that_is_not_there_is_named() {
    Dataset mood =
        provider().create(new JamendoConfig(tree().part(), JamendoConfig.TagSet.MOOD, false));
    DataException problem = assertThrows(DataException.class, mood::tracks);
    assertTrue(problem.getMessage().contains("autotagging_moodtheme.tsv: does not exist"));
  }
}
