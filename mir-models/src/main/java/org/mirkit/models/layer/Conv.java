package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
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
 * @param dilation distance between the pattern's own points, [bins, frames] (Yu and Koltun 2016)
 * @param groups sets of channels that are heard apart; as many as there are channels: each alone
 * @param padding what the kernel meets at the edges
 * @param bias whether each channel adds a constant of its own
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
            value = "Distance between neighbouring points of the pattern: [bins, frames]",
            defaultValue = "[1, 1]",
            min = 1,
            max = 10_000)
        List<Integer> dilation,
    @Param(
            value = "Sets that channels are divided into, each heard by its share of the filters",
            unit = "groups",
            defaultValue = "1",
            min = 1,
            max = 1_000_000)
        int groups,
    @Param(
            value = "same: zeros round the map keep its size; valid: the pattern stays inside",
            defaultValue = "same")
        Padding padding,
    @Param(value = "Add a learned constant to each channel", defaultValue = "true") boolean bias,
    @Param(value = "Normalise each channel before the activation", defaultValue = "false")
        boolean batchNorm,
    @Param(value = "Nonlinearity after the sum", defaultValue = "relu") Activation activation)
    implements DjlLayer {

  /** With a bias, and without dilation and groups. */
  public Conv(
      int filters,
      List<Integer> kernel,
      List<Integer> stride,
      Padding padding,
      boolean batchNorm,
      Activation activation) {
    this(filters, kernel, stride, List.of(1, 1), 1, padding, true, batchNorm, activation);
  }

  /** Refuses what is not two numbers, and groups that filters cannot be divided into. */
  public Conv {
    kernel = List.copyOf(kernel);
    stride = List.copyOf(stride);
    Window.of("kernel", kernel);
    Window.of("stride", stride);
    dilation = List.copyOf(dilation);
    Window.of("dilation", dilation);
    if (filters % groups != 0) {
      throw new ConfigException(
          "groups",
          "%d filters cannot be divided into %d groups; use a divisor of %d"
              .formatted(filters, groups, filters));
    }
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    FeatureMap map = Inputs.map("conv", input);
    requireGroups(map.channels());
    Window window = reach();
    if (padding == Padding.VALID) {
      window.requireInside("kernel", map, ", or padding same");
    }
    return new FeatureMap(
        filters,
        padding.places(map.bins(), window.bins(), steps().bins()),
        padding.places(map.frames(), window.frames(), steps().frames()));
  }

  private void requireGroups(int channels) {
    if (channels % groups != 0) {
      throw new ModelException(
          "%d channels cannot be divided into %d groups; use a divisor of %d"
              .formatted(channels, groups, channels));
    }
  }

  @Override
  public long parameterCount(TensorShape input) {
    return filters * (perFilter(input) + constants());
  }

  /** Scale and shift of the normalisation, or the bias, for each filter. */
  private int constants() {
    return batchNorm ? 2 : bias ? 1 : 0;
  }

  private long perFilter(TensorShape input) {
    return (long) Inputs.channels(input) / groups * window().bins() * window().frames();
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return outputShape(input).size() * perFilter(input);
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return Reach.window(reach(), steps());
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return padding.realPlaces(frames, reach().frames(), steps().frames());
  }

  @Override
  public String describe() {
    return "conv %d@%s%s%s%s"
        .formatted(
            filters,
            window(),
            unlessOne(", stride ", stride),
            unlessOne(", dilation ", dilation),
            suffix());
  }

  private static String unlessOne(String text, List<Integer> binsAndFrames) {
    Window window = Window.of(text, binsAndFrames);
    return window.equals(new Window(1, 1)) ? "" : text + window;
  }

  /** What a description ends with, in one or two dimensions. */
  String suffix() {
    return (groups == 1 ? "" : ", " + groups + " groups")
        + (padding == Padding.VALID ? ", valid" : "")
        + (batchNorm ? ", batch norm" : bias ? "" : ", no bias")
        + activation.suffix();
  }

  @Override
  public Block toBlock(TensorShape input) {
    return ConvBlock.of(this, Inputs.map("conv", input));
  }

  /** The kernel as a window. */
  Window window() {
    return Window.of("kernel", kernel);
  }

  /** What the kernel spans, with the gaps between its points. */
  Window reach() {
    return window().dilated(Window.of("dilation", dilation));
  }

  /** The stride as a window. */
  Window steps() {
    return Window.of("stride", stride);
  }
}
