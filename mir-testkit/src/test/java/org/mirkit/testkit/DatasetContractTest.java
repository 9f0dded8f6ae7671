package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Track;

class DatasetContractTest {
  private static final String ORDER = "tracks_are_the_same_in_the_same_order_at_every_call";
  private static final String THREADS = "four_threads_read_the_same_tracks";
  private static final String IDS = "ids_are_unique_and_portable";
  private static final String SOUND = "equal_recipes_give_equal_sound";
  private static final String TYPES = "every_track_says_something_and_no_two_things_of_one_type";

  @Test
  void correct_dataset_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(EmptyCard.class, "card_is_filled");
    assertCaught(RepeatedId.class, IDS);
    assertCaught(BackslashedId.class, IDS);
    assertCaught(OrderThatChanges.class, ORDER, THREADS);
    assertCaught(NoAnnotation.class, TYPES);
    assertCaught(TwoLabels.class, TYPES);
    assertCaught(NamelessGroup.class, "groups_have_names");
    assertCaught(MissingFile.class, "every_file_is_there");
    assertCaught(OtherSoundEachTime.class, SOUND);
    assertCaught(Soundless.class, SOUND);
  }

  private static final List<Annotation> JAZZ = List.of(ClassLabel.of("jazz"));

  private static Track track(String id, String group, List<Annotation> annotations) {
    AudioSource sound =
        new AudioSource.Rendered(id, () -> Sounds.noise(AudioFormat.mono(8000), id.length()));
    return new Track(id, sound, Optional.of(group), annotations);
  }

  record Fixed(DatasetCard card, List<Track> tracks) implements Dataset {
    static Fixed of(Track... tracks) {
      return new Fixed(new DatasetCard("toy", "Two tones", "CC0-1.0", ""), List.of(tracks));
    }
  }

  static class Correct implements DatasetContract {
    @Override
    public Dataset dataset() {
      return Fixed.of(track("a", "x", JAZZ), track("b/c", "y", JAZZ));
    }
  }

  static class EmptyCard extends Correct {
    @Override
    public Dataset dataset() {
      return new Fixed(new DatasetCard("toy", "", "", ""), super.dataset().tracks());
    }
  }

  static class RepeatedId extends Correct {
    @Override
    public Dataset dataset() {
      return Fixed.of(track("a", "x", JAZZ), track("a", "y", JAZZ));
    }
  }

  static class BackslashedId extends Correct {
    @Override
    public Dataset dataset() {
      return Fixed.of(track("a", "x", JAZZ), track("b\\c", "y", JAZZ));
    }
  }

  static class OrderThatChanges extends Correct {
    @Override
    public Dataset dataset() {
      List<Track> tracks = new ArrayList<>(super.dataset().tracks());
      return new Dataset() {
        @Override
        public DatasetCard card() {
          return OrderThatChanges.super.dataset().card();
        }

        @Override
        public List<Track> tracks() {
          Collections.reverse(tracks);
          return List.copyOf(tracks);
        }
      };
    }
  }

  static class NoAnnotation extends Correct {
    @Override
    public Dataset dataset() {
      return Fixed.of(track("a", "x", JAZZ), track("b", "y", List.of()));
    }
  }

  static class TwoLabels extends Correct {
    @Override
    public Dataset dataset() {
      List<Annotation> two = List.of(ClassLabel.of("jazz"), ClassLabel.of("rock"));
      return Fixed.of(track("a", "x", JAZZ), track("b", "y", two));
    }
  }

  static class NamelessGroup extends Correct {
    @Override
    public Dataset dataset() {
      return Fixed.of(track("a", "x", JAZZ), track("b", "", JAZZ));
    }
  }

  static class MissingFile extends Correct {
    @Override
    public Dataset dataset() {
      AudioSource file = new AudioSource.File(Path.of("there", "is", "no", "such", "file.wav"));
      return Fixed.of(track("a", "x", JAZZ), new Track("b", file, Optional.empty(), JAZZ));
    }
  }

  static class OtherSoundEachTime extends Correct {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public Dataset dataset() {
      AudioSource sound =
          new AudioSource.Rendered(
              "b", () -> Sounds.noise(AudioFormat.mono(8000), 10 + calls.incrementAndGet()));
      return Fixed.of(track("a", "x", JAZZ), new Track("b", sound, Optional.empty(), JAZZ));
    }
  }

  static class Soundless extends Correct {
    @Override
    public Dataset dataset() {
      AudioSource sound =
          new AudioSource.Rendered("b", () -> AudioClip.of(8000, new float[] {Float.NaN}));
      return Fixed.of(track("a", "x", JAZZ), new Track("b", sound, Optional.empty(), JAZZ));
    }
  }
}
