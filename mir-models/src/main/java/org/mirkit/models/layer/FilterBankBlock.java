package org.mirkit.models.layer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import java.util.function.Function;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.engine.LayerBlock;
import org.mirkit.models.engine.Numbers;

/**
 * {@link FilterBank} on the engine: weights {@code cosines} and {@code sines} (bands, samples), or
 * of band-passes {@code low} and {@code width} (bands) in cycles a sample.
 */
final class FilterBankBlock {
  /** Keeps the slope of the root finite in silence. */
  private static final float SILENCE = 1e-12f;

  private static final float LOUDNESS = 1000;

  private final FilterBank layer;
  private final boolean cut;
  private final int samples;

  private FilterBankBlock(FilterBank layer, FeatureMap input) {
    this.layer = layer;
    this.cut = layer.isCut(input);
    this.samples = layer.kernel(input);
  }

  /** A block for this input. */
  static Block of(FilterBank layer, FeatureMap input) {
    FilterBankBlock bank = new FilterBankBlock(layer, input);
    LayerBlock.Builder block = LayerBlock.giving(layer.outputShape(input));
    if (layer.kind() == FilterBank.Kind.SINC) {
      bank.addEdges(block);
    } else {
      bank.addFilters(block);
    }
    return block.computing(bank::compute);
  }

  private void addFilters(LayerBlock.Builder block) {
    FilterPairs pairs = FilterPairs.of(layer, samples);
    block.given("cosines", pairs.cosines(), layer.learned(), layer.bands(), samples);
    block.given("sines", pairs.sines(), layer.learned(), layer.bands(), samples);
  }

  /** Bands that adjoin, in mel steps. */
  private void addEdges(LayerBlock.Builder block) {
    double[] edges = FilterPairs.melPoints(layer, layer.bands() + 1);
    float[] low = new float[layer.bands()];
    float[] width = new float[layer.bands()];
    for (int i = 0; i < low.length; i++) {
      low[i] = (float) edges[i];
      width[i] = (float) (edges[i + 1] - edges[i]);
    }
    block.given("low", low, layer.learned(), layer.bands());
    block.given("width", width, layer.learned(), layer.bands());
  }

  private NDArray compute(NDArray x, Function<String, NDArray> weights, boolean training) {
    NDList pair = filter(x, filters(weights)).split(2, 1);
    NDArray power = pair.get(0).square().add(pair.get(1).square());
    NDArray magnitude = power.add(SILENCE).sqrt();
    NDArray levels =
        layer.compression() == FilterBank.Compression.LOG
            ? magnitude.mul(Numbers.beside(x, LOUDNESS)).add(1).log()
            : magnitude;
    return levels.expandDims(1);
  }

  /** All cosines, then all sines (2·bands, samples). */
  private NDArray filters(Function<String, NDArray> weights) {
    return layer.kind() == FilterBank.Kind.SINC
        ? bandPasses(weights.apply("low").abs(), weights.apply("width").abs())
        : weights.apply("cosines").concat(weights.apply("sines"), 0);
  }

  /**
   * The integral of exp(2πift) over a band's frequencies f, under a Hamming window (Ravanelli and
   * Bengio 2018, equation 5, with the sine beside the cosine).
   */
  private NDArray bandPasses(NDArray low, NDArray width) {
    NDArray time = low.getManager().create(times(), new Shape(1, samples));
    NDArray lower = low.reshape(-1, 1).mul(time);
    NDArray upper = low.add(width).reshape(-1, 1).mul(time);
    NDArray weight = low.getManager().create(weights(), new Shape(1, samples));
    NDArray cosines = upper.sin().sub(lower.sin()).mul(weight);
    NDArray sines = lower.cos().sub(upper.cos()).mul(weight);
    return cosines.concat(sines, 0);
  }

  /** 2π·t, t in samples from the middle; where that is 0, next to it, for it divides. */
  private float[] times() {
    float[] times = new float[samples];
    for (int i = 0; i < samples; i++) {
      double t = i - (samples - 1) / 2.0;
      times[i] = (float) (2 * Math.PI * (t == 0 ? 1e-3 : t));
    }
    return times;
  }

  /** 2·window / (2π·t), which gives a sine within the band its amplitude. */
  private float[] weights() {
    float[] times = times();
    float[] weights = new float[samples];
    for (int i = 0; i < samples; i++) {
      double window = 0.54 - 0.46 * Math.cos(2 * Math.PI * i / (samples - 1));
      weights[i] = (float) (2 * window / times[i]);
    }
    return weights;
  }

  private NDArray filter(NDArray x, NDArray filters) {
    if (cut) {
      return filters.matMul(x.squeeze(1));
    }
    Shape hop = new Shape(layer.hop());
    return x.getNDArrayInternal()
        .convolution(x.squeeze(2), filters.expandDims(1), null, hop, new Shape(0), new Shape(1), 1)
        .singletonOrThrow();
  }
}
