package ${package};

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import java.util.Arrays;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * A gate that each value opens for itself: x · sigmoid(slope · x), with a slope that each channel
 * of a map, or each unit of a sequence or vector, learns (Ramachandran, Zoph and Le 2017, "Swish").
 * A slope of 0 halves everything, 1 is SiLU, and a large one is nearly relu.
 *
 * @param slope where all slopes begin
 */
public record ${className}(
    @Param(value = "Where all slopes begin", defaultValue = "1", min = 0, max = 100) double slope)
    implements DjlLayer {

  @Override
  public TensorShape outputShape(TensorShape input) {
    return input;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return slopes(input);
  }

  private static int slopes(TensorShape input) {
    if (input instanceof FeatureMap map) {
      return map.channels();
    }
    return input instanceof Sequence sequence ? sequence.units() : (int) input.size();
  }

  /** It looks at values one by one, so examples of a batch may have fewer frames than others. */
  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "${artifactId} from slope " + slope;
  }

  @Override
  public Block toBlock(TensorShape input) {
    float[] start = new float[slopes(input)];
    Arrays.fill(start, (float) slope);
    // A map lies as (batch, channels, bins, frames), all else with its units last.
    long[] shape =
        input instanceof FeatureMap ? new long[] {start.length, 1, 1} : new long[] {start.length};
    return LayerBlock.giving(input)
        .given("slope", start, true, shape)
        .computing((x, weights, training) -> gated(x, weights.apply("slope")));
  }

  private static NDArray gated(NDArray x, NDArray slope) {
    return x.mul(Activation.sigmoid(x.mul(slope)));
  }
}
