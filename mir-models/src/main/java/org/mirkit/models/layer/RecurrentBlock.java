package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.nn.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.models.engine.Framed;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.RealFrames;

/**
 * {@link Recurrent} on the engine, with PyTorch's names and order of weights. DJL's own recurrent
 * blocks hand a bidirectional cell's weights over in an order that PyTorch refuses.
 */
final class RecurrentBlock {
  private final Recurrent layer;
  private final RecurrentCells cells;
  private final List<String> names = new ArrayList<>();

  private RecurrentBlock(Recurrent layer) {
    this.layer = layer;
    this.cells = new RecurrentCells(layer);
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
    return block.computingFramed(recurrent::compute);
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

  private NDArray compute(Framed x, Function<String, NDArray> weights, boolean training) {
    NDArray frames = Frames.last(x.values());
    List<NDArray> all = names.stream().map(weights).toList();
    NDArray outputs =
        x.real().all() || !layer.bidirectional()
            ? cells.run(frames, all, training)
            : bothWays(frames, x.real(), all, training);
    return layer.output() == Recurrent.Output.LAST ? last(outputs, x.real()) : outputs;
  }

  /**
   * The engine hears all of a batch backwards from its end; examples that end before it are turned
   * round one by one instead.
   */
  private NDArray bothWays(
      NDArray frames, RealFrames real, List<NDArray> weights, boolean training) {
    NDArray current = frames;
    FrameOrder backwards = FrameOrder.backwards(real, frames);
    int each = weights.size() / layer.layers() / 2;
    for (int depth = 0; depth < layer.layers(); depth++) {
      int first = depth * each * 2;
      NDArray input = depth == 0 ? current : cells.dropout(current, training);
      NDArray forwards = cells.runOne(input, weights.subList(first, first + each), training);
      NDArray turned =
          cells.runOne(
              backwards.of(input), weights.subList(first + each, first + 2 * each), training);
      current = forwards.concat(backwards.of(turned), 2);
    }
    return current;
  }

  /** What each direction says after all real frames: backwards, that is at the first frame. */
  private NDArray last(NDArray outputs, RealFrames real) {
    NDArray ends =
        real.all()
            ? outputs.get(new NDIndex(":, -1, :{}", layer.units()))
            : FrameOrder.ends(real, outputs)
                .of(outputs)
                .get(new NDIndex(":, 0, :{}", layer.units()));
    return layer.bidirectional()
        ? ends.concat(outputs.get(new NDIndex(":, 0, {}:", layer.units())), 1)
        : ends;
  }
}
