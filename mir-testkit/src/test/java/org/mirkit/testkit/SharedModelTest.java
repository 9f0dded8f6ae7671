package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;
import org.mirkit.testkit.ModelContractTest.Correct;

/** Models that say that threads may share them. */
class SharedModelTest {

  @Test
  void model_that_keeps_nothing_of_a_call_passes() {
    assertPasses(KeepsNothing.class);
  }

  @Test
  void model_that_keeps_what_it_was_asked_last_is_caught() {
    assertCaught(KeepsQuestion.class, "threads_that_share_it_get_their_own_answers");
  }

  private static class Shared implements TrainedModel {
    private final TrainedModel model;

    Shared(TrainedModel model) {
      this.model = model;
    }

    @Override
    public List<Scores> predict(List<Features> batch) {
      return model.predict(batch);
    }

    @Override
    public boolean servesSeveralThreads() {
      return true;
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

  static class KeepsNothing extends Correct {
    @Override
    public Model model() {
      return Changed.wrapped(Shared::new);
    }
  }

  private static final class Keeping extends Shared {
    private volatile List<Features> question = List.of();

    Keeping(TrainedModel model) {
      super(model);
    }

    @Override
    public List<Scores> predict(List<Features> batch) {
      question = batch;
      LockSupport.parkNanos(1_000_000);
      return super.predict(question);
    }
  }

  static class KeepsQuestion extends Correct {
    @Override
    public Model model() {
      return Changed.wrapped(Keeping::new);
    }
  }
}
