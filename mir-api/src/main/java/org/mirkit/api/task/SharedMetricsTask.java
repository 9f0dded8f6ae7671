package org.mirkit.api.task;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;

/**
 * A task that is judged by metrics that plugins offer, where others write their own: one that tells
 * classes apart by {@code accuracy} and {@code confusion}, whatever annotation its classes are read
 * off.
 *
 * <pre>{@code
 * public List<String> sharedMetrics() {
 *   return List.of("accuracy", "confusion");
 * }
 *
 * public Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
 *   return metre(annotation).map(ClassLabel::of);
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface SharedMetricsTask extends Task {

  /**
   * Its usual metrics, by id as YAML's {@code use} says them. A host makes each from its default
   * parameters, unless an experiment names the same one with others. They come after the task's
   * own, so that the first of them gives the headline where there are none.
   */
  List<String> sharedMetrics();

  /**
   * What these metrics see of an annotation: the class that is read off it, such as {@code
   * ClassLabel.of("3")} of beats in three. By default, all of it, as other metrics do.
   *
   * @param annotation a reference, or an answer of this task
   * @return nothing where there is nothing to be judged; the track does not count then
   * @throws org.mirkit.api.DataException if the annotation is of a type that it cannot be read off
   */
  default Optional<Annotation> judged(Annotation annotation, Vocabulary vocabulary) {
    return Optional.of(annotation);
  }

  /** {@inheritDoc} By default none but the shared ones. */
  @Override
  default List<Metric> metrics(Vocabulary vocabulary) {
    return List.of();
  }
}
