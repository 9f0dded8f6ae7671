package org.mirkit.models.engine.contract;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDScope;
import ai.djl.nn.Block;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * Filters over the bins of each frame, with or without a fault.
 *
 * @param fault what is wrong with it
 */
record ToyLayer(Fault fault) implements DjlLayer {
  private static final int FILTERS = 4;
  private static final int[] TIME = {3};
  private static final int[] BINS = {2};

  /** Counts what happened before, which no layer may do. */
  private static final AtomicInteger CALLS = new AtomicInteger();

  enum Fault {
    NONE,
    GIVES_OTHER_SHAPE,
    COUNTS_ONE_MORE,
    COUNTS_A_BIAS_THAT_STAYS,
    TELLS_LESS_COST,
    BEGINS_BY_OTHER_CHANCE,
    REMEMBERS_CALLS,
    HEARS_COMPANIONS,
    DIVIDES_BY_SILENCE,
    HAS_A_SLOPE_WITHOUT_END,
    LEARNS_NOTHING_BEFORE_IT,
    LEAVES_OUT_A_WEIGHT,
    HEARS_OTHER_FRAMES,
    HEARS_WHAT_FILLS_UP,
    KEEPS_WHAT_IT_KNOWS_TO_ITSELF,
    KEEPS_AN_ARRAY
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    return new FeatureMap(1, FILTERS, ((FeatureMap) input).frames());
  }

  @Override
  public long parameterCount(TensorShape input) {
    long counted = FILTERS * ((FeatureMap) input).bins() + FILTERS;
    return fault == Fault.COUNTS_ONE_MORE ? counted + 1 : counted;
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return fault == Fault.TELLS_LESS_COST ? 1 : FILTERS * input.size();
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return fault == Fault.HEARS_WHAT_FILLS_UP
        ? ReceptiveField.EVERYTHING
        : ReceptiveField.ofFrames(1);
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "toy";
  }

  @Override
  public Block toBlock(TensorShape input) {
    int bins = ((FeatureMap) input).bins();
    LayerBlock.Builder block = LayerBlock.giving(outputShape(input));
    if (fault == Fault.BEGINS_BY_OTHER_CHANCE) {
      float[] values = new float[FILTERS * bins];
      Arrays.fill(values, 1 + CALLS.incrementAndGet());
      block.given("weight", values, true, FILTERS, bins);
    } else {
      block.weight("weight", FILTERS, bins);
    }
    boolean learned = fault != Fault.COUNTS_A_BIAS_THAT_STAYS;
    int ofThisBlock = CALLS.incrementAndGet();
    return block
        .given("bias", new float[FILTERS], learned, FILTERS, 1)
        .computing((x, weights, training) -> computed(x, weights, ofThisBlock));
  }

  private NDArray computed(NDArray x, Function<String, NDArray> weights, int block) {
    NDArray weight = weights.apply("weight");
    NDArray filtered = weight.matMul(heard(x)).add(weights.apply("bias"));
    return switch (fault) {
      case GIVES_OTHER_SHAPE -> filtered.transpose(0, 1, 3, 2);
      case REMEMBERS_CALLS -> filtered.add(CALLS.incrementAndGet());
      case LEAVES_OUT_A_WEIGHT -> weight.matMul(x);
      case KEEPS_WHAT_IT_KNOWS_TO_ITSELF -> filtered.add(block);
      case KEEPS_AN_ARRAY -> {
        NDScope.unregister(weight.duplicate());
        yield filtered;
      }
      default -> filtered;
    };
  }

  private NDArray heard(NDArray x) {
    return switch (fault) {
      case HEARS_COMPANIONS -> x.sub(x.mean(new int[] {0}, true));
      case DIVIDES_BY_SILENCE -> x.div(x.abs().max(BINS, true));
      case HAS_A_SLOPE_WITHOUT_END -> x.abs().sqrt();
      case LEARNS_NOTHING_BEFORE_IT -> x.stopGradient();
      case HEARS_OTHER_FRAMES, HEARS_WHAT_FILLS_UP -> x.sub(x.mean(TIME, true));
      default -> x;
    };
  }
}
