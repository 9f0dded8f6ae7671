package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.representation.FeatureSpec;

/**
 * One layer of a stack as pure data: it knows shapes and counts, and no engine. Implementations are
 * records of parameters, equal by value.
 */
@Part(value = "layer", summary = "One layer of a network")
@API(status = API.Status.STABLE, since = "1.0")
public interface Layer {

  /**
   * What comes out when this goes in.
   *
   * @throws org.mirkit.api.ModelException if the layer cannot take this shape; the message says why
   *     and what would do
   */
  TensorShape outputShape(TensorShape input);

  /** Number of values that training changes, for an input that {@link #outputShape} takes. */
  long parameterCount(TensorShape input);

  /**
   * Multiplications with an addition in one pass of one example, for an input that {@link
   * #outputShape} takes; 0 for a layer that only compares, moves or scales values.
   */
  default long multiplyAdds(TensorShape input) {
    return 0;
  }

  /** How much of its input one value of its output hears; by default the one at its own place. */
  default ReceptiveField receptiveField(TensorShape input) {
    return ReceptiveField.POINT;
  }

  /**
   * Whether the network that it stands in needs features as the representation gives them, such as
   * energies that the layer compresses itself; as {@link Model#needsRawFeatures}. A layer that
   * holds layers asks them.
   */
  default boolean needsRawFeatures() {
    return false;
  }

  /**
   * Refuses to stand in a network that hears such features, as {@link Model#requireHears} does. A
   * layer that holds layers asks them.
   *
   * @param features what the representation will deliver to the network
   * @throws org.mirkit.api.ModelException saying what was found, and what would do
   */
  default void requireHears(FeatureSpec features) {}

  /** Itself in a few words, in the tutorial's terms: {@code conv 32@3×3, relu}. */
  String describe();
}
