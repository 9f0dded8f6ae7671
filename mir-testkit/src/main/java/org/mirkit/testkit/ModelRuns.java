package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/** One signature's toy data, and trainings on it. */
record ModelRuns(ModelSignature signature, ToyExamples training, ToyExamples test) {
  private static final int EXAMPLES = 32;

  static ModelRuns of(ModelSignature signature, FeatureSpec spec, boolean nonNegative) {
    return new ModelRuns(
        signature,
        ToyExamples.of(signature, spec, EXAMPLES, 1, nonNegative),
        ToyExamples.of(signature, spec, EXAMPLES, 2, nonNegative));
  }

  TrainingContext context(long seed, Path folder, TrainingListener listener) throws IOException {
    Files.createDirectories(folder);
    return new TrainingContext(training, test, seed, folder, listener);
  }

  /** A training from the contract's fixture, with checkpoints in a folder. */
  TrainedModel train(ModelContract contract, Path folder, long seed, TrainingListener listener)
      throws IOException {
    return contract.model().train(signature, contract.plan(), context(seed, folder, listener));
  }

  /** Fails unless every score for some features is a number. */
  void requireFinite(TrainedModel model, List<Features> features) {
    for (Scores scores : model.predict(features)) {
      for (int i = 0; i < scores.decisions() * scores.units(); i++) {
        float score = scores.at(i / scores.units(), i % scores.units());
        assertTrue(
            Float.isFinite(score),
            "a score is " + score + " where all features are 0; guard divisions and logarithms");
      }
    }
  }

  /** Every score of every test example, in order; checks how many there are. */
  List<Float> answers(TrainedModel model) {
    List<Float> answers = new ArrayList<>();
    List<Scores> all = model.predict(test.features());
    assertEquals(test.size(), all.size(), "answers to " + test.size() + " examples");
    for (Scores scores : all) {
      assertEquals(signature.head().units(), scores.units(), "units");
      assertEquals(ToyExamples.decisions(signature), scores.decisions(), "decisions");
      for (int i = 0; i < scores.decisions() * scores.units(); i++) {
        answers.add(scores.at(i / scores.units(), i % scores.units()));
      }
    }
    return answers;
  }

  /** The share of test examples whose best class at the first decision is right. */
  double accuracy(TrainedModel model) {
    List<Scores> answers = model.predict(test.features());
    int right = 0;
    for (int i = 0; i < answers.size(); i++) {
      right += answers.get(i).best(0) == test.labelOf(i) ? 1 : 0;
    }
    return (double) right / answers.size();
  }
}
