package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.cqt.CqtFrames;

/**
 * Loudness of the pitch classes, from a variable-Q transform; axes [channel 1, pitch class F (0 is
 * C), time T in frames of a hop]. Equal to librosa 0.11's {@code chroma_vqt} with {@code
 * intervals="equal"} to 1 % of the maximum; other temperaments are not offered.
 */
public final class ChromaVqt implements Representation {
  private final ChromaVqtConfig config;
  private final CqtChroma chroma;
  private final CqtFrames frames;

  /** Features with the given parameters. */
  public ChromaVqt(ChromaVqtConfig config) {
    this.config = config;
    chroma =
        new CqtChroma(
            config.bands(),
            config.binsPerOctave(),
            config.sampleRateHz(),
            config.hopSamples(),
            Optional.of(config.tuning()),
            true);
    frames =
        new CqtFrames(
            PitchClasses.spec(
                config.sampleRateHz(), config.hopSamples(), "pitch class", config.binsPerOctave()));
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
