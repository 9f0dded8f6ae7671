package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.function.Function;
import org.mirkit.models.engine.Framed;

/**
 * {@link BatchNorm} in training where examples differ in length: mean and variance are those of all
 * real frames of the batch, each of which counts alike, so that what fills examples up neither
 * levels nor is remembered. Real frames are laid end to end for it, as if of one example.
 */
final class RealBatchNorm {
  private static final int MAP_DIMENSIONS = 4;

  private RealBatchNorm() {}

  /**
   * The batch, levelled; running statistics follow.
   *
   * @param x (B, N, F, T) or (B, T, V)
   */
  static NDArray normalize(
      BatchNorm layer, String prefix, Framed x, Function<String, NDArray> weights) {
    boolean map = x.values().getShape().dimension() == MAP_DIMENSIONS;
    NDArray framesLast = map ? x.values() : x.values().transpose(0, 2, 1).expandDims(2);
    int frames = Math.toIntExact(framesLast.size(3));
    int[] counts = new int[Math.toIntExact(framesLast.size(0))];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = x.real().count(i, frames);
    }
    NDArray line = endToEnd(framesLast, counts);
    NDArray levelled = NormBlock.normalize(layer, prefix, line, weights, true);
    NDArray filled = apart(levelled, counts, frames);
    return map ? filled : filled.squeeze(2).transpose(0, 2, 1);
  }

  /** (B, N, F, T) as (1, N, F, sum of counts). */
  private static NDArray endToEnd(NDArray x, int[] counts) {
    NDList examples = x.split(counts.length);
    NDList own = new NDList();
    for (int i = 0; i < counts.length; i++) {
      own.add(examples.get(i).get(new NDIndex(":, :, :, :{}", counts[i])));
    }
    return NDArrays.concat(own, 3);
  }

  /** The way back, with 0 after the frames of each. */
  private static NDArray apart(NDArray line, int[] counts, int frames) {
    long[] ends = new long[counts.length - 1];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += counts[i];
      ends[i] = end;
    }
    NDList own = ends.length == 0 ? new NDList(line) : line.split(ends, 3);
    NDList filled = new NDList();
    for (int i = 0; i < counts.length; i++) {
      filled.add(own.get(i).pad(new Shape(0, frames - counts[i]), 0));
    }
    return NDArrays.concat(filled, 0);
  }
}
