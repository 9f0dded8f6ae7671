package org.mirkit.datasets.named;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.plugin.Provider;

class GiantStepsTempoTest implements ReaderContract<GiantStepsTempoConfig> {
  @TempDir Path root;

  @BeforeEach
  void collection() {
    tree()
        .file("annotations/tempo/28952.LOFI.bpm", "137.6")
        .file("annotations_v2/mirex/28952.LOFI.mirex", "77.0\t139.0\t0.3092783505154639")
        .file("annotations_v2/mirex/3041381.LOFI.mirex", "0.0\t0.0\t0.0")
        .file("annotations_v2/mirex/1030011.LOFI.mirex", "128.0\t64.0\t1.0")
        .file("splits/files.txt", "28952.LOFI.mp3", "1030011.LOFI.mp3")
        .file("splits/fold01.txt", "28952.LOFI.mp3")
        .files("audio/28952.LOFI.mp3", "audio/3041381.LOFI.mp3", "audio/1030011.LOFI.mp3");
  }

  @Override
  public Tree tree() {
    return new Tree(root);
  }

  @Override
  public Provider<GiantStepsTempoConfig, Dataset> provider() {
    return Tree.reader("giantsteps-tempo", GiantStepsTempoConfig.class);
  }

  @Override
  public GiantStepsTempoConfig config(Copy copy) {
    return new GiantStepsTempoConfig(copy, GiantStepsTempoConfig.Annotators.CROWD);
  }

  @Test
  void a_crowd_gave_two_tempi_with_the_weight_of_the_first() {
    assertEquals(
        new Tempo(77, 139, 0.3092783505154639),
        Tree.label(dataset(), "audio/28952.LOFI.mp3", Tempo.class));
  }

  @Test
  void a_forum_gave_one() {
    Dataset forum =
        provider()
            .create(
                new GiantStepsTempoConfig(tree().part(), GiantStepsTempoConfig.Annotators.FORUM));
    assertEquals(Tempo.of(137.6), Tree.label(forum, "audio/28952.LOFI.mp3", Tempo.class));
  }

  @Test
  void tracks_in_which_no_pulse_was_found_are_left_out_and_remarked() {
    assertEquals(List.of("audio/1030011.LOFI.mp3", "audio/28952.LOFI.mp3"), Tree.ids(dataset()));
    assertEquals(3, dataset().inventory().orElseThrow().remarks().size());
  }

  @Test
  void the_repository_may_lie_beside_the_sound() {
    Tree beside = new Tree(root.resolve("beside"));
    String base = "giantsteps-tempo-dataset-0b7d47b/";
    beside
        .file(base + "annotations_v2/mirex/28952.LOFI.mirex", "77.0\t139.0\t0.3")
        .file(base + "annotations/genre/28952.LOFI.genre", "techno")
        .file(base + "md5/28952.LOFI.md5", "c0f217376b2b579462f581a82526f1c8")
        .file(base + "splits/fold01.txt", "28952.LOFI.mp3")
        .files(base + "README", "audio/28952.LOFI.mp3");
    Dataset dataset = provider().create(config(beside.whole()));

    assertEquals(List.of("audio/28952.LOFI.mp3"), Tree.ids(dataset));
    assertEquals(List.of("audio/28952.LOFI.mp3"), dataset.officialSplits().get("fold01").test());
    assertEquals(
        1,
        dataset.inventory().orElseThrow().items().stream()
            .filter(item -> item.checksum().isPresent())
            .count());
  }

  @Test
  void each_list_is_the_test_side_of_a_fold() {
    assertEquals(
        Map.of(
            "fold01",
            new Split(
                List.of("audio/1030011.LOFI.mp3"), List.of(), List.of("audio/28952.LOFI.mp3"))),
        dataset().officialSplits());
  }
}
