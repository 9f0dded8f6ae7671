package org.mirkit.trainablepcen;

import ai.djl.nn.Block;
import java.util.Arrays;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * Per-channel energy normalization whose parameters are learned for each band (Wang, Getreuer,
 * Hughes, Lyon and Saurous, "Trainable Frontend for Robust and Far-Field Keyword Spotting", 2017):
 * an automatic gain control by what the band was like before, and compression, in place of a
 * logarithm. It stands first in a stack, on energies as they are, and what is below 0 counts as 0.
 *
 * @param smoothing s at the beginning: how much of a frame goes into the running mean of its band
 * @param gain α at the beginning
 * @param bias δ at the beginning
 * @param power r at the beginning
 * @param epsilon what keeps the gain finite in silence
 */
public record TrainablePcen(
    @Param(
            value =
                "Share of each frame in the running mean that the gain follows; where training begins",
            defaultValue = "0.025",
            min = 1e-4,
            max = 0.9999)
        double smoothing,
    @Param(
            value =
                "Exponent of the gain control, near 0 for none and 1 for full; where training begins",
            defaultValue = "0.98",
            min = 1e-4,
            max = 10)
        double gain,
    @Param(
            value =
                "Where compression sets in, in units of the controlled energies; where training begins",
            defaultValue = "2",
            min = 1e-6,
            max = 1e6)
        double bias,
    @Param(
            value = "Exponent of the compression; where training begins",
            defaultValue = "0.5",
            min = 1e-3,
            max = 10)
        double power,
    @Param(value = "Keeps the gain finite in silence", defaultValue = "1e-6", min = 1e-30, max = 1)
        double epsilon)
    implements DjlLayer {
  private static final int PARAMETERS = 4;

  @Override
  public FeatureMap outputShape(TensorShape input) {
    if (input instanceof FeatureMap map) {
      return map;
    }
    throw new ModelException(
        "trainable-pcen hears bands over time, but is given "
            + input
            + "; put it first, on a representation of energies such as mel");
  }

  @Override
  public boolean needsRawFeatures() {
    return true;
  }

  @Override
  public long parameterCount(TensorShape input) {
    return (long) PARAMETERS * outputShape(input).bins();
  }

  /** The running means, as {@link EnergyNormalization} takes them: a product of matrices. */
  @Override
  public long multiplyAdds(TensorShape input) {
    return input.size() * outputShape(input).frames();
  }

  /** Its own band, from the beginning. */
  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return new ReceptiveField(1, ReceptiveField.ALL, 1, 1);
  }

  /** It hears only what was before. */
  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "trainable pcen, s %s, α %s, δ %s, r %s".formatted(smoothing, gain, bias, power);
  }

  /** What is above 0 is learned by its logarithm, and a share by its logit. */
  @Override
  public Block toBlock(TensorShape input) {
    FeatureMap map = outputShape(input);
    return LayerBlock.giving(map)
        .given("logitSmoothing", each(map, Math.log(smoothing / (1 - smoothing))), true, map.bins())
        .given("logGain", each(map, Math.log(gain)), true, map.bins())
        .given("logBias", each(map, Math.log(bias)), true, map.bins())
        .given("logPower", each(map, Math.log(power)), true, map.bins())
        .computing((x, weights, training) -> new EnergyNormalization(weights, epsilon).of(x));
  }

  private static float[] each(FeatureMap map, double value) {
    float[] values = new float[map.bins()];
    Arrays.fill(values, (float) value);
    return values;
  }
}
