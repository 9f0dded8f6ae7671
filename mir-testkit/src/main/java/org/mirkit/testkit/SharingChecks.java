package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/**
 * Checks that threads may share a model. They ask for different examples, since a model that mixes
 * up what it is asked for would not be caught with equal ones.
 */
final class SharingChecks {
  private static final int EXAMPLES_AT_ONCE = 3;

  private final TrainedModel model;
  private final List<List<Features>> questions = new ArrayList<>();

  SharingChecks(TrainedModel model, List<Features> examples) {
    this.model = model;
    for (int i = 0; i + EXAMPLES_AT_ONCE <= examples.size(); i += EXAMPLES_AT_ONCE) {
      questions.add(examples.subList(i, i + EXAMPLES_AT_ONCE));
    }
  }

  /** Of a model that says that threads may. */
  void requireAnswersOfOneThread() throws Exception {
    if (!model.servesSeveralThreads()) {
      return;
    }
    List<List<Float>> alone = questions.stream().map(this::answers).toList();
    AtomicInteger next = new AtomicInteger();
    Concurrently.call(
        () -> {
          int question = next.getAndIncrement() % questions.size();
          List<Float> answers = answers(questions.get(question));
          assertEquals(alone.get(question), answers, "answers to one of several threads");
          return question;
        });
  }

  private List<Float> answers(List<Features> question) {
    List<Float> answers = new ArrayList<>();
    for (Scores scores : model.predict(question)) {
      for (int i = 0; i < scores.decisions() * scores.units(); i++) {
        answers.add(scores.at(i / scores.units(), i % scores.units()));
      }
    }
    return answers;
  }
}
