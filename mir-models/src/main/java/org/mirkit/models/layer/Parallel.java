package org.mirkit.models.layer;

import ai.djl.nn.Block;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Layer;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TensorShape.Sequence;
import org.mirkit.api.model.TensorShape.Vector;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.models.engine.DjlLayer;

/**
 * Several ways to hear the same, side by side: the channels of maps, or the units of sequences or
 * vectors, are joined, such as those of kernels of several shapes (Szegedy et al. 2015; Choi et al.
 * 2017, {@code c2'}). The weights of layer i of branch b are called {@code b.i.<weight>}, from 1.
 *
 * @param branches the ways, each of layers in the order of the flow; what comes in goes on through
 *     a branch without layers
 */
public record Parallel(
    @Param(
            value = "Layers of each branch, in the order of the flow; [] hands on what comes in",
            example =
                "[[{use: conv, filters: 7, kernel: [20, 3]}], [{use: conv, filters: 7, kernel: [3, 20]}]]")
        List<List<Layer>> branches)
    implements DjlLayer {

  /** Refuses fewer than two branches. */
  public Parallel {
    if (branches.size() < 2) {
      throw new ConfigException(
          "branches", "expected at least 2, each a list of layers; found " + branches.size());
    }
    branches = branches.stream().map(List::copyOf).toList();
  }

  @Override
  public TensorShape outputShape(TensorShape input) {
    TensorShape first = outputShape(0, input);
    long joined = 0;
    for (int i = 0; i < branches.size(); i++) {
      TensorShape output = outputShape(i, input);
      if (!withWidth(output, 1).equals(withWidth(first, 1))) {
        throw new ModelException(
            "branch 1 gives %s and branch %d %s, which cannot be joined; let all give as many bins and frames, with padding same and equal strides and pools"
                .formatted(first, i + 1, output));
      }
      joined += Inputs.channels(output);
    }
    return withWidth(first, Math.toIntExact(joined));
  }

  private TensorShape outputShape(int branch, TensorShape input) {
    try {
      return chain(branch).outputShape(input);
    } catch (ModelException e) {
      throw new ModelException("branch %d: %s".formatted(branch + 1, e.getMessage()), e);
    }
  }

  private static TensorShape withWidth(TensorShape shape, int width) {
    if (shape instanceof FeatureMap map) {
      return new FeatureMap(width, map.bins(), map.frames());
    }
    return shape instanceof Sequence sequence
        ? new Sequence(width, sequence.frames())
        : new Vector(width);
  }

  @Override
  public long parameterCount(TensorShape input) {
    return chains().stream().mapToLong(chain -> chain.parameterCount(input)).sum();
  }

  @Override
  public long multiplyAdds(TensorShape input) {
    return chains().stream().mapToLong(chain -> chain.multiplyAdds(input)).sum();
  }

  /** That of the branch that hears most. */
  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    return chains().stream()
        .map(chain -> chain.receptiveField(input))
        .reduce(Reach::widest)
        .orElseThrow();
  }

  @Override
  public int realFrames(TensorShape input, int frames) {
    return chains().stream().mapToInt(chain -> chain.realFrames(input, frames)).min().orElseThrow();
  }

  @Override
  public String describe() {
    return chains().stream()
        .map(Chain::describe)
        .collect(Collectors.joining(" | ", "parallel (", ")"));
  }

  @Override
  public Block toBlock(TensorShape input) {
    return ParallelBlock.of(chains(), input, outputShape(input));
  }

  @Override
  public boolean needsRawFeatures() {
    return chains().stream().anyMatch(Chain::needsRawFeatures);
  }

  @Override
  public void requireHears(FeatureSpec features) {
    chains().forEach(chain -> chain.requireHears(features));
  }

  @Override
  public void requireSources() {
    chains().forEach(Chain::requireSources);
  }

  private List<Chain> chains() {
    return IntStream.range(0, branches.size()).mapToObj(this::chain).toList();
  }

  private Chain chain(int branch) {
    return new Chain(branches.get(branch));
  }
}
