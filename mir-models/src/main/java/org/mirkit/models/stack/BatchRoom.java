package org.mirkit.models.stack;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.representation.Features;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.network.BatchLengths;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.FeatureBatch;

/** Where the examples of one call lie while a network hears them. Used by one thread at a time. */
final class BatchRoom {
  private final Blueprint blueprint;
  private final FeatureBatch batch;
  private Optional<BatchLengths> lengths = Optional.empty();

  /** Room for so many examples of a network. */
  BatchRoom(Blueprint blueprint, int examples) {
    this.blueprint = blueprint;
    this.batch = new FeatureBatch(blueprint.signature().input(), examples);
  }

  /** Puts examples in their places. */
  void fill(List<Features> features) {
    begin(features);
    for (int slot = 0; slot < features.size(); slot++) {
      batch.put(slot, features.get(slot));
    }
  }

  /** Once an example is shorter than the signature says, lengths are the business of all. */
  private void begin(List<Features> features) {
    int most = blueprint.signature().input().frames();
    int longest = features.stream().mapToInt(Features::frames).max().orElseThrow();
    if (lengths.isEmpty() && features.stream().anyMatch(each -> each.frames() < most)) {
      blueprint.requireTakesShorter();
      lengths = Optional.of(blueprint.lengths());
    }
    lengths.ifPresent(known -> batch.beginShorter(known.of(Math.min(most, longest))));
  }

  /** What {@link #fill} put there, until it is called again. */
  Framed lend(NDManager manager, int examples) {
    return batch.lend(manager, examples);
  }
}
