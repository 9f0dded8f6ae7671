package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.testkit.ModelContractTest.Correct;

/** Models that judge frames together. */
class JointModelTest {
  private static final String JOINT = "joint_decisions_are_made_from_potentials";

  @Test
  void correct_joint_model_passes() {
    assertPasses(Joint.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(DecidesOtherwise.class, JOINT);
    assertCaught(HearsLevels.class, JOINT);
    assertCaught(KnowsOneLength.class, JOINT);
  }

  /** A trained model whose answers are taken for potentials. */
  record Decided(
      TrainedModel model, UnaryOperator<Scores> prediction, UnaryOperator<Scores> decision)
      implements JointModel {
    @Override
    public List<Scores> predict(List<Features> batch) {
      return model.predict(batch).stream().map(prediction).toList();
    }

    /** 1 for the best of each decision. */
    static Scores best(Scores potentials) {
      float[] ones = new float[potentials.decisions() * potentials.units()];
      for (int i = 0; i < potentials.decisions(); i++) {
        ones[i * potentials.units() + potentials.best(i)] = 1;
      }
      return Scores.of(potentials.units(), ones);
    }

    @Override
    public List<Scores> potentials(List<Features> batch) {
      return model.predict(batch);
    }

    @Override
    public Scores decide(Scores potentials) {
      return decision.apply(potentials);
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

  private static Model deciding(UnaryOperator<Scores> prediction, UnaryOperator<Scores> decision) {
    return Changed.wrapped(model -> new Decided(model, prediction, decision));
  }

  static class Joint extends Correct {
    @Override
    public Model model() {
      return deciding(Decided::best, Decided::best);
    }
  }

  static class DecidesOtherwise extends Correct {
    @Override
    public Model model() {
      return deciding(Decided::best, scores -> scores);
    }
  }

  static class HearsLevels extends Correct {
    @Override
    public Model model() {
      return deciding(scores -> scores, scores -> scores);
    }
  }

  static class KnowsOneLength extends Correct {
    @Override
    public Model model() {
      return deciding(Decided::best, scores -> Scores.of(2, first(Decided.best(scores))));
    }

    private static float[] first(Scores best) {
      return new float[] {best.at(0, 0), best.at(0, 1)};
    }
  }
}
