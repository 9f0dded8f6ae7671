package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Checkpoints;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.testkit.ModelContractTest.Correct;

/** Models whose training does not end, or does not come again, as it should. */
class InterruptedTrainingTest {
  private static final String INTERRUPTED = "interrupted_training_goes_on_to_the_same_answers";
  private static final String BEFORE = "interrupt_before_training_ends_it";

  @Test
  void each_fault_is_caught() {
    assertCaught(OwnChance.class, "equal_seeds_give_bitwise_equal_answers", INTERRUPTED);
    assertCaught(DeafToInterrupts.class, INTERRUPTED, BEFORE);
    assertCaught(ForgetsItsCheckpoint.class, INTERRUPTED);
  }

  static class OwnChance extends Correct {
    private final AtomicLong chance = new AtomicLong();

    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        float[] start(int length, long seed) {
          return super.start(length, chance.incrementAndGet());
        }
      };
    }

    @Override
    public TrainingPlan plan() {
      return TrainingPlan.of(2, 8, () -> 0.1)
          .withPatience(3)
          .withCheckpoints(new Checkpoints(1, 0));
    }
  }

  static class DeafToInterrupts extends Correct {
    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        void stopIfInterrupted() {}
      };
    }
  }

  static class ForgetsItsCheckpoint extends Correct {
    @Override
    public Model model() {
      return new NearestCentroid() {
        @Override
        float[] read(Path file, int length) {
          float[] state = super.read(file, length);
          if (Files.exists(file.resolveSibling("checkpoint.bin"))) {
            java.util.Arrays.fill(state, 0, length - 1, 0);
          }
          return state;
        }
      };
    }
  }
}
