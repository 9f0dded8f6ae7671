package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.util.PairList;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How many frames of each example of a batch are real; those after them only fill it up to the
 * length of the batch. Where all are, the formulas here cost nothing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class RealFrames {
  private static final RealFrames ALL = new RealFrames(new int[0]);
  private static final String KEY = "mirkit.real-frames";
  private static final int MAP_DIMENSIONS = 4;
  private static final int SEQUENCE_DIMENSIONS = 3;

  /** Far below anything that a network says, and finite: a softmax makes 0 of it. */
  private static final float NEVER = -1e30f;

  private final int[] counts;

  private RealFrames(int[] counts) {
    this.counts = counts;
  }

  /** All frames of all examples are real. */
  public static RealFrames everywhere() {
    return ALL;
  }

  /**
   * So many of each example.
   *
   * @param batchFrames length of the batch
   * @param counts at least 1 each
   */
  public static RealFrames of(int batchFrames, int... counts) {
    boolean all = Arrays.stream(counts).allMatch(count -> count >= batchFrames);
    return all ? ALL : new RealFrames(counts.clone());
  }

  /** What a block was told with its input. */
  public static RealFrames in(@Nullable PairList<String, Object> params) {
    return params != null && params.get(KEY) instanceof RealFrames told ? told : ALL;
  }

  /** To tell a block with its input. */
  public PairList<String, Object> asParams() {
    PairList<String, Object> params = new PairList<>();
    params.add(KEY, this);
    return params;
  }

  /** Whether there is nothing to keep apart. */
  public boolean all() {
    return counts.length == 0;
  }

  /** Real frames of an example of a batch that has so many. */
  public int count(int example, int batchFrames) {
    return all() ? batchFrames : counts[example];
  }

  /** The fewest that an example of a batch has that is so long. */
  public int least(int batchFrames) {
    return Arrays.stream(counts).min().orElse(batchFrames);
  }

  /** Those of all examples together. */
  public long total(NDArray x) {
    return all() ? x.size(0) * frames(x) : Arrays.stream(counts).asLongStream().sum();
  }

  /** Those that are left when so many become so many. */
  public RealFrames map(IntUnaryOperator left) {
    return all() ? this : new RealFrames(Arrays.stream(counts).map(left).toArray());
  }

  /** Those that are real here and there. */
  public RealFrames and(RealFrames other) {
    if (all() || other.all()) {
      return all() ? other : this;
    }
    int[] both = counts.clone();
    Arrays.setAll(both, i -> Math.min(both[i], other.counts[i]));
    return new RealFrames(both);
  }

  /**
   * 1 at real frames and 0 after them, to be multiplied with.
   *
   * @param x (B, N, F, T) or (B, T, V)
   * @return (B, 1, 1, T) or (B, T, 1)
   */
  public NDArray mask(NDArray x) {
    return perFrame(x, 1, 0);
  }

  /** 0 at real frames and 1 after them, laid out as {@link #mask}. */
  public NDArray filling(NDArray x) {
    return perFrame(x, 0, 1);
  }

  /** The array with 0 after real frames; a vector per example as it is. */
  public NDArray silenced(NDArray x) {
    return all() || x.getShape().dimension() < SEQUENCE_DIMENSIONS ? x : x.mul(mask(x));
  }

  /** The array with next to −∞ after real frames, for the greatest of them or a softmax. */
  public NDArray barred(NDArray x) {
    return all() ? x : silenced(x).add(perFrame(x, 0, NEVER));
  }

  /**
   * The mean over real frames.
   *
   * @param x (B, N, F, T) or (B, T, V)
   * @return (B, N, F) or (B, V)
   */
  public NDArray mean(NDArray x) {
    int[] time = {time(x)};
    return all() ? x.mean(time) : silenced(x).sum(time).div(perExample(x));
  }

  /** How many there are, to be divided by: (B, 1, 1) for a map, (B, 1) for a sequence. */
  public NDArray perExample(NDArray x) {
    int examples = Math.toIntExact(x.size(0));
    float[] values = new float[examples];
    for (int i = 0; i < examples; i++) {
      values[i] = count(i, frames(x));
    }
    boolean map = x.getShape().dimension() == MAP_DIMENSIONS;
    Shape shape = map ? new Shape(examples, 1, 1) : new Shape(examples, 1);
    return LayerBlock.copy(values, shape, x.getManager());
  }

  private NDArray perFrame(NDArray x, float real, float other) {
    int examples = Math.toIntExact(x.size(0));
    int frames = frames(x);
    float[] values = new float[examples * frames];
    for (int i = 0; i < examples; i++) {
      int end = i * frames + Math.min(frames, count(i, frames));
      Arrays.fill(values, i * frames, end, real);
      Arrays.fill(values, end, (i + 1) * frames, other);
    }
    boolean map = x.getShape().dimension() == MAP_DIMENSIONS;
    Shape shape = map ? new Shape(examples, 1, 1, frames) : new Shape(examples, frames, 1);
    return LayerBlock.copy(values, shape, x.getManager());
  }

  private static int frames(NDArray x) {
    return Math.toIntExact(x.size(time(x)));
  }

  private static int time(NDArray x) {
    return x.getShape().dimension() == MAP_DIMENSIONS ? 3 : 1;
  }
}
