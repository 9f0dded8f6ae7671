package org.mirkit.representations.cqt;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.tuning.TuningEstimator;

/**
 * Constant-Q transform in which the bins whose filters are shorter than two hops are made from the
 * magnitudes of a plain spectrogram, so that nothing between two frames is missed; axes [channel 1,
 * frequency F in Hz, time T in frames of a hop]. Equal to librosa 0.11's {@code hybrid_cqt}.
 */
public final class HybridCqt implements Representation {
  private final CqtConfig config;
  private final CqtFrames frames;

  /** A hybrid transform with the given parameters. */
  public HybridCqt(CqtConfig config) {
    this.config = config;
    frames =
        CqtFrames.mono(
            config.sampleRateHz(), config.hopSamples(), bands(config.tuning()), config.value());
  }

  private CqtBands bands(double tuning) {
    return config.bands().tuned(tuning);
  }

  @Override
  public FeatureSpec spec() {
    return frames.spec();
  }

  @Override
  public int frames(long samples) {
    return frames.count(samples);
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    float[] samples = clip.samples(0);
    float[] values = new float[spec().bins() * count];
    CqtBands bands = bands(config.givenTuning().orElseGet(() -> estimate(samples)));
    int split = longFilters(bands);
    BinSink sink =
        (bin, first, length, magnitudes) ->
            System.arraycopy(magnitudes, 0, values, bin * count + first, length);
    if (split > 0) {
      analysis(bands.range(0, split)).analyze(samples, sink);
    }
    if (split < bands.bins()) {
      PseudoCqt pseudo =
          new PseudoCqt(
              bands.range(split, bands.bins() - split),
              config.sampleRateHz(),
              config.hopSamples(),
              config.shape());
      pseudo.analyze(
          samples, (bin, first, length, sums) -> sink.accept(split + bin, first, length, sums));
    }
    config.level().apply(values);
    return Features.of(spec(), count, values);
  }

  private double estimate(float[] samples) {
    return new TuningEstimator(config.sampleRateHz(), config.binsPerOctave()).estimate(samples);
  }

  private CqtAnalysis analysis(CqtBands bands) {
    return new CqtAnalysis(bands, config.sampleRateHz(), config.hopSamples(), config.shape());
  }

  /** How many filters, brought to a power of two, are no shorter than two hops. */
  private int longFilters(CqtBands bands) {
    int bin = 0;
    while (bin < bands.bins()) {
      double length = bands.lengthSeconds(bin) * config.sampleRateHz();
      double padded = Math.pow(2, Math.ceil(Math.log(length) / Math.log(2)));
      if (padded < 2.0 * config.hopSamples()) {
        return bin;
      }
      bin++;
    }
    return bin;
  }
}
