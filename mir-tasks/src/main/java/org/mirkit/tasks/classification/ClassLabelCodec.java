package org.mirkit.tasks.classification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.input.Answers;

/**
 * Class labels to targets and back.
 *
 * @param vocabulary the labels in the order of the network's outputs
 */
public record ClassLabelCodec(Vocabulary vocabulary) {

  /**
   * One decision: the class of the label.
   *
   * @throws org.mirkit.api.DataException if it is no class label, or not in the vocabulary
   */
  public Targets.Classes encode(Annotation annotation) {
    return Targets.Classes.of(vocabulary.indexOf(ClassLabels.of(annotation).label()));
  }

  /**
   * The most probable class, the first of equals, with the probabilities of all in vocabulary
   * order.
   *
   * @param scores one decision with a probability per class
   * @throws org.mirkit.api.ModelException if a probability is not finite, since no class is the
   *     best then
   */
  public ClassLabel decode(Scores scores) {
    if (scores.decisions() != 1 || scores.units() != vocabulary.size()) {
      throw new IllegalArgumentException(
          "expected one decision over %d classes, found %d over %d"
              .formatted(vocabulary.size(), scores.decisions(), scores.units()));
    }
    Answers.requireFinite(scores);
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int unit = 0; unit < scores.units(); unit++) {
      probabilities.put(vocabulary.labels().get(unit), (double) scores.at(0, unit));
    }
    return new ClassLabel(vocabulary.labels().get(scores.best(0)), probabilities);
  }
}
