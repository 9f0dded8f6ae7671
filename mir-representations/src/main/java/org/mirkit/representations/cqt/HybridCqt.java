package org.mirkit.representations.cqt;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.tuning.TuningEstimator;

/**
 * Constant-Q transform in which the bins whose filters are shorter than two hops are made from the
 * magnitudes of a plain spectrogram, so that nothing between two frames is missed; axes [channel 1,
 * frequency F in Hz, time T in frames of a hop]. Equal to librosa 0.11's {@code hybrid_cqt}.
 */
public final class HybridCqt implements Representation {
  private final CqtConfig config;
  private final Optional<Double> tuning;
  private final CqtLevel level;
  private final CqtFrames frames;
  private final Map<Double, Halves> halves = new ConcurrentHashMap<>();

  /** A hybrid transform with the given parameters. */
  public HybridCqt(CqtConfig config) {
    this(config, config.givenTuning(), config.level());
  }

  private HybridCqt(CqtConfig config, Optional<Double> tuning, CqtLevel level) {
    this.config = config;
    this.tuning = tuning;
    this.level = level;
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

  /** Unknown as long as the tuning is estimated, or dB are cut off below the loudest value. */
  @Override
  public OptionalInt reachSamples() {
    return tuning.isPresent() && level.isLocal()
        ? OptionalInt.of(halves(tuning.get()).reachSamples())
        : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    if (tuning.isEmpty()) {
      return Optional.of(
          estimator().survey(this, found -> new HybridCqt(config, Optional.of(found), level)));
    }
    return level.isLocal()
        ? Optional.empty()
        : Optional.of(level.survey(known -> new HybridCqt(config, tuning, known)));
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    float[] samples = clip.samples(0);
    float[] values = new float[spec().bins() * count];
    halves(tuning.orElseGet(() -> estimator().estimate(samples)))
        .analyze(
            samples,
            (bin, first, length, magnitudes) ->
                System.arraycopy(magnitudes, 0, values, bin * count + first, length));
    level.apply(values);
    return Features.of(spec(), count, values);
  }

  private TuningEstimator estimator() {
    return new TuningEstimator(config.sampleRateHz(), config.binsPerOctave());
  }

  /** Made once for each tuning, since filters take longer to make than a second of sound. */
  private Halves halves(double tuning) {
    return halves.computeIfAbsent(tuning, this::newHalves);
  }

  private Halves newHalves(double tuning) {
    CqtBands bands = bands(tuning);
    int split = longFilters(bands);
    Optional<CqtAnalysis> bass =
        split > 0 ? Optional.of(analysis(bands.range(0, split))) : Optional.empty();
    Optional<PseudoCqt> treble =
        split < bands.bins() ? Optional.of(pseudo(bands, split)) : Optional.empty();
    return new Halves(bass, treble, split);
  }

  private PseudoCqt pseudo(CqtBands bands, int split) {
    return new PseudoCqt(
        bands.range(split, bands.bins() - split),
        config.sampleRateHz(),
        config.hopSamples(),
        config.shape());
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

  /**
   * The filters of one tuning.
   *
   * @param bass those that are long, if there are any
   * @param treble the others, if there are any
   * @param split the first bin of the treble
   */
  private record Halves(Optional<CqtAnalysis> bass, Optional<PseudoCqt> treble, int split) {

    int reachSamples() {
      return Math.max(
          bass.map(CqtAnalysis::reachSamples).orElse(0),
          treble.map(PseudoCqt::reachSamples).orElse(0));
    }

    void analyze(float[] samples, BinSink sink) {
      bass.ifPresent(analysis -> analysis.analyze(samples, sink));
      treble.ifPresent(
          pseudo ->
              pseudo.analyze(
                  samples,
                  (bin, first, length, sums) -> sink.accept(split + bin, first, length, sums)));
    }
  }
}
