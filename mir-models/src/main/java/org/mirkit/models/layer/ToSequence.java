package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * A map frame by frame: its channels and, within each, its bins become units. Layers for sequences
 * take maps so by themselves; this says it where maps and sequences meet.
 */
public record ToSequence() implements DjlLayer {

  @Override
  public Sequence outputShape(TensorShape input) {
    return Inputs.perFrame("to-sequence", input);
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return Reach.frames(1, input);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return false;
  }

  @Override
  public String describe() {
    return "to sequence";
  }

  @Override
  public Block toBlock(TensorShape input) {
    return LayerBlock.giving(outputShape(input))
        .computing((x, weights, training) -> Frames.last(x));
  }
}
