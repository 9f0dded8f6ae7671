package org.mirkit.tasks.classification;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.task.Vocabulary;

/** The classes of a collection, in the order of a network's outputs. */
public final class ClassVocabulary {
  private ClassVocabulary() {}

  /**
   * The classes that occur, sorted by code point.
   *
   * @throws DataException if there are fewer than two, since nothing can be told apart then
   */
  public static Vocabulary found(List<Annotation> annotations) {
    return new Vocabulary(List.copyOf(distinct(annotations)));
  }

  /**
   * The given classes in their order; one of them may be missing from the collection.
   *
   * @throws DataException if the collection has fewer than two classes, or one that is not given
   */
  public static Vocabulary fixed(List<String> classes, List<Annotation> annotations) {
    Set<String> unknown = distinct(annotations);
    unknown.removeAll(Set.copyOf(classes));
    if (!unknown.isEmpty()) {
      throw new DataException(
          "the collection has classes that 'classes' does not list: %s; it lists %s. Add them, or"
                  .formatted(unknown, classes)
              + " leave their tracks out of the collection");
    }
    return new Vocabulary(classes);
  }

  private static TreeSet<String> distinct(List<Annotation> annotations) {
    TreeSet<String> labels = new TreeSet<>(ClassLabels.BY_CODE_POINT);
    annotations.forEach(annotation -> labels.add(ClassLabels.of(annotation).label()));
    if (labels.size() < 2) {
      throw new DataException(
          "a classification needs at least two classes; "
              + (labels.isEmpty()
                  ? "no track has a class. Give the tracks labels"
                  : "all %d tracks are '%s'. Add tracks of another class"
                      .formatted(annotations.size(), labels.first()))
              + ", or check that the dataset reads its labels from the right place");
    }
    return labels;
  }
}
