package org.mirkit.runner.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;

/** The labels of answers that no model of ours gave. */
public final class FoundLabels {
  private FoundLabels() {}

  /**
   * The labels that occur on either side.
   *
   * @throws DataException if an annotation cannot be of that task; the message names its track
   */
  public static Vocabulary of(Task task, List<Answer> answers) {
    List<Annotation> annotations =
        answers.stream().flatMap(a -> Stream.of(a.reference(), a.estimate())).toList();
    try {
      return task.vocabulary(annotations);
    } catch (MirException e) {
      return ofClasses(annotations, whereIsIt(task, answers, e));
    }
  }

  /** One class alone can teach nothing, but it can be scored. */
  private static Vocabulary ofClasses(List<Annotation> annotations, MirException otherwise) {
    TreeSet<String> labels = new TreeSet<>();
    for (Annotation annotation : annotations) {
      if (!(annotation instanceof ClassLabel label)) {
        throw otherwise;
      }
      labels.add(label.label());
    }
    return new Vocabulary(new ArrayList<>(labels));
  }

  private static MirException whereIsIt(Task task, List<Answer> answers, MirException problem) {
    for (Answer answer : answers) {
      for (Annotation annotation : List.of(answer.reference(), answer.estimate())) {
        try {
          task.vocabulary(List.of(annotation));
        } catch (MirException e) {
          String side = annotation == answer.reference() ? "reference" : "estimate";
          return new DataException("%s, %s: %s".formatted(answer.track(), side, e.getMessage()), e);
        }
      }
    }
    return problem;
  }
}
