package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.internal.NDArrayEx;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.recurrent.RNN;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.LayerBlock;

/**
 * {@link Recurrent} on the engine, with PyTorch's names and order of weights. DJL's own recurrent
 * blocks hand a bidirectional cell's weights over in an order that PyTorch refuses.
 */
final class RecurrentBlock {
  private static final boolean BIASES = true;
  private static final boolean BATCH_FIRST = true;

  private final Recurrent layer;
  private final List<String> names = new ArrayList<>();

  private RecurrentBlock(Recurrent layer) {
    this.layer = layer;
  }

  /** A block for this input. */
  static Block of(Recurrent layer, Sequence input, TensorShape output) {
    RecurrentBlock recurrent = new RecurrentBlock(layer);
    LayerBlock.Builder block = LayerBlock.giving(output);
    for (int depth = 0; depth < layer.layers(); depth++) {
      long inputs = depth == 0 ? input.units() : layer.width();
      for (int direction = 0; direction < layer.directions(); direction++) {
        String place = "_l" + depth + (direction == 0 ? "" : "_reverse");
        recurrent.addWeights(block, place, inputs);
      }
    }
    return block.computing(recurrent::compute);
  }

  /** PyTorch's initialisation: uniform in ±1/√units, biases too. */
  private void addWeights(LayerBlock.Builder block, String place, long inputs) {
    long rows = (long) layer.cell().gates() * layer.units();
    float bound = (float) (1 / Math.sqrt(layer.units()));
    block.uniform(named("weight_ih" + place), bound, rows, inputs);
    block.uniform(named("weight_hh" + place), bound, rows, layer.units());
    block.uniform(named("bias_ih" + place), bound, rows);
    block.uniform(named("bias_hh" + place), bound, rows);
  }

  private String named(String name) {
    names.add(name);
    return name;
  }

  private NDArray compute(NDArray x, Function<String, NDArray> weights, boolean training) {
    NDArray outputs = run(Frames.last(x), weights, training).head();
    return layer.output() == Recurrent.Output.LAST ? last(outputs) : outputs;
  }

  private NDList run(NDArray x, Function<String, NDArray> weights, boolean training) {
    NDArrayEx engine = x.getNDArrayInternal();
    NDList parameters = new NDList(names.stream().map(weights).toList());
    NDArray silence = silence(x);
    int depth = layer.layers();
    boolean both = layer.bidirectional();
    return switch (layer.cell()) {
      case RNN ->
          engine.rnn(
              x,
              silence,
              parameters,
              BIASES,
              depth,
              RNN.Activation.TANH,
              layer.dropout(),
              training,
              both,
              BATCH_FIRST);
      case GRU ->
          engine.gru(
              x, silence, parameters, BIASES, depth, layer.dropout(), training, both, BATCH_FIRST);
      case LSTM ->
          engine.lstm(
              x,
              new NDList(silence, silence(x)),
              parameters,
              BIASES,
              depth,
              layer.dropout(),
              training,
              both,
              BATCH_FIRST);
    };
  }

  private NDArray silence(NDArray x) {
    long states = (long) layer.layers() * layer.directions();
    return x.getManager().zeros(new Shape(states, x.size(0), layer.units()));
  }

  /** What each direction says after all frames: backwards, that is at the first frame. */
  private NDArray last(NDArray outputs) {
    NDArray forwards = outputs.get(new NDIndex(":, -1, :{}", layer.units()));
    return layer.bidirectional()
        ? forwards.concat(outputs.get(new NDIndex(":, 0, {}:", layer.units())), 1)
        : forwards;
  }
}
