package org.mirkit.representations.cqt;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.tuning.TuningEstimator;

/**
 * A constant-Q analysis whose bands follow the tuning of each clip, or a given one. Estimates come
 * in a hundred steps, so that the filters of each are made once.
 *
 * <p>Safe for use by several threads.
 */
public final class TunedCqt {
  private final CqtBands bands;
  private final int sampleRateHz;
  private final int hopSamples;
  private final FilterShape shape;
  private final Optional<Double> tuning;
  private final TuningEstimator estimator;
  private final Map<Double, CqtAnalysis> analyses = new ConcurrentHashMap<>();

  /**
   * An analysis.
   *
   * @param bands at a tuning of A4 = 440 Hz
   * @param sampleRateHz rate of the sound
   * @param hopSamples distance between frames
   * @param shape how filters are shaped and weighed
   * @param tuning deviation as a share of a bin; estimated when empty
   */
  public TunedCqt(
      CqtBands bands,
      int sampleRateHz,
      int hopSamples,
      FilterShape shape,
      Optional<Double> tuning) {
    this.bands = bands;
    this.sampleRateHz = sampleRateHz;
    this.hopSamples = hopSamples;
    this.shape = shape;
    this.tuning = tuning;
    estimator = new TuningEstimator(sampleRateHz, bands.binsPerOctave());
    tuning.ifPresent(this::analysis);
  }

  /** How far a frame hears on each side; unknown as long as the tuning is estimated. */
  public OptionalInt reachSamples() {
    return tuning
        .map(deviation -> OptionalInt.of(analysis(deviation).reachSamples()))
        .orElse(OptionalInt.empty());
  }

  /**
   * The survey that what is made of this needs, if the tuning is estimated.
   *
   * @param whole makes it of an analysis in a given tuning
   */
  public Optional<Survey> survey(Function<TunedCqt, Representation> whole) {
    return tuning.isPresent()
        ? Optional.empty()
        : Optional.of(
            estimator.survey(whole.apply(this), deviation -> whole.apply(tunedTo(deviation))));
  }

  private TunedCqt tunedTo(double deviation) {
    return new TunedCqt(bands, sampleRateHz, hopSamples, shape, Optional.of(deviation));
  }

  /** The magnitudes of a clip's samples, in its tuning. */
  public void analyze(float[] samples, BinSink sink) {
    double deviation = tuning.orElseGet(() -> estimator.estimate(samples));
    analysis(deviation).analyze(samples, sink);
  }

  private CqtAnalysis analysis(double deviation) {
    return analyses.computeIfAbsent(
        deviation, bins -> new CqtAnalysis(bands.tuned(bins), sampleRateHz, hopSamples, shape));
  }
}
