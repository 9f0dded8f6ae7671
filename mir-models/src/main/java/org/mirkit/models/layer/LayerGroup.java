package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.NestedBlock;
import org.mirkit.models.weights.StartingWeights;

/**
 * Layers that are one. Frozen, they are heard as in prediction, with dropout off and the statistics
 * of batch norm as they are, and training leaves their weights alone: what a network learned from
 * much music, or mere chance, as the front of another (Choi et al. 2017, section 4.3). The weights
 * of layer i are called {@code i.<weight>}, from 1.
 *
 * @param layers in the order of the flow
 * @param upTo number of layers that are used, from the first; all when empty
 * @param frozen whether training leaves them as they are
 * @param start weights to begin with; chance when empty
 */
public record LayerGroup(
    List<Layer> layers, Optional<Integer> upTo, boolean frozen, Optional<StartingWeights> start)
    implements DjlLayer {

  /** A group whose weights begin by chance. */
  public LayerGroup(List<Layer> layers, Optional<Integer> upTo, boolean frozen) {
    this(layers, upTo, frozen, Optional.empty());
  }

  /** Refuses no layers at all, and more than there are. */
  public LayerGroup {
    layers = Chain.require("layers", layers);
    int there = layers.size();
    if (upTo.filter(number -> number > there).isPresent()) {
      throw new ConfigException(
          "upTo",
          "expected at most %d, the number of layers; found %d".formatted(there, upTo.get()));
    }
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    return chain().outputShape(input);
  }

  @Override
  public long parameterCount(TensorShape input) {
    return frozen ? 0 : chain().parameterCount(input);
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return chain().multiplyAdds(input);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return chain().receptiveField(input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return chain().realFrames(input, frames);
  }

  @Override
  public String describe() {
    return "%sblock (%s)".formatted(frozen ? "frozen " : "", chain().describe());
  }

  @Override
  public Block toBlock(TensorShape input) {
    NestedBlock.Builder block = NestedBlock.giving(outputShape(input));
    if (frozen) {
      block.frozen();
    }
    start.ifPresent(weights -> block.beginningWith(weights::forShapes));
    List<String> names = chain().addTo(block, "", input);
    return block.computingFramed((x, parts) -> parts.runAll(names, x).values());
  }

  @Override
  public boolean needsRawFeatures() {
    return chain().needsRawFeatures();
  }

  @Override
  public void requireHears(FeatureSpec features) {
    chain().requireHears(features);
  }

  /** Layers inside need none of their own where this brings the weights for all. */
  @Override
  public void requireSources() {
    start.ifPresentOrElse(StartingWeights::requireFile, () -> chain().requireSources());
  }

  /** Without what weights begin with: it plays no part once they are there. */
  @Override
  public String toString() {
    return "LayerGroup[layers=%s, upTo=%s, frozen=%s]".formatted(layers, upTo, frozen);
  }

  private Chain chain() {
    return new Chain(layers.subList(0, upTo.orElse(layers.size())));
  }
}
