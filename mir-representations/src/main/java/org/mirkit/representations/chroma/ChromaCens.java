package org.mirkit.representations.chroma;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.cqt.CqtFrames;
import org.mirkit.representations.dsp.Reach;

/**
 * Chroma energy normalised statistics: shares of the pitch classes, quantised in four steps and
 * smoothed in time; axes [channel 1, pitch class F (0 is C), time T in frames of a hop].
 *
 * <p>Müller and Ewert, "Chroma toolbox: MATLAB implementations for extracting variants of
 * chroma-based audio features" (2011), section 2.4; equal to librosa 0.11's {@code chroma_cens},
 * but where a share lies so near a step of the quantisation that the rounding of the transform
 * decides.
 */
public final class ChromaCens implements Representation {
  private final ChromaCensConfig config;
  private final CqtChroma chroma;
  private final CqtFrames frames;

  /** Features with the given parameters. */
  public ChromaCens(ChromaCensConfig config) {
    this(
        config,
        new CqtChroma(
            config.bands(),
            config.chroma(),
            config.sampleRateHz(),
            config.hopSamples(),
            config.tuning(),
            false));
  }

  private ChromaCens(ChromaCensConfig config, CqtChroma chroma) {
    this.config = config;
    this.chroma = chroma;
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

  /** Unknown as long as the tuning is estimated. */
  @Override
  public OptionalInt reachSamples() {
    return Reach.widened(
        chroma.reachSamples(), (1L + config.smoothingFrames() / 2) * config.hopSamples());
  }

  @Override
  public Optional<Survey> survey() {
    return chroma.survey(tuned -> new ChromaCens(config, tuned));
  }

  @Override
  public Features extract(AudioClip clip) {
    int count = frames.require(clip);
    float[] values = chroma.sums(clip.samples(0), count);
    ChromaNorm.SUM.apply(values, count);
    quantize(values);
    float[] smooth = smoothed(values, count);
    config.norm().apply(smooth, count);
    return Features.of(spec(), count, smooth);
  }

  private static void quantize(float[] shares) {
    for (int i = 0; i < shares.length; i++) {
      float share = shares[i];
      int steps = (share > 0.4f ? 1 : 0) + (share > 0.2f ? 1 : 0);
      steps += (share > 0.1f ? 1 : 0) + (share > 0.05f ? 1 : 0);
      shares[i] = 0.25f * steps;
    }
  }

  /** Convolves each row with a Hann window of sum 1, with zeros around it. */
  private float[] smoothed(float[] values, int frames) {
    double[] window = window(config.smoothingFrames());
    int before = (window.length - 1) / 2;
    float[] smooth = new float[values.length];
    for (int i = 0; i < smooth.length; i++) {
      int frame = i % frames;
      int from = Math.max(0, before - frame);
      int to = Math.min(window.length, frames - frame + before);
      double sum = 0;
      for (int k = from; k < to; k++) {
        sum += window[k] * values[i - before + k];
      }
      smooth[i] = (float) sum;
    }
    return smooth;
  }

  private static double[] window(int length) {
    double[] window = new double[length];
    for (int i = 0; i < length; i++) {
      window[i] = (1 - Math.cos(2 * Math.PI * (i + 1) / (length + 1))) / (length + 1);
    }
    return window;
  }
}
