package org.mirkit.models.engine;

import ai.djl.nn.Block;
import org.apiguardian.api.API;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.TensorShape;

/**
 * A layer that can say what it means on Deep Java Library.
 *
 * <p>A plugin adds a layer with one record that implements this interface and one {@link
 * RecordLayerProvider}. Rules for implementers:
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
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface DjlLayer extends Layer {

  /**
   * A new block without weights; {@link LayerBlock} is the short way to one, {@link NestedBlock}
   * for a layer of layers.
   *
   * @param input a shape that {@link #outputShape} takes
   */
  Block toBlock(TensorShape input);

  /**
   * Refuses to begin a training for which something is missing, such as a file of weights. Not
   * asked where saved weights are loaded. A layer that holds layers asks them.
   *
   * @throws org.mirkit.api.ModelException naming what is missing
   */
  default void requireSources() {}
}
