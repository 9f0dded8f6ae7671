package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.Locale;
import org.mirkit.api.ConfigException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * Units that remember the frames before (Choi et al. 2017, section 2.3). A map is heard frame by
 * frame, all channels and bins at once. Counts are PyTorch's, with two biases per gate.
 *
 * @param cell how it remembers
 * @param units per layer and direction
 * @param layers one on top of another
 * @param dropout share of a layer's outputs that are silenced in training before the next layer
 * @param bidirectional whether a second set hears the frames backwards; outputs are joined
 * @param output many-to-many or many-to-one
 */
public record Recurrent(
    @Param(value = "How it remembers", defaultValue = "gru") Cell cell,
    @Param(value = "Outputs per layer and direction", unit = "units", min = 1, max = 100_000)
        int units,
    @Param(
            value = "Recurrent layers on top of one another",
            unit = "layers",
            defaultValue = "1",
            min = 1,
            max = 64)
        int layers,
    @Param(
            value = "Share of values that are silenced in training between layers",
            defaultValue = "0",
            min = 0,
            max = 0.99)
        double dropout,
    @Param(value = "Also hear the frames backwards and join the outputs", defaultValue = "false")
        boolean bidirectional,
    @Param(
            value =
                "sequence: an output per frame (many-to-many); last: one after all frames"
                    + " (many-to-one)",
            defaultValue = "sequence")
        Output output)
    implements DjlLayer {

  /** How a recurrent unit remembers. */
  public enum Cell {
    /** Plain feedback through tanh. */
    RNN(1),
    /** Long short-term memory (Hochreiter and Schmidhuber 1997). */
    LSTM(4),
    /** Gated recurrent unit (Cho et al. 2014). */
    GRU(3);

    private final int gates;

    Cell(int gates) {
      this.gates = gates;
    }

    /** Sets of weights per unit. */
    int gates() {
      return gates;
    }
  }

  /** What of a recurrent layer's outputs goes on. */
  public enum Output {
    /** That of every frame. */
    SEQUENCE,
    /** That after all frames: of the last frame forwards, of the first frame backwards. */
    LAST
  }

  /** Without dropout. */
  public Recurrent(Cell cell, int units, int layers, boolean bidirectional, Output output) {
    this(cell, units, layers, 0, bidirectional, output);
  }

  /** Refuses dropout where it would silence nothing. */
  public Recurrent {
    if (dropout > 0 && layers == 1) {
      throw new ConfigException(
          "dropout",
          "works between layers and there is 1; use layers 2 or more, or a dropout layer after"
              + " this one");
    }
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    int frames = frames(input).frames();
    return output == Output.LAST ? new Vector(width()) : new Sequence(width(), frames);
  }

  @Override
  public long parameterCount(TensorShape input) {
    long count = 0;
    for (int layer = 0; layer < layers; layer++) {
      count += directions() * cell.gates() * (long) units * (inputs(layer, input) + units + 2);
    }
    return count;
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    long perFrame = 0;
    for (int layer = 0; layer < layers; layer++) {
      perFrame += directions() * cell.gates() * (long) units * (inputs(layer, input) + units);
    }
    return perFrame * frames(input).frames();
  }

  private long inputs(int layer, TensorShape input) {
    return layer == 0 ? frames(input).units() : width();
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return ReceptiveField.EVERYTHING;
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return output == Output.LAST ? 1 : frames;
  }

  @Override
  public boolean hearsBeyond(TensorShape input, int frames) {
    return false;
  }

  @Override
  public String describe() {
    return "%s%s %d%s%s, %s"
        .formatted(
            bidirectional ? "bidirectional " : "",
            cell.name().toLowerCase(Locale.ROOT),
            units,
            layers > 1 ? " × " + layers + " layers" : "",
            dropout > 0 ? ", dropout " + dropout : "",
            output == Output.LAST ? "many-to-one" : "many-to-many");
  }

  @Override
  public Block toBlock(TensorShape input) {
    return RecurrentBlock.of(this, frames(input), outputShape(input));
  }

  /** 2 if bidirectional, else 1. */
  int directions() {
    return bidirectional ? 2 : 1;
  }

  /** Outputs of all directions together. */
  int width() {
    return directions() * units;
  }

  private static Sequence frames(TensorShape input) {
    return Inputs.perFrame("recurrent", input);
  }
}
