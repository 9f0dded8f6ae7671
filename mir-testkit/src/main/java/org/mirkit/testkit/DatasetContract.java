package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;

/**
 * The contract of every {@link Dataset}. Whole, with its provider's, for a reader that is given a
 * small copy of the collection's folders:
 *
 * <pre>{@code
 * class CarnaticTest implements ProviderContract<CarnaticConfig, Dataset>, DatasetContract {
 *   @TempDir Path root;
 *
 *   public Provider<CarnaticConfig, Dataset> provider() { return CarnaticPlugin.CARNATIC; }
 *   public CarnaticConfig exampleConfig() { return new CarnaticConfig(root); }
 *   public Dataset dataset() { return provider().create(exampleConfig()); }
 *
 *   @BeforeEach
 *   void writeTwoTracks() throws IOException {
 *     Files.write(root.resolve("1.wav"), new byte[0]);
 *     Files.write(root.resolve("2.wav"), new byte[0]);
 *     Files.writeString(root.resolve("ragas.csv"), "1.wav,todi\n2.wav,bhairavi\n");
 *   }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface DatasetContract {

  /** The dataset to be checked, with at least two tracks; made anew at every call. */
  Dataset dataset();

  @Test
  default void card_is_filled() {
    DatasetCard card = dataset().card();
    assertFalse(card.name().isBlank(), "no name");
    assertFalse(card.description().isBlank(), "no description");
    assertFalse(card.licence().isBlank(), "no licence; say 'unknown' where it is");
  }

  @Test
  default void ids_are_unique_and_portable() {
    List<Track> tracks = dataset().tracks();
    assertTrue(tracks.size() >= 2, "only " + tracks.size() + " tracks");
    Set<String> seen = new HashSet<>();
    for (Track track : tracks) {
      assertFalse(track.id().isBlank(), "a track without id");
      assertFalse(track.id().contains("\\"), "an id has forward slashes only: " + track.id());
      assertTrue(seen.add(track.id()), "two tracks are " + track.id());
    }
  }

  @Test
  default void tracks_are_the_same_in_the_same_order_at_every_call() {
    Dataset dataset = dataset();
    List<String> first = describe(dataset);
    assertEquals(first, describe(dataset), "second call");
    assertEquals(first, describe(dataset()), "made anew");
  }

  private static List<String> describe(Dataset dataset) {
    return dataset.tracks().stream()
        .map(t -> t.id() + " " + t.audio().name() + " " + t.group() + " " + t.annotations())
        .toList();
  }

  @Test
  default void every_track_says_something_and_no_two_things_of_one_type() {
    for (Track track : dataset().tracks()) {
      assertFalse(track.annotations().isEmpty(), track.id() + " has no annotation");
      Set<Class<? extends Annotation>> types = new HashSet<>();
      for (Annotation annotation : track.annotations()) {
        assertTrue(types.add(annotation.getClass()), track.id() + ": two of " + annotation);
      }
    }
  }

  @Test
  default void groups_have_names() {
    for (Track track : dataset().tracks()) {
      track.group().ifPresent(group -> assertFalse(group.isBlank(), track.id() + ": no name"));
    }
  }

  @Test
  default void every_file_is_there() {
    for (Track track : dataset().tracks()) {
      if (track.audio() instanceof AudioSource.File file) {
        assertTrue(Files.isRegularFile(file.path()), track.id() + ": no file " + file.path());
      }
    }
  }

  @Test
  default void official_splits_name_tracks_that_there_are_and_each_once() {
    CollectionChecks.splits(dataset());
  }

  @Test
  default void inventory_names_each_file_once_and_every_file_of_a_track() {
    CollectionChecks.inventory(dataset());
  }

  @Test
  default void four_threads_read_the_same_tracks() throws Exception {
    Dataset dataset = dataset();
    List<String> alone = describe(dataset);
    for (List<String> tracks : Concurrently.call(() -> describe(dataset))) {
      assertEquals(alone, tracks);
    }
  }

  @Test
  default void equal_recipes_give_equal_sound() {
    Map<String, AudioClip> rendered = new HashMap<>();
    List<Track> again = dataset().tracks();
    List<Track> tracks = dataset().tracks();
    for (int i = 0; i < Math.min(8, tracks.size()); i++) {
      for (Track track : List.of(tracks.get(i), again.get(i))) {
        if (track.audio() instanceof AudioSource.Rendered source) {
          AudioClip clip = source.renderer().get();
          AudioClip other = rendered.putIfAbsent(source.recipe(), clip);
          assertTrue(other == null || other.equals(clip), track.id() + " is not the same again");
          assertTrue(Sounds.isFinite(clip) && clip.length() > 0, track.id() + " is no sound");
        }
      }
    }
  }
}
