package org.mirkit.models.engine;

import ai.djl.nn.Block;
import org.apiguardian.api.API;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;

/**
 * A layer that can say what it means on Deep Java Library.
 *
 * <p>A plugin adds a layer with one record that implements this interface and one {@link
 * RecordLayerProvider}, and tests it with {@code DjlLayerContract}. Rules for implementers:
 *
 * <ul>
 *   <li>Everything but {@link #toBlock} MUST work without touching an engine: stacks are described
 *       and checked before one is loaded.
 *   <li>The block takes and gives exactly one array, laid out as {@link TensorLayout} says.
 *   <li>The block's trainable values MUST number {@link #parameterCount}.
 *   <li>It SHOULD say its {@link #multiplyAdds} and its {@link #receptiveField}: what is not said
 *       counts as free and as hearing a single point.
 *   <li>A number that values are multiplied by, divided by or raised to MUST come from {@link
 *       Numbers}, or gradients depend on when Java collects garbage.
 *   <li>Chance comes from the engine alone, which training seeds.
 *   <li>{@link Object#toString} MUST tell all parameters that an answer depends on once weights are
 *       there, as a record's does: checkpoints and saved weights are matched by it.
 * </ul>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface DjlLayer extends Layer {

  /**
   * A new block without weights; {@link LayerBlock} is the short way to one, {@link NestedBlock}
   * for a layer of layers. In prediction several threads run one block at once, as Deep Java
   * Library's do, so it remembers nothing of a call.
   *
   * @param input a shape that {@link #outputShape} takes
   */
  Block toBlock(TensorShape input);

  /**
   * How many frames of its output are real where only so many of its input are, the first ones; at
   * least 1. By default a layer needs all, and networks with it take no examples that are shorter
   * than others. One that answers MUST give for a batch what it gives for each example without the
   * frames that fill it up:
   *
   * <ul>
   *   <li>What it is given after real frames is 0, unless it {@linkplain #hearsBeyond does not hear
   *       it}, and what it gives there does not matter; a layer that hears frames one by one, or
   *       its neighbours with zeros beyond the ends, has nothing to do.
   *   <li>One that takes means, maxima or ends over time finds real frames in {@link
   *       LayerBlock.Builder#computingFramed}, {@link NestedBlock.Builder#computingFramed}, or
   *       {@link RealFrames#in} what the block was told.
   *   <li>Its block takes batches of fewer frames than its input has: {@link #receptiveField} MUST
   *       tell its frame step, of which they are fewer by multiples.
   *   <li>Where the input has too few real frames for a value, it says 1: what is heard there ends
   *       in zeros.
   * </ul>
   *
   * @param input a shape that {@link #outputShape} takes
   * @param frames real ones of the input, from 1
   * @return at most as many as the output has; without meaning where that is a vector
   * @throws ModelException if it needs all
   */
  default int realFrames(TensorShape input, int frames) {
    throw new ModelException("it needs as many frames of every example");
  }

  /**
   * Whether what it gives for the real frames of its output depends on what it is given after so
   * many of its input, so that this must be set to 0 before. A layer that says no saves a pass over
   * the batch and another over its gradient.
   *
   * @param input a shape that {@link #outputShape} takes
   * @param frames the fewest that are real in any example of a batch
   */
  default boolean hearsBeyond(TensorShape input, int frames) {
    return true;
  }

  /**
   * Refuses to begin a training for which something is missing, such as a file of weights. Not
   * asked where saved weights are loaded. A layer that holds layers asks them.
   *
   * @throws org.mirkit.api.ModelException naming what is missing
   */
  default void requireSources() {}
}
