package org.mirkit.harmonicstacking;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.plugin.Param;
import org.mirkit.models.engine.DjlLayer;
import org.mirkit.models.engine.LayerBlock;

/**
 * Copies of a map with logarithmic frequency, each moved down by a harmonic and all laid over each
 * other as channels: at the bin of a fundamental stand the partials that it would have, so that a
 * small kernel sees them together (Bittner, Bosch, Rubinstein, Meseguer-Brocal and Ewert 2022, "A
 * Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription and Multipitch
 * Estimation", section 2.1). It makes of one constant-Q transform what a harmonic one computes for
 * each harmonic anew.
 *
 * @param binsPerOctave of the map
 * @param harmonics multiples of the fundamental; those below 1 are subharmonics
 * @param bins how many of the lowest go on
 */
public record HarmonicStacking(
    @Param(
            value = "Bins to an octave of what comes in, as the representation has them",
            defaultValue = "36",
            min = 1,
            max = 10_000)
        int binsPerOctave,
    @Param(
            value =
                "Which multiples of a fundamental are laid over it; those below 1 are subharmonics",
            defaultValue = "[0.5, 1, 2, 3, 4, 5]",
            min = 0.01,
            max = 100)
        List<Double> harmonics,
    @Param(
            value =
                "How many of the lowest bins go on, those above lending their partials only; all when"
                    + " not given",
            min = 1,
            max = 1_000_000,
            example = "180")
        Optional<Integer> bins)
    implements DjlLayer {
  private static final int CHANNEL_AXIS = 1;
  private static final int BIN_AXIS = 2;

  /** Copies the list; refuses an empty one. */
  public HarmonicStacking {
    harmonics = List.copyOf(harmonics);
    if (harmonics.isEmpty()) {
      throw new ConfigException("harmonics", "is empty; expected at least one, such as [1, 2, 3]");
    }
  }

  @Override
  public FeatureMap outputShape(TensorShape input) {
    if (!(input instanceof FeatureMap map)) {
      throw new ModelException(
          "it needs a map of channels × bins × frames; put it first, before layers that give up"
              + " frequency");
    }
    for (double harmonic : harmonics) {
      requireInside(harmonic, map);
    }
    return new FeatureMap(
        Math.multiplyExact(map.channels(), harmonics.size()), keptBins(map), map.frames());
  }

  private void requireInside(double harmonic, FeatureMap map) {
    if (shift(harmonic) >= map.bins() || -shift(harmonic) >= keptBins(map)) {
      throw new ModelException(
          "harmonic %s lies %d bins from its fundamental, but there are %d bins; leave it out, or check binsPerOctave"
              .formatted(harmonic, Math.abs(shift(harmonic)), map.bins()));
    }
  }

  private int keptBins(FeatureMap map) {
    return Math.min(map.bins(), bins.orElse(map.bins()));
  }

  /** How many bins a harmonic lies above its fundamental. */
  private int shift(double harmonic) {
    return (int) Math.round(binsPerOctave * Math.log(harmonic) / Math.log(2));
  }

  @Override
  public long parameterCount(TensorShape input) {
    return 0;
  }

  @Override
  public ReceptiveField receptiveField(TensorShape input) {
    int lowest = harmonics.stream().mapToInt(this::shift).min().orElseThrow();
    int highest = harmonics.stream().mapToInt(this::shift).max().orElseThrow();
    return new ReceptiveField(highest - lowest + 1, 1, 1, 1);
  }

  /** It looks at frames one by one. */
  @Override
  public int realFrames(TensorShape input, int frames) {
    return frames;
  }

  @Override
  public String describe() {
    return "harmonic stacking " + harmonics + ", " + binsPerOctave + " bins per octave";
  }

  @Override
  public Block toBlock(TensorShape input) {
    FeatureMap output = outputShape(input);
    return LayerBlock.giving(output).computing((x, weights, training) -> stacked(x, output.bins()));
  }

  private NDArray stacked(NDArray x, int kept) {
    NDList copies = new NDList(harmonics.size());
    for (double harmonic : harmonics) {
      copies.add(moved(x, shift(harmonic), kept));
    }
    return joined(copies, CHANNEL_AXIS);
  }

  /** What lies {@code shift} bins above each of the kept bins; nothing where the map has ended. */
  private static NDArray moved(NDArray x, int shift, int kept) {
    long first = Math.max(0, shift);
    long end = Math.min(x.getShape().get(BIN_AXIS), (long) kept + shift);
    NDList parts = new NDList(3);
    addSilence(parts, x, first - shift);
    parts.add(x.get(new NDIndex(":, :, {}:{}", first, end)));
    addSilence(parts, x, (long) kept + shift - end);
    return joined(parts, BIN_AXIS);
  }

  private static void addSilence(NDList parts, NDArray x, long bins) {
    if (bins > 0) {
      Shape of = x.getShape();
      Shape shape = new Shape(of.get(0), of.get(1), bins, of.get(3));
      parts.add(x.getManager().zeros(shape, x.getDataType(), x.getDevice()));
    }
  }

  /** The engine makes of a single array a copy without gradients, so that is left as it is. */
  private static NDArray joined(NDList parts, int axis) {
    return parts.size() == 1 ? parts.singletonOrThrow() : NDArrays.concat(parts, axis);
  }
}
