package org.mirkit.scattering;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * The scattering transform (Andén and Mallat, "Deep Scattering Spectrum", 2014): the mean of the
 * sound, how much there is around each frequency, as in a mel spectrogram, and how fast that rises
 * and falls, which averaging over a frame takes from a mel spectrogram. Axes [channel 1, path F by
 * its carrier in Hz, time T]; first the mean, then the first order from high to low carriers, then
 * the second in the same order, each from fast to slow modulation. Frame {@code t} is centred on
 * sample {@code t · hop}; sound is mirrored at its ends.
 *
 * <p>Wavelets and their order are kymatio's, whose version 0.3.0 weighs a path of first octave a
 * and second octave b by 2^(−a) and 2^(−a−b); here, as in the paper, all have the weight 1.
 */
public final class Scattering implements Representation {
  private final ScatteringConfig config;
  private final Paths paths;
  private final FeatureSpec spec;

  /** A representation with the given parameters. */
  public Scattering(ScatteringConfig config) {
    this.config = config;
    this.paths = Paths.of(config);
    this.spec =
        new FeatureSpec(
            AudioFormat.mono(config.sampleRateHz()),
            Axis.index("channel", 1),
            Axis.of("carrier", "Hz", paths.carriersHz(config.sampleRateHz())),
            config.hopSamples(),
            config.log() ? "ln amplitude" : "amplitude");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return (int) ((samples + config.hopSamples() - 1) / config.hopSamples());
  }

  /** Its filters never end but fade: to here, to less than a millionth. */
  @Override
  public OptionalInt reachSamples() {
    return OptionalInt.of(paths.reachSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    int frames = frames(clip.length());
    float[] values = new ScatteredClip(paths, clip.samples(0)).frames(frames);
    if (config.log()) {
      for (int i = 0; i < values.length; i++) {
        // The mean has a sign.
        values[i] = (float) Math.log(Math.abs(values[i]) + config.floor());
      }
    }
    return Features.of(spec, frames, values);
  }
}
