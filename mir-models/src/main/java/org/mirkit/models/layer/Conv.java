package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Filters that look for a local pattern wherever it may be on a map (Choi et al. 2017, section
 * 2.2).
 *
 * @param filters output channels N
 * @param kernel size of the pattern, [bins, frames]
 * @param stride steps between patterns, [bins, frames]
 * @param padding what the kernel meets at the edges
 * @param batchNorm whether each channel is normalised before the activation; it takes the bias's
 *     place
 * @param activation after that
 */
public record Conv(
    @Param(value = "Filters, each giving a channel", unit = "channels", min = 1, max = 1_000_000)
        int filters,
    @Param(
            value = "Size of the pattern: [bins, frames]",
            defaultValue = "[3, 3]",
            min = 1,
            max = 100_000)
        List<Integer> kernel,
    @Param(
            value = "Steps from one place of the pattern to the next: [bins, frames]",
            defaultValue = "[1, 1]",
            min = 1,
            max = 100_000)
        List<Integer> stride,
    @Param(
            value = "same: zeros round the map keep its size; valid: the pattern stays inside",
            defaultValue = "same")
        Padding padding,
    @Param(value = "Normalise each channel before the activation", defaultValue = "false")
        boolean batchNorm,
    @Param(value = "Nonlinearity after the sum", defaultValue = "relu") Activation activation)
    implements DjlLayer {

  /** Refuses a kernel or stride that is not two numbers. */
  public Conv {
    kernel = List.copyOf(kernel);
    stride = List.copyOf(stride);
    Window.of("kernel", kernel);
    Window.of("stride", stride);
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("conv", input);
    Window window = window();
    if (padding == Padding.VALID) {
      window.requireInside("kernel", map, ", or padding same");
    }
    return new FeatureMap(
        filters,
        padding.places(map.bins(), window.bins(), steps().bins()),
        padding.places(map.frames(), window.frames(), steps().frames()));
  }

  @Override
  public long parameterCount(TensorShape input) {
    long perFilter = (long) Inputs.channels(input) * window().bins() * window().frames();
    return filters * (perFilter + (batchNorm ? 2 : 1));
  }

  @Override
  public String describe() {
    String strided = steps().equals(new Window(1, 1)) ? "" : ", stride " + steps();
    return "conv %d@%s%s%s%s%s"
        .formatted(
            filters,
            window(),
            strided,
            padding == Padding.VALID ? ", valid" : "",
            batchNorm ? ", batch norm" : "",
            activation.suffix());
  }

  @Override
  public Block toBlock(TensorShape input) {
    return ConvBlock.of(this, Inputs.map("conv", input));
  }

  /** The kernel as a window. */
  Window window() {
    return Window.of("kernel", kernel);
  }

  /** The stride as a window. */
  Window steps() {
    return Window.of("stride", stride);
  }
}
