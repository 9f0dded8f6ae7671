package org.mirkit.models.stack;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.LayerStack;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.network.Blueprint;
import org.mirkit.models.network.InitialWeights;
import org.mirkit.models.network.JointLayer;
import org.mirkit.models.network.Network;
import org.mirkit.models.network.Torch;
import org.mirkit.models.train.Training;
import org.mirkit.models.weights.Tensor;
import org.mirkit.models.weights.TensorFile;

/** A network of layers one after another, with the head that the task wants at its end. */
public final class StackModel implements Model {
  /** The one file of a saved stack. */
  static final String WEIGHTS = "weights.safetensors";

  /** The metadata entry that says what the weights belong to. */
  static final String NETWORK = "network";

  private final List<Layer> layers;
  private final boolean headBias;
  private final InitialWeights initialWeights;
  private final Optional<JointLayer> joint;

  /** A stack of these layers, whose weights begin as usual; the head comes by itself. */
  public StackModel(List<Layer> layers) {
    this(layers, true, InitialWeights.HE_NORMAL, Optional.empty());
  }

  /**
   * A stack of these layers; the head comes by itself.
   *
   * @param headBias whether the head adds a constant to each output
   * @param initialWeights how weights begin
   * @param joint a layer after the head's own, if the task's activation and loss are not wanted
   */
  public StackModel(
      List<Layer> layers,
      boolean headBias,
      InitialWeights initialWeights,
      Optional<JointLayer> joint) {
    this.layers = List.copyOf(layers);
    this.headBias = headBias;
    this.initialWeights = initialWeights;
    this.joint = joint;
  }

  @Override
  public List<LayerShape> summarize(ModelSignature signature) {
    Blueprint blueprint = blueprint(signature);
    blueprint.layers().forEach(DjlLayer::requireSources);
    return blueprint.shapes();
  }

  private Blueprint blueprint(ModelSignature signature) {
    joint.ifPresent(layer -> layer.requireSuits(signature.head()));
    List<LayerShape> shapes = new LayerStack(layers).infer(signature.input());
    TensorShape end = shapes.isEmpty() ? signature.input() : shapes.get(shapes.size() - 1).output();
    List<Layer> all = new ArrayList<>(layers);
    all.addAll(HeadLayer.following(end, signature, headBias));
    joint.ifPresent(all::add);
    return Blueprint.of(signature, all, initialWeights);
  }

  @Override
  public boolean needsRawFeatures() {
    return layers.stream().anyMatch(Layer::needsRawFeatures);
  }

  @Override
  public void requireHears(FeatureSpec features) {
    for (int i = 0; i < layers.size(); i++) {
      Layer layer = layers.get(i);
      try {
        layer.requireHears(features);
      } catch (ModelException e) {
        throw new ModelException(
            "layer %d (%s): %s".formatted(i + 1, layer.describe(), e.getMessage()), e);
      }
    }
  }

  @Override
  public void requireSuits(ModelSignature signature, TrainingPlan plan) {
    Training.requireSuits(signature.head(), joint, plan);
  }

  @Override
  public void requireTakesShorter(ModelSignature signature) {
    blueprint(signature).requireTakesShorter();
  }

  @Override
  public TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context) {
    Blueprint blueprint = blueprint(signature);
    Map<String, Tensor> weights = new Training(blueprint, plan, context, Clock.systemUTC()).run();
    return trained(blueprint, weights);
  }

  @Override
  public TrainedModel load(ModelSignature signature, Path folder) {
    Blueprint blueprint = blueprint(signature);
    TensorFile content = TensorFile.read(folder.resolve(WEIGHTS));
    String found = content.metadata().getOrDefault(NETWORK, blueprint.architecture());
    if (!found.equals(blueprint.architecture())) {
      throw new ModelException(
          "%s belongs to another network.%nIt was trained for:%n%sand is loaded for:%n%s"
              .formatted(
                  folder.resolve(WEIGHTS), found.indent(2), blueprint.architecture().indent(2)));
    }
    return trained(blueprint, content.tensors());
  }

  private static TrainedModel trained(Blueprint blueprint, Map<String, Tensor> weights) {
    return Torch.withoutGradients(() -> TrainedStack.of(Network.of(blueprint, weights)));
  }

  @Override
  public String toString() {
    return "stack" + layers + joint.map(layer -> ", " + layer).orElse("");
  }
}
