package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;
import static org.mirkit.testkit.ContractRun.assertSays;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

class ModelContractTest {
  private static final String CHANCE = "trained_model_answers_every_example_better_than_chance";
  private static final String BATCH = "batch_gives_what_its_examples_give_alone";
  private static final String NONE = "no_examples_have_no_answers";
  private static final String SILENCE = "silence_gives_finite_scores";
  private static final String THREAD = "another_thread_gets_the_answers_that_the_first_one_gets";

  @Test
  void correct_model_passes() {
    assertPasses(Correct.class);
  }

  /** Labels are all that it looks at, and its first epoch is its last. */
  @Test
  void baseline_that_hears_nothing_passes_when_it_says_so() {
    assertCaught(Deaf.class);
    assertCaught(LearnsNothing.class, CHANCE);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(NoSummary.class, "summary_is_known_before_training");
    assertCaught(RefusesItsPlan.class, "plan_of_these_tests_suits");
    assertCaught(AnswersInReverse.class, CHANCE, BATCH);
    assertCaught(
        OneAnswerTooFew.class,
        CHANCE,
        BATCH,
        NONE,
        THREAD,
        "equal_seeds_give_bitwise_equal_answers",
        "loaded_model_answers_as_the_saved_one",
        "closed_models_leave_nothing_behind",
        "interrupted_training_goes_on_to_the_same_answers");
    assertCaught(DividesByTheEnergy.class, SILENCE);
    assertCaught(BoundToItsThread.class, THREAD);
  }

  @Test
  void silence_that_is_no_number_is_told_with_a_way_to_mend_it() {
    assertSays(
        DividesByTheEnergy.class, SILENCE, "Infinity", "all features are 0", "guard divisions");
  }

  static class Correct implements ModelContract {
    @Override
    public Model model() {
      return new NearestCentroid();
    }

    @Override
    public TrainingPlan plan() {
      return TrainingPlan.of(3, 8, () -> 0.1)
          .withPatience(3)
          .withCheckpoints(new Checkpoints(1, 0));
    }
  }

  static class NoSummary extends Correct {
    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        public List<LayerShape> summarize(ModelSignature signature) {
          return List.of();
        }
      };
    }
  }

  static class RefusesItsPlan extends Correct {
    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        public void requireSuits(ModelSignature signature, TrainingPlan plan) {
          throw new ModelException("a plan? none suits");
        }
      };
    }
  }

  static class LearnsNothing extends Correct {
    @Override
    public Model model() {
      return Changed.answers(all -> all.stream().map(s -> Scores.of(2, new float[2])).toList());
    }
  }

  static class Deaf extends LearnsNothing {
    @Override
    public boolean hears() {
      return false;
    }

    @Override
    public TrainingPlan plan() {
      return TrainingPlan.of(1, 8, () -> 0.1)
          .withPatience(3)
          .withCheckpoints(new Checkpoints(1, 0));
    }
  }

  static class AnswersInReverse extends Correct {
    @Override
    public Model model() {
      return Changed.answers(
          all -> {
            List<Scores> reversed = new ArrayList<>(all);
            java.util.Collections.reverse(reversed);
            return reversed;
          });
    }
  }

  static class OneAnswerTooFew extends Correct {
    @Override
    public Model model() {
      return Changed.answers(all -> all.subList(1, all.size()));
    }
  }

  /** Each score in units of the energy of what is heard, which silence has none of. */
  static class DividesByTheEnergy extends Correct {
    @Override
    public Model model() {
      return Changed.model(
          (model, batch) -> {
            List<Scores> all = new ArrayList<>();
            for (Features features : batch) {
              Scores scores = model.predict(List.of(features)).get(0);
              float energy = 0;
              for (float value : FeatureChecks.values(features)) {
                energy += Math.abs(value);
              }
              all.add(
                  Scores.of(2, new float[] {scores.at(0, 0) / energy, scores.at(0, 1) / energy}));
            }
            return all;
          });
    }
  }

  /** As an engine whose settings are those of the thread that trained. */
  static class BoundToItsThread extends Correct {
    @Override
    public Model model() {
      Thread home = Thread.currentThread();
      return Changed.model(
          (model, batch) -> {
            if (Thread.currentThread() != home) {
              throw new IllegalStateException("not on this thread");
            }
            return model.predict(batch);
          });
    }
  }
}
