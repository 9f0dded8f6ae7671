package org.mirkit.models.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.RealFrames;

/**
 * A network before it has weights.
 *
 * @param signature what it is given and must answer
 * @param layers all of them, head included; their shapes fit
 * @param shapes a row per layer
 * @param initialWeights how its weights will begin
 */
public record Blueprint(
    ModelSignature signature,
    List<DjlLayer> layers,
    List<LayerShape> shapes,
    InitialWeights initialWeights) {

  /** Copies both lists. */
  public Blueprint {
    layers = List.copyOf(layers);
    shapes = List.copyOf(shapes);
  }

  /** A network whose weights begin as usual, {@link InitialWeights#HE_NORMAL}. */
  public static Blueprint of(ModelSignature signature, List<Layer> layers) {
    return of(signature, layers, InitialWeights.HE_NORMAL);
  }

  /**
   * Checks that layers fit together and mean something to the engine, without loading it.
   *
   * @throws ModelException naming the layer that does not
   */
  public static Blueprint of(
      ModelSignature signature, List<Layer> layers, InitialWeights initialWeights) {
    List<LayerShape> shapes = new LayerStack(layers).infer(signature.input());
    List<DjlLayer> understood = new ArrayList<>();
    for (Layer layer : layers) {
      if (!(layer instanceof DjlLayer djlLayer)) {
        throw new ModelException(
            "layer %d (%s) means nothing to the engine: %s does not implement %s; use another layer"
                    .formatted(
                        understood.size() + 1,
                        layer.describe(),
                        layer.getClass().getName(),
                        DjlLayer.class.getName())
                + " or ask its plugin's author");
      }
      understood.add(djlLayer);
    }
    return new Blueprint(signature, understood, shapes, initialWeights);
  }

  /** The last layer, if it judges all decisions of an example together. */
  public Optional<JointLayer> jointLayer() {
    return layers.isEmpty() || !(layers.get(layers.size() - 1) instanceof JointLayer joint)
        ? Optional.empty()
        : Optional.of(joint);
  }

  /**
   * Refuses examples that are shorter than others, if a layer needs all frames.
   *
   * @throws ModelException naming the layer
   */
  public void requireTakesShorter() {
    int frames = signature.input().frames();
    for (int i = 0; i < layers.size() && !(shapes.get(i).input() instanceof Vector); i++) {
      try {
        frames = layers.get(i).realFrames(shapes.get(i).input(), frames);
      } catch (ModelException e) {
        throw new ModelException(
            "layer %d (%s) takes no examples that are shorter than others: %s; use global-pool or attention-pool in its place, or examples of equal length"
                .formatted(i + 1, layers.get(i).describe(), e.getMessage()),
            e);
      }
    }
  }

  /** Real frames of the output of a layer, counted from 0. */
  RealFrames realFrames(int layer, RealFrames real) {
    TensorShape input = shapes.get(layer).input();
    return shapes.get(layer).output() instanceof Vector
        ? RealFrames.everywhere()
        : real.map(frames -> layers.get(layer).realFrames(input, frames));
  }

  /** Whether a layer, counted from 0, has to be given 0 after real frames. */
  boolean hearsBeyond(int layer, RealFrames real) {
    TensorShape input = shapes.get(layer).input();
    return !real.all() && layers.get(layer).hearsBeyond(input, real.least(Integer.MAX_VALUE));
  }

  /** How long batches of shorter examples are. */
  public BatchLengths lengths() {
    return BatchLengths.of(signature.input(), layers);
  }

  /** All that a training from the first step depends on. */
  public String text() {
    return architecture() + "initial weights " + initialWeights.label() + '\n';
  }

  /** Signature and layers with all their parameters: equal texts mean interchangeable weights. */
  public String architecture() {
    StringBuilder text = new StringBuilder();
    text.append("input ").append(signature.input()).append('\n');
    text.append(signature.head()).append('\n');
    for (DjlLayer layer : layers) {
      text.append(layer).append('\n');
    }
    return text.toString();
  }
}
