package org.mirkit.gammatone;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * Energy of the sound behind gammatone filters, which are shaped and spaced as those of the inner
 * ear; axes [channel 1, frequency F in Hz (band centres), time T in frames of a hop].
 *
 * <p>Unlike a mel spectrogram, it hears low tones slowly and high ones fast, as the ear does
 * (Patterson et al. 1992). A frame is the mean energy in the window around sample {@code t · hop};
 * what lies beyond the clip is silence. Filters answer late, by at most 16 ms above 50 Hz; that is
 * left as it is.
 */
public final class Gammatone implements Representation {
  private final GammatoneConfig config;
  private final GammatoneFilter[] filters;
  private final FeatureSpec spec;

  /** A representation with the given parameters. */
  public Gammatone(GammatoneConfig config) {
    this.config = config;
    double[] centersHz = ErbScale.spacedHz(config.minHz(), config.maxHz(), config.bands());
    filters = new GammatoneFilter[centersHz.length];
    for (int band = 0; band < filters.length; band++) {
      filters[band] = new GammatoneFilter(centersHz[band], config.sampleRateHz());
    }
    spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("frequency", "Hz", centersHz),
            config.hopSamples(),
            config.compression().unit());
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return samples == 0 ? 0 : Math.toIntExact(1 + samples / config.hopSamples());
  }

  /** The filters never end; the lowest, which fades last, is lost in rounding after so long. */
  @Override
  public OptionalInt reachSamples() {
    int fading = GammatoneFilter.fadingSamples(config.minHz(), config.sampleRateHz());
    return OptionalInt.of((config.windowSamples() + 1) / 2 + fading);
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = frames(clip.length());
    float[] values = new float[filters.length * frames];
    float[] energies = new float[clip.length()];
    for (int band = 0; band < filters.length; band++) {
      filters[band].energies(clip.samples(0), energies);
      for (int frame = 0; frame < frames; frame++) {
        values[band * frames + frame] = config.compression().of(meanAround(frame, energies));
      }
    }
    return Features.of(spec, frames, values);
  }

  private double meanAround(int frame, float[] energies) {
    long start = (long) frame * config.hopSamples() - config.windowSamples() / 2;
    int end = (int) Math.min(energies.length, start + config.windowSamples());
    double sum = 0;
    for (int i = (int) Math.max(0, start); i < end; i++) {
      sum += energies[i];
    }
    return sum / config.windowSamples();
  }
}
