package org.mirkit.models.engine;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.training.initializer.UniformInitializer;
import ai.djl.util.PairList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.mirkit.api.model.TensorShape;

/**
 * A block made of named weights and one formula, for layers whose output shape is known.
 *
 * <pre>{@code
 * LayerBlock.giving(outputShape(input))
 *     .weight("weight", units, inputUnits)
 *     .bias("bias", units)
 *     .computing((x, weights, training) -> x.matMul(weights.apply("weight").transpose()) …);
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public final class LayerBlock extends AbstractBlock {
  private static final byte VERSION = 1;

  private final TensorShape output;
  private final FramedFormula formula;

  private LayerBlock(Builder builder, FramedFormula formula) {
    super(VERSION);
    this.output = builder.output;
    this.formula = formula;
    builder.parameters.forEach(this::addParameter);
  }

  /** What a layer computes. */
  @FunctionalInterface
  public interface Formula {

    /**
     * The output for a batch.
     *
     * @param input laid out as {@link TensorLayout} says
     * @param weights the block's arrays by name
     * @param training whether gradients will be asked for
     */
    NDArray apply(NDArray input, Function<String, NDArray> weights, boolean training);
  }

  /** What a layer computes that looks along time. */
  @FunctionalInterface
  public interface FramedFormula {

    /**
     * The output for a batch; what it gives after real frames does not matter.
     *
     * @param input with 0 after real frames
     * @param weights the block's arrays by name
     * @param training whether gradients will be asked for
     */
    NDArray apply(Framed input, Function<String, NDArray> weights, boolean training);
  }

  /** Begins a block that gives this shape. */
  public static Builder giving(TensorShape output) {
    return new Builder(output);
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store, NDList inputs, boolean training, PairList<String, Object> params) {
    NDArray input = inputs.singletonOrThrow();
    Device device = input.getDevice();
    Function<String, NDArray> weights =
        name -> store.getValue(getDirectParameters().get(name), device, training);
    Framed framed = new Framed(input, RealFrames.in(params));
    return new NDList(formula.apply(framed, weights, training));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputShapes) {
    return new Shape[] {TensorLayout.of(output, inputShapes[0].get(0))};
  }

  /** In the engine's own memory, for what lies in Java's is aligned by chance. */
  static NDArray copy(float[] values, Shape shape, NDManager manager) {
    try (NDArray lent = manager.create(values, shape)) {
      return lent.duplicate();
    }
  }

  /** Collects the weights of a block. */
  public static final class Builder {
    private final TensorShape output;
    private final List<Parameter> parameters = new ArrayList<>();

    private Builder(TensorShape output) {
      this.output = output;
    }

    /** A weight that begins normally distributed with variance 2 / fan-in (He et al. 2015). */
    public Builder weight(String name, long... shape) {
      return add(named(name, shape).setType(Parameter.Type.WEIGHT));
    }

    /** A weight that begins uniformly distributed in ±bound. */
    public Builder uniform(String name, float bound, long... shape) {
      return add(
          named(name, shape)
              .setType(Parameter.Type.WEIGHT)
              .optInitializer(new UniformInitializer(bound)));
    }

    /** A weight that begins at 0. */
    public Builder bias(String name, long units) {
      return add(named(name, units).setType(Parameter.Type.BIAS));
    }

    /**
     * A weight that begins with these values, row-major, whatever way others begin.
     *
     * @param learned whether training changes it
     */
    public Builder given(String name, float[] values, boolean learned, long... shape) {
      return add(
          named(name, shape)
              .setType(Parameter.Type.OTHER)
              .optRequiresGrad(learned)
              .optInitializer((manager, s, type) -> copy(values, s, manager)));
    }

    /** Scale 1 and shift 0 for each value of this shape. */
    public Builder scaleAndShift(String prefix, long... shape) {
      add(named(prefix + "weight", shape).setType(Parameter.Type.GAMMA));
      return add(named(prefix + "bias", shape).setType(Parameter.Type.BETA));
    }

    /** Scale 1 and shift 0 per channel, and the running mean 0 and variance 1 of what came by. */
    public Builder normalization(String prefix, long channels) {
      scaleAndShift(prefix, channels);
      add(still(prefix + "running_mean", channels).setType(Parameter.Type.RUNNING_MEAN));
      return add(still(prefix + "running_var", channels).setType(Parameter.Type.RUNNING_VAR));
    }

    /** The block. */
    public LayerBlock computing(Formula formula) {
      return computingFramed(
          (input, weights, training) -> formula.apply(input.values(), weights, training));
    }

    /** The block of a layer for which it matters which frames are real. */
    public LayerBlock computingFramed(FramedFormula formula) {
      return new LayerBlock(this, formula);
    }

    private Builder add(Parameter.Builder parameter) {
      parameters.add(parameter.build());
      return this;
    }

    private static Parameter.Builder still(String name, long channels) {
      return named(name, channels).optRequiresGrad(false);
    }

    private static Parameter.Builder named(String name, long... shape) {
      return Parameter.builder().setName(name).optShape(new Shape(shape));
    }
  }
}
