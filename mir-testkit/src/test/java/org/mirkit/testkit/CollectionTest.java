package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Inventory;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;

/** Collections whose published splits or inventory do not fit their tracks. */
class CollectionTest {
  private static final String SPLITS = "official_splits_name_tracks_that_there_are_and_each_once";
  private static final String FILES = "inventory_names_each_file_once_and_every_file_of_a_track";

  @Test
  void correct_collection_passes() {
    assertCaught(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(LearnsFromItsTest.class, SPLITS);
    assertCaught(SplitOfMissingTracks.class, SPLITS);
    assertCaught(NamelessSplit.class, SPLITS);
    assertCaught(ListsAFileTwice.class, FILES);
    assertCaught(ForgetsAFile.class, FILES);
    assertCaught(AbsolutePath.class, FILES);
    assertCaught(Backslashes.class, FILES);
    assertCaught(RemarkOnAnywhere.class, FILES);
  }

  @Test
  void what_is_told_names_the_track_and_the_way_to_mend_it() {
    assertSays(LearnsFromItsTest.class, SPLITS, "split 'official' has '1.wav' twice");
    assertSays(SplitOfMissingTracks.class, SPLITS, "'3.wav', which is no track", "leave out");
    assertSays(ForgetsAFile.class, FILES, "lacks '2.wav'", "nobody is told");
    assertSays(AbsolutePath.class, FILES, "'/1.wav' is no path below", "such as 'audio/1.wav'");
  }

  record Collection(
      DatasetCard card,
      List<Track> tracks,
      Map<String, Split> officialSplits,
      Optional<Inventory> inventory)
      implements Dataset {}

  static class Correct implements DatasetContract {
    private static final List<Annotation> JAZZ = List.of(ClassLabel.of("jazz"));

    @TempDir Path root;

    @BeforeEach
    void writeTwoFiles() throws IOException {
      Files.createFile(root.resolve("1.wav"));
      Files.createFile(root.resolve("2.wav"));
    }

    @Override
    public Dataset dataset() {
      return of("official", new Split(List.of("1.wav"), List.of(), List.of("2.wav")), files());
    }

    Dataset of(String name, Split split, Inventory inventory) {
      return new Collection(
          new DatasetCard("toy", "Two files", "CC0-1.0", ""),
          List.of(track("1.wav"), track("2.wav")),
          Map.of(name, split),
          Optional.of(inventory));
    }

    private Track track(String name) {
      return new Track(name, new AudioSource.File(root.resolve(name)), Optional.empty(), JAZZ);
    }

    Inventory files(String... paths) {
      List<Inventory.Item> items =
          Arrays.stream(paths.length == 0 ? new String[] {"1.wav", "2.wav", "labels.csv"} : paths)
              .map(Inventory.Item::of)
              .toList();
      return new Inventory(root, items, List.of(), Map.of());
    }
  }

  private abstract static class OfSplit extends Correct {
    private final Split split;

    OfSplit(List<String> train, List<String> test) {
      this.split = new Split(train, List.of(), test);
    }

    @Override
    public Dataset dataset() {
      return of("official", split, files());
    }
  }

  static class LearnsFromItsTest extends OfSplit {
    LearnsFromItsTest() {
      super(List.of("1.wav"), List.of("2.wav", "1.wav"));
    }
  }

  static class SplitOfMissingTracks extends OfSplit {
    SplitOfMissingTracks() {
      super(List.of("1.wav"), List.of("3.wav"));
    }
  }

  static class NamelessSplit extends Correct {
    @Override
    public Dataset dataset() {
      return of("", new Split(List.of("1.wav"), List.of(), List.of("2.wav")), files());
    }
  }

  private abstract static class OfFiles extends Correct {
    private final String[] paths;

    OfFiles(String... paths) {
      this.paths = paths;
    }

    Inventory inventory() {
      return files(paths);
    }

    @Override
    public Dataset dataset() {
      return of("none", new Split(List.of(), List.of(), List.of()), inventory());
    }
  }

  static class ListsAFileTwice extends OfFiles {
    ListsAFileTwice() {
      super("1.wav", "2.wav", "1.wav");
    }
  }

  static class ForgetsAFile extends OfFiles {
    ForgetsAFile() {
      super("1.wav", "labels.csv");
    }
  }

  static class AbsolutePath extends OfFiles {
    AbsolutePath() {
      super("/1.wav", "1.wav", "2.wav");
    }
  }

  static class Backslashes extends OfFiles {
    Backslashes() {
      super("1.wav", "2.wav", "more\\3.wav");
    }
  }

  static class RemarkOnAnywhere extends OfFiles {
    @Override
    Inventory inventory() {
      Inventory files = super.inventory();
      Map<String, String> remarks = Map.of("../1.wav", "cannot be decoded");
      return new Inventory(files.root(), files.items(), files.ignored(), remarks);
    }
  }
}
