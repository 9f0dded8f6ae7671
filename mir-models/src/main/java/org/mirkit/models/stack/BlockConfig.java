package org.mirkit.models.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.layer.LayerGroup;
import org.mirkit.models.weights.StartingWeights;
import org.mirkit.models.weights.WeightLayout;

/**
 * Parameters of the layer {@code block}, a {@link LayerGroup}. With {@code include: model.mir} they
 * are the layers of a trained model and its weights.
 *
 * <p>Those weights meet features that the new run normalises with its own statistics. A network
 * that learned from bands of mean 0 and deviation 1 meets such bands again, so levels stay what it
 * knows, although the music is another; the old statistics would give back the difference between
 * the recordings that normalisation is there to take away.
 *
 * @param layers in the order of the flow
 * @param notation the same in the tutorial's text form
 * @param upTo number of layers that are used, from the first
 * @param frozen whether training leaves them as they are
 * @param weights the file that weights begin with
 * @param names what they are called there
 * @param layout in which order their axes are there
 */
public record BlockConfig(
    @Param(
            value = "Layers in the order of the flow",
            example = "[{use: conv, filters: 16}, {use: pool}]")
        Optional<List<Layer>> layers,
    @Param(
            value = "The layers in the tutorial's text form instead",
            example = "c2(16@3x3 bn)-p2(4x4)")
        Optional<String> notation,
    @Param(
            value = "Use only so many of the layers, from the first; all when not given",
            min = 1,
            example = "3")
        Optional<Integer> upTo,
    @Param(
            value = "Leave the weights as they are: no training, dropout off, batch norm at rest",
            defaultValue = "false")
        boolean frozen,
    @Param(
            value =
                "Begin with weights from here: safetensors, NumPy's .npz, or a model.mir; a model"
                    + " that has learned no longer needs the file",
            example = "networks/crepe.npz")
        Optional<Path> weights,
    @Param(
            value =
                "What weights are called there, by layer number or whole name here; their own names"
                    + " when not given",
            defaultValue = "{}",
            example = "{\"1\": conv1, \"2\": conv1_BN}")
        Map<String, String> names,
    @Param(value = "Order of the axes of weights there", defaultValue = "pytorch")
        WeightLayout layout) {

  /** Refuses layers said twice or not at all, and names without weights. */
  public BlockConfig {
    layers = layers.map(List::copyOf);
    LayerList.require(layers, notation);
    if (weights.isEmpty() && !names.isEmpty()) {
      throw new ConfigException("names", "names of weights without weights; give their file, too");
    }
  }

  /** What this says. */
  LayerGroup group() {
    return new LayerGroup(
        LayerList.of(layers, notation),
        upTo,
        frozen,
        weights.map(file -> new StartingWeights(file, names, layout)));
  }
}
