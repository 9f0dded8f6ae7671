package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;

/**
 * The same values in another shape. They are read and laid down channel by channel or unit by unit,
 * bin by bin, frame by frame.
 *
 * @param shape [channels, bins, frames], [units, frames] or [units]; one of them may be -1, for
 *     what is left
 */
public record Reshape(
    @Param(
            value =
                "[channels, bins, frames], [units, frames] or [units]; one may be -1, for what is left",
            min = -1,
            example = "[4, -1, 128]")
        List<Integer> shape)
    implements DjlLayer {
  private static final int REST = -1;

  /** Refuses what is no shape. */
  public Reshape {
    shape = List.copyOf(shape);
    boolean sides = shape.stream().allMatch(side -> side == REST || side >= 1);
    long open = shape.stream().filter(side -> side == REST).count();
    if (shape.isEmpty() || shape.size() > 3 || !sides || open > 1) {
      throw new ConfigException(
          "shape",
          "expected [channels, bins, frames], [units, frames] or [units], each at least 1 and at"
              + " most one of them -1; found "
              + shape);
    }
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    long rest = input.size() / known();
    boolean fits = shape.contains(REST) ? rest <= Integer.MAX_VALUE : rest == 1;
    if (!fits || rest * known() != input.size()) {
      throw new ModelException(
          "%d values do not fill %s; use sides whose product is %d, or -1 for one of them"
              .formatted(input.size(), shape, input.size()));
    }
    return of(shape.stream().map(side -> side == REST ? (int) rest : side).toList());
  }

  /** Product of the sides that are given; where it is beyond any shape, the largest number. */
  private long known() {
    double product = 1;
    for (int side : shape) {
      product *= Math.abs(side);
    }
    return (long) product;
  }

  private static TensorShape of(List<Integer> sides) {
    return switch (sides.size()) {
      case 3 -> new FeatureMap(sides.get(0), sides.get(1), sides.get(2));
      case 2 -> new Sequence(sides.get(0), sides.get(1));
      default -> new Vector(sides.get(0));
    };
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  /** All bins of a frame where frames stay as they are, else everything. */
  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    boolean framesStay = frames(input) > 0 && frames(input) == frames(outputShape(input));
    return framesStay ? ReceptiveField.ofFrames(1) : ReceptiveField.EVERYTHING;
  }

  private static int frames(TensorShape shape) {
    return shape instanceof Vector ? 0 : Inputs.perFrame("reshape", shape).frames();
  }

  @Override
  public String describe() {
    return "reshape to " + shape;
  }

  @Override
  public Block toBlock(TensorShape input) {
    return ReshapeBlock.of(input, outputShape(input));
  }
}
