package org.mirkit.api.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/**
 * A model that can answer. Used by one thread at a time, unless it {@link #servesSeveralThreads
 * says} otherwise; closing it frees what it holds.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface TrainedModel extends AutoCloseable {

  /**
   * Answers for each example.
   *
   * @param batch features in the shape of the signature, normalised as in training; of fewer frames
   *     only where the model {@link Model#requireTakesShorter takes} such
   * @return scores for each, in the same order: one decision for track scale, one per frame for
   *     frame scale
   */
  List<Scores> predict(List<Features> batch);

  /**
   * Writes what was learned, weights only and no code.
   *
   * @param folder an existing, empty folder
   */
  void save(Path folder);

  /**
   * Whether several threads may ask it at once, so that one copy of what was learned serves a whole
   * server. If so, each thread MUST get the answers that it would get alone: what a call works with
   * is its own. A host has threads take turns where not, and in either case closes a model only
   * when nobody asks it any more.
   */
  default boolean servesSeveralThreads() {
    return false;
  }

  /**
   * What computed it, for provenance: names such as {@code engine} and {@code device} with their
   * values; empty for a model that only needs the JVM.
   */
  default Map<String, String> engine() {
    return Map.of();
  }

  @Override
  void close();
}
