package org.mirkit.representations.cqt;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * Loudness of the sound at frequencies that are evenly spaced in pitch; axes [channel 1, frequency
 * F in Hz (bin centres; at A4 = 440 Hz when the tuning is estimated), time T in frames of a hop].
 *
 * <p>Equal to librosa 0.11's {@code abs(cqt(…))} and {@code abs(vqt(…))} to 0.2 % of the maximum;
 * {@link CqtAnalysis} says why not exactly.
 */
public final class ConstantQTransform implements Representation {
  private final TunedCqt cqt;
  private final CqtLevel level;
  private final CqtFrames frames;

  /** A constant-Q transform with the given parameters. */
  public ConstantQTransform(CqtConfig config) {
    this(
        new TunedCqt(
            config.bands(),
            config.sampleRateHz(),
            config.hopSamples(),
            config.shape(),
            config.givenTuning()),
        CqtFrames.mono(
            config.sampleRateHz(),
            config.hopSamples(),
            config.bands().tuned(config.tuning()),
            config.value()),
        config.level());
  }

  /** A variable-Q transform with the given parameters. */
  public ConstantQTransform(VqtConfig config) {
    this(
        new TunedCqt(
            config.bands(),
            config.sampleRateHz(),
            config.hopSamples(),
            config.shape(),
            config.givenTuning()),
        CqtFrames.mono(
            config.sampleRateHz(),
            config.hopSamples(),
            config.bands().tuned(config.tuning()),
            config.value()),
        config.level());
  }

  private ConstantQTransform(TunedCqt cqt, CqtFrames frames, CqtLevel level) {
    this.cqt = cqt;
    this.frames = frames;
    this.level = level;
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
    return level.isLocal() ? cqt.reachSamples() : OptionalInt.empty();
  }

  @Override
  public Optional<Survey> survey() {
    return cqt.survey(tuned -> new ConstantQTransform(tuned, frames, level))
        .or(() -> level.isLocal() ? Optional.empty() : Optional.of(levelSurvey()));
  }

  private Survey levelSurvey() {
    return level.survey(known -> new ConstantQTransform(cqt, frames, known));
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    float[] values = new float[spec().bins() * count];
    cqt.analyze(
        clip.samples(0),
        (bin, first, length, magnitudes) ->
            System.arraycopy(magnitudes, 0, values, bin * count + first, length));
    level.apply(values);
    return Features.of(spec(), count, values);
  }
}
