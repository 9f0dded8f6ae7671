package ${package};

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.DataException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.SharedMetricsTask;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.TaskCard;
import org.mirkit.api.task.Vocabulary;

/**
 * Is a track of one class, or of any other? The labels are the class and {@value #OTHER}, whatever
 * else the collection calls its tracks.
 */
public final class ${className} implements SharedMetricsTask {
  /** The label of all other classes. */
  static final String OTHER = "other";

  private final String label;

  /** A task with the given parameters. */
  public ${className}(${className}Config config) {
    this.label = config.label();
  }

  @Override
  public TaskCard card() {
    return new TaskCard(
        DecisionScale.TRACK, Subjectivity.SUBJECTIVE, ClassLabel.class, "one class or any other");
  }

  /** The collection is asked for the class, lest a misspelt one look like a hard task. */
  @Override
  public Vocabulary vocabulary(List<Annotation> annotations) {
    boolean known = annotations.stream().anyMatch(a -> answer(a).equals(label));
    if (!annotations.isEmpty() && !known) {
      List<String> found = annotations.stream().map(${className}::classOf).distinct().sorted().toList();
      throw new DataException(
          "no track is of the class '" + label + "'; the collection has " + found);
    }
    return new Vocabulary(List.of(label, OTHER));
  }

  @Override
  public Head head(Vocabulary vocabulary) {
    return new Head(
        vocabulary.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.TRACK);
  }

  @Override
  public Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid) {
    return Targets.Classes.of(vocabulary.indexOf(answer(annotation)));
  }

  @Override
  public Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid) {
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      probabilities.put(vocabulary.labels().get(i), (double) scores.at(0, i));
    }
    return new ClassLabel(vocabulary.labels().get(scores.best(0)), probabilities);
  }

  @Override
  public List<String> sharedMetrics() {
    return List.of("accuracy", "precision-recall-f1", "confusion");
  }

  /** They see the class, or that it is any other. */
  @Override
  public Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
    return Optional.of(ClassLabel.of(answer(annotation)));
  }

  private String answer(Annotation annotation) {
    return classOf(annotation).equals(label) ? label : OTHER;
  }

  private static String classOf(Annotation annotation) {
    if (annotation instanceof ClassLabel found) {
      return found.label();
    }
    throw new DataException("${artifactId} reads the class of a track, not " + annotation);
  }
}
