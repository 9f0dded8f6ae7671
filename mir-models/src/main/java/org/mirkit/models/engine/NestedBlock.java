package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBlock;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.mirkit.api.model.TensorShape;

/**
 * A block made of the blocks of other layers and one formula; the way for layers that hold layers.
 * The weights of a part are called {@code <part>.<weight>}.
 *
 * <pre>{@code
 * NestedBlock.giving(outputShape(input))
 *     .part("inner", inner, input)
 *     .computing((x, parts) -> x.add(parts.run("inner", x)));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class NestedBlock extends AbstractBlock {
  private static final byte VERSION = 1;
  private static final int VECTOR_DIMENSIONS = 2;

  private final TensorShape output;
  private final Map<String, TensorShape> inputs;
  private final boolean frozen;
  private final Map<String, DjlLayer> layers;
  private final FramedFormula formula;

  private NestedBlock(Builder builder, FramedFormula formula) {
    super(VERSION);
    this.output = builder.output;
    this.inputs = Map.copyOf(builder.inputs);
    this.layers = Map.copyOf(builder.layers);
    this.frozen = builder.frozen;
    this.formula = formula;
    builder.blocks.forEach(children::add);
    builder.beginning.ifPresent(beginning -> GivenWeights.prepare(this, beginning));
    if (frozen) {
      getParameters().values().forEach(NestedBlock::freeze);
    }
  }

  private static void freeze(Parameter parameter) {
    parameter.freeze(true);
  }

  /** What a layer of layers computes. */
  @FunctionalInterface
  public interface Formula {

    /**
     * The output for a batch.
     *
     * @param input laid out as {@link TensorLayout} says
     * @param parts runs a part
     */
    NDArray apply(NDArray input, Parts parts);
  }

  /** What a layer of layers computes, some of which look along time. */
  @FunctionalInterface
  public interface FramedFormula {

    /**
     * The output for a batch; what it gives after real frames does not matter.
     *
     * @param input with 0 after real frames
     * @param parts runs a part
     */
    NDArray apply(Framed input, Parts parts);
  }

  /** The parts, each a function of one batch. */
  @FunctionalInterface
  public interface Parts {

    /** What the named part makes of a batch. */
    Framed run(String name, Framed input);

    /** What the named part makes of an array of examples that are all as long as it. */
    default NDArray run(String name, NDArray input) {
      return run(name, Framed.whole(input)).values();
    }

    /** What the parts make of an array one after another. */
    default NDArray runAll(Iterable<String> names, NDArray input) {
      return runAll(names, Framed.whole(input)).values();
    }

    /** What the parts make of a batch one after another. */
    default Framed runAll(Iterable<String> names, Framed input) {
      Framed current = input;
      for (String name : names) {
        current = run(name, current);
      }
      return current;
    }
  }

  /** Values that were learned elsewhere. */
  @FunctionalInterface
  public interface Beginning {

    /**
     * The values that weights begin with.
     *
     * @param shapes of all weights by name
     * @return values, row-major, by the same names
     */
    Map<String, float[]> values(Map<String, long[]> shapes);
  }

  /** Begins a block that gives this shape. */
  public static Builder giving(TensorShape output) {
    return new Builder(output);
  }

  @Override
  protected NDList forwardInternal(
      ParameterStore store, NDList list, boolean training, PairList<String, Object> params) {
    boolean learning = training && !frozen;
    Framed input = new Framed(list.singletonOrThrow(), RealFrames.in(params));
    return new NDList(formula.apply(input, (name, x) -> run(name, x, store, learning)));
  }

  private Framed run(String name, Framed input, ParameterStore store, boolean training) {
    NDArray output =
        children
            .get(name)
            .forward(store, new NDList(input.values()), training, input.real().asParams())
            .singletonOrThrow();
    boolean vector = output.getShape().dimension() == VECTOR_DIMENSIONS;
    RealFrames left = vector ? RealFrames.everywhere() : left(name, input.real());
    return new Framed(left.silenced(output), left);
  }

  private RealFrames left(String name, RealFrames real) {
    DjlLayer layer = layers.get(name);
    TensorShape shape = inputs.get(name);
    return layer == null ? real : real.map(frames -> layer.realFrames(shape, frames));
  }

  @Override
  protected void initializeChildBlocks(NDManager manager, DataType type, Shape... shapes) {
    long batch = shapes[0].get(0);
    children.forEach(
        child ->
            child
                .getValue()
                .initialize(manager, type, TensorLayout.of(inputs.get(child.getKey()), batch)));
  }

  @Override
  public Shape[] getOutputShapes(Shape[] inputShapes) {
    return new Shape[] {TensorLayout.of(output, inputShapes[0].get(0))};
  }

  /** Collects the parts of a block. */
  public static final class Builder {
    private final TensorShape output;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, TensorShape> inputs = new LinkedHashMap<>();
    private final Map<String, DjlLayer> layers = new LinkedHashMap<>();
    private Optional<Beginning> beginning = Optional.empty();
    private boolean frozen;

    private Builder(TensorShape output) {
      this.output = output;
    }

    /** Adds what a layer means for this input. */
    public Builder part(String name, DjlLayer layer, TensorShape input) {
      layers.put(name, layer);
      return part(name, layer.toBlock(input), input);
    }

    /** Adds a block for this input, which leaves frames where they are. */
    public Builder part(String name, Block block, TensorShape input) {
      blocks.put(name, block);
      inputs.put(name, input);
      return this;
    }

    /**
     * Lets the weights of all parts begin with given values, whatever the parts say; they are asked
     * for when training begins, and not where saved weights are loaded.
     */
    public Builder beginningWith(Beginning values) {
      beginning = Optional.of(values);
      return this;
    }

    /** Keeps the weights of all parts as they are and runs the parts as in prediction. */
    public Builder frozen() {
      frozen = true;
      return this;
    }

    /** The block. */
    public NestedBlock computing(Formula formula) {
      return computingFramed((input, parts) -> formula.apply(input.values(), parts));
    }

    /** The block of a layer with parts for which it matters which frames are real. */
    public NestedBlock computingFramed(FramedFormula formula) {
      return new NestedBlock(this, formula);
    }
  }
}
