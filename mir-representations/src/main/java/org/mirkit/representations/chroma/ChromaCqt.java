package org.mirkit.representations.chroma;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtFrames;

/**
 * Loudness of the pitch classes, from a constant-Q or variable-Q transform; axes [channel 1, pitch
 * class F (0 is C), time T in frames of a hop].
 *
 * <p>Müller, "Fundamentals of music processing" (2015), section 3.1.2; equal to librosa 0.11's
 * {@code chroma_cqt} and {@code chroma_vqt} with {@code intervals="equal"} to 1 % of the maximum,
 * for the reasons that {@link org.mirkit.representations.cqt.CqtAnalysis} gives.
 *
 * <p>Normalisation makes a frame's loudest class 1, be it but leakage. After a sweep has left the
 * bins, 50 to 90 dB under its loudest frame, librosa's classes are therefore off those of the
 * definition (direct evaluation, full rate, double precision) by 0.28 on average over the frames,
 * these by 0.16, and both off each other by up to 0.47. A {@code threshold} silences such frames.
 */
public final class ChromaCqt implements Representation {
  private final CqtChroma chroma;
  private final CqtFrames frames;
  private final double threshold;
  private final ChromaNorm norm;

  /** From a constant-Q transform. */
  public ChromaCqt(ChromaCqtConfig config) {
    this(
        config.bands(),
        config.chroma(),
        PitchClasses.spec(
            config.sampleRateHz(), config.hopSamples(), "pitch class", config.chroma()),
        config.tuning(),
        config.threshold(),
        config.norm());
  }

  /** From a variable-Q transform, in equal temperament: others are not offered. */
  public ChromaCqt(ChromaVqtConfig config) {
    this(
        config.bands(),
        config.binsPerOctave(),
        PitchClasses.spec(
            config.sampleRateHz(), config.hopSamples(), "pitch class", config.binsPerOctave()),
        Optional.of(config.tuning()),
        config.threshold(),
        config.norm());
  }

  private ChromaCqt(
      CqtBands bands,
      int classes,
      FeatureSpec spec,
      Optional<Double> tuning,
      double threshold,
      ChromaNorm norm) {
    this(
        new CqtChroma(bands, classes, spec.input().sampleRateHz(), spec.hopSamples(), tuning, true),
        new CqtFrames(spec),
        threshold,
        norm);
  }

  private ChromaCqt(CqtChroma chroma, CqtFrames frames, double threshold, ChromaNorm norm) {
    this.chroma = chroma;
    this.frames = frames;
    this.threshold = threshold;
    this.norm = norm;
  }

  @Override
  public FeatureSpec spec() {
    return frames.spec();
  }

  @Override
  public int frames(long samples) {
    return frames.count(samples);
  }

  /** Unknown as long as the tuning is estimated. */
  @Override
  public OptionalInt reachSamples() {
    return chroma.reachSamples();
  }

  @Override
  public Optional<Survey> survey() {
    return chroma.survey(tuned -> new ChromaCqt(tuned, frames, threshold, norm));
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    float[] values = chroma.sums(clip.samples(0), count);
    CqtChroma.cut(values, threshold);
    norm.apply(values, count);
    return Features.of(spec(), count, values);
  }
}
