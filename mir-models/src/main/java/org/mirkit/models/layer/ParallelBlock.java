package org.mirkit.models.layer;

import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.nn.Block;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.NestedBlock;

/** {@link Parallel} on the engine. */
final class ParallelBlock {

  private ParallelBlock() {}

  /** A block that joins what the branches give. */
  static Block of(List<Chain> branches, TensorShape input, TensorShape output) {
    NestedBlock.Builder block = NestedBlock.giving(output);
    List<List<String>> names = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      names.add(branches.get(i).addTo(block, (i + 1) + ".", input));
    }
    int width = output instanceof FeatureMap ? 1 : -1;
    return block.computingFramed(
        (x, parts) -> {
          NDList outputs = new NDList();
          names.forEach(branch -> outputs.add(parts.runAll(branch, x).values()));
          return NDArrays.concat(outputs, width);
        });
  }
}
