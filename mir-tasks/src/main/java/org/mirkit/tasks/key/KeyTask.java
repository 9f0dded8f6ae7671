package org.mirkit.tasks.key;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.music.KeyLabel;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.tasks.input.Answers;

/**
 * The key of a whole track: a softmax over 12 tonics in major and minor. A key that is neither is
 * not learned.
 *
 * @param config the parameters
 */
public record KeyTask(KeyConfig config) implements Task {

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.TRACK, Subjectivity.OBJECTIVE, KeySequence.class, "one of 24 keys");
  }

  /** The 24 keys; a label that cannot be read is refused here. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    return KeyVocabulary.of(annotations);
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    List<TimedLabel> keys = KeyVocabulary.keys(annotation).segments();
    KeyLabel key = MainKey.of(keys, grid.timeOf(grid.frames()), config.several());
    return Targets.Classes.of(KeyVocabulary.classOf(key));
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Answers.requireFinite(scores);
    return KeySequence.ofWhole(vocabulary.labels().get(scores.best(0)));
  }

  /**
   * The reference is reduced to one key as for training, so that a right answer is wholly right.
   */
  @Override
  public List<Metric> metrics(Vocabulary vocabulary) {
    return List.of(new KeyScore(new KeyScoreConfig(Optional.of(config.several()), false)));
  }
}
