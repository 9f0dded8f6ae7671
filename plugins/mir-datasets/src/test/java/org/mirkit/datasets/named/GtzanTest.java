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
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.plugin.Provider;

class GtzanTest implements ReaderContract<RootConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .files(
            "genres/blues/blues.00000.wav",
            "genres/blues/blues.00029.wav",
            "genres/jazz/jazz.00033.wav",
            "genres/jazz/jazz.00051.wav",
            "genres/rock/rock.00012.wav");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<RootConfig, Dataset> provider() {
    return Tree.reader("gtzan", RootConfig.class);
  }

  @Override
  public RootConfig config(Copy copy) {
    return new RootConfig(copy);
  }

  @Test
  void the_folder_is_the_genre() {
    assertEquals(
        ClassLabel.of("blues"),
        Tree.label(dataset(), "genres/blues/blues.00029.wav", ClassLabel.class));
  }

  @Test
  void the_fault_filtered_split_of_a_whole_copy_has_443_197_and_290_tracks() {
    Gtzan layout = new Gtzan(tree().whole());
    Split split = layout.splits(layout.entries()).get("fault-filtered");

    assertEquals(
        List.of(443, 197, 290),
        List.of(split.train().size(), split.validation().size(), split.test().size()));
  }

  @Test
  void of_a_part_of_the_collection_the_split_has_what_is_there() {
    Split split = dataset().officialSplits().get("fault-filtered");

    assertTrue(split.train().contains("genres/blues/blues.00029.wav"), split.toString());
    assertEquals(List.of("genres/blues/blues.00000.wav"), split.validation());
  }

  @Test
  void repetitions_are_one_group_and_are_remarked() {
    assertEquals(Optional.of("jazz.00033"), Tree.group(dataset(), "genres/jazz/jazz.00051.wav"));
    Map<String, String> remarks = dataset().inventory().orElseThrow().remarks();
    assertEquals("repeats jazz.00033", remarks.get("genres/jazz/jazz.00051.wav"));
    assertTrue(remarks.get("genres/jazz/jazz.00054.wav").contains("cannot be decoded"));
    assertTrue(remarks.get("genres/reggae/reggae.00086.wav").contains("noise"));
  }

  @Test
  void further_excerpts_of_a_song_are_in_its_group_and_a_repetition_may_have_two_genres() {
    tree().files("genres/hiphop/hiphop.00065.wav", "genres/pop/pop.00060.wav");
    assertEquals(
        Optional.of("hiphop.00046"), Tree.group(dataset(), "genres/hiphop/hiphop.00065.wav"));
    assertEquals(Optional.of("pop.00052"), Tree.group(dataset(), "genres/pop/pop.00060.wav"));
    Map<String, String> remarks = dataset().inventory().orElseThrow().remarks();
    assertEquals(
        "is of the same song as hiphop.00046", remarks.get("genres/hiphop/hiphop.00065.wav"));
    assertTrue(
        remarks
            .get("genres/pop/pop.00060.wav")
            .startsWith("repeats pop.00054; is of the same song as pop.00052"));
    assertTrue(remarks.get("genres/rock/rock.00016.wav").startsWith("repeats metal.00058"));
  }

  @Test
  void artists_are_groups_where_their_index_lies_beside() {
    tree()
        .file(
            "GTZANindex.txt",
            "## Bob L. Sturm, 2012",
            "blues.00000.wav ::: John Lee Hooker ::: One Bourbon, One Scotch And One Beer",
            "blues.00029.wav ::: John Lee Hooker ::: ",
            "rock.00012.wav :::  ::: ");
    assertEquals(
        Optional.of("John Lee Hooker"), Tree.group(dataset(), "genres/blues/blues.00029.wav"));
    assertEquals(Optional.of("jazz.00033"), Tree.group(dataset(), "genres/jazz/jazz.00051.wav"));
    assertEquals(Optional.empty(), Tree.group(dataset(), "genres/rock/rock.00012.wav"));
  }

  @Test
  void a_whole_copy_has_a_thousand_files() {
    assertEquals(1000, dataset().inventory().orElseThrow().items().size());
  }

  @Test
  void missing_files_are_counted_unless_they_may_be_left_out() {
    DataException problem =
        assertThrows(DataException.class, () -> provider().create(config(tree().whole())).tracks());

    assertTrue(problem.getMessage().contains("995 files of GTZAN are not there (1000"));
    assertTrue(problem.getMessage().contains("dataset.missing: skip"));
  }

  @Test
  void beats_and_tempo_are_read_where_they_lie_beside() {
    tree()
        .file("gtzan_tempo_beat-main/beats/gtzan_rock_00012.beats", "0.113\t1", "0.829\t2")
        .file("gtzan_tempo_beat-main/tempo/gtzan_rock_00012.bpm", "84.5");

    assertEquals(5, dataset().tracks().size());
    assertEquals(
        List.of("genres/rock/rock.00012.wav"),
        Tree.ids(provider().create(config(tree().part(LabelType.BEATS)))));
    Beats beats = Tree.label(dataset(), "genres/rock/rock.00012.wav", Beats.class);
    assertEquals(1, beats.downbeatsSeconds().length);
    assertEquals(Tempo.of(84.5), Tree.label(dataset(), "genres/rock/rock.00012.wav", Tempo.class));
  }

  @Test
  void the_excerpt_that_is_mostly_noise_has_no_beats() {
    tree().file("gtzan_tempo_beat-main/beats/gtzan_rock_00012.beats", "0.113\t1");
    assertEquals(
        999,
        dataset().inventory().orElseThrow().items().stream()
            .filter(item -> item.path().endsWith(".beats"))
            .count());
  }

  @Test
  void labels_that_cannot_be_read_are_told_with_file_and_line() {
    tree()
        .file("gtzan_tempo_beat-main/beats/gtzan_rock_00012.beats", "0.113\t1", "later\t2")
        .file("gtzan_tempo_beat-main/tempo/gtzan_rock_00012.bpm", "84.5");

    DataException problem = assertThrows(DataException.class, () -> dataset().tracks());
    assertTrue(
        problem.getMessage().contains("gtzan_rock_00012.beats:2: found 'later'"),
        problem.getMessage());
  }
}
