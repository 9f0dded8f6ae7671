package org.mirkit.representations.chroma;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.cqt.CqtFrames;

/**
 * Loudness of the pitch classes, from a constant-Q transform; axes [channel 1, pitch class F (0 is
 * C), time T in frames of a hop].
 *
 * <p>Müller, "Fundamentals of music processing" (2015), section 3.1.2; equal to librosa 0.11's
 * {@code chroma_cqt} to 1 % of the maximum, for the reasons that {@link
 * org.mirkit.representations.cqt.CqtAnalysis} gives.
 */
public final class ChromaCqt implements Representation {
  private final ChromaCqtConfig config;
  private final CqtChroma chroma;
  private final CqtFrames frames;

  /** Features with the given parameters. */
  public ChromaCqt(ChromaCqtConfig config) {
    this.config = config;
    chroma =
        new CqtChroma(
            config.bands(),
            config.chroma(),
            config.sampleRateHz(),
            config.hopSamples(),
            config.tuning(),
            true);
    frames =
        new CqtFrames(
            PitchClasses.spec(
                config.sampleRateHz(), config.hopSamples(), "pitch class", config.chroma()));
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
    float[] values = chroma.sums(clip.samples(0), count);
    CqtChroma.cut(values, config.threshold());
    config.norm().apply(values, count);
    return Features.of(spec(), count, values);
  }
}
