package org.mirkit.models.layer;

import ai.djl.nn.Block;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Each frame looks at all frames and adds what it finds: LayerNorm(x + MultiHead(x)) (Vaswani et
 * al. 2017, section 3). A map is heard frame by frame, all channels and bins at once. Together with
 * a residual of two dense layers and a layer norm it makes a Transformer's encoder layer. Weights
 * are named and laid out as those of PyTorch's {@code MultiheadAttention}.
 *
 * @param heads ways to look, each at its share of the units
 * @param positions whether frames are told where they stand
 * @param dropout share of what is found that is silenced in training
 */
public record SelfAttention(
    @Param(
            value = "Ways to look, each at its share of the units",
            unit = "heads",
            defaultValue = "4",
            min = 1,
            max = 1024)
        int heads,
    @Param(
            value =
                "none: frames are a set; sinusoidal: sines of their place are added before (Vaswani et al. 2017)",
            defaultValue = "sinusoidal")
        Positions positions,
    @Param(
            value = "Share of what is found that is silenced in training",
            defaultValue = "0",
            min = 0,
            max = 0.99)
        double dropout)
    implements DjlLayer {

  /** How frames are told where they stand. */
  public enum Positions {
    /** Not at all. */
    NONE,
    /** By sines and cosines of wavelengths from 2π to 10000·2π frames. */
    SINUSOIDAL
  }

  @Override
  public Sequence outputShape(TensorShape input) {
    Sequence frames = frames(input);
    LayerNorm.STANDARD.outputShape(frames);
    if (frames.units() % heads != 0) {
      throw new ModelException(
          "%d units cannot be shared by %d heads; use a divisor of %d, or a dense layer before"
              .formatted(frames.units(), heads, frames.units()));
    }
    return frames;
  }

  @Override
  public long parameterCount(TensorShape input) {
    long units = frames(input).units();
    return 4 * units * (units + 1) + LayerNorm.STANDARD.parameterCount(frames(input));
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    long units = frames(input).units();
    long frames = frames(input).frames();
    return frames * (4 * units * units + 2 * frames * units);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return ReceptiveField.EVERYTHING;
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "self-attention, %d heads%s%s"
        .formatted(
            heads,
            positions == Positions.SINUSOIDAL ? ", positions" : "",
            dropout > 0 ? ", dropout " + dropout : "");
  }

  @Override
  public Block toBlock(TensorShape input) {
    return SelfAttentionBlock.of(this, outputShape(input));
  }

  private static Sequence frames(TensorShape input) {
    return Inputs.perFrame("self-attention", input);
  }
}
