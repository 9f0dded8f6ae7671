package org.mirkit.classical.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.classical.learner.Classifier;
import org.mirkit.classical.learner.Interrupts;
import org.mirkit.classical.learner.Learner;
import org.mirkit.classical.learner.Samples;

/** A classifier, and how it did on the validation samples. */
record Choice(Classifier classifier, Judgement onValidation) {

  /** Trains every candidate; the most accurate on the validation samples, the first of equals. */
  static Choice among(List<Learner> candidates, Samples training, Samples validation, long seed) {
    if (candidates.size() > 1 && validation.size() == 0) {
      throw new ModelException(
          "%d candidates and no validation examples to choose by; give one value, or a share to"
                  .formatted(candidates.size())
              + " split.validation");
    }
    List<Choice> choices = new ArrayList<>();
    for (Learner candidate : candidates) {
      Interrupts.check();
      Classifier classifier = candidate.learn(training, seed);
      choices.add(new Choice(classifier, Judgement.of(classifier, validation)));
    }
    Interrupts.check();
    Comparator<Choice> byAccuracy = Comparator.comparing(choice -> choice.onValidation.accuracy());
    return choices.stream().reduce((a, b) -> byAccuracy.compare(b, a) > 0 ? b : a).orElseThrow();
  }
}
