package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Filters that look for a pattern along time and hear all channels and bins of a frame at once
 * (Choi et al. 2017, section 2.2, {@code c1}).
 *
 * @param filters output units
 * @param kernel length of the pattern
 * @param stride steps between patterns
 * @param dilation distance between the pattern's own frames
 * @param groups sets of units that are heard apart
 * @param padding what the kernel meets at the ends
 * @param bias whether each unit adds a constant of its own
 * @param batchNorm whether each unit is normalised before the activation; it takes the bias's place
 * @param activation after that
 */
public record Conv1d(
    @Param(value = "Filters, each giving a unit", unit = "units", min = 1, max = 1_000_000)
        int filters,
    @Param(
            value = "Length of the pattern",
            unit = "frames",
            defaultValue = "3",
            min = 1,
            max = 100_000)
        int kernel,
    @Param(
            value = "Steps from one place of the pattern to the next",
            unit = "frames",
            defaultValue = "1",
            min = 1,
            max = 100_000)
        int stride,
    @Param(
            value = "Distance between neighbouring points of the pattern",
            unit = "frames",
            defaultValue = "1",
            min = 1,
            max = 10_000)
        int dilation,
    @Param(
            value = "Sets that units are divided into, each heard by its share of the filters",
            unit = "groups",
            defaultValue = "1",
            min = 1,
            max = 1_000_000)
        int groups,
    @Param(
            value = "same: zeros at both ends keep the length; valid: the pattern stays inside",
            defaultValue = "same")
        Padding padding,
    @Param(value = "Add a learned constant to each unit", defaultValue = "true") boolean bias,
    @Param(value = "Normalise each unit before the activation", defaultValue = "false")
        boolean batchNorm,
    @Param(value = "Nonlinearity after the sum", defaultValue = "relu") Activation activation)
    implements DjlLayer {

  /** With a bias. */
  public Conv1d(
      int filters,
      int kernel,
      int stride,
      int dilation,
      int groups,
      Padding padding,
      boolean batchNorm,
      Activation activation) {
    this(filters, kernel, stride, dilation, groups, padding, true, batchNorm, activation);
  }

  /** Refuses groups that filters cannot be divided into. */
  public Conv1d {
    inTwoDimensions(
        filters, kernel, stride, dilation, groups, padding, bias, batchNorm, activation);
  }

  @Override
  public Sequence outputShape(TensorShape input) {
    return new Sequence(filters, inTwoDimensions().outputShape(oneBin(input)).frames());
  }

  @Override
  public long parameterCount(TensorShape input) {
    return inTwoDimensions().parameterCount(oneBin(input));
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return inTwoDimensions().multiplyAdds(oneBin(input));
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    int frames = inTwoDimensions().reach().frames();
    return new ReceptiveField(ReceptiveField.ALL, frames, 1, stride);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return inTwoDimensions().realFrames(oneBin(input), frames);
  }

  @Override
  public String describe() {
    return "conv1d %d@%d%s%s%s"
        .formatted(
            filters,
            kernel,
            stride == 1 ? "" : ", stride " + stride,
            dilation == 1 ? "" : ", dilation " + dilation,
            inTwoDimensions().suffix());
  }

  @Override
  public Block toBlock(TensorShape input) {
    return Conv1dBlock.of(this, oneBin(input));
  }

  /** The same layer for a map of one bin. */
  Conv inTwoDimensions() {
    return inTwoDimensions(
        filters, kernel, stride, dilation, groups, padding, bias, batchNorm, activation);
  }

  private static Conv inTwoDimensions(
      int filters,
      int kernel,
      int stride,
      int dilation,
      int groups,
      Padding padding,
      boolean bias,
      boolean batchNorm,
      Activation activation) {
    return new Conv(
        filters,
        List.of(1, kernel),
        List.of(1, stride),
        List.of(1, dilation),
        groups,
        padding,
        bias,
        batchNorm,
        activation);
  }

  private static FeatureMap oneBin(TensorShape input) {
    Sequence frames = Inputs.perFrame("conv1d", input);
    return new FeatureMap(frames.units(), 1, frames.frames());
  }
}
