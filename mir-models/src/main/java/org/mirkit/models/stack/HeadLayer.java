package org.mirkit.models.stack;

import ai.djl.nn.Block;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.layer.Activation;
import org.mirkit.models.layer.Dense;
import org.mirkit.models.layer.GlobalPool;
import org.mirkit.models.layer.Pooling;

/**
 * A layer that the task's head brings: a task of track scale gets what is left of time averaged and
 * a dense layer, a task of frame scale a dense layer at every frame. The head's activation is no
 * layer: training works on outputs before it.
 *
 * @param layer what it does
 */
record HeadLayer(DjlLayer layer) implements DjlLayer {

  /**
   * The layers that follow this shape.
   *
   * @param signature tells the head and the frames that, at frame scale, it has to answer for
   * @param bias whether each output adds a constant
   * @throws ModelException if the shape has no frames to answer for, or too few
   */
  static List<Layer> following(TensorShape shape, ModelSignature signature, boolean bias) {
    Head head = signature.head();
    List<Layer> layers = new ArrayList<>();
    if (head.scale() == DecisionScale.FRAME) {
      requireFrames(shape, signature.input().frames());
    } else if (!(shape instanceof Vector)) {
      layers.add(new HeadLayer(new GlobalPool(Pooling.AVERAGE)));
    }
    layers.add(new HeadLayer(new Dense(head.units(), 0, bias, Activation.LINEAR)));
    return layers;
  }

  private static void requireFrames(TensorShape shape, int frames) {
    if (shape instanceof Vector) {
      throw new ModelException(
          "the task wants a decision for each of %d frames, but the layers end in a vector of %s; "
                  .formatted(frames, shape)
              + "leave out flatten and global-pool, and use recurrent with output sequence");
    }
    int left = shape instanceof FeatureMap map ? map.frames() : ((Sequence) shape).frames();
    if (left != frames) {
      throw new ModelException(
          "the task wants a decision for each of %d frames, but the layers leave %d; "
                  .formatted(frames, left)
              + "pool along frequency only, such as size [2, 1], and keep padding same and strides"
              + " of 1 along time");
    }
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    return layer.outputShape(input);
  }

  @Override
  public long parameterCount(TensorShape input) {
    return layer.parameterCount(input);
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return layer.multiplyAdds(input);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return layer.receptiveField(input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return layer.realFrames(input, frames);
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return layer.hearsBeyond(input, frames);
  }

  @Override
  public String describe() {
    return "head: " + layer.describe();
  }

  @Override
  public Block toBlock(TensorShape input) {
    return layer.toBlock(input);
  }
}
