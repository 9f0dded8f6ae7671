package org.mirkit.testkit;

import static org.mirkit.testkit.ContractRun.assertCaught;
import static org.mirkit.testkit.ContractRun.assertPasses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;

class SharedMetricsTaskTest {
  private static final String SHARED = "shared_metrics_are_named_and_see_right_answers_as_right";

  @Test
  void task_that_takes_all_its_metrics_from_plugins_passes() {
    assertPasses(Correct.class);
  }

  @Test
  void each_fault_is_caught() {
    assertCaught(NamesNone.class, SHARED);
    assertCaught(SeesAnotherClassInAnswers.class, SHARED);
    assertCaught(CountsReferencesOnly.class, SHARED);
  }

  private static class Sharing extends ToyClassification implements SharedMetricsTask {
    @Override
    public List<String> sharedMetrics() {
      return List.of("accuracy");
    }

    @Override
    public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
      String label = vocabulary.labels().get(scores.best(0));
      return new ClassLabel(label, Map.of(label, (double) scores.at(0, scores.best(0))));
    }

    @Override
    public List<Metric> metrics(Vocabulary vocabulary) {
      return List.of();
    }

    static boolean isAnswer(Annotation annotation) {
      return !((ClassLabel) annotation).probabilities().isEmpty();
    }
  }

  static class Correct implements TaskContract {
    @Override
    public Task task() {
      return new Sharing();
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(ClassLabel.of("rock"), ClassLabel.of("jazz"), ClassLabel.of("pop"));
    }
  }

  static class NamesNone extends Correct {
    @Override
    public Task task() {
      return new Sharing() {
        @Override
        public List<String> sharedMetrics() {
          return List.of();
        }
      };
    }
  }

  static class SeesAnotherClassInAnswers extends Correct {
    @Override
    public Task task() {
      return new Sharing() {
        @Override
        public Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
          return Optional.of(isAnswer(annotation) ? ClassLabel.of("rock") : annotation);
        }
      };
    }
  }

  static class CountsReferencesOnly extends Correct {
    @Override
    public Task task() {
      return new Sharing() {
        @Override
        public Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
          return isAnswer(annotation) ? Optional.empty() : Optional.of(annotation);
        }
      };
    }
  }
}
