package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Inventory;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tags;
import org.mirkit.api.plugin.Provider;

class FmaTest implements ReaderContract<FmaConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .file(
            "fma_metadata/tracks.csv",
            ",artist,artist,set,set,track,track,track",
            ",id,name,split,subset,genre_top,genres_all,title",
            "track_id,,,,,,,",
            "2,1,AWOL,training,small,Hip-Hop,[21],Food",
            "5,1,AWOL,validation,small,Hip-Hop,[21],\"This, World\"",
            "10,6,Kurt Vile,test,small,Pop,\"[10, 21]\",Freeway",
            "20,4,Nicky Cook,training,large,,\"[76, 10]\",Spiritual Level",
            "98565,9,Nobody,training,small,Pop,[10],Too Short",
            "99134,9,Nobody,training,small,Pop,[10],Too Late")
        .file(
            "fma_metadata/genres.csv",
            "genre_id,#tracks,parent,title,top_level",
            "10,13845,0,Pop,10",
            "21,8389,0,Hip-Hop,21",
            "76,432,10,Experimental Pop,10")
        .file("fma_small/checksums", "5e42 000/000002.mp3", "19C8  000/000005.mp3")
        .files("fma_small/000/000002.mp3", "fma_small/000/000005.mp3", "fma_small/000/000010.mp3")
        .files("fma_large/000/000002.mp3", "fma_large/000/000020.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<FmaConfig, Dataset> provider() {
    return Tree.reader("fma", FmaConfig.class);
  }

  @Override
  public FmaConfig config(Copy copy) {
    return new FmaConfig(copy, FmaConfig.Subset.SMALL);
  }

  @Test
  void genres_and_artists_are_read_from_the_table_with_three_header_lines() {
    String id = "fma_small/000/000010.mp3";
    assertEquals(ClassLabel.of("Pop"), Tree.label(dataset(), id, ClassLabel.class));
    assertEquals(Tags.of("Pop", "Hip-Hop"), Tree.label(dataset(), id, Tags.class));
    assertEquals(Optional.of("artist 6"), Tree.group(dataset(), id));
  }

  @Test
  void larger_sets_contain_the_smaller_ones_and_tracks_without_a_top_genre() {
    Dataset large = provider().create(new FmaConfig(tree().part(), FmaConfig.Subset.LARGE));
    assertEquals(List.of("fma_large/000/000002.mp3", "fma_large/000/000020.mp3"), Tree.ids(large));

    Dataset withGenre =
        provider().create(new FmaConfig(tree().part(LabelType.CLASS), FmaConfig.Subset.LARGE));
    assertEquals(List.of("fma_large/000/000002.mp3"), Tree.ids(withGenre));
  }

  @Test
  void the_split_is_that_of_the_table() {
    assertEquals(
        Map.of(
            "fma",
            new Split(
                List.of("fma_small/000/000002.mp3"),
                List.of("fma_small/000/000005.mp3"),
                List.of("fma_small/000/000010.mp3"))),
        dataset().officialSplits());
  }

  @Test
  void checksums_that_come_with_it_are_in_the_inventory() {
    Inventory inventory = dataset().inventory().orElseThrow();
    assertEquals(
        new Inventory.Item(
            "fma_small/000/000005.mp3", Optional.of(new Inventory.Checksum("SHA-1", "19c8"))),
        inventory.items().get(1));
  }

  @Test
  void clips_that_were_cut_wrongly_are_remarked_if_the_set_has_them() {
    assertEquals(
        Map.of(
            "fma_small/098/098565.mp3",
            "is shorter than 30 s",
            "fma_small/099/099134.mp3",
            "holds no sound: cut beyond its end"),
        dataset().inventory().orElseThrow().remarks());
  }
}
