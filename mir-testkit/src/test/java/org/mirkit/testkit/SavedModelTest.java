package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.testkit.ModelContractTest.Correct;

/** Models that are not loaded as they were saved, or keep what they should give back. */
class SavedModelTest {
  private static final String LOADED = "loaded_model_answers_as_the_saved_one";
  private static final String FILES = "loaded_model_is_saved_in_the_same_files";
  private static final String FOREIGN = "foreign_folder_is_not_loaded";
  private static final String DAMAGED = "damaged_files_are_not_loaded";
  private static final String NOTHING_LEFT = "closed_models_leave_nothing_behind";

  @Test
  void each_fault_is_caught() {
    assertCaught(LoadsSomethingElse.class, LOADED);
    assertCaught(LoadsAnything.class, FOREIGN, DAMAGED, LOADED, FILES);
    assertCaught(WritesWhoSavedIt.class, FILES);
    assertCaught(KeepsItsArrays.class, NOTHING_LEFT);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void files_that_stay_open_are_named() {
    assertCaught(LeavesItsFileOpen.class, NOTHING_LEFT);
    assertSays(LeavesItsFileOpen.class, NOTHING_LEFT, "state.bin", "try-with-resources");
  }

  @Test
  void what_is_told_says_what_to_mend() {
    assertSays(WritesWhoSavedIt.class, FILES, "author.txt", "write no time");
    assertSays(KeepsItsArrays.class, NOTHING_LEFT, "3 models", "close() frees");
  }

  static class LoadsSomethingElse extends Correct {
    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        public TrainedModel load(ModelSignature signature, Path folder) {
          return new Changed(
              super.load(signature, folder),
              (model, batch) -> batch.stream().map(f -> Scores.of(2, new float[2])).toList());
        }
      };
    }
  }

  static class LoadsAnything extends Correct {
    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        public TrainedModel load(ModelSignature signature, Path folder) {
          return new NearestCentroid.Centroids(new float[256], 128);
        }
      };
    }
  }

  /** A trained model that does something more when it is saved or closed. */
  private abstract static class Wrapped implements TrainedModel {
    final TrainedModel model;

    Wrapped(TrainedModel model) {
      this.model = model;
    }

    @Override
    public List<Scores> predict(List<Features> batch) {
      return model.predict(batch);
    }

    @Override
    public void save(Path folder) {
      model.save(folder);
    }

    @Override
    public void close() {
      model.close();
    }
  }

  static class WritesWhoSavedIt extends Correct {
    @Override
    public Model model() {
      return Changed.wrapped(
          model ->
              new Wrapped(model) {
                @Override
                public void save(Path folder) {
                  super.save(folder);
                  try {
                    Files.writeString(folder.resolve("author.txt"), UUID.randomUUID().toString());
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }
              });
    }
  }

  static class KeepsItsArrays extends Correct {
    private final List<TrainedModel> kept = new ArrayList<>();

    @Override
    public long heldByEngine() {
      return kept.size();
    }

    @Override
    public Model model() {
      return Changed.wrapped(
          model -> {
            kept.add(model);
            return model;
          });
    }
  }

  static class LeavesItsFileOpen extends Correct {
    private final List<InputStream> open = new ArrayList<>();

    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        public TrainedModel load(ModelSignature signature, Path folder) {
          TrainedModel loaded = super.load(signature, folder);
          try {
            open.add(Files.newInputStream(folder.resolve("state.bin")));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return loaded;
        }
      };
    }
  }
}
