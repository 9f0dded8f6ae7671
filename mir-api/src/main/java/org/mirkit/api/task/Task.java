package org.mirkit.api.task;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.plugin.Part;

/**
 * A question put to music: genre, chord, pitch. It knows labels and targets, and neither models nor
 * datasets.
 *
 * <p>Implementations keep no state. For every annotation that the vocabulary covers, {@code
 * decode(encode(a))} gives {@code a} back, as exactly as the time grid allows, where the scores are
 * the targets themselves.
 */
@Part(value = "task", summary = "What is asked of the music")
@API(status = API.Status.STABLE, since = "1.0")
public interface Task {

  /** Where it stands in the tutorial's table. */
  TaskCard card();

  /**
   * The labels, in the order of the network's outputs.
   *
   * @param annotations all that the collection has; ignored by a task with a fixed vocabulary
   * @throws org.mirkit.api.DataException if nothing can be learned from them, such as one class
   *     only
   */
  Vocabulary vocabulary(List<Annotation> annotations);

  /** How a network must end to answer with this vocabulary. */
  Head head(Vocabulary vocabulary);

  /**
   * The targets for a network.
   *
   * @param grid the frames of the whole track
   * @return one decision for track scale, {@code grid.frames()} for frame scale
   * @throws org.mirkit.api.DataException if the annotation is not of the type that {@link #card()}
   *     names
   */
  Targets encode(Annotation annotation, Vocabulary vocabulary, TimeGrid grid);

  /** The annotation that the scores of a whole track stand for. */
  Annotation decode(Scores scores, Vocabulary vocabulary, TimeGrid grid);

  /** How its answers are judged; the first metric's first value is the headline. */
  List<Metric> metrics(Vocabulary vocabulary);
}
