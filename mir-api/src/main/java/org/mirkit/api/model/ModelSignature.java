package org.mirkit.api.model;

import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.mirkit.api.task.Head;

/**
 * What a model is given and what it must answer, known before any audio is read.
 *
 * @param input the shape of one example: channels, bins and frames of a crop
 * @param head the end that the task wants
 * @param outputs what each output of the head stands for, as the task spells it; a model that
 *     learns needs only their number, one that follows rules or was trained elsewhere their
 *     meaning. Chords are Harte's labels; pitches are notes from low to high with the cents above
 *     them, {@code A4}, {@code A4+20}, and {@code unvoiced}
 */
@API(status = API.Status.STABLE, since = "1.0")
public record ModelSignature(TensorShape.FeatureMap input, Head head, List<String> outputs) {

  /** Refuses names that are not as many as the head's outputs. */
  public ModelSignature {
    outputs = List.copyOf(outputs);
    if (outputs.size() != head.units()) {
      throw new IllegalArgumentException(
          "%d names for %d outputs".formatted(outputs.size(), head.units()));
    }
  }

  /** A signature whose outputs have numbers for names, from 0. */
  public ModelSignature(TensorShape.FeatureMap input, Head head) {
    this(input, head, IntStream.range(0, head.units()).mapToObj(Integer::toString).toList());
  }
}
