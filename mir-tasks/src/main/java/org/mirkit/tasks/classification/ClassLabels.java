package org.mirkit.tasks.classification;

import java.util.Arrays;
import java.util.Comparator;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;

/** Reads class labels out of annotations, and puts them in order. */
public final class ClassLabels {

  /**
   * By Unicode code point. {@link String#compareTo} goes by UTF-16 unit and would put characters
   * beyond U+FFFF before U+E000…U+FFFF.
   */
  public static final Comparator<String> BY_CODE_POINT =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private ClassLabels() {}

  /**
   * The annotation as a class label.
   *
   * @throws DataException if it is of another type
   */
  public static ClassLabel of(Annotation annotation) {
    if (annotation instanceof ClassLabel label) {
      return label;
    }
    throw new DataException(
        "expected a class label for a whole track, found %s; use a dataset that gives each track a"
                .formatted(annotation.getClass().getSimpleName())
            + " class, or a task for such annotations");
  }
}
