package org.mirkit.tasks.input;

import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;

/** Holds annotations to the type that a task works on. */
public final class Annotations {
  private Annotations() {}

  /**
   * The annotation as one of the type.
   *
   * @param words the type in words for a message: {@code a sequence of chords}
   * @throws DataException if it is of another type
   */
  public static <A extends Annotation> A require(
      Class<A> type, String words, Annotation annotation) {
    if (type.isInstance(annotation)) {
      return type.cast(annotation);
    }
    throw new DataException(
        "expected %s, found %s; use a dataset that gives its tracks %s, or a task for such annotations"
            .formatted(words, annotation.getClass().getSimpleName(), words));
  }
}
